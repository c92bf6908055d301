import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import type { RelayUrl, SigningKey } from "../../../schemas/v1/types.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { nodeTimers } from "../seams.ts";
import type { Pair } from "../testing/pair.ts";
import { A, documentOf, startPair } from "../testing/pair.ts";

/** A pair whose proxy is told by hand when 5000 ms are over. */
async function timedPair(): Promise<{ readonly pair: Pair; readonly over: () => void; readonly armed: () => number }> {
  const times: (() => void)[] = [];
  let armed = 0;
  const after = (ms: number, call: () => void): (() => void) => {
    if (ms !== 5000) return nodeTimers.after(ms, call);
    armed++;
    times.push(call);
    return () => void times.splice(times.indexOf(call), 1);
  };
  const pair = await startPair({ b: { timers: { now: () => performance.now(), after } } });
  return { pair, over: () => times.forEach((call) => call()), armed: () => armed };
}

test("an origin that accepts and says nothing is peer-failed when 5000 ms are over", async () => {
  const { pair, over } = await timedPair();
  const reached = Promise.withResolvers<void>();
  const hole = createServer((socket) => {
    socket.on("error", () => undefined);
    reached.resolve();
  });
  await new Promise<void>((resolve) => hole.listen(0, "127.0.0.1", resolve));
  const url = `ws://127.0.0.1:${String((hole.address() as AddressInfo).port)}/relay` as RelayUrl;
  pair.ofB.documents.set(A, documentOf(A, { ...pair.a, url }));
  const user = await pair.foreigner("bob");
  const proof = await pair.proof(user);
  const to = await pair.b.open();
  await pair.connect(to, user, proof, { via: { vtserver: { url, key: encodeBase64url(pair.a.key.publicKey) as SigningKey }, proof } });
  await reached.promise;
  over();
  expect(await to.ended()).toEqual({ close: 4039, said: "peer-failed" });
  await new Promise((resolve) => hole.close(resolve));
  await pair.stop();
});

test("an origin whose document does not come is peer-failed when 5000 ms are over", async () => {
  const { pair, over } = await timedPair();
  const asked = Promise.withResolvers<void>();
  Object.assign(pair.ofB.peers, {
    document: () => {
      asked.resolve();
      return new Promise(() => undefined);
    },
  });
  const user = await pair.foreigner("bob");
  const to = await pair.b.open();
  await pair.connect(to, user, await pair.proof(user));
  await asked.promise;
  over();
  expect(await to.ended()).toEqual({ close: 4039, said: "peer-failed" });
  await pair.stop();
});

test("once it is welcomed a connection by proxy has no time that is over", async () => {
  const { pair, over, armed } = await timedPair();
  const to = await pair.join(await pair.foreigner("bob"));
  // For the connect, the document and the welcome.
  expect(armed()).toBe(3);
  over();
  await to.fence();
  await pair.stop();
});
