// Two programs that talk by real WebRTC: what one says is found in what the other hears.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { createSignal } from "../testing/until.ts";
import type { FrameCrypto, MediaChoice, RtcConnection } from "./interface.ts";
import type { NodeMedia } from "./node.ts";
import { nodeRtc } from "./node.ts";
import { toneShare } from "./testing/goertzel.ts";
import { framePair, negotiate, openEnd, optionsFor, watched } from "./testing/pair.ts";
import { decodeOpus, tonePackets } from "./testing/tone.ts";

const rtc = nodeRtc();
const AUDIO = { audio: true, video: false };
const BOTH = { audio: true, video: true };
const NONE = { audio: false, video: false };
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Talk {
  readonly ann: RtcConnection;
  readonly ben: RtcConnection;
  readonly media: NodeMedia;
  readonly heard: Uint8Array[];
  readonly seen: Uint8Array[];
  /** Says packets one after the other. */
  say(packets: readonly Uint8Array[]): Promise<void>;
  until(holds: () => boolean): Promise<void>;
}

/** Ann sends to Ben, who sends nothing. */
async function talk(ofAnn: FrameCrypto | undefined, ofBen: FrameCrypto | undefined, lines: MediaChoice = AUDIO): Promise<Talk> {
  const { notify, until } = createSignal();
  const [heard, seen]: [Uint8Array[], Uint8Array[]] = [[], []];
  const into = (list: Uint8Array[]) => (frame: Uint8Array) => {
    list.push(frame);
    notify();
  };
  const ann = openEnd(rtc, optionsFor(lines));
  const ben = openEnd(rtc, optionsFor(NONE), { packet: into(heard), frame: into(seen) });
  ann.join(ben.connection);
  ben.join(ann.connection);
  const media = await rtc.open(BOTH);
  closing.push(
    () => ann.connection.close(),
    () => ben.connection.close(),
    () => media.close(),
  );
  ann.connection.protect(ofAnn);
  ben.connection.protect(ofBen);
  await ann.connection.send(media, lines);
  await negotiate(ann.connection, ben.connection);
  await Promise.all([ann.reached("connected"), ben.reached("connected")]);
  const say = async (packets: readonly Uint8Array[]): Promise<void> => {
    for (const packet of packets) await media.talk(packet);
  };
  return { ann: ann.connection, ben: ben.connection, media, heard, seen, say, until };
}

describe("audio between two programs", () => {
  test("the tone that one sends is found in what the other hears, also without encryption of frames", async () => {
    for (const [ofAnn, ofBen] of [framePair(), []]) {
      const { say, until, heard } = await talk(ofAnn, ofBen);
      await say(await tonePackets(440, 50));
      await until(() => heard.length === 50);
      const samples = await decodeOpus(heard);
      expect(toneShare(samples, 440)).toBeGreaterThan(0.9);
      expect(toneShare(samples, 880)).toBeLessThan(0.01);
    }
  });

  test("nothing is sent while it is muted, and all again after", async () => {
    const { ann, say, until, heard, media } = await talk(...framePair());
    await say(await tonePackets(440, 10));
    await ann.send(media, NONE);
    await say(await tonePackets(880, 30));
    await ann.send(media, AUDIO);
    await say(await tonePackets(1320, 10));
    // They come in order: what was said while it was muted would have come before the last.
    await until(() => heard.length >= 20);
    const samples = await decodeOpus(heard);
    expect(heard).toHaveLength(20);
    expect(toneShare(samples.subarray(0, 9600), 440)).toBeGreaterThan(0.8);
    expect(toneShare(samples.subarray(9600), 1320)).toBeGreaterThan(0.8);
    expect(toneShare(samples, 880)).toBeLessThan(0.01);
  });

  test("nothing is heard with another key", async () => {
    const { notify, until } = createSignal();
    const [ofAnn] = framePair(1);
    const other = watched(framePair(2)[1]);
    const open: FrameCrypto["open"] = (kind, frame) => other.open(kind, frame).finally(notify);
    const { say, heard } = await talk(ofAnn, { ...other, open });
    await say(await tonePackets(440, 20));
    await until(() => other.refused.length === 20);
    expect(new Set(other.refused)).toEqual(new Set(["bad-seal"]));
    expect(heard).toEqual([]);
  });

  test("nothing is sent before it is said how it is protected", async () => {
    const { notify, until } = createSignal();
    const [one, another] = framePair();
    const heard: Uint8Array[] = [];
    const packet = (opus: Uint8Array): void => {
      heard.push(opus);
      notify();
    };
    const [ann, ben] = [openEnd(rtc, optionsFor(AUDIO)), openEnd(rtc, optionsFor(NONE), { packet })];
    closing.push(
      () => ann.connection.close(),
      () => ben.connection.close(),
    );
    const media = await rtc.open(AUDIO);
    ben.connection.protect(another);
    await ann.connection.send(media, AUDIO);
    await negotiate(ann.connection, ben.connection);
    await Promise.all([ann.reached("connected"), ben.reached("connected")]);
    await media.talk(Uint8Array.of(1));
    ann.connection.protect(one);
    await media.talk(Uint8Array.of(2));
    await until(() => heard.length > 0);
    expect(heard).toEqual([Uint8Array.of(2)]);
  });
});

test("video frames come whole, large ones too, and none while they are hidden", async () => {
  const { ann, media, until, seen } = await talk(...framePair(), BOTH);
  const frame = (size: number, first: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => (at === 0 ? first : at & 255));
  const frames = [frame(5000, 0x10), frame(400, 0x11), frame(2, 0x11)];
  for (const each of frames) await media.show(each);
  await ann.send(media, AUDIO);
  await media.show(frame(700, 0x11));
  await ann.send(media, BOTH);
  await media.show(frame(1100, 0x11));
  await until(() => seen.length >= 4);
  expect(seen).toEqual([...frames, frame(1100, 0x11)]);
});

test("closing one handle on media leaves the others as they are", async () => {
  const [toBen, toCal] = [await talk(undefined, undefined), await talk(undefined, undefined)];
  const media = await rtc.open(AUDIO);
  const [one, another] = [media.share(), media.share()];
  await toBen.ann.send(one, AUDIO);
  await toCal.ann.send(another, AUDIO);
  one.close();
  await media.talk(Uint8Array.of(7));
  await toCal.until(() => toCal.heard.length === 1);
  await toBen.ann.send(media, AUDIO);
  await media.talk(Uint8Array.of(8));
  await Promise.all([toBen, toCal].map(({ until, heard }) => until(() => heard.at(-1)?.[0] === 8)));
  expect([toBen.heard.length, toCal.heard.length]).toEqual([1, 2]);
});

// media.kid
test("no encoder shares a KID, and no counter begins anew: over negotiating again, other media, muting, and new lines", async () => {
  const [ofAnn, ofBen] = framePair();
  const watch = watched(ofBen);
  const { ann, ben, media, until, heard, seen } = await talk(ofAnn, watch);
  const other = await rtc.open(BOTH);
  const steps: (() => Promise<unknown>)[] = [
    () => negotiate(ann, ben),
    () => ann.send(other, AUDIO),
    () => ann.send(other, NONE).then(() => ann.send(other, AUDIO)),
    () => ann.send(other, BOTH).then(() => negotiate(ann, ben)),
    () => ann.send(media.share(), BOTH),
    () => negotiate(ben, ann),
    async () => ann.protect(ofAnn),
  ];
  let said = 0;
  for (const step of [async () => undefined, ...steps]) {
    await step();
    said += 3;
    for (let times = 0; times < 3; times++) {
      for (const each of [media, other]) {
        await each.talk(Uint8Array.of(1, 2, 3));
        await each.show(Uint8Array.of(0x11, 2, 3, 4));
      }
    }
    await until(() => heard.length === said);
  }
  await until(() => seen.length === 12);
  expect(watch.refused).toEqual([]);
  const spent = watch.frames.map(({ kid, counter }) => `${String(kid)} ${String(counter)}`);
  expect(new Set(spent).size).toBe(spent.length);
  const kinds = new Map(watch.frames.map(({ kid, kind }) => [kid, kind] as const));
  expect(watch.frames.filter(({ kid, kind }) => kinds.get(kid) !== kind)).toEqual([]);
  // One of the first media, of the other's audio and video, of the first's again, and of each after the last step.
  expect([...kinds.keys()].toSorted()).toEqual([0n, 1n, 2n, 3n, 4n, 5n, 6n]);
  expect(watch.frames.filter(({ kid }) => kid === 0n).map(({ counter }) => counter)).toEqual([0n, 1n, 2n, 3n, 4n, 5n]);
});

test("both may offer at once: who takes the other's offer takes back its own", async () => {
  const { ann, ben, media, until, heard } = await talk(...framePair());
  const [ofAnn] = [await ann.offer(), await ben.offer()];
  await ann.take(await ben.answer(ofAnn));
  await negotiate(ben, ann);
  await media.talk(Uint8Array.of(1));
  await until(() => heard.length === 1);
  expect(heard).toEqual([Uint8Array.of(1)]);
});

test("closed connections leave nothing open that would keep a program from ending", async () => {
  const program = join(import.meta.dirname, "testing/talk-and-close.ts");
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program]);
  expect([stdout, stderr]).toEqual(["closed\n", ""]);
}, 30_000);
