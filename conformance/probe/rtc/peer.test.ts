import { afterEach, expect, test, vi } from "vitest";
import { rtcPeer, type RtcPeer } from "./index.ts";

const peers: RtcPeer[] = [];
const made = (...given: Parameters<typeof rtcPeer>): RtcPeer => {
  const one = rtcPeer(...given);
  peers.push(one);
  return one;
};
afterEach(async () => {
  await Promise.all(peers.splice(0).map((one) => one.close()));
});

test("two ends connect, and hear what the other says", async () => {
  const [one, two] = [made(), made([])];
  await one.take(await two.answer(await one.offer()));
  await vi.waitFor(() => expect([one.state, two.state]).toEqual(["connected", "connected"]), 5_000);
  await one.say(Uint8Array.of(1, 2, 3));
  await two.say(Uint8Array.of(4, 5));
  await vi.waitFor(() => expect([one.heard.length, two.heard.length]).toEqual([1, 1]), 5_000);
  expect(two.heard[0]).toMatchObject({ kind: "audio", payload: Uint8Array.of(1, 2, 3) });
  expect(one.heard[0]?.payload).toEqual(Uint8Array.of(4, 5));
});
