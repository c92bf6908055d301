import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { discover } from "../../runner/discovery.ts";
import { peerReach } from "../../runner/peer-reach.ts";
import { serverTest, type TestHandle } from "../../runner/server-test.ts";
import type { Target } from "../../runner/target.ts";
import { startServer, type RunningServer } from "../../../reference/server.ts";
import { newWorld, type World } from "../actors/world.ts";

const SETTINGS = { seed: "1", runs: 1, scale: 1 };
let server: RunningServer;
let target: Target;
const handles: TestHandle[] = [];

beforeAll(async () => {
  server = await startServer({ port: 0, limits: "test", allowLoopbackPeers: true });
  target = (await discover(server.url)).target;
});
afterAll(() => server.close());
afterEach(async () => {
  for (const { undo } of handles.splice(0)) for (const action of undo.toReversed()) await action();
});

async function world(): Promise<World> {
  const handle = serverTest(expect.getState().currentTestName ?? "", target, SETTINGS, new AbortController().signal);
  handles.push(handle);
  return newWorld(handle.test);
}

describe("a peer and the reference", () => {
  it("meet in a channel, directly", async () => {
    const here = await world();
    const peer = await here.peer();
    const [alice, bob] = [await here.user(), await peer.user()];
    const channel = await here.group(alice, [bob]);
    await channel.post(bob, { type: "example.text", content: {} });
    expect(peer.fetches("document")).toBe(1);
    expect(peer.fetches("directory")).toBe(1);
  });

  it("pass a request on, and the signed answer back", async () => {
    const here = await world();
    const peer = await here.peer();
    const alice = await here.user();
    peer.answer("GET", "/v1/channels", () => ({ body: { v: 1, channels: [] } }));
    const reply = await alice.forward(peer.name, "GET", "/v1/channels");
    expect(reply.status).toBe(200);
    expect(reply.signatureOk).toBe(true);
    expect(reply.inner({ name: peer.name, key: peer.signing.public }, "ChannelList").signatureRefusal).toBeUndefined();
  });

  it("join a tunnel of the reference by a proof", async () => {
    const here = await world();
    const peer = await here.peer();
    const [alice, bob] = [await here.user(), await peer.user()];
    const channel = await here.group(alice, [bob]);
    const tunnel = await channel.declare(alice);
    const listener = await tunnel.join(alice);
    const speaker = await peer.present(tunnel, bob);
    expect(speaker.welcomeOk).toBe(true);
    const heard = await listener.heardBytes(speaker.speak(Uint8Array.of(1, 2, 3)));
    expect(heard.voice?.opus).toEqual(Uint8Array.of(1, 2, 3));
  });

  it("join a tunnel of the peer through the reference", async () => {
    const here = await world();
    const peer = await here.peer();
    const alice = await here.user();
    const { participant, leg } = await peer.join(await peer.tunnel(), alice);
    expect(participant.welcomeOk).toBe(true);
    expect(leg.presentedOk).toBe(true);
    await leg.heardBytes(participant.speak(Uint8Array.of(1, 2, 3)));
    await leg.fence();
    await participant.fence();
    leg.refuse("tunnel-closed");
    expect((await participant.closed).code).toBeGreaterThan(4000);
  });
});

describe("whether the target reaches a peer", () => {
  it("is so where loopback is allowed", async () => {
    expect(await peerReach(target, SETTINGS)()).toBeUndefined();
  });

  it("is not where it is not, and the operator is told what to do", async () => {
    const strict = await startServer({ port: 0, limits: "test" });
    try {
      const reach = peerReach((await discover(strict.url)).target, SETTINGS);
      expect((await reach())?.message).toContain("--allow-loopback-peers");
      expect(await reach()).toBe(await reach());
    } finally {
      await strict.close();
    }
  });
});
