import type { ErrorCode } from "../../../../schemas/v1/constants.ts";
import { fromBigEndian } from "../../wire/bytes.ts";
import { textAt, type JsonObject } from "../../wire/json.ts";
import type { TunnelHost } from "./interface.ts";
import type { Place, Room } from "./room.ts";

/** A connection after its welcome: what it sends, and its timers. */
export interface Live {
  message(message: JsonObject): void;
  frame(bytes: Uint8Array): void;
  /** The other side is gone, or was closed: timers stop, the others are told. */
  gone(): void;
}

const STRIKES_MS = 10_000;
/** The five octets before the ciphertext, the shortest SFrame header, one octet of plaintext and the tag. */
const SHORTEST_FRAME = 23;

/** Counts what happens within a sliding time. */
function counter(ms: number): { readonly count: () => number; readonly add: () => void } {
  let times: number[] = [];
  const count = (): number => {
    times = times.filter((at) => performance.now() - at < ms);
    return times.length;
  };
  return { count, add: () => void times.push(performance.now()) };
}

/** Why a frame of a writer is dropped; undefined when it is passed on. */
function frameFault(host: TunnelHost, place: Place, bytes: Uint8Array, inSecond: number): ErrorCode | undefined {
  const { frame_bytes: most = Infinity, frames_per_second: rate = Infinity } = host.limits;
  if (bytes.length < SHORTEST_FRAME || bytes[0] !== 0x01) return "bad-frame";
  if (fromBigEndian(bytes.subarray(1, 5)) !== BigInt(place.number)) return "bad-frame";
  if (bytes.length > most) return "too-large";
  return inSecond >= rate ? "rate-limited" : undefined;
}

/** Pings while it is there, and ends a connection that is silent. */
function heartbeat(
  host: TunnelHost,
  place: Place,
  here: () => boolean,
  dead: () => void,
): { readonly alive: () => void; readonly stop: () => void } {
  const { ping_ms: ping = 15_000, dead_ms: silence = 45_000 } = host.limits;
  let heard = performance.now();
  let n = 0;
  // Twice the stated silence: a machine that is busy with many checks must not look like a client that is gone.
  const most = host.ms(2 * silence);
  const beat = (): void => {
    if (!here()) return;
    if (performance.now() - heard > most) return dead();
    place.send({ type: "ping", n: n++ });
  };
  const timer = setInterval(beat, ping * 0.8);
  return { alive: () => void (heard = performance.now()), stop: () => clearInterval(timer) };
}

/** Follows a connection that was welcomed (state table `connection`, row `live`). */
export function liveConnection(host: TunnelHost, room: Room, place: Place): Live {
  const strikes = counter(STRIKES_MS);
  const frames = counter(1_000);
  const unheard = counter(STRIKES_MS);
  const gone = (): void => {
    pulse.stop();
    room.leave(place);
  };
  const end = (code: ErrorCode): void => {
    place.end(code);
    gone();
  };
  const here = (): boolean => room.places.has(place);
  const pulse = heartbeat(host, place, here, () => end("unresponsive"));
  const drop = (code: ErrorCode): void => {
    strikes.add();
    if (strikes.count() > (host.limits["strikes"] ?? Infinity)) end(code);
    else place.send({ type: "error", code });
  };
  const frame = (bytes: Uint8Array): void => {
    pulse.alive();
    if (!place.roles.write) {
      if (unheard.count() === 0) place.send({ type: "error", code: "not-a-writer" });
      return unheard.add();
    }
    const fault = frameFault(host, place, bytes, frames.count());
    if (fault !== undefined) return drop(fault);
    frames.add();
    room.frame(place, bytes);
  };
  const message = (json: JsonObject): void => {
    pulse.alive();
    const type = textAt(json, "type");
    if (type === "ping") place.send({ type: "pong", n: json["n"] ?? 0 });
    else if (type !== "pong") end("unexpected-message");
  };
  return {
    message: (json) => {
      if (here()) message(json);
    },
    frame: (bytes) => {
      if (here()) frame(bytes);
    },
    gone,
  };
}
