// The reference's WebRTC in a real Chromium, between two of its pages and with Node.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSignal } from "../testing/until.ts";
import type { FrameCrypto, MediaChoice, RtcConnection } from "./interface.ts";
import type { NodeMedia } from "./node.ts";
import { nodeRtc } from "./node.ts";
import type { Chromium, Later, Remote as RemoteOf } from "./testing/chromium.ts";
import { connectChromium, withoutChromium } from "./testing/chromium.ts";
import { toneShare } from "./testing/goertzel.ts";
import type * as InPage from "./testing/page.ts";
import { framePair, openEnd, optionsFor, watched } from "./testing/pair.ts";
import { decodeOpus, hearTone, tonePackets } from "./testing/tone.ts";

const AUDIO = { audio: true, video: false };
const BOTH = { audio: true, video: true };
const NONE = { audio: false, video: false };

type Remote = RemoteOf<typeof InPage>;

let chromium: Chromium | undefined;

async function openPage(later: Later): Promise<Remote> {
  if (chromium === undefined) throw new Error("Chromium did not start");
  return chromium.open<typeof InPage>("/reference/client/rtc/testing/page.ts", later);
}

/** An end in a page, or one here, for describing itself. */
type Describing = Pick<Remote, "offer" | "answer" | "take">;

function describing(connection: RtcConnection): Describing {
  const add = async (candidates: readonly Parameters<RtcConnection["add"]>[0][]): Promise<void> => {
    for (const candidate of candidates) await connection.add(candidate);
  };
  return {
    offer: async () => ({ sdp: await connection.offer(), candidates: [] }),
    async answer({ sdp, candidates }) {
      const answered = await connection.answer(sdp);
      await add(candidates);
      return { sdp: answered, candidates: [] };
    },
    async take({ sdp, candidates }) {
      await connection.take(sdp);
      await add(candidates);
    },
  };
}

const negotiate = async (one: Describing, another: Describing): Promise<void> => one.take(await another.answer(await one.offer()));
const copied = ({ keys }: FrameCrypto): { send: number[]; receive: number[] } => ({ send: [...keys.send], receive: [...keys.receive] });

interface NodeEnd extends Describing {
  readonly connection: RtcConnection;
  readonly media: NodeMedia;
  readonly heard: Uint8Array[];
  readonly seen: Uint8Array[];
  until(holds: () => boolean): Promise<void>;
  reached: ReturnType<typeof openEnd>["reached"];
  /** Resolves once a tone is heard, for half a second and nearly alone. */
  hearTone(hertz: number): Promise<void>;
}

async function openHere(lines: MediaChoice, later: Later): Promise<NodeEnd> {
  const { notify, until } = createSignal();
  const [heard, seen]: [Uint8Array[], Uint8Array[]] = [[], []];
  const into = (list: Uint8Array[]) => (frame: Uint8Array) => {
    list.push(frame);
    notify();
  };
  const rtc = nodeRtc();
  const { connection, reached } = openEnd(rtc, optionsFor(lines), { packet: into(heard), frame: into(seen) });
  const media = await rtc.open(BOTH);
  later(async () => connection.close());
  return { ...describing(connection), connection, media, heard, seen, until, reached, hearTone: (hertz) => hearTone(heard, until, hertz) };
}

// Several at a time, since each mostly waits for sound to be made.
describe.skipIf(withoutChromium())("WebRTC in Chromium", { concurrent: true }, () => {
  beforeAll(async () => {
    chromium = await connectChromium();
  }, 60_000);

  afterAll(() => chromium?.close());

  test("two pages: tone and video arrive, stop while muted and hidden, and come again", async ({ onTestFinished }) => {
    const [ann, ben] = [await openPage(onTestFinished), await openPage(onTestFinished)];
    const [ofAnn, ofBen] = framePair();
    await ann.connect(BOTH);
    await ben.connect(NONE);
    await ann.protect(copied(ofAnn));
    await ben.protect(copied(ofBen));
    expect(await ann.openMedia("own", 880, true)).toEqual(BOTH);
    await ann.send("own", BOTH);
    await negotiate(ann, ben);
    await Promise.all([ben.hearTone(880), ben.see(3)]);

    await ann.send("own", NONE);
    await ben.untilStill();
    await ann.send("own", BOTH);
    await Promise.all([ben.hearTone(880), ben.see(3)]);

    await ann.closeMedia("own");
    await ben.untilStill();
  }, 60_000);

  test("two pages: with another key nothing is heard and nothing is seen, in either direction", async ({ onTestFinished }) => {
    const [ann, ben] = [await openPage(onTestFinished), await openPage(onTestFinished)];
    const pages = [ann, ben];
    for (const [at, page] of pages.entries()) {
      await page.connect(at === 0 ? BOTH : NONE);
      const [ofAnn, ofBen] = framePair(at + 1);
      await page.protect(copied(at === 0 ? ofAnn : ofBen));
      await page.openMedia("own", 880, true);
      await page.send("own", BOTH);
    }
    await negotiate(ann, ben);
    await Promise.all(pages.map((page) => page.whenConnected()));
    expect(await Promise.all(pages.map((page) => page.halfSecond()))).toEqual(pages.map(() => ({ peak: 0, frames: 0 })));
    // The same pages, and the right key: so it was the key.
    const [, ofBen] = framePair(1);
    await ben.protect(copied(ofBen));
    await ben.hearTone(880);
  }, 60_000);

  test("a page and Node hear each other's tone, and Node nothing that the page has muted", async ({ onTestFinished }) => {
    const [page, here] = [await openPage(onTestFinished), await openHere(NONE, onTestFinished)];
    const [ofPage, ofHere] = framePair();
    await page.connect(AUDIO);
    await page.protect(copied(ofPage));
    here.connection.protect(ofHere);
    await page.openMedia("own", 880, false);
    await page.openMedia("other", 1320, false);
    await page.send("own", AUDIO);
    await here.connection.send(here.media, AUDIO);
    await negotiate(page, here);
    await Promise.all([here.reached("connected"), page.whenConnected()]);
    await here.hearTone(880);
    await page.send("own", NONE);
    const listening = page.hearTone(440);
    for (const packet of await tonePackets(440, 100)) await here.media.talk(packet);
    await listening;
    const muted = here.heard.length;
    await page.send("other", AUDIO);
    await here.hearTone(1320);
    expect(toneShare(await decodeOpus(here.heard.slice(muted)), 880)).toBeLessThan(0.01);
  }, 60_000);

  test("without encryption of frames, as in a mesh, a page is heard too", async ({ onTestFinished }) => {
    const [page, here] = [await openPage(onTestFinished), await openHere(AUDIO, onTestFinished)];
    await page.connect(NONE);
    await page.protect();
    here.connection.protect(undefined);
    await page.openMedia("own", 880, false);
    await page.send("own", AUDIO);
    await negotiate(here, page);
    await here.hearTone(880);
  }, 60_000);

  test("whatever a page sends is sealed, also where it answers", async ({ onTestFinished }) => {
    const [page, here] = [await openPage(onTestFinished), await openHere(BOTH, onTestFinished)];
    const [ofPage, ofHere] = framePair();
    const watch = watched(ofHere);
    await page.connect(NONE);
    await page.protect(copied(ofPage));
    here.connection.protect(watch);
    await page.openMedia("own", 880, true);
    await page.send("own", BOTH);
    await negotiate(here, page);
    await Promise.all([here.hearTone(880), here.until(() => here.seen.length >= 5)]);
    expect(watch.refused).toEqual([]);
  }, 60_000);

  // media.kid
  test("no encoder of a page shares a KID, and no counter begins anew", async ({ onTestFinished }) => {
    const [page, here] = [await openPage(onTestFinished), await openHere(NONE, onTestFinished)];
    const [ofPage, ofHere] = framePair();
    const watch = watched(ofHere);
    await page.connect(AUDIO);
    await page.protect(copied(ofPage));
    here.connection.protect(watch);
    await page.openMedia("own", 880, true);
    await page.openMedia("other", 1320, true);
    await page.send("own", AUDIO);
    await negotiate(page, here);
    const steps: (() => Promise<unknown>)[] = [
      () => negotiate(page, here),
      () => page.send("other", AUDIO),
      () => page.send("other", NONE).then(() => page.send("other", AUDIO)),
      () => page.send("own", BOTH).then(() => negotiate(page, here)),
      () => page.send("other", BOTH),
      () => page.send("other", AUDIO).then(() => page.send("own", BOTH)),
      () => negotiate(here, page),
      // Both offer, and the page takes its own back.
      () => page.offer().then(() => negotiate(here, page)),
    ];
    for (const [at, step] of steps.entries()) {
      await step();
      const [heard, seen] = [here.heard.length, here.seen.length];
      await here.until(() => here.heard.length > heard + 5 && (at < 3 || here.seen.length > seen + 1));
    }
    expect(watch.refused).toEqual([]);
    const spent = watch.frames.map(({ kid, counter }) => `${String(kid)} ${String(counter)}`);
    expect(new Set(spent).size).toBe(spent.length);
    const kinds = new Set(watch.frames.map(({ kid, kind }) => `${kind} ${String(kid)}`));
    expect(kinds).toEqual(new Set(["audio 0", "video 1"]));
  }, 60_000);

  // media.relay-only
  test("a page that has chosen relay only tells no address where there is no TURN server", async ({ onTestFinished }) => {
    const page = await openPage(onTestFinished);
    await page.connect(BOTH, true);
    const { sdp, candidates } = await page.offer();
    await page.close();
    expect(candidates).toEqual([]);
    expect(new Set(sdp.match(/\d+\.\d+\.\d+\.\d+/g))).toEqual(new Set(["0.0.0.0"]));
  }, 60_000);

  test("closing one handle on media stops the tracks of no other", async ({ onTestFinished }) => {
    const page = await openPage(onTestFinished);
    expect(await page.shareAndClose()).toEqual(["ended", "ended", "live", "live", "live", "live"]);
  }, 60_000);
});
