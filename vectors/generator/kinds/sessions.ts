// Recorded sessions with their secrets: a receiver is tried without a peer.
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { compute } from "../build.ts";
import { draw, drawHex } from "../draw.ts";
import { drawText, flipped, hex, textOf } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";
import { STREAM, TUNNEL_KEY } from "./frame-parts.ts";

/** What a relay might pass on: in order, with gaps, twice, forged, from nobody. */
async function sessionOf(seed: string): Promise<JsonObject> {
  const talkers = [1, 2, 5].map((connection) => ({
    connection,
    device: `d${String(connection)}@alice:example.org`,
    salt: drawText(`${seed} salt ${String(connection)}`),
  }));
  const { device: _d, salt: _s, ...tunnel } = STREAM;
  const all: string[] = [];
  const chance = draw(`${seed} schedule`, 400);
  for (let step = 0; step < 100; step++) {
    const [who = 0, what = 0, which = 0, bit = 0] = chance.subarray(4 * step);
    const talker = talkers[who % 3];
    if (talker === undefined) throw new Error("nobody talks");
    const { connection, device, salt } = talker;
    const input = {
      tunnel_key: TUNNEL_KEY,
      stream: { ...tunnel, device, salt },
      connection,
      counter: String(step),
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
  return { tunnel_key: TUNNEL_KEY, ...tunnel, talkers, frames: all };
}

export const sessions: Kind = {
  kind: "sessions",
  algorithm: "A receiver of the chapter Relay",
  notes:
    "Recorded sessions with their secrets: everything that a relay passed on, and what is to be heard. Frames come twice, forged, cut, late and from nobody.",
  async groups() {
    const cases: Case[] = [];
    for (let at = 1; at <= 12; at++) {
      const input = await sessionOf(`session ${String(at)}`);
      cases.push({
        id: `session-${String(at)}`,
        comment: "three talkers, a hundred messages",
        requirements: ["relay.replay", "relay.shortest", "relay.frame-form"],
        in: input,
      });
    }
    return [{ op: "session.open", cases }];
  },
};
