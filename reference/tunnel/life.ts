// VoiceTunnel chapter, state table `tunnel`: the life of a tunnel as a pure function. Times are milliseconds since the epoch.
import type { Limits, TunnelRecord } from "../../schemas/v1/types.ts";

/** The limits that a tunnel's life depends on. */
export type LifeLimits = Readonly<Pick<Limits, "announce_ms" | "idle_ms" | "max_age_ms" | "grace_ms">>;

/** Where a tunnel is in its life. */
export interface TunnelLife {
  readonly state: TunnelRecord["state"];
  readonly declaredAt: number;
  /** Whether its InitializeVoice was accepted. */
  readonly announced: boolean;
  /** How many connections there are. */
  readonly connections: number;
  /** Since when there has been none; undefined while there is one. */
  readonly idleSince: number | undefined;
  /** When the grace is over; undefined unless ending. */
  readonly graceUntil: number | undefined;
}

/** What happens to a tunnel. That who asks is allowed to is for the caller to know. */
export type LifeEvent =
  | { readonly type: "announced" }
  | { readonly type: "welcomed" }
  /** A connection went; `restart`: all of them, because their process died. */
  | { readonly type: "gone"; readonly restart?: true }
  | { readonly type: "close" }
  | { readonly type: "epoch-changed" }
  | { readonly type: "succeeded" }
  | { readonly type: "time" };

/** The life of a tunnel that is declared now. */
export function declaredLife(now: number): TunnelLife {
  return { state: "declared", declaredAt: now, announced: false, connections: 0, idleSince: now, graceUntil: undefined };
}

/**
 * The life after an event. Timers that were due before it come first.
 *
 * @example
 * ```ts
 * liveOn(declaredLife(0), { type: "welcomed" }, 5, limits).state; // "open"
 * ```
 */
export function liveOn(life: TunnelLife, event: LifeEvent, now: number, limits: LifeLimits): TunnelLife {
  if (life.state === "closed") return life;
  switch (event.type) {
    case "time":
      return dueNow(life, now, limits);
    case "announced":
      return life.state === "ending" ? life : { ...life, announced: true };
    case "welcomed":
      // tunnel.open, tunnel.ending-refuses
      return life.state === "ending" ? life : { ...life, state: "open", connections: life.connections + 1, idleSince: undefined };
    case "gone":
      return withoutConnection(life, now, event.restart === true);
    case "close":
      return closed(life);
    case "epoch-changed":
      // tunnel.epoch-ends, tunnel.rotation-ends
      return ended(life, now, limits);
    case "succeeded":
      return ended(life, now, limits);
  }
}

/** When the next timer of a tunnel is due, undefined when it is closed. */
export function dueAt(life: TunnelLife, limits: LifeLimits): number | undefined {
  if (life.state === "closed") return undefined;
  // tunnel.grace
  if (life.state === "ending") return life.graceUntil;
  const due = [life.declaredAt + limits.max_age_ms];
  if (!life.announced) due.push(life.declaredAt + limits.announce_ms);
  // A declared tunnel without its InitializeVoice waits for that; an open one can be empty in any case.
  if (life.idleSince !== undefined && (life.announced || life.state === "open")) due.push(life.idleSince + limits.idle_ms);
  return Math.min(...due);
}

function dueNow(life: TunnelLife, now: number, limits: LifeLimits): TunnelLife {
  const due = dueAt(life, limits);
  if (due === undefined || now < due) return life;
  if (life.state === "ending") return closed(life);
  // tunnel.announce
  if (!life.announced && now >= life.declaredAt + limits.announce_ms) return closed(life);
  // tunnel.idle, tunnel.idle-not-early
  if (life.idleSince !== undefined && now >= life.idleSince + limits.idle_ms && (life.announced || life.state === "open"))
    return closed(life);
  // tunnel.max-age
  return ended(life, now, limits);
}

function withoutConnection(life: TunnelLife, now: number, restart: boolean): TunnelLife {
  const connections = restart ? 0 : Math.max(0, life.connections - 1);
  if (connections > 0) return { ...life, connections };
  if (life.idleSince !== undefined) return life;
  // A restart is nobody's leaving: participants of an ending tunnel keep what is left of its grace. tunnel.survives
  if (life.state === "ending" && !restart) return closed({ ...life, connections: 0 });
  return { ...life, connections: 0, idleSince: now };
}

function ended(life: TunnelLife, now: number, limits: LifeLimits): TunnelLife {
  if (life.state === "ending") return life;
  if (life.state === "declared") return closed(life);
  return { ...life, state: "ending", graceUntil: now + limits.grace_ms };
}

function closed(life: TunnelLife): TunnelLife {
  return { ...life, state: "closed", connections: 0, graceUntil: undefined };
}
