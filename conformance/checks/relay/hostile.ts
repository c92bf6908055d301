import * as fc from "fast-check";
import { connectMessage, dial, type Participant } from "../../probe/actors/index.ts";
import { rawWebSocket, textFrame, webSocketFrame, type RawWebSocket } from "../../probe/raw-websocket.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { SUBPROTOCOL } from "../../probe/wire/labels.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ended, fenceFrames, frameOfSize, keptStage, LEAST_FRAME, PATIENCE_MS, READER, type KeptStage } from "./scene.ts";

/** What a peer writes after the upgrade that RFC 6455 does not allow, or no honest peer does. */
const ATTACKS: Readonly<Record<string, (raw: RawWebSocket, t: ServerTest) => void>> = {
  "a frame that is not masked": (raw) => raw.send({ ...textFrame('{"n":1,"type":"ping"}'), masked: false }),
  "a reserved bit": (raw) => raw.send({ ...textFrame("{}"), reserved: 4 }),
  "a reserved opcode": (raw) => raw.send({ opcode: 11, payload: new Uint8Array(4) }),
  "a continuation of nothing": (raw) => raw.send({ opcode: 0, payload: new Uint8Array(4) }),
  "a control frame in pieces": (raw) => raw.send({ opcode: 9, payload: new Uint8Array(2), fin: false }),
  "a ping of 200 octets": (raw) => raw.send({ opcode: 9, payload: new Uint8Array(200) }),
  "a length of 2^63 - 1": (raw) => raw.write(webSocketFrame({ opcode: 2, payload: new Uint8Array(10), stated: 2n ** 63n - 1n })),
  "a length of 2^64 - 1": (raw) => raw.write(webSocketFrame({ opcode: 1, payload: new Uint8Array(10), stated: 2n ** 64n - 1n })),
  "a text of octets that are no UTF-8": (raw) => raw.send({ opcode: 1, payload: Uint8Array.of(0xc3, 0x28, 0xff, 0xfe) }),
  "half a frame, then the end": (raw) => {
    raw.write(webSocketFrame(textFrame("x".repeat(1000))).subarray(0, 100));
    raw.destroy();
  },
  "two texts, one inside of the other": (raw) => {
    raw.send({ ...textFrame('{"type":'), fin: false });
    raw.send(textFrame('{"n":1,"type":"ping"}'));
  },
  "a text in a thousand pieces": (raw) => {
    raw.send({ ...textFrame("["), fin: false });
    for (let count = 0; count < 1000; count += 1) raw.send({ opcode: 0, payload: Uint8Array.of(0x5b), fin: false });
  },
  "a close frame with a code that is none": (raw) => raw.send({ opcode: 8, payload: Uint8Array.of(0x00, 0x01) }),
  "a close frame of one octet": (raw) => raw.send({ opcode: 8, payload: Uint8Array.of(0x03) }),
  "JSON that nests 8000 deep": (raw) => raw.send(textFrame("[".repeat(8_000))),
  "JSON with a prototype": (raw) => raw.send(textFrame('{"type":"connect","__proto__":{"v":1},"constructor":null,"toString":1}')),
  "a megabyte of pings": (raw) => {
    const ping = webSocketFrame(textFrame('{"n":1,"type":"ping"}'));
    for (let count = 0; count < 30; count += 1) raw.write(new Uint8Array(Buffer.concat(Array.from({ length: 1000 }, () => ping))));
  },
  "random octets": (raw, t) => raw.write(t.random.bytes(500)),
};

/** Two who talk; nothing that others do may touch them. */
interface Talk extends KeptStage {
  readonly speaker: Participant;
}

async function talk(t: ServerTest): Promise<Talk> {
  const stage = await keptStage(t);
  return { ...stage, speaker: await stage.join("speaker") };
}

/** Each hears the other, and neither has been told anything but what concerns the other connections. */
async function unharmed({ t, keeper, speaker }: Talk, what: string): Promise<void> {
  await fenceFrames(t, speaker, [keeper]);
  await fenceFrames(t, keeper, [speaker]);
  for (const one of [keeper, speaker]) {
    t.equal(one.messages("error"), [], `the errors that ${one.device} was told after ${what}`);
    t.equal(one.socket.closeInfo, undefined, `how ${one.device} was closed after ${what}`);
  }
}

async function attackOnce(t: ServerTest, url: string, act: (raw: RawWebSocket) => void): Promise<void> {
  const raw = await rawWebSocket(url, t.wire, { "sec-websocket-protocol": SUBPROTOCOL }, PATIENCE_MS * t.scale);
  t.equal(raw.status, 101, "the status of an upgrade");
  act(raw);
  t.cleanup(() => raw.destroy());
}

const strangers = serverCheck({
  id: "relay.isolated/malformed-websocket",
  requirement: "relay.isolated",
  title: "Two who talk hear each other on, whatever somebody writes on a WebSocket that was never welcomed.",
  run: async (t) => {
    const stage = await talk(t);
    for (const [what, act] of Object.entries(ATTACKS)) {
      await attackOnce(t, stage.tunnel.relay.url, (raw) => act(raw, t));
      await unharmed(stage, what);
    }
    // And the door is still open.
    await unharmed({ ...stage, speaker: await stage.join("last") }, "everything");
  },
});

const garbage = serverCheck({
  id: "relay.isolated/random-octets",
  requirement: "relay.isolated",
  title: "Two who talk hear each other on, whatever octets others write as text, as binary or as no message at all.",
  run: async (t) => {
    const stage = await talk(t);
    const kinds = fc.constantFrom("text", "binary", "raw");
    const cases = fc.record({ kind: kinds, octets: fc.uint8Array({ maxLength: 300 }), welcomed: fc.boolean() });
    const runs = Math.min(t.runs, t.limit("frames_per_second") / 4);
    const harmless = async ({ kind, octets, welcomed }: { kind: string; octets: Uint8Array; welcomed: boolean }): Promise<void> => {
      if (kind === "raw") await attackOnce(t, stage.tunnel.relay.url, (raw) => raw.write(octets));
      else {
        const { socket } = welcomed ? await stage.join("hostile") : await dial(stage.tunnel);
        if (kind === "text") socket.sendTextBytes(octets);
        else socket.sendBinary(octets);
        if (!welcomed) await t.within(PATIENCE_MS, "the end of a connection that sent garbage before its welcome", socket.closed);
      }
      await unharmed(stage, "random octets");
    };
    await t.property("two who talk hear each other on", cases, harmless, { runs });
  },
});

const members = serverCheck({
  id: "relay.isolated/hostile-members",
  requirement: "relay.isolated",
  title: "Members who misbehave are told so and closed, and the others of the tunnel only learn that they have left.",
  run: async (t) => {
    const stage = await talk(t);
    const { tunnel, alice, keeper } = stage;
    const misdeeds: Readonly<Record<string, (one: Participant) => void>> = {
      "text that is no JSON": ({ socket }) => socket.sendText("}{"),
      "a second connect": ({ socket, challenge }) =>
        socket.sendText(canonicalText(connectMessage(tunnel, alice, challenge, { device: keeper.device }))),
      "a left for somebody else": ({ socket }) => socket.sendText(canonicalText({ type: "left", connection: keeper.connection })),
      "frames under the number of somebody else": ({ sendFrame }) => {
        for (let sent = 0; sent <= t.limit("strikes"); sent += 1) sendFrame(frameOfSize(t, keeper, LEAST_FRAME));
      },
      "frames that are too large": (one) => {
        for (let sent = 0; sent <= t.limit("strikes"); sent += 1) one.sendFrame(frameOfSize(t, one, t.limit("frame_bytes") + 1));
      },
    };
    for (const [what, misbehave] of Object.entries(misdeeds)) {
      for (const roles of [{ read: true, write: true }, READER]) {
        // A reader's frames are dropped and are no strikes: it is closed for its texts alone.
        if (!roles.write && what.startsWith("frames")) continue;
        const hostile = await stage.join("hostile", { roles });
        misbehave(hostile);
        await ended(t, hostile, `the end of the connection after ${what}`);
        await keeper.message("left", ({ connection }) => connection === hostile.connection, PATIENCE_MS);
        const foreign = keeper.frames.filter(({ connection }) => connection !== stage.speaker.connection);
        t.equal(foreign.length, 0, `how many frames were heard of ${what}`);
        await unharmed(stage, what);
      }
    }
  },
});

export const hostile: readonly ServerCheck[] = [strangers, garbage, members];
