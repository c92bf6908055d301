import { afterAll, beforeAll, expect, test } from "vitest";
import { validate } from "../../../schemas/validate.ts";
import type { RunningServer } from "../../server.ts";
import { startServer } from "../../server.ts";
import { nodePorts } from "../node/ports.ts";
import { createSignal } from "../testing/until.ts";
import { createClientDriver } from "./client-driver.ts";

// Calls, asked of a driver against the reference server, with real WebRTC.

interface Said {
  readonly client: number;
  readonly notice: string;
  readonly about: Readonly<Record<string, unknown>>;
}

let server: RunningServer;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  server = await startServer({ limits: "test" });
});
afterAll(async () => {
  await Promise.all(ends.map((end) => end()));
  await server.close();
});

let drivers = 0;

/** A driver with two clients, 1 and 2, and the DM between their users. */
async function startPair() {
  const answers = new Map<number, Readonly<Record<string, object>>>();
  const said: Said[] = [];
  const { notify, until } = createSignal();
  const name = { name: "under-test", release: "0.0.0", language: "TypeScript" };
  const driver = createClientDriver({ name, ports: (own) => nodePorts(own) }, (line) => {
    const message = JSON.parse(line) as Said & { readonly id?: number };
    if (message.id === undefined) {
      expect(validate("closed", "DriverNotice", message)).toMatchObject({ ok: true });
      if (message.notice === "call") expect(validate("closed", "CallNotice", message.about)).toMatchObject({ ok: true });
      said.push(message);
    } else answers.set(message.id, message as unknown as Readonly<Record<string, object>>);
    notify();
  });
  ends.push(() => driver.end());
  let id = 0;
  const ask = async (op: string, input: object): Promise<Readonly<Record<string, object>>> => {
    const mine = ++id;
    driver.line(JSON.stringify({ id: mine, op, in: input }));
    await until(() => answers.has(mine));
    return answers.get(mine)!;
  };
  const ok = async (op: string, input: object): Promise<Record<string, unknown>> => {
    const answer = await ask(op, input);
    expect(answer, `${op}: ${JSON.stringify(answer)}`).toHaveProperty("ok");
    return answer["ok"] as Record<string, unknown>;
  };
  const number = String(++drivers);
  const user = (client: number, local: string) =>
    ok("create-account", { client, server: server.name, local: `${local}${number}`, device: "d" });
  const [ann, ben] = await Promise.all([user(1, "ann"), user(2, "ben")]);
  const { channel } = await ok("create-channel", { client: 1, kind: "dm", peer: ben["user"] });
  const of = (client: number, notice: string): readonly Said["about"][] =>
    said.filter((one) => one.client === client && one.notice === notice).map(({ about }) => about);
  const shows = (client: number, what: string): Promise<void> => until(() => of(client, "call").at(-1)?.["shown"] === what);
  return { ask, ok, until, of, shows, channel, ann, ben };
}

test("one client calls the other: shown, heard, muted, hung up, and logged", async () => {
  const { ask, ok, until, of, shows, channel, ann, ben } = await startPair();
  await ok("start-call", { client: 1, voice: 7, channel, video: false });
  await shows(2, "ringing");
  await ok("answer-call", { client: 2, voice: 8, channel, word: "accept" });
  await Promise.all([shows(1, "talking"), shows(2, "talking")]);
  await Promise.all([ok("talk", { client: 1, voice: 7, packets: ["01", "02"] }), ok("talk", { client: 2, voice: 8, packets: ["03"] })]);
  await until(() => of(2, "heard").length === 2 && of(1, "heard").length === 1);
  expect(of(2, "heard")[0]).toEqual({ voice: 8, device: ann["device"], opus: "01" });
  expect(of(1, "heard")).toEqual([{ voice: 7, device: ben["device"], opus: "03" }]);
  await ok("choose-media", { client: 1, voice: 7, audio: false, video: false });
  await ok("talk", { client: 1, voice: 7, packets: ["04"] });
  await ok("choose-media", { client: 1, voice: 7, audio: true, video: false });
  await ok("talk", { client: 1, voice: 7, packets: ["05"] });
  await until(() => of(2, "heard").length === 3);
  expect(of(2, "heard").map(({ opus }) => opus)).toEqual(["01", "02", "05"]);
  await ok("hang-up", { client: 2, channel });
  await Promise.all([shows(1, "nothing"), shows(2, "nothing")]);
  const { entries } = await ok("read-call-log", { client: 1, channel });
  expect(entries).toMatchObject([{ direction: "outgoing", outcome: "ended", caller: ann["user"] }]);
  expect(of(1, "media-asked")).toEqual([{ audio: true, video: false }]);
  // media.warning
  expect(of(1, "problem").map(({ text }) => text)).toEqual([expect.stringContaining("IP address")]);
  expect(await ask("talk", { client: 1, voice: 7, packets: ["06"] })).toMatchObject({ reject: { code: "not-found" } });
});

test("who waits for the microphone when the other one calls answers that call, and is asked once", async () => {
  const { ok, until, of, shows, channel } = await startPair();
  await ok("grant-media", { client: 1, grant: "hold" });
  await ok("start-call", { client: 1, voice: 1, channel, video: false });
  await until(() => of(1, "media-asked").length === 1);
  await ok("start-call", { client: 2, voice: 2, channel, video: false });
  await shows(2, "calling");
  await until(() => of(1, "call").at(-1)?.["shown"] === "nothing");
  await ok("grant-media", { client: 1, grant: "now" });
  await Promise.all([shows(1, "talking"), shows(2, "talking")]);
  await ok("talk", { client: 1, voice: 1, packets: ["01"] });
  await until(() => of(2, "heard").length === 1);
  expect([of(1, "media-asked").length, of(2, "media-asked").length]).toEqual([1, 1]);
  expect(of(1, "call").map(({ shown }) => shown)).toEqual(["calling", "nothing", "talking"]);
});

test("nobody calls in a group", async () => {
  const { ask, ok } = await startPair();
  const { channel } = await ok("create-channel", { client: 1, kind: "group" });
  expect(await ask("start-call", { client: 1, voice: 1, channel, video: false })).toMatchObject({ reject: { code: "forbidden" } });
});

test("an invite that nobody answers is over when its lifetime is", async () => {
  const { ok, shows, channel, until, of } = await startPair();
  await ok("start-call", { client: 1, voice: 1, channel, video: false });
  await shows(2, "ringing");
  await ok("advance-clock", { client: 2, ms: 90_001 });
  await shows(2, "nothing");
  expect(of(1, "call").at(-1)).toMatchObject({ shown: "calling" });
  await ok("advance-clock", { client: 1, ms: 90_001 });
  await until(() => of(1, "call").at(-1)?.["shown"] === "nothing");
  const { entries } = await ok("read-call-log", { client: 1, channel });
  expect(entries).toMatchObject([{ direction: "outgoing", outcome: "missed" }]);
});
