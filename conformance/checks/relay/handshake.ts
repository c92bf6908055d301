import { connectMessage, dial, refusal, type JoinOptions } from "../../probe/actors/index.ts";
import { bigEndian, concat, utf8 } from "../../probe/wire/bytes.ts";
import { isJsonObject, objectsAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { frameOfSize, keptStage, newStage, PATIENCE_MS } from "./scene.ts";
import { connectTwins, judgeConnects } from "./twins.ts";

const challenge = serverCheck({
  id: "relay.challenge/first-message",
  requirement: "relay.challenge",
  title: "A relay begins with a challenge that names its server and the key that the document lists for its URL.",
  run: async (t) => {
    const { tunnel, attempt, world } = await newStage(t);
    const reply = await t.accepted("a connection", () => attempt("d"));
    const first = reply.socket.log[0];
    t.equal(first?.kind === "text" ? first.json["type"] : first?.kind, "challenge", "the first message of the relay");
    t.equal(reply.challenge["server"], world.server, "the server of the challenge");
    const listed = objectsAt(t.target.document, "vtservers").find(({ url }) => url === tunnel.relay.url);
    t.equal(reply.challenge["key"], listed?.["key"], `the key of the challenge and that of the document for ${tunnel.relay.url}`);
  },
});

const freshNonce = serverCheck({
  id: "relay.challenge/fresh-nonce",
  requirement: "relay.challenge",
  title: "No two challenges of a relay have the same nonce.",
  run: async (t) => {
    const { tunnel, join } = await keptStage(t);
    const nonces: string[] = [];
    for (let count = 0; count < 20; count += 1) {
      const { socket, challenge: sent } = await dial(tunnel);
      nonces.push(textAt(sent, "nonce"));
      socket.close();
      await t.within(PATIENCE_MS, "the close", socket.closed);
    }
    const { challenge: last } = await t.fence("a connection", () => join("d"));
    nonces.push(textAt(last, "nonce"));
    t.equal(new Set(nonces).size, nonces.length, `how many of ${String(nonces.length)} nonces are different`);
  },
});

/** A `connect` whose text has exactly that many octets. */
function sized(octets: number): JoinOptions {
  const pad = (object: JsonObject): void => {
    object["pad"] = "";
    // The signature has its place in the text before it is made.
    const without = utf8(canonicalText({ ...object, sig: "x".repeat(88) })).length;
    object["pad"] = "x".repeat(octets - without);
  };
  return { alter: { before: pad } };
}

const connectBytes = connectTwins(
  {
    id: "relay.connect-bytes/one-octet-more",
    requirement: "relay.connect-bytes",
    title: "A relay refuses a connect of 16 385 octets and takes one of 16 384.",
  },
  "too-large",
  () => [{ field: "size", wrong: sized(CONSTANTS.connect_bytes + 1), right: sized(CONSTANTS.connect_bytes) }],
);

const HALF_MS = CONSTANTS.connect_time / 2;

const connectTime = serverCheck({
  id: "relay.connect-time/silence",
  waitsMs: 5_000,
  requirement: "relay.connect-time",
  title: "A relay refuses with timeout who says nothing for 5000 ms, and waits half as long for who is slow.",
  run: async (t) => {
    const { tunnel, attempt, alice } = await keptStage(t);
    // Connects at once and speaks late, while the silent one is waited for.
    const late: JoinOptions["instead"] = (socket, sent) => {
      const device = alice.deviceOf("slow");
      const timer = setTimeout(() => socket.sendJson(connectMessage(tunnel, alice, sent, { device })), HALF_MS);
      t.cleanup(() => clearTimeout(timer));
    };
    const slow = t.within(2 * CONSTANTS.connect_time, "the answer to a slow connect", attempt("slow", { instead: late }));
    let silence = 0;
    await t.twin({
      field: "first message, which does not come",
      bad: async () => {
        // From before the challenge can have been sent: a busy machine makes the silence look longer, never shorter.
        const begun = performance.now();
        const { socket } = await dial(tunnel);
        const reply = await t.within(CONSTANTS.connect_time + PATIENCE_MS, "the end of a silent connection", refusal(socket));
        silence = performance.now() - begun;
        return reply;
      },
      good: () => slow,
      expect: { code: "timeout" },
    });
    // How much later is not the chapter's to say; that it comes at all is what the wait above asks.
    t.expect(silence >= CONSTANTS.connect_time, {
      what: "when a silent connection is closed",
      expected: `not before ${String(CONSTANTS.connect_time)} ms after the challenge`,
      observed: `after ${String(Math.round(silence))} ms`,
    });
  },
});

const connectFirst = serverCheck({
  id: "relay.connect-first/other-messages",
  requirement: "relay.connect-first",
  title: "A relay refuses with unexpected-message a first message that is binary or no connect.",
  run: async (t) => {
    const stage = await keptStage(t);
    const first: [string, JoinOptions["instead"]][] = [
      ["kind of message: binary", (socket) => socket.sendBinary(frameOfSize(t, { connection: 1 }, 40))],
      ["kind of message: the octets of a text, binary", (socket) => socket.sendBinary(concat(utf8('{"type":"connect"}'), bigEndian(0, 1)))],
      ["type: ping", (socket) => socket.sendJson({ type: "ping", n: 1 })],
      ["type: pong", (socket) => socket.sendJson({ type: "pong", n: 1 })],
      ["type: challenge", (socket, sent) => socket.sendText(canonicalText(sent))],
      ["type: one that is not in the chapter", (socket) => socket.sendText('{"type":"hello","v":1}')],
    ];
    const twins = first.map(([field, instead]) => ({ field, wrong: instead === undefined ? {} : { instead } }));
    await judgeConnects(stage, "unexpected-message", twins);
  },
});

const welcome = serverCheck({
  id: "relay.welcome/signed",
  requirement: "relay.welcome",
  also: ["encoding.unknown-ignored"],
  title: "A relay welcomes a good connect, signed by the key of its challenge over challenge, connect and welcome.",
  run: async (t) => {
    const { attempt, tunnel } = await newStage(t);
    const odd: JoinOptions = { alter: { before: (object) => void Object.assign(object, { odd: { e: "€\u0007", n: [1, null] } }) } };
    for (const [what, options] of [["a connect", {}] as const, ["a connect with members of its own", odd] as const]) {
      const { participant, challenge: sent } = await t.accepted(what, () => attempt("d", options));
      t.equal(sent["key"], tunnel.relay.key, "the key of the challenge and that of the tunnel's record");
      t.equal(participant?.welcomeOk, true, `whether the signature of the welcome to ${what} verifies`);
      t.equal(isJsonObject(participant?.roles) ? participant.roles : {}, { read: true, write: true }, "the roles of the welcome");
    }
  },
});

export const handshake: readonly ServerCheck[] = [challenge, freshNonce, connectBytes, connectTime, connectFirst, welcome];
