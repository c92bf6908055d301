// Sequences of callstates, each cut at every place: what is seen depends on what was read, not on how it was dealt out.
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { draw } from "../draw.ts";
import { ALICE, BOB, NOW, drawText } from "../scene.ts";
import type { Case } from "../vector.ts";
import { callstate } from "./callstate-parts.ts";

const DEVICES = [`phone${ALICE}`, `laptop${ALICE}`, `phone${BOB}`];
const STEPS = [700, 4500, 4500, 5000, 10_000, 10_001];

/** What three devices might do, some of it wrong. */
function sequenceOf(name: string): readonly JsonObject[] {
  const chance = draw(`callstates ${name}`, 120);
  const latest = new Map<string, JsonObject>();
  const items: JsonObject[] = [];
  let at = NOW;
  for (let step = 0; step < 14; step++) {
    const [who = 0, what = 0, when = 0, odd = 0] = chance.subarray(4 * step);
    at += STEPS[when % STEPS.length] ?? 0;
    const device = DEVICES[who % DEVICES.length] ?? "";
    const before = latest.get(device);
    const session_id = drawText(`${name} ${String(step)}`, 16).slice(0, 22);
    const timestamp = odd < 20 ? at - 60_001 : odd < 40 ? at + 90_000 : odd < 50 ? at - 20_000 : at;
    const content = before === undefined ? { session_id } : (before["content"] as JsonObject);
    const seq = before === undefined ? 0 : (before["seq"] as number);
    const next = step + 20;
    const item =
      before === undefined || what < 50
        ? callstate(device, next, at, { session_id, timestamp })
        : what < 170
          ? callstate(device, seq, at, { ...content, timestamp })
          : what < 210
            ? callstate(device, next, at, { ...content, timestamp, join_state: "LEFT" })
            : callstate(device, next, at, { ...content, timestamp });
    items.push(item);
    latest.set(device, item);
  }
  return items;
}

export function sequenceCases(): readonly Case[] {
  return Array.from({ length: 10 }, (_, n) => n + 1).flatMap((n) => {
    const items = sequenceOf(`sequence ${String(n)}`);
    return items.map((last, at): Case => ({
      id: `sequence-${String(n)}-${String(at + 1)}`,
      comment: `a sequence, after ${String(at + 1)} of ${String(items.length)}`,
      requirements: ["presence.order", "presence.gap", "presence.backwards", "mesh.offer"],
      in: { members: [ALICE, BOB], callstates: items.slice(0, at + 1), now: (last["received_at"] as number) + 1000 },
    }));
  });
}
