// The reference client in a real Chromium, with its microphone, and the one in Node call each other by the reference server.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server.ts";
import { startServer } from "../../server.ts";
import { parseDeviceAddress } from "../../protocol/ids/index.ts";
import { runBot } from "../bot/bot.ts";
import { newAccount } from "../index.ts";
import { nodePorts } from "../node/ports.ts";
import type { ClientPorts } from "../ports.ts";
import { systemClock } from "../ports.ts";
import type { FrameCrypto } from "../rtc/interface.ts";
import { nodeRtc } from "../rtc/node.ts";
import type { Chromium, Later, Remote } from "../rtc/testing/chromium.ts";
import { MICROPHONE_HERTZ, connectChromium, withoutChromium } from "../rtc/testing/chromium.ts";
import type { Watch } from "../rtc/testing/pair.ts";
import { framePair, watched } from "../rtc/testing/pair.ts";
import { hearTone, tonePackets } from "../rtc/testing/tone.ts";
import type { Device } from "./testing/device.ts";
import type { Signal } from "../testing/until.ts";
import { createSignal } from "../testing/until.ts";
import type { Calls } from "./calls.ts";
import { callerOf, logs, problems, startDevice, untilIn } from "./testing/device.ts";
import type * as InPage from "./testing/page.ts";

const AUDIO = { audio: true, video: false };
const BOTH = { audio: true, video: true };
const NONE = { audio: false, video: false };
/** What Node says. */
const HERTZ = 440;
const BOT_HERTZ = 660;

let server: RunningServer;
let chromium: Chromium | undefined;
let tone: readonly Uint8Array[];
let users = 0;

type Page = Remote<typeof InPage>;

async function startPage(later: Later): Promise<{ readonly page: Page; readonly user: string }> {
  if (chromium === undefined) throw new Error("Chromium did not start");
  const page = await chromium.open<typeof InPage>("/reference/client/calls/testing/page.ts", later);
  const user = await page.begin(server.name, `page${String(++users)}`);
  return { page, user };
}

/** What is other than usual with a client here. */
interface Unusual {
  /** In place of the crypto with the keys of the call. */
  readonly frames?: FrameCrypto;
  readonly ports?: Partial<ClientPorts>;
}

/** A client here, and what it was given to open. */
interface Here {
  readonly device: Device;
  readonly watches: readonly Watch[];
  /** Waits for something that it was given to open. */
  readonly until: Signal["until"];
}

async function startHere(later: Later, { frames: replaced, ports: given }: Unusual = {}): Promise<Here> {
  const watches: Watch[] = [];
  const { notify, until } = createSignal();
  const port = nodeRtc();
  const rtc: typeof port = {
    ...port,
    connect(options, handlers) {
      const connection = port.connect(options, handlers);
      return {
        ...connection,
        protect(frames) {
          const watch = frames && watched(replaced ?? frames);
          if (watch !== undefined) watches.push(watch);
          connection.protect(watch && { ...watch, open: (kind, sealed) => watch.open(kind, sealed).finally(notify) });
        },
      };
    },
  };
  const ports = nodePorts({ ...given, rtc: async () => rtc });
  const account = await newAccount(ports.suite, { local: `node${String(++users)}`, server: server.name, device: "here" });
  const device = await startDevice(ports, account, server.name);
  later(() => device.client.stop());
  return { device, watches, until };
}

/** Says the tone until something holds, as fast as one speaks: a packet is 20 ms of it. */
async function sayWhile({ talk }: Pick<Calls, "talk">, holds: Promise<unknown>): Promise<void> {
  let isOver = false;
  const say = async (): Promise<void> => {
    for (let at = 0; !isOver; at++) {
      await talk(tone[at % tone.length]!);
      await new Promise<void>((resolve) => systemClock.after(20, resolve));
    }
  };
  await Promise.all([say(), holds.finally(() => (isOver = true))]);
}

describe.skipIf(withoutChromium())("the client in Chromium", { concurrent: true }, () => {
  beforeAll(async () => {
    [server, chromium, tone] = await Promise.all([startServer(), connectChromium(), tonePackets(HERTZ, 50)]);
  }, 60_000);

  afterAll(async () => {
    await chromium?.close();
    await server.close();
  });

  test("a page calls Node: both hear the other's tone, and nothing of who is muted; who hangs up ends it for both", async ({
    onTestFinished,
  }) => {
    const [{ page }, { device, watches }] = await Promise.all([startPage(onTestFinished), startHere(onTestFinished)]);
    const channel = await page.createDm(device.client.account.user);
    await untilIn(device, channel);
    const here = callerOf(device, channel);
    await page.call();
    await here.shows("ringing");
    await here.calls.accept();
    await Promise.all([page.shows("talking"), here.shows("talking")]);
    await Promise.all([hearTone(here.heard, here.until, MICROPHONE_HERTZ), sayWhile(here.calls, page.hearTone(HERTZ))]);

    await page.choose(NONE);
    await here.until(() => here.told.some(({ kind }) => kind === "media"));
    for (let before = -1; before < here.heard.length;) {
      before = here.heard.length;
      await sayWhile(here.calls, page.hearTone(HERTZ));
    }
    await page.choose(AUDIO);
    await hearTone(here.heard, here.until, MICROPHONE_HERTZ);

    await here.calls.choose(NONE);
    await sayWhile(here.calls, page.untilStill());
    await here.calls.choose(AUDIO);
    await sayWhile(here.calls, page.hearTone(HERTZ));

    // The camera comes later, by an offer of the browser that Node answers.
    await page.choose(BOTH);
    await here.until(() => here.told.filter(({ kind }) => kind === "seen").length >= 3);

    await page.hangUp();
    await Promise.all([page.shows("nothing"), here.shows("nothing")]);
    await Promise.all([page.logs("outgoing ended"), logs(here, "incoming ended")]);
    expect(await page.shown()).toEqual(["calling", "talking", "nothing"]);
    expect([await page.problems(), problems(here)]).toEqual([[], []]);
    // Whatever came was sealed, by the one call's keys.
    expect(watches.map(({ frames, refused }) => [kinds(frames), refused])).toEqual([[["audio", "video"], []]]);
  }, 60_000);

  test("Node calls a page, with video, and has another key: neither hears or sees anything", async ({ onTestFinished }) => {
    const [wrong] = framePair();
    const [{ page, user }, { device, watches, until }] = await Promise.all([
      startPage(onTestFinished),
      startHere(onTestFinished, { frames: wrong }),
    ]);
    const { id } = await device.client.createDm(user);
    await page.findDm(id);
    const here = callerOf(device, id);
    await here.calls.start({ video: true });
    await page.shows("ringing");
    await page.accept({ video: true });
    await Promise.all([page.shows("talking"), here.shows("talking")]);
    await here.until(() => here.told.some((event) => event.kind === "connection" && event.state === "connected"));
    const quiet = page.halfSecond();
    await sayWhile(here.calls, quiet);
    await until(() => kinds(watches.flatMap(({ frames }) => frames)).length === 2);
    expect(await quiet).toEqual({ peak: 0, frames: 0 });
    expect(here.told.filter(({ kind }) => kind === "heard" || kind === "seen")).toEqual([]);
    expect(new Set(watches.flatMap(({ refused }) => refused))).toEqual(new Set(["bad-seal"]));
    await here.calls.hangUp();
    await page.logs("incoming ended");
  }, 60_000);

  test("both press at once, and the page gives way: it answers with the microphone that is open already", async ({ onTestFinished }) => {
    // Nothing that Node sends arrives before both have pressed; and no call id is lower than its own: glare.lower.
    let sending = Promise.resolve();
    const { fetch } = nodePorts();
    const ports: Partial<ClientPorts> = {
      fetch: async (url, init) => sending.then(() => fetch(url, init)),
      seams: { random: (what, length) => (what === "call id" ? lowest(length) : undefined) },
    };
    const [{ page, user }, { device }] = await Promise.all([startPage(onTestFinished), startHere(onTestFinished, { ports })]);
    const { id } = await device.client.createDm(user);
    await page.findDm(id);
    const here = callerOf(device, id);
    const { promise, resolve: send } = Promise.withResolvers<void>();
    sending = promise;
    await here.calls.start();
    await page.call();
    send();
    await Promise.all([page.shows("talking"), here.shows("talking")]);
    await Promise.all([hearTone(here.heard, here.until, MICROPHONE_HERTZ), sayWhile(here.calls, page.hearTone(HERTZ))]);
    expect([...(await page.shown()), ...here.shown]).not.toContain("ringing");
    expect(await page.asked()).toBe(1);
    await here.calls.hangUp();
    await Promise.all([page.logs("incoming ended"), logs(here, "outgoing ended")]);
    expect([await page.problems(), problems(here)]).toEqual([[], []]);
  }, 60_000);

  test("a page, Node and a bot hear each other in a mesh, and one that leaves is gone", async ({ onTestFinished }) => {
    const [{ page, user }, { device }, bot] = await Promise.all([
      startPage(onTestFinished),
      startHere(onTestFinished),
      startHere(onTestFinished),
    ]);
    const { client } = device;
    const channel = await client.createGroup();
    for (const added of [user, bot.device.client.account.user]) await channel.add(added, { read: true, write: true, admin: false });
    const { notify, until } = createSignal();
    const heard = new Map<string, Uint8Array[]>([user, bot.device.client.account.user].map((one) => [one, []]));
    const media = await nodeRtc().open(AUDIO);
    const mesh = await client.joinMesh(channel, {
      media,
      tell(news) {
        if (news.kind === "heard") heard.get(parseDeviceAddress(news.device).user)?.push(news.frame);
        notify();
      },
    });
    await page.joinMesh(channel.id);
    const ending = new AbortController();
    const packets = await tonePackets(BOT_HERTZ, 50);
    const over = runBot({
      client: bot.device.client,
      ports: nodePorts(),
      channel: channel.id,
      mesh: true,
      play: Array.from({ length: 100 }, () => packets).flat(),
      say: () => undefined,
      signal: ending.signal,
    });
    await page.meshed(2);
    const hears = (who: string, hertz: number): Promise<void> => hearTone(heard.get(who) ?? [], until, hertz);
    await Promise.all([
      hears(user, MICROPHONE_HERTZ),
      hears(bot.device.client.account.user, BOT_HERTZ),
      page.hearTone(BOT_HERTZ),
      sayWhile(mesh, page.hearTone(HERTZ)),
    ]);
    ending.abort();
    await over;
    await page.meshed(1);
    await page.leaveMesh();
    await until(() => mesh.peers().length === 0);
  }, 60_000);
});

/** Octets whose base64url has nothing but hyphens, of which there is none lower. */
const lowest = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, at) => [0xfb, 0xef, 0xbe][at % 3]!);

/** The kinds of frames, each once. */
const kinds = (frames: Watch["frames"]): readonly string[] => [...new Set(frames.map(({ kind }) => kind))].toSorted();
