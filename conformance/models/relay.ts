import { readFileSync } from "node:fs";
import { dataFile } from "../runner/package-file.ts";
import type { Machine } from "./tunnel.ts";

export interface Roles {
  readonly read: boolean;
  readonly write: boolean;
}

/** What the table of connections says of an event. */
export interface Outcome {
  readonly live: boolean;
  /** The codes of the error message, one of which comes; empty when none comes, or the table leaves open which. */
  readonly errors: readonly string[];
  readonly others: "joined" | "left" | "roles" | undefined;
  /** Whether a frame is passed on. */
  readonly relays: boolean;
}

/** A state table by its name, out of `schemas/v1/machines.json`. */
export function machineOf(name: string): Machine {
  const machines = JSON.parse(readFileSync(dataFile("schemas/v1/machines.json"), "utf8")) as readonly Machine[];
  const found = machines.find((one) => one.name === name);
  if (found === undefined) throw new Error(`schemas/v1/machines.json has no state table ${name}`);
  return found;
}

/** The table of connections. */
export function connectionMachine(): Machine {
  return machineOf("connection");
}

/**
 * What becomes of a connection.
 *
 * @param guard - which row of the event, where there are several
 * @example
 * outcomeOf(connectionMachine(), "live", "newer connection of the device"); // displaced, gone; left to the others
 */
export function outcomeOf(machine: Machine, state: string, event: string, guard?: string): Outcome {
  const row = machine.transitions.find((one) => one.state === state && one.event === event && one.guard === guard);
  if (row === undefined) throw new Error(`the table ${machine.name} has no row ${state}, ${event}, ${guard ?? "-"}`);
  const { effects = "" } = row;
  const [, named = ""] = /`error` with ([^;,]*)/.exec(effects) ?? [];
  const others = /`(joined|left)`(?: with the proof)? to the others|`(roles)` to all/.exec(effects);
  return {
    live: row.next === "live",
    errors: [...named.matchAll(/`([a-z-]+)`/g)].map(([, code = ""]) => code),
    others: (others?.[1] ?? others?.[2]) as Outcome["others"],
    relays: effects.includes("the frame to each other connection"),
  };
}

/** A frame on its way to somebody; one that `may` come came when a right was just being taken. */
export interface DueFrame {
  readonly from: number;
  readonly bytes: Uint8Array;
  readonly may: boolean;
}

/** What somebody is to be told of another connection. */
export interface Told {
  readonly type: "joined" | "left" | "roles";
  readonly connection: number;
}

/** A live connection, and everything that it must and may have got since its welcome. Nothing else must come. */
export interface Seat {
  readonly number: number;
  readonly user: number;
  readonly device: string;
  roles: Roles;
  readonly told: Told[];
  readonly frames: DueFrame[];
  /** Codes of errors that must have come. */
  readonly errors: string[];
  /** Whether it has been told, or may have been, that it is no writer: that comes at most once. */
  notice: "no" | "may" | "must";
}

/** What a step does to one connection. */
export interface Ended {
  readonly seat: Seat;
  readonly errors: readonly string[];
}

/** One tunnel as everybody must see it. */
export interface RelayModel {
  readonly seats: readonly Seat[];
  /** Enters a connection that was welcomed with that number; gives the one that it displaced. */
  welcomed(who: Pick<Seat, "number" | "user" | "device" | "roles">): { readonly seat: Seat; readonly displaced: Ended | undefined };
  /** A frame of that seat; `may` while its right to write is being taken. */
  frame(from: Seat, bytes: Uint8Array, may?: boolean): void;
  /** A frame under another's number. */
  foreignFrame(from: Seat): void;
  /** An event after which the connection is gone. */
  ends(seat: Seat, event: string): Ended;
  /** Takes a role from all connections of a user; gives those that are gone. */
  taken(user: number, role: "read" | "write" | "both"): Ended[];
}

/** A tunnel without connections. */
export function relayModel(machine: Machine): RelayModel {
  let seats: Seat[] = [];
  const tell = (seat: Seat, type: Told["type"] | undefined): void => {
    if (type === undefined) return;
    const audience = type === "roles" ? seats : seats.filter((one) => one !== seat);
    for (const one of audience) one.told.push({ type, connection: seat.number });
  };
  const ends = (seat: Seat, event: string, guard?: string): Ended => {
    const outcome = outcomeOf(machine, "live", event, guard);
    if (outcome.live) throw new Error(`after ${event} a connection lives on`);
    tell(seat, outcome.others);
    seats = seats.filter((one) => one !== seat);
    return { seat, errors: outcome.errors };
  };
  return {
    get seats() {
      return seats;
    },
    welcomed(who) {
      const older = seats.find(({ device }) => device === who.device);
      const displaced = older === undefined ? undefined : ends(older, "newer connection of the device");
      const seat: Seat = { ...who, told: [], frames: [], errors: [], notice: "no" };
      tell(seat, outcomeOf(machine, "challenged", "connect", "passes all checks").others);
      seats = [...seats, seat];
      return { seat, displaced };
    },
    frame(from, bytes, may = false) {
      const guard = from.roles.write ? "role write, well-formed, within the limits" : "without role write";
      const { relays } = outcomeOf(machine, "live", "frame", guard);
      if (!relays) from.notice = "must";
      // The right is gone for one who may still be heard: it may be told so, too.
      else if (may && from.notice === "no") from.notice = "may";
      if (!relays) return;
      for (const to of seats) if (to !== from && to.roles.read) to.frames.push({ from: from.number, bytes, may });
    },
    foreignFrame(from) {
      if (from.roles.write) from.errors.push(...outcomeOf(machine, "live", "frame", "not well-formed").errors);
      else from.notice = "must";
    },
    ends: (seat, event) => ends(seat, event),
    taken(user, role) {
      const gone: Ended[] = [];
      for (const seat of seats.filter((one) => one.user === user)) {
        const { read, write } = seat.roles;
        const roles = { read: read && role === "write", write: write && role === "read" };
        if (roles.read === read && roles.write === write) continue;
        if (!roles.read && !roles.write) {
          gone.push(ends(seat, "role taken", "none is left"));
          continue;
        }
        seat.roles = roles;
        tell(seat, outcomeOf(machine, "live", "role taken", "one is left").others);
      }
      return gone;
    },
  };
}
