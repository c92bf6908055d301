// What a relay passes on of some talkers, and what a receiver hears of it.
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { compute } from "../build.ts";
import { draw, drawHex } from "../draw.ts";
import { drawText, flipped, hex, textOf } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";
import { STREAM, TUNNEL_KEY } from "./frame-parts.ts";

/** Whose frames a receiver plays. */
export interface Talker {
  readonly connection: number;
  readonly device: string;
  readonly salt: string;
}

/** The tunnel as a receiver knows it: the input of `session.open` without talkers and frames. */
export interface Tunnel {
  readonly tunnel_key: string;
  readonly server: string;
  readonly channel: string;
  readonly tunnelID: string;
}

/** Input of `session.open`: what a relay might pass on, in order, with gaps, twice, forged, cut, late, from nobody. */
export async function sessionOf(seed: string, tunnel: Tunnel, talkers: readonly Talker[], length: number, from = 0n): Promise<JsonObject> {
  const { tunnel_key, ...names } = tunnel;
  const all: string[] = [];
  const chance = draw(`${seed} schedule`, 4 * length);
  for (let step = 0; step < length; step++) {
    const [who = 0, what = 0, which = 0, bit = 0] = chance.subarray(4 * step);
    const talker = talkers[who % talkers.length];
    if (talker === undefined) throw new Error("nobody talks");
    const { connection, device, salt } = talker;
    const input = {
      tunnel_key,
      stream: { ...names, device, salt },
      connection,
      counter: String(from + BigInt(step)),
      timestamp: 960 * step,
      opus: drawHex(`${seed} ${String(step)}`, 20 + (which % 40)),
    };
    const frame = Buffer.from(textOf((await compute("frame.seal", input))["frame"]), "hex");
    const earlier = all[which % Math.max(1, all.length)];
    if (what < 150) all.push(hex(frame));
    else if (what < 190 && earlier !== undefined) all.push(earlier);
    else if (what < 220) all.push(hex(flipped(frame, bit % (8 * frame.length))));
    else if (what < 240) all.push(hex(frame.subarray(0, bit % frame.length)));
    else all.push(hex(Buffer.concat([Uint8Array.of(1, 0, 0, 0, 9), frame.subarray(5)])));
  }
  return { ...tunnel, talkers: talkers.map((talker) => ({ ...talker })), frames: all };
}

const { device: _device, salt: _salt, ...NAMES } = STREAM;
const TUNNEL: Tunnel = { tunnel_key: TUNNEL_KEY, ...NAMES };

/** Talkers with the given numbers of connections. */
function talkersOf(
  seed: string,
  connections: readonly number[],
  device = (at: number): string => `d${String(at)}@alice:example.org`,
): readonly Talker[] {
  return connections.map((connection) => ({
    connection,
    device: device(connection),
    salt: drawText(`${seed} salt ${String(connection)}`),
  }));
}

const OTHERS: readonly (readonly [
  id: string,
  comment: string,
  connections: readonly number[],
  from?: bigint,
  device?: (at: number) => string,
])[] = [
  ["large-numbers", "connections at the borders of their lengths", [7, 8, 255, 256, 65_535, 65_536, 4_294_967_295]],
  ["counters-beyond-32-bits", "counters around 2^32", [1, 2], 4_294_967_270n],
  ["counters-beyond-doubles", "counters around 2^53", [1, 2], 9_007_199_254_740_970n],
  ["counters-at-the-end", "counters up to 2^64 - 1", [1], 18_446_744_073_709_551_576n],
  ["joined-late", "a receiver who came later: counters do not begin at 0", [3, 4], 70_000n],
  ["same-device", "a device that came back with another number and salt", [2, 6], 0n, () => "laptop@alice:example.org"],
  ["one", "one talker", [1]],
];

export const sessions: Kind = {
  kind: "sessions",
  algorithm: "A receiver of the chapter Relay",
  notes:
    "Recorded sessions with their secrets: everything that a relay passed on, and what is to be heard. Frames come twice, forged, cut, late and from nobody.",
  async groups() {
    const requirements = ["relay.replay", "relay.shortest", "relay.open"] as const;
    const cases: Case[] = [];
    for (let at = 1; at <= 12; at++) {
      const seed = `session ${String(at)}`;
      const input = await sessionOf(seed, TUNNEL, talkersOf(seed, [1, 2, 5]), 100);
      cases.push({ id: `session-${String(at)}`, comment: "three talkers, a hundred messages", requirements, in: input });
    }
    for (const [id, comment, connections, from, device] of OTHERS)
      cases.push({ id, comment, requirements, in: await sessionOf(id, TUNNEL, talkersOf(id, connections, device), 40, from) });
    const nobody = { ...(await sessionOf("nobody", TUNNEL, talkersOf("nobody", [1]), 20)), talkers: [] };
    cases.push({ id: "nobody", comment: "nobody who may be heard", requirements, in: nobody });
    // relay.repeated: frames of the first talker with a number or a salt are heard, those of a later one with it are not.
    const [one, two] = talkersOf("repeated", [1, 2]) as [Talker, Talker];
    for (const [id, comment, later] of [
      ["number-twice", "somebody else's salt with a number that was there before", { ...two, connection: one.connection }],
      ["salt-twice", "another number with a salt that was there before", { ...two, salt: one.salt }],
    ] as const) {
      const talk = await sessionOf(`repeated ${id}`, TUNNEL, [one, later], 40);
      cases.push({ id, comment, requirements: ["relay.repeated"], in: talk });
    }
    cases.push({ id: "silence", comment: "no messages", requirements, in: { ...TUNNEL, talkers: [], frames: [] } });
    return [{ op: "session.open", cases }];
  },
};
