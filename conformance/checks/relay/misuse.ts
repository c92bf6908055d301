import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { isType, type Participant } from "../../probe/actors/index.ts";
import { bigEndian, fromBigEndian } from "../../probe/wire/bytes.ts";
import { textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { Reply } from "../../runner/reply.ts";
import { fenceFrames, frameOf, frameOfSize, keptStage, LEAST_FRAME, PATIENCE_MS, READER, timesHeard, type KeptStage } from "./scene.ts";

/** A binary message that must be dropped, and one that differs from it in the named field and must be heard. */
interface FrameTwin {
  readonly field: string;
  readonly bad: (from: Participant) => Uint8Array;
  readonly good?: (from: Participant) => Uint8Array;
}

/** Sends a binary message: 200 when the listener hears it, else the code of the error that the sender gets. */
async function sent(t: ServerTest, from: Participant, to: Participant, bytes: Uint8Array): Promise<Reply> {
  const before = timesHeard(to, bytes);
  from.sendFrame(bytes);
  return t.eventually(
    "a frame that is heard, or an error that says why not",
    () => {
      if (timesHeard(to, bytes) > before) return { status: 200 };
      const error = from.socket.take(isType("error"));
      // The connection stays: there is no close code.
      return error?.kind === "text" ? { status: 0, problem: { code: textAt(error.json, "code") } } : undefined;
    },
    PATIENCE_MS,
  );
}

/** Judges each twin on a connection of its own, so that strikes do not add up. */
async function judgeFrames({ t, join, keeper }: KeptStage, code: ErrorCode, twins: Iterable<FrameTwin>): Promise<void> {
  for (const { field, bad, good = (one: Participant) => frameOfSize(t, one, 60) } of twins) {
    const from = await join("speaker");
    const wrong = bad(from);
    await t.twin({
      field,
      bad: () => sent(t, from, keeper, wrong),
      good: () => sent(t, from, keeper, good(from)),
      expect: { code },
    });
    t.equal(timesHeard(keeper, wrong), 0, `how often the frame with a wrong ${field} was heard`);
  }
}

function reversed(connection: number): number {
  return Number(fromBigEndian(bigEndian(connection, 4).reverse()));
}

const own = serverCheck({
  id: "relay.frame-own/other-numbers",
  requirement: "relay.frame-own",
  title: "A relay drops a frame with the number of another connection, and says bad-frame to who sent it.",
  run: async (t) => {
    const stage = await keptStage(t);
    const other = await stage.join("other");
    const numbered = (number: number) => () => frameOfSize(t, { connection: number }, 60);
    await judgeFrames(stage, "bad-frame", [
      { field: "connection: that of the listener", bad: numbered(stage.keeper.connection) },
      { field: "connection: that of somebody else", bad: numbered(other.connection) },
      { field: "connection: 0", bad: numbered(0) },
      { field: "connection: one that nobody has", bad: numbered(4_294_967_295) },
      { field: "connection: least significant octet first", bad: (from) => frameOfSize(t, { connection: reversed(from.connection) }, 60) },
    ]);
    t.equal(other.messages("error").length, 0, "how many errors somebody else was told");
  },
});

/** A good frame of that many octets, with another first octet. */
function beginningWith(t: ServerTest, first: number): (from: Participant) => Uint8Array {
  return (from) => {
    const bytes = frameOfSize(t, from, 60);
    bytes[0] = first;
    return bytes;
  };
}

const form = serverCheck({
  id: "relay.frame-form/first-octet-and-length",
  requirement: "relay.frame-form",
  title: "A relay drops what does not begin with 0x01 or is shorter than 23 octets, and says bad-frame.",
  run: async (t) => {
    const least = (from: Participant): Uint8Array => frameOfSize(t, from, LEAST_FRAME);
    await judgeFrames(await keptStage(t), "bad-frame", [
      { field: "first octet: 0", bad: beginningWith(t, 0x00) },
      { field: "first octet: 2", bad: beginningWith(t, 0x02) },
      { field: "first octet: 0x81", bad: beginningWith(t, 0x81) },
      { field: "length: 22 octets", bad: (from) => least(from).subarray(0, LEAST_FRAME - 1), good: least },
      { field: "length: the number alone", bad: (from) => frameOf(from, new Uint8Array(0)), good: least },
      { field: "length: one octet", bad: () => Uint8Array.of(1), good: least },
      { field: "length: none", bad: () => new Uint8Array(0), good: least },
    ]);
  },
});

const size = serverCheck({
  id: "relay.frame-size/one-octet-more",
  requirement: "relay.frame-size",
  title: "A relay drops a frame of one octet more than frame_bytes, says too-large, and passes on one of frame_bytes.",
  run: async (t) => {
    const most = t.limit("frame_bytes");
    const good = (from: Participant): Uint8Array => frameOfSize(t, from, most);
    await judgeFrames(await keptStage(t), "too-large", [
      { field: "size", bad: (from) => frameOfSize(t, from, most + 1), good },
      { field: "size: twice the limit", bad: (from) => frameOfSize(t, from, 2 * most), good },
    ]);
  },
});

const writer = serverCheck({
  id: "relay.frame-writer/reader-speaks",
  requirement: "relay.frame-writer",
  title: "The frames of a connection without write are dropped, it is told so once, and it is kept however many it sends.",
  run: async (t) => {
    const stage = await keptStage(t);
    const reader = await stage.join("reader", { roles: READER });
    const speaker = await stage.join("speaker");
    const same = t.random.bytes(30);
    await t.twin({
      field: "role of the sender",
      bad: () => sent(t, reader, stage.keeper, frameOf(reader, same)),
      good: () => sent(t, speaker, stage.keeper, frameOf(speaker, same)),
      expect: { code: "not-a-writer" },
    });
    // More than strikes: what a reader sends is no strike.
    for (let count = 0; count <= t.limit("strikes"); count += 1) reader.sendFrame(frameOf(reader, same));
    await t.fence("a ping of the reader", () => reader.fence());
    await fenceFrames(t, speaker, [stage.keeper, reader]);
    t.equal(timesHeard(stage.keeper, frameOf(reader, same)), 0, "how many frames of the reader were heard");
    const told = reader.messages("error").map(({ code }) => code);
    t.equal(told, ["not-a-writer"], "the errors that the reader was told");
  },
});

export const misuse: readonly ServerCheck[] = [own, form, size, writer];
