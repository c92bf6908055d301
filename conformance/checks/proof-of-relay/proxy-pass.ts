import * as fc from "fast-check";
import { hex } from "../../probe/wire/bytes.ts";
import { wrapFrame } from "../../probe/wire/frame.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { PATIENCE_MS, TIMER_SLACK_MS } from "../relay/scene.ts";
import { proxyScene } from "./proxy-join.ts";
import {
  asSent,
  controlOfOrigin,
  controlOfUser,
  DRAFTS,
  heard,
  quietEnds,
  sayToOrigin,
  sayToUser,
  written,
  type Ends,
  type Message,
} from "./proxy-talk.ts";

/** What both ends say. */
const TALK = fc.record({
  toUser: fc.array(DRAFTS, { minLength: 1, maxLength: 20 }),
  toOrigin: fc.array(DRAFTS, { minLength: 1, maxLength: 20 }),
});

/** Says all of it, a last frame behind it on each side, and compares what came with what was said. */
async function converse(t: ServerTest, ends: Ends, toUser: readonly Message[], toOrigin: readonly Message[]): Promise<void> {
  const last = wrapFrame(ends.participant.connection, t.random.bytes(19));
  const [byOrigin, byUser] = [
    [...toUser, last],
    [...toOrigin, last],
  ];
  for (let at = 0; at < Math.max(byOrigin.length, byUser.length); at += 1) {
    const [one, other] = [byOrigin[at], byUser[at]];
    if (one !== undefined) sayToUser(ends, one);
    if (other !== undefined) sayToOrigin(ends, other);
  }
  await t.fence("the last frame in both directions", async () => {
    await ends.participant.heardBytes(last, PATIENCE_MS);
    await ends.leg.heardBytes(last, PATIENCE_MS);
  });
  const came = heard(ends);
  t.equal(came.byUser, byOrigin.map(asSent), "what the user got, and what the origin sent");
  t.equal(came.byOrigin, byUser.map(asSent), "what the origin got, and what the user sent");
}

/** How long a failed talk is made shorter. */
const SHRINK_MS = 1_500;

const unchanged = serverCheck({
  id: "proof.pass/unchanged",
  requirement: "proof.pass",
  also: ["encoding.unknown-ignored"],
  needs: ["peer"],
  title: "A proxy passes control messages and frames on, octet for octet and in their order, in both directions, and adds nothing.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const somebody = scene.peer.speaker(scene.tunnel, await scene.peer.user(), 2);
    let failedAt = Infinity;
    await t.property("both ends get what the other one sent", TALK, async ({ toUser, toOrigin }) => {
      if (performance.now() - failedAt > SHRINK_MS) return;
      const ends = await quietEnds(scene);
      const { connection } = ends.participant;
      const byOrigin = toUser.map((draft) => written(draft, (kind, n) => controlOfOrigin(kind, n, somebody), 2 + connection));
      const byUser = toOrigin.map((draft) => written(draft, controlOfUser, connection));
      try {
        await converse(t, ends, byOrigin, byUser);
      } catch (error) {
        failedAt = Math.min(failedAt, performance.now());
        throw error;
      } finally {
        ends.participant.socket.close();
      }
    });
  },
});

const unjudged = serverCheck({
  id: "proof.pass/unjudged",
  requirement: "proof.pass",
  needs: ["peer"],
  title: "A proxy passes on what it would not take itself: other numbers and octets, large frames, many at once, those of a reader.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const { peer, tunnel, bob } = scene;
    peer.serveRelay({ autoPong: false });
    const ends = await peer.join(tunnel, bob, { autoPong: false, proof: { roles: { read: true, write: false } } });
    const { connection } = ends.participant;
    const large = wrapFrame(connection, t.random.bytes(2 * t.limit("frame_bytes")));
    const many = Array.from({ length: t.limit("frames_per_second") + 50 }, () => wrapFrame(connection, t.random.bytes(20)));
    const odd = [wrapFrame(connection + 1, t.random.bytes(30)), Uint8Array.of(2, ...t.random.bytes(30)), t.random.bytes(1), large];
    await converse(t, ends, [...odd, ...many], [...odd, ...many]);
  },
});

const untimed = serverCheck({
  id: "proof.pass/no-timers",
  requirement: "proof.pass",
  needs: ["peer", "limit:dead_ms"],
  title: "A proxy sends no pings of its own, and keeps a connection on which nothing is said: the ends have timers for that.",
  run: async (t) => {
    const ends = await quietEnds(await proxyScene(t));
    const end = Promise.race([ends.participant.closed, ends.leg.closed]).then(() => "ended");
    const over = new Promise<string>((resolve) => {
      const timer = setTimeout(() => resolve("over"), t.limit("dead_ms") + TIMER_SLACK_MS);
      t.cleanup(() => clearTimeout(timer));
    });
    t.equal(
      await Promise.race([end, over]),
      "over",
      "what comes first: the end of a silent connection, or the time after which its own would end",
    );
    await converse(t, ends, [wrapFrame(9, t.random.bytes(30))], [wrapFrame(ends.participant.connection, t.random.bytes(30))]);
  },
});

const apart = serverCheck({
  id: "proof.pass/apart",
  requirement: "proof.pass",
  needs: ["peer"],
  title: "A proxy that stands for several devices and users keeps what they say and hear apart.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const { peer, bob, world } = scene;
    const [other, carol] = await Promise.all([peer.tunnel(), world.user()]);
    peer.serveRelay({ autoPong: false });
    const plan = [
      [scene.tunnel, bob, "d1"],
      [scene.tunnel, bob, "d2"],
      [other, bob, "d1"],
      [scene.tunnel, carol, "d1"],
    ] as const;
    const all: Ends[] = [];
    for (const [tunnel, user, name] of plan)
      all.push(await peer.join(tunnel, user, { autoPong: false, proof: { device: user.deviceOf(name) } }));
    const words = all.map(
      ({ participant: { connection } }) => [wrapFrame(99, t.random.bytes(30)), wrapFrame(connection, t.random.bytes(30))] as const,
    );
    for (const [at, ends] of all.entries()) sayToUser(ends, words[at]?.[0] ?? "");
    for (const [at, ends] of all.entries()) await converseRest(t, ends, words[at]);
  },
});

/** The user's own word, after those of all origins. */
async function converseRest(t: ServerTest, ends: Ends, words: readonly [Uint8Array, Uint8Array] | undefined): Promise<void> {
  if (words === undefined) return;
  const [byOrigin, byUser] = words;
  sayToOrigin(ends, byUser);
  await t.fence("a frame in both directions", async () => {
    await ends.participant.heardBytes(byOrigin, PATIENCE_MS);
    await ends.leg.heardBytes(byUser, PATIENCE_MS);
  });
  const { byUser: came, byOrigin: arrived } = heard(ends);
  t.equal([came, arrived], [[hex(byOrigin)], [hex(byUser)]], "all that came to a user and to the origin");
}

export const passing: readonly ServerCheck[] = [unchanged, unjudged, untimed, apart];
