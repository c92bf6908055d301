import * as fc from "fast-check";
import type { Participant } from "../../probe/actors/index.ts";
import type { Leg, Speaker } from "../../probe/peer/index.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { wrapFrame } from "../../probe/wire/frame.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import type { SocketMessage } from "../../probe/websocket.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { rewritten } from "../encoding/rewritten.ts";
import { PATIENCE_MS, TIMER_SLACK_MS } from "../relay/scene.ts";
import { proxyScene, type ProxyScene } from "./proxy-join.ts";

/** A text or the octets of a binary message, as they go over the wire. */
type Message = string | Uint8Array;

const ODD: JsonObject = { odd: { e: "€\u0007", n: [1, null] } };

/** What an origin says that ends nothing; `Somebody` else is there. */
function controlOfOrigin(kind: number, n: number, somebody: Speaker): JsonObject {
  const connection = 2 + n;
  const all: readonly JsonObject[] = [
    { type: "ping", n },
    { type: "pong", n },
    { type: "joined", ...somebody.participant, connection },
    { type: "left", connection },
    { type: "roles", connection, roles: { read: n % 2 === 0, write: n % 3 === 0 } },
    { type: "ending", grace_ms: n },
    { type: "error", code: "bad-frame" },
    { type: "error", code: "not-a-writer", detail: `${String(n)} €` },
  ];
  return { ...all[kind % all.length], ...(n % 2 === 0 ? ODD : {}) };
}

function controlOfUser(kind: number, n: number): JsonObject {
  return { type: kind % 2 === 0 ? "ping" : "pong", n, ...(n % 2 === 0 ? ODD : {}) };
}

/** A message of one side: a frame of any octets, or a control message in one of its many texts. */
type Draft = { readonly octets: Uint8Array } | { readonly kind: number; readonly n: number; readonly form: number };

const DRAFTS: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ octets: fc.uint8Array({ minLength: 18, maxLength: 300 }) }),
  fc.record({ kind: fc.nat({ max: 7 }), n: fc.nat({ max: 1_000_000 }), form: fc.nat({ max: 10_000 }) }),
);

const TALK = fc.record({
  toUser: fc.array(DRAFTS, { minLength: 1, maxLength: 20 }),
  toOrigin: fc.array(DRAFTS, { minLength: 1, maxLength: 20 }),
});

function written(draft: Draft, control: (kind: number, n: number) => JsonObject, connection: number): Message {
  if ("octets" in draft) return wrapFrame(connection, draft.octets);
  return rewritten(control(draft.kind, draft.n), draft.form);
}

function asSent(message: Message): string {
  return typeof message === "string" ? message : hex(message);
}

function asCame(message: SocketMessage): string {
  return message.kind === "text" ? message.text : hex(message.bytes);
}

/** Both ends of a proxied connection; neither answers a ping by itself. */
interface Ends {
  readonly participant: Participant;
  readonly leg: Leg;
}

async function quietEnds({ peer, tunnel, bob }: ProxyScene): Promise<Ends> {
  peer.serveRelay({ autoPong: false });
  return peer.join(tunnel, bob, { autoPong: false });
}

function sayToUser({ leg }: Ends, message: Message): void {
  if (typeof message === "string") leg.sendText(message);
  else leg.sendFrame(message);
}

function sayToOrigin({ participant: { socket } }: Ends, message: Message): void {
  if (typeof message === "string") socket.sendText(message);
  else socket.sendBinary(message);
}

/** All that came after the welcome on either end. */
function heard({ participant, leg }: Ends): { readonly byUser: readonly string[]; readonly byOrigin: readonly string[] } {
  const [, , ...byUser] = participant.socket.log;
  const [, ...byOrigin] = leg.log;
  return { byUser: byUser.map(asCame), byOrigin: byOrigin.map(asCame) };
}

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
