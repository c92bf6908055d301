import * as fc from "fast-check";
import { newWorld } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import {
  fenceFrames,
  frameOf,
  frameOfSize,
  heardFrom,
  keptStage,
  LEAST_FRAME,
  newStage,
  PATIENCE_MS,
  READER,
  stageOf,
  timesHeard,
  WRITER,
} from "./scene.ts";

const relay = serverCheck({
  id: "relay.frame-relay/every-reader-once",
  requirement: "relay.frame-relay",
  title: "Each frame of each writer reaches every other reader once.",
  run: async (t) => {
    const { join } = await newStage(t);
    const [both, reader, writer, late] = [
      await join("a"),
      await join("b", { roles: READER }),
      await join("c", { roles: WRITER }),
      await join("d"),
    ];
    const sent = [both, writer, late].map((from) => ({ from, frames: [1, 2, 3].map(() => from.speak(t.random.bytes(40))) }));
    for (const { from, frames } of sent) {
      for (const to of [both, reader, late].filter((one) => one !== from)) {
        for (const bytes of frames) await to.heardBytes(bytes, PATIENCE_MS);
      }
    }
    t.fact("the frames were heard");
    await fenceFrames(t, both, [reader, late]);
    await fenceFrames(t, late, [both, reader]);
    for (const { from, frames } of sent) {
      for (const to of [both, reader, late].filter((one) => one !== from)) {
        const times = frames.map((bytes) => timesHeard(to, bytes));
        t.equal(times, [1, 1, 1], `how often ${to.device} got the frames of ${from.device}`);
      }
    }
  },
});

const unchanged = serverCheck({
  id: "relay.frame-unchanged/any-octets",
  requirement: "relay.frame-unchanged",
  title: "A relay passes the octets of a frame on unchanged, whatever they are and however many.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const speaker = await join("speaker");
    const most = t.limit("frame_bytes") - 5;
    const octets = fc.oneof(
      fc.uint8Array({ minLength: LEAST_FRAME - 5, maxLength: 60 }),
      fc.uint8Array({ minLength: LEAST_FRAME - 5, maxLength: most, size: "max" }),
      fc.constantFrom(0x00, 0x7f, 0x80, 0xff).map((octet) => new Uint8Array(most).fill(octet)),
    );
    // Fewer than are allowed in a second, however fast they go.
    const runs = Math.min(t.runs, t.limit("frames_per_second") / 2);
    const arrives = async (ciphertext: Uint8Array): Promise<void> => {
      const bytes = frameOf(speaker, ciphertext);
      speaker.sendFrame(bytes);
      const heard = await keeper.heard("a frame", () => true, PATIENCE_MS);
      t.equal(heard.bytes, bytes, "the octets of the frame that came");
      t.fact("a frame was heard");
    };
    await t.property("a frame arrives as it was sent", octets, arrives, { runs });
  },
});

const order = serverCheck({
  id: "relay.frame-order/as-sent",
  requirement: "relay.frame-order",
  title: "The frames of each sender reach each reader in the order in which they were sent.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const senders = [await join("a"), await join("b")];
    const reader = await join("reader", { roles: READER });
    const count = Math.min(60, t.limit("frames_per_second"), t.limit("queue_frames"));
    const sent = senders.map((from) => Array.from({ length: count }, () => frameOfSize(t, from, LEAST_FRAME + t.random.int(200))));
    for (let at = 0; at < count; at += 1) {
      for (const [who, from] of senders.entries()) from.sendFrame(sent[who]?.[at] ?? new Uint8Array(0));
    }
    for (const to of [keeper, reader]) {
      for (const [who, from] of senders.entries()) {
        await to.heardBytes(sent[who]?.at(-1) ?? new Uint8Array(0), PATIENCE_MS);
        t.equal(heardFrom(to, from), sent[who], `the frames of ${from.device} as they came to ${to.device}`);
      }
    }
    t.fact("all frames were heard");
  },
});

const notBack = serverCheck({
  id: "relay.frame-not-back/own-frames",
  requirement: "relay.frame-not-back",
  title: "Nobody is sent their own frames, though another device of the same user is.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const speaker = await join("speaker");
    const sent = [1, 2, 3].map(() => speaker.speak(t.random.bytes(30)));
    for (const bytes of sent) await keeper.heardBytes(bytes, PATIENCE_MS);
    await fenceFrames(t, keeper, [speaker]);
    t.equal(heardFrom(speaker, speaker).length, 0, "how many of their own frames the sender got");
  },
});

const ownTunnel = serverCheck({
  id: "relay.frame-own-tunnel/two-tunnels",
  requirement: "relay.frame-own-tunnel",
  title: "A frame stays in its tunnel, also when the same devices are in another one under the same numbers.",
  run: async (t) => {
    const world = await newWorld(t);
    const alice = await world.user();
    const stages = [];
    for (let count = 0; count < 2; count += 1) stages.push(stageOf(t, await (await world.group(alice)).declare(alice)));
    const rooms = [];
    for (const stage of stages) rooms.push([await stage.join("a"), await stage.join("b")] as const);
    const sent = rooms.map(([a]) => a.speak(t.random.bytes(30)));
    for (const [a, b] of rooms) {
      await fenceFrames(t, a, [b]);
      await fenceFrames(t, b, [a]);
    }
    for (const [at, [a, b]] of rooms.entries()) {
      const others = sent[1 - at] ?? new Uint8Array(0);
      t.equal(timesHeard(b, sent[at] ?? new Uint8Array(0)), 1, "how often a frame came to the other device in its tunnel");
      t.equal([timesHeard(a, others), timesHeard(b, others)], [0, 0], "how often a frame came to the devices in another tunnel");
    }
  },
});

const readers = serverCheck({
  id: "relay.frame-readers/without-read",
  requirement: "relay.frame-readers",
  title: "A connection without the role read gets no frame, though its user has the right.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const writer = await join("writer", { roles: WRITER });
    const speaker = await join("speaker");
    for (let count = 0; count < 3; count += 1) await fenceFrames(t, speaker, [keeper]);
    await fenceFrames(t, writer, [keeper, speaker]);
    await writer.fence();
    t.equal(writer.frames.length, 0, "how many frames came to a connection without the role read");
  },
});

export const frames: readonly ServerCheck[] = [relay, unchanged, order, notBack, ownTunnel, readers];
