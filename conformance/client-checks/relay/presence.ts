import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import type { Tunnel } from "../../probe/actors/index.ts";
import type { PlayedConnection, PlayedOptions } from "../../probe/played/interface.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { mayBeForgotten } from "../../runner/common-test.ts";
import { CALM, joinAs, memberOf, missing, newStage, PATIENCE_MS, seatedStage, SLACK_MS, type Seat, type Stage } from "./scene.ts";
import { framesOf, holds } from "./voices.ts";

/** The numbers in the pongs that a client sent. */
function pongs(line: PlayedConnection): unknown[] {
  return line.messages.flatMap(({ message }) => (message["type"] === "pong" ? [message["n"]] : []));
}

/** A number that nobody guesses. */
function bigNumber(t: ClientTest): number {
  return t.random.int(2 ** 47);
}

const pong = clientCheck({
  id: "relay.client-pong/each-ping",
  requirement: "relay.client-pong",
  title: "A client answers each ping with a pong of the same number as it comes, also several that come at once.",
  ops: ["join-voice"],
  run: async (t) => {
    const { seat } = await seatedStage(t);
    const ns = [0, 1, Number.MAX_SAFE_INTEGER, ...Array.from({ length: 12 }, () => bigNumber(t))];
    // Three by themselves, the others at once.
    for (const n of ns.slice(0, 3)) {
      seat.line.send({ type: "ping", n });
      await t.eventually(`the pong with n ${n}`, () => pongs(seat.line).includes(n), SLACK_MS);
    }
    for (const n of ns) seat.line.send({ type: "ping", n });
    const answered = (): boolean => ns.every((n) => pongs(seat.line).filter((one) => one === n).length >= (ns.indexOf(n) < 3 ? 2 : 1));
    await t.eventually("a pong for each ping", answered, SLACK_MS);
    t.fact("each ping was answered");
  },
});

/** Has the client join while the relay says this in place of a welcome; gives its connection and the welcome that was held back. */
async function heldWelcome(
  stage: Stage,
  instead: JsonObject,
): Promise<{
  readonly line: PlayedConnection;
  readonly welcome: JsonObject;
  readonly joining: Promise<Seat | undefined>;
  readonly tunnel: Tunnel;
}> {
  const { t, home, client, channel, alice } = stage;
  const tunnel = await channel.declare(alice);
  let welcome: JsonObject | undefined;
  home.lies.only = [client.user];
  home.lies.signedWelcome = (signed) => {
    welcome = signed;
    return instead;
  };
  const joining = mayBeForgotten(stage.attempt(tunnel));
  const held = await t.eventually("a connect", () => welcome, PATIENCE_MS);
  delete home.lies.signedWelcome;
  const line = home.connectionsOf(client.user).at(-1) ?? missing("the connection of a client that has sent its connect");
  await t.fence("the client has done something else meanwhile", async () => {
    await client.ok("send-event", { channel: channel.id, type: "example.fence", content: {}, sealed: false });
    await client.ok("send-event", { channel: channel.id, type: "example.fence", content: {}, sealed: false });
  });
  t.equal(
    line.messages.map(({ message }) => message["type"]),
    ["connect"],
    "what the client has sent before its welcome",
  );
  t.equal(line.frames.length, 0, "how many frames the client has sent before its welcome");
  return { line, welcome: held, joining, tunnel };
}

/** Nothing by itself before dead_ms: no ping comes before the welcome. */
const QUIET: PlayedOptions = { limits: { ...CALM.limits, ping_ms: 15_000, dead_ms: 45_000 } };

const first = clientCheck({
  id: "relay.client-first/held-welcome",
  requirement: "relay.client-first",
  title: "A client that waits for its welcome has sent its connect and nothing else, and speaks when the welcome has come.",
  ops: ["join-voice", "send-event", "talk"],
  run: async (t) => {
    const { line, welcome, joining, tunnel } = await heldWelcome(await newStage(t, { played: QUIET }), {});
    line.send(welcome, { raw: true });
    const seat = (await joining) ?? missing("a client that was welcomed late");
    const [packet] = await seat.talk();
    const arrived = (): boolean => holds(framesOf(tunnel, seat.line), packet ?? new Uint8Array(0));
    await t.eventually("a frame after the welcome", arrived, PATIENCE_MS);
  },
});

const firstPinged = clientCheck({
  id: "relay.client-first/ping",
  requirement: "relay.client-first",
  title: "A client that is pinged before its welcome has sent its connect and nothing else: no pong.",
  ops: ["join-voice", "send-event"],
  run: async (t) => {
    const stage = await newStage(t, { played: QUIET });
    const { line, welcome, joining } = await heldWelcome(stage, { type: "ping", n: bigNumber(t) });
    // Whether it stays with such a relay is its own affair.
    line.send(welcome, { raw: true });
    await joining;
    await stage.clear();
    await stage.join(await stage.channel.declare(stage.alice));
    t.fact("the client has joined another tunnel");
  },
});

const dead = clientCheck({
  id: "relay.client-dead/silence",
  requirement: "relay.client-dead",
  title: "A client closes a connection on which nothing comes for dead_ms, and keeps one on which pings come.",
  ops: ["join-voice"],
  waitsMs: 1500,
  run: async (t) => {
    const limits = { announce_ms: 60_000, idle_ms: 60_000, grace_ms: 10_000, ping_ms: 500, dead_ms: 1_500 };
    const { home, client, channel, alice, join } = await newStage(t, { played: { limits } });
    const other = await t.client();
    await channel.add(alice, memberOf(other));
    const tunnel = await channel.declare(alice);
    const kept = await joinAs(t, other, tunnel);
    home.lies.only = [client.user];
    home.lies.control = () => [];
    const { line } = await join(tunnel);
    const { by } = await t.within(limits.dead_ms + SLACK_MS, "the closing of a connection on which nothing comes", line.closed);
    t.equal(by, "client", "who closed a connection on which nothing came for dead_ms");
    delete home.lies.control;
    await t.fence("the other connection still works", () => kept.line.fence());
    t.equal(home.connectionsOf(other.user).length, 1, "how often a client has connected on whose connection pings come");
  },
});

const leaves = clientCheck({
  id: "relay.client-leave/close-code",
  requirement: "relay.client-leave",
  title: "A client closes its connection with 1000 or 1001 when its user leaves.",
  ops: ["join-voice", "leave-voice"],
  run: async (t) => {
    const { seat } = await seatedStage(t);
    await seat.leave();
    await leftWell(t, seat.line);
  },
});

const stops = clientCheck({
  id: "relay.client-leave/stop",
  requirement: "relay.client-leave",
  title: "A client that is stopped while it is in a tunnel closes its connection with 1000 or 1001.",
  ops: ["join-voice", "stop-account"],
  run: async (t) => {
    const { client, seat } = await seatedStage(t);
    await client.ok("stop-account");
    await leftWell(t, seat.line);
  },
});

/** Waits until the client has closed a connection, and says how. */
async function leftWell(t: ClientTest, line: PlayedConnection): Promise<void> {
  const { by, code } = await t.within(PATIENCE_MS, "the closing of the connection", line.closed);
  t.equal(by, "client", "who closed the connection");
  t.expect(code === 1000 || code === 1001, { what: "the close code of a client that leaves", expected: "1000 or 1001", observed: code });
  t.fact("the connection was closed");
}

const toldErrors = clientCheck({
  id: "relay.client-told/errors",
  requirement: "relay.client-told",
  title: "A client tells its user the code of each error that comes on its connection.",
  ops: ["join-voice"],
  run: async (t) => {
    const { client, seat } = await seatedStage(t);
    for (const code of ["bad-frame", "too-large", "rate-limited"]) {
      seat.line.send({ type: "error", code });
      await client.notice("problem", (about) => about["code"] === code);
    }
    t.fact("each code was told");
  },
});

const toldGone = clientCheck({
  id: "relay.client-told/gone",
  requirement: "relay.client-told",
  title: "A client tells its user why it was closed, and that it is in the tunnel no more.",
  ops: ["join-voice"],
  run: async (t) => {
    const stage = await newStage(t);
    for (const code of ["rights-lost", "displaced", "unresponsive"] satisfies ErrorCode[]) {
      const { line, voice } = await stage.join(await stage.channel.declare(stage.alice));
      line.send({ type: "error", code });
      line.close(ERRORS[code].close);
      await stage.client.notice("problem", (about) => about["code"] === code);
      await stage.client.notice("gone", (about) => about["voice"] === voice);
      await stage.clear();
    }
    t.fact("each end was told");
  },
});

export const presence: readonly ClientCheck[] = [pong, first, firstPinged, dead, leaves, stops, toldErrors, toldGone];
