import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { connectMessage } from "../../probe/actors/index.ts";
import { fenceFrames, keptStage, newStage, PATIENCE_MS, stateOf, type KeptStage } from "./scene.ts";

/** A text that is refused, and one that is answered, on live connections. */
interface TextTwin {
  readonly field: string;
  readonly bad: string;
  readonly good?: string;
}

const PING = '{"n":7,"type":"ping"}';

/** Says each text on a live connection of its own: the bad one ends it, the good one does not. */
async function judgeTexts({ t, join }: KeptStage, code: ErrorCode, twins: readonly TextTwin[]): Promise<void> {
  for (const { field, bad, good = PING } of twins) {
    const say = (text: string) => async () => {
      const speaker = await join("speaker");
      speaker.socket.sendText(text);
      return stateOf(t, speaker);
    };
    await t.twin({ field, bad: say(bad), good: say(good), expect: { code } });
  }
}

const form = serverCheck({
  id: "relay.control-form/malformed",
  requirement: "relay.control-form",
  title: "A relay refuses with malformed a text that is no control message, and closes the connection.",
  run: async (t) => {
    await judgeTexts(await keptStage(t), "malformed", [
      { field: "text: empty", bad: "" },
      { field: "text: no JSON", bad: '{"n":7,"type":"ping"' },
      { field: "text: two messages", bad: `${PING}${PING}` },
      { field: "text: an array", bad: `[${PING}]` },
      { field: "text: null", bad: "null" },
      { field: "type: absent", bad: '{"n":7}' },
      { field: "type: a number", bad: '{"n":7,"type":1}' },
      { field: "type: twice", bad: '{"n":7,"type":"ping","type":"ping"}' },
      { field: "n of a ping: absent", bad: '{"type":"ping"}' },
      { field: "n of a ping: negative", bad: '{"n":-1,"type":"ping"}' },
      { field: "n of a ping: a string", bad: '{"n":"7","type":"ping"}' },
      { field: "n of a ping: a fraction", bad: '{"n":7.5,"type":"ping"}' },
      { field: "n of a ping: 2^53", bad: '{"n":9007199254740992,"type":"ping"}', good: '{"n":9007199254740991,"type":"ping"}' },
      { field: "n of a pong: absent", bad: '{"type":"pong"}', good: '{"n":7,"type":"pong"}' },
      { field: "n of a pong: null", bad: '{"n":null,"type":"pong"}', good: '{"n":7,"type":"pong"}' },
    ]);
  },
});

const known = serverCheck({
  id: "relay.control-known/unexpected",
  requirement: "relay.control-known",
  title: "A relay refuses with unexpected-message what a client does not send on a live connection, and closes it.",
  run: async (t) => {
    const stage = await keptStage(t);
    const { tunnel, alice, keeper } = stage;
    const connect = connectMessage(tunnel, alice, keeper.challenge, { device: alice.deviceOf("speaker") });
    await judgeTexts(stage, "unexpected-message", [
      { field: "type: connect", bad: canonicalText(connect) },
      { field: "type: challenge", bad: canonicalText(keeper.challenge) },
      { field: "type: welcome", bad: canonicalText(keeper.welcome) },
      { field: "type: left", bad: canonicalText({ type: "left", connection: keeper.connection }) },
      { field: "type: closed", bad: '{"type":"closed"}' },
      { field: "type: error", bad: '{"code":"malformed","type":"error"}' },
      { field: "type: one that is not in the chapter", bad: '{"n":7,"type":"hello"}' },
      { field: "type: in capital letters", bad: '{"n":7,"type":"PING"}' },
    ]);
    await fenceFrames(t, await stage.join("last"), [keeper]);
  },
});

const pong = serverCheck({
  id: "relay.pong/same-number",
  requirement: "relay.pong",
  title: "A relay answers each ping with a pong of the same number, in their order.",
  run: async (t) => {
    const { socket, message, messages } = await (await newStage(t)).join("d");
    const numbers = [0, 1, 1, 4_294_967_296, Number.MAX_SAFE_INTEGER, t.random.int(2 ** 48), 0];
    for (const n of numbers) socket.sendJson({ type: "ping", n });
    for (const n of numbers) await message("pong", (one) => one["n"] === n, PATIENCE_MS);
    const answers = messages("pong").map(({ n }) => n);
    t.equal(answers, numbers, "the numbers of the pongs");
    t.fact("every ping was answered");
  },
});

const ending = serverCheck({
  id: "relay.ending/new-epoch",
  requirement: "relay.ending",
  also: ["tunnel.epoch-ends"],
  title: "Every live connection of a tunnel that becomes ending is told so, with what is left of the grace.",
  run: async (t) => {
    const { join, keeper, channel, alice } = await keptStage(t);
    const all = [
      keeper,
      await join("reader", { roles: { read: true, write: false } }),
      await join("writer", { roles: { read: false, write: true } }),
    ];
    await channel.rotate(alice);
    const grace = t.limit("grace_ms");
    for (const one of all) {
      const { grace_ms: rest } = await one.message("ending", () => true, PATIENCE_MS);
      t.expect(Number(rest) <= grace, { what: "the grace that is left", expected: `at most ${String(grace)} ms`, observed: rest });
      t.fact(`${one.device} was told that the tunnel ends`);
    }
  },
});

export const control: readonly ServerCheck[] = [form, known, pong, ending];
