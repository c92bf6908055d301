import { expect, test } from "vitest";
import type { Connect } from "../../schemas/v1/types.ts";
import type { RelaySeams } from "./seams.ts";
import type { Participant } from "./testing/participant.ts";
import { startRelay } from "./testing/relay.ts";

/** What bob hears of alice's three frames, and who alice is told of, on a relay with these seams. */
async function talk(
  seams: RelaySeams,
  change: Partial<Connect> = {},
): Promise<{ heard: readonly number[]; a: Participant; b: Participant }> {
  const relay = await startRelay({}, seams);
  const a = await relay.join(await relay.member("alice"));
  const b = await relay.join(await relay.member("bob", { write: false }), { roles: { read: true, write: false }, ...change });
  for (const tag of [1, 2, 3]) a.speak(tag);
  await a.fence();
  await b.fence();
  const heard = b.heard().map(([, tag]) => tag);
  await relay.stop();
  return { heard, a, b };
}

test("without seams all is well", async () => {
  expect((await talk({})).heard).toEqual([1, 2, 3]);
});

test("frames can be doubled, lost and sent back", async () => {
  expect((await talk({ relayOut: (_to, item) => (item instanceof Uint8Array ? [item, item] : item) })).heard).toEqual([1, 1, 2, 2, 3, 3]);
  expect((await talk({ relayOut: (_to, item) => (item instanceof Uint8Array ? undefined : item) })).heard).toEqual([]);
  const { a, heard } = await talk({ route: (from) => [from] });
  expect([heard, a.heard().map(([, tag]) => tag)]).toEqual([[], [1, 2, 3]]);
});

test("a check can be left out", async () => {
  const { b } = await talk({ omit: ["relay.role-denied", "rights.check-last"] }, { roles: { read: true, write: true } });
  expect((await b.welcome()).roles).toEqual({ read: true, write: true });
});

test("close codes, welcomes and limits can be other than they should", async () => {
  const { a, b } = await talk({
    relayClose: (_to, _code, close) => close - 1,
    welcome: (welcome) => ({ ...welcome, participants: [] }),
    enforced: { frame_bytes: 39 as never },
  });
  expect(await a.ended()).toEqual({ close: 4035, said: "shutting-down" });
  expect((await b.welcome()).participants).toEqual([]);
  expect(a.received.filter((item) => !(item instanceof Uint8Array) && item.type === "error" && item.code === "too-large")).toHaveLength(3);
});
