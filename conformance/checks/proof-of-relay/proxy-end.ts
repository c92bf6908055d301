import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import type { Participant } from "../../probe/actors/index.ts";
import type { Leg } from "../../probe/peer/index.ts";
import type { Socket } from "../../probe/websocket.ts";
import { wrapFrame } from "../../probe/wire/frame.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { closeCodeOf, ended, PATIENCE_MS } from "../relay/scene.ts";
import { join, proxyScene, startJoin, type ProxyScene } from "./proxy-join.ts";

/** How long the end of a leg may take to become the end of the other one. */
const FOLLOWS_MS = 1_000;

/** Codes that an origin may have, before a welcome and after. */
const BEFORE: readonly ErrorCode[] = [
  "refused",
  "displaced",
  "limit-reached",
  "stale",
  "lifetime",
  "replayed",
  "audience",
  "internal",
  "busy",
];
const AFTER: readonly ErrorCode[] = [
  "displaced",
  "rights-lost",
  "unresponsive",
  "peer-failed",
  "rate-limited",
  "bad-frame",
  "shutting-down",
];

const refusedBefore = serverCheck({
  id: "proof.via-refused/before-the-welcome",
  requirement: "proof.via-refused",
  needs: ["peer"],
  title: "A proxy refuses its user with the code with which the origin refuses the proof.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const { peer } = scene;
    await t.accepted("a join by proxy", () => join(scene));
    for (const code of BEFORE) {
      peer.serveRelay({ refuse: code });
      const reply = await join(scene);
      t.equal(reply.problem?.code, code, "the code of the error that the user gets, and that of the origin");
      t.equal(reply.status, closeCodeOf(code), `the close code of a connection that the origin refused with ${code}`);
    }
  },
});

const refusedAfter = serverCheck({
  id: "proof.via-refused/after-the-welcome",
  requirement: "proof.via-refused",
  needs: ["peer"],
  title: "A proxy passes the error with which the origin ends a connection on, and closes as the origin does.",
  run: async (t) => {
    const { peer, tunnel, bob } = await proxyScene(t);
    for (const code of AFTER) {
      const { participant, leg } = await t.fence("a join by proxy", () => peer.join(tunnel, bob));
      leg.refuse(code, `it is ${code}`);
      const end = await ended(t, participant, "the end of the user's connection");
      t.equal([end.code, end.close, end.errorLast], [code, closeCodeOf(code), true], `code and close code after the origin's ${code}`);
    }
    const { participant, leg } = await peer.join(tunnel, bob);
    leg.send({ type: "closed" });
    leg.close(ERRORS["tunnel-closed"].close);
    const { code } = await t.within(PATIENCE_MS, "the end of the connection to a tunnel that was closed", participant.closed);
    t.equal(code, ERRORS["tunnel-closed"].close, "the close code after the origin has closed the tunnel");
    t.equal(participant.messages("closed").length, 1, "how often the user was told that the tunnel is closed");
    t.equal(participant.messages("error").length, 0, "how many errors came with it");
  },
});

const refusedNot = serverCheck({
  id: "proof.via-refused/goes-on",
  requirement: "proof.via-refused",
  also: ["proof.pass"],
  needs: ["peer"],
  title: "A proxy passes an error of the origin on that ends nothing, and the connection goes on.",
  run: async (t) => {
    const { peer, tunnel, bob } = await proxyScene(t);
    const { participant, leg } = await peer.join(tunnel, bob);
    leg.send({ type: "error", code: "rate-limited" });
    await participant.message("error", ({ code }) => code === "rate-limited");
    await t.fence("a frame after the error", async () => {
      await leg.heardBytes(participant.speak(t.random.bytes(20)));
    });
    await t.fence("a ping of the origin after the error", () => leg.fence());
  },
});

/** How the leg of one end is ended, and what the other end sees. */
async function userEnds(t: ServerTest, scene: ProxyScene, how: string, act: (participant: Participant) => void): Promise<void> {
  const { peer, tunnel, bob } = scene;
  const { participant, leg } = await t.fence("a join by proxy", () => peer.join(tunnel, bob));
  const other = await peer.join(tunnel, bob, { proof: { device: bob.deviceOf("other") } });
  act(participant);
  await t.within(FOLLOWS_MS, `the end of the leg to the origin after the user's connection ${how}`, leg.closed);
  t.equal(other.leg.closeInfo, undefined, "how the leg of another device was closed");
  await other.leg.fence(PATIENCE_MS);
  other.participant.socket.terminate();
}

const userGone = serverCheck({
  id: "proof.via-gone/user",
  requirement: "proof.via-gone",
  needs: ["peer"],
  title: "A proxy ends the leg to the origin within a second of its user's leaving or breaking off, and no other leg.",
  run: async (t) => {
    const scene = await proxyScene(t);
    await userEnds(t, scene, "was closed", ({ socket }) => socket.close());
    await userEnds(t, scene, "was closed with 1001", ({ socket }) => socket.close(1001));
    await userEnds(t, scene, "broke off", ({ socket }) => socket.terminate());
  },
});

const originGone = serverCheck({
  id: "proof.via-gone/origin",
  requirement: "proof.via-gone",
  needs: ["peer"],
  title: "A proxy closes its user's connection with peer-failed within a second when the origin has gone without a reason.",
  run: async (t) => {
    const { peer, tunnel, bob } = await proxyScene(t);
    const ways: readonly (readonly [string, (leg: Leg) => void])[] = [
      ["breaks off", (leg) => leg.terminate()],
      ["closes with 1000", (leg) => leg.close(1000)],
      ["closes with 1001", (leg) => leg.close(1001)],
      [
        "breaks off, long after an error that ended nothing",
        (leg) => {
          leg.send({ type: "error", code: "rate-limited" });
          leg.terminate();
        },
      ],
    ];
    for (const [how, act] of ways) {
      const { participant, leg } = await t.fence("a join by proxy", () => peer.join(tunnel, bob));
      act(leg);
      await t.within(FOLLOWS_MS, `the end of the user's connection when the origin ${how}`, participant.closed);
      const end = await ended(t, participant, "the end of the user's connection");
      t.equal([end.code, end.close], ["peer-failed", closeCodeOf("peer-failed")], `code and close code when the origin ${how}`);
    }
  },
});

/** A join that the origin leaves without an answer, and what its user does meanwhile. */
async function meanwhile(
  t: ServerTest,
  scene: ProxyScene,
  act: (socket: Socket) => void,
): Promise<{ readonly socket: Socket; readonly leg: Leg }> {
  scene.peer.serveRelay({ fault: "no-welcome" });
  const { socket } = await startJoin(scene);
  const leg = await scene.peer.leg();
  act(socket);
  await t.within(FOLLOWS_MS, "the end of the leg to an origin that has not welcomed", leg.closed);
  return { socket, leg };
}

const goneBefore = serverCheck({
  id: "proof.via-gone/before-the-welcome",
  requirement: "proof.via-gone",
  needs: ["peer"],
  title: "A proxy ends the leg to the origin within a second when its user leaves before the origin has answered.",
  run: async (t) => {
    const scene = await proxyScene(t);
    await meanwhile(t, scene, (socket) => socket.close());
    await meanwhile(t, scene, (socket) => socket.terminate());
    scene.peer.serveRelay();
    await t.accepted("a join by proxy", () => join(scene));
  },
});

const talksBefore = serverCheck({
  id: "relay.control-known/before-the-origin-answers",
  requirement: "relay.control-known",
  also: ["proof.via-gone"],
  needs: ["peer"],
  title: "A proxy refuses with unexpected-message whatever its user says before the origin has answered, and ends both legs.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const words: readonly (readonly [string, (socket: Socket) => void])[] = [
      ["a ping", (socket) => socket.sendJson({ type: "ping", n: 1 })],
      ["a frame", (socket) => socket.sendBinary(wrapFrame(1, t.random.bytes(30)))],
    ];
    for (const [what, say] of words) {
      const { socket } = await meanwhile(t, scene, say);
      const end = await ended(t, { socket }, "the end of the user's connection");
      t.equal([end.code, end.close], ["unexpected-message", closeCodeOf("unexpected-message")], `code and close code after ${what}`);
    }
    scene.peer.serveRelay();
    await t.accepted("a join by proxy", () => join(scene));
  },
});

export const ends: readonly ServerCheck[] = [refusedBefore, refusedAfter, refusedNot, userGone, goneBefore, talksBefore, originGone];
