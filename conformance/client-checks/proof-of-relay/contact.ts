import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { Tunnel } from "../../probe/actors/index.ts";
import { abroad, atTheTunnel, joinByProxy, nobodyAt, visits } from "../other-servers/scene.ts";
import { PATIENCE_MS } from "../relay/scene.ts";
import { comesAgain, speaksWith } from "./speaking.ts";

const OPS = ["visit-server", "join-voice", "talk"] as const;

const whole = clientCheck({
  id: "proof.no-contact/whole",
  requirement: "proof.no-contact",
  also: ["forward.client-all"],
  title: "A client that joins by proxy speaks, hears and leaves, and never connects to the origin.",
  ops: [...OPS, "leave-voice"],
  run: async (t) => {
    const scene = await atTheTunnel(t);
    const alice = await scene.tunnel.join(scene.alice);
    const seat = await joinByProxy(scene, scene.tunnel);
    await speaksWith(scene, alice, seat);
    await scene.client.ok("leave-voice", { voice: seat.voice });
    await alice.message("left");
    t.fact("the client was in the tunnel");
    nobodyAt(scene);
  },
});

const visited = clientCheck({
  id: "proof.no-contact/visited-directly",
  requirement: "proof.no-contact",
  title: "A client that has visited the origin directly, and joins by proxy, opens no WebSocket to the origin.",
  ops: OPS,
  run: async (t) => {
    const scene = await abroad(t);
    const { a, client, channel } = scene;
    t.expect(await visits(scene, "direct"), { what: "a direct visit", expected: "ok", observed: "reject" });
    const tunnel = await channel.declare(scene.alice);
    const alice = await tunnel.join(scene.alice);
    await speaksWith(scene, alice, await joinByProxy(scene, tunnel));
    t.fact("the client was in the tunnel");
    t.equal(a.connectionsOf(client.user).length + a.connectionsOf("").length, 0, "how many WebSockets the client has opened to the origin");
  },
});

const successor = clientCheck({
  id: "proof.no-contact/successor",
  requirement: "proof.no-contact",
  also: ["successor.client-join"],
  title: "A client that is in a tunnel by proxy goes on in its successor by proxy.",
  ops: ["visit-server", "join-voice"],
  run: async (t) => {
    const scene = await abroad(t);
    const { a, channel, alice } = scene;
    const carol = await a.user();
    await channel.add(alice, carol);
    t.expect(await visits(scene), { what: "a visit by proxy", expected: "ok", observed: "reject" });
    const tunnel = await channel.declare(alice);
    await tunnel.join(alice);
    await joinByProxy(scene, tunnel);
    await channel.remove(alice, carol);
    const next: Tunnel = await channel.declare(alice, { replaces: tunnel.id });
    await comesAgain(scene, next.id, 0, PATIENCE_MS);
    t.fact("the client has gone on by proxy");
    nobodyAt(scene);
  },
});

export const contacts: readonly ClientCheck[] = [whole, visited, successor];
