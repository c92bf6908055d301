// Kills a server's processes while clients work with it, and looks afterwards for everything that it has acknowledged.
import { randomBytes } from "node:crypto";
import { newWorld, type World } from "../../conformance/probe/actors/index.ts";
import { jsonAt, objectsAt, type JsonObject } from "../../conformance/probe/wire/json.ts";
import { thingId } from "../../conformance/probe/wire/signed.ts";
import { thingOf } from "../../conformance/probe/actors/index.ts";
import { eventually } from "../../conformance/runner/clock.ts";
import { discover } from "../../conformance/runner/discovery.ts";
import type { Supervised } from "../../reference/testing/supervised.ts";
import { supervise } from "../../reference/testing/supervised.ts";
import { startTalk, startWriter, type Talk, type Writer } from "./clients.ts";

/** What is killed, and how often each. */
export interface KillOptions {
  /** A database without a server. */
  readonly database: string;
  readonly kills: number;
  readonly writers: number;
  readonly talks: number;
}

/** How long one kind of process was missed, in milliseconds for each kill. */
export interface Missed {
  readonly process: "homeserver" | "vtserver";
  /** Until it listened again. */
  readonly back: readonly number[];
  /** Until an event was acknowledged again, or a frame heard: by everybody. */
  readonly served: readonly number[];
}

/** What the kills have done. */
export interface KillReport {
  readonly missed: readonly Missed[];
  readonly acknowledged: number;
  readonly frames: number;
  /** Requests that had to be made again. */
  readonly failures: number;
  /** What is wrong with what was acknowledged; empty when nothing was lost. */
  readonly lost: readonly string[];
}

/** No kill comes before everybody has done so much since the last one. */
const EVENTS_BETWEEN = 10;
const FRAMES_BETWEEN = 10;
/** The longest time that a process is missed for on a busy machine. */
const PATIENCE_MS = 30_000;

/** Runs it. The server's two processes are supervised, and nobody touches them. */
export async function killRun({ database, kills, writers: width, talks: talking }: KillOptions): Promise<KillReport> {
  const start = (only: string): Promise<Supervised> => supervise(["--only", only, "--database", database, "--limits", "test"]);
  const homeserver = await start("homeserver");
  const vtserver = await start("vtserver");
  const undo: (() => Promise<void> | void)[] = [];
  try {
    const world = await worldOf(homeserver.url, undo);
    const writers = await Promise.all(Array.from({ length: width }, () => startWriter(world)));
    const talks = await Promise.all(Array.from({ length: talking }, () => startTalk(world)));
    const [events, frames] = [progressOf(writers.map(({ acknowledged }) => acknowledged)), progressOf(talks.map(({ heard }) => heard))];
    const busy = (): Promise<unknown> => Promise.all([events(EVENTS_BETWEEN), frames(FRAMES_BETWEEN)]);
    const home = { process: "homeserver", back: [] as number[], served: [] as number[] } as const;
    const voice = { process: "vtserver", back: [] as number[], served: [] as number[] } as const;
    for (let n = 0; n < kills; n += 1) {
      await busy();
      await killed(homeserver, home, events);
      await busy();
      await killed(vtserver, voice, frames);
    }
    await busy();
    await Promise.all([...writers, ...talks].map((client) => client.stop()));
    return { missed: [home, voice], ...(await accountOf(writers, talks)) };
  } finally {
    for (const action of undo.toReversed()) await action();
    await Promise.all([homeserver.stop("SIGTERM"), vtserver.stop("SIGTERM")]);
  }
}

/** Kills, and measures until it is back and until all who need it are served again. */
async function killed(
  process: Supervised,
  { back, served }: { readonly back: number[]; readonly served: number[] },
  progress: (more: number) => Promise<unknown>,
): Promise<void> {
  const begin = performance.now();
  const since = (): number => Math.round(performance.now() - begin);
  // Not before the signal: what was on its way may still come.
  const listens = process.kill("SIGKILL").then(() => back.push(since()));
  await listens;
  await progress(1);
  served.push(since());
}

async function worldOf(url: string, undo: (() => Promise<void> | void)[]): Promise<World> {
  const { target } = await discover(url, { startMs: PATIENCE_MS });
  const random = { bytes: (n: number) => new Uint8Array(randomBytes(n)) };
  return newWorld({ target, random, wire: { record: () => undefined }, cleanup: (action) => void undo.push(action) });
}

/** Waits until each of some growing lists has so many more items than now. */
function progressOf(lists: readonly (readonly unknown[])[]): (more: number) => Promise<unknown> {
  return (more) => {
    const goals = lists.map((list) => ({ list, goal: list.length + more }));
    const reached = (): boolean => goals.every(({ list, goal }) => list.length >= goal);
    return eventually("the clients go on", reached, PATIENCE_MS, new AbortController().signal);
  };
}

/** Compares what was acknowledged with what is there. */
async function accountOf(writers: readonly Writer[], talks: readonly Talk[]): Promise<Omit<KillReport, "missed">> {
  const lost = (await Promise.all(writers.map(lostOf))).flat();
  const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0);
  const failures = writers.reduce((sum, writer) => sum + writer.failures, 0);
  return { acknowledged, frames: talks.reduce((sum, { heard }) => sum + heard.length, 0), failures, lost };
}

async function lostOf({ user, group, acknowledged }: Writer): Promise<string[]> {
  const stored = await entriesOf(user, group);
  const bySeq = new Map(stored.map((entry) => [Number(entry["seq"]), entry]));
  const idOf = (entry: JsonObject | undefined): string => (entry?.["event"] === undefined ? "" : thingId("event", thingOf(entry)));
  const ids = stored.map(idOf).filter((id) => id !== "");
  const missing = acknowledged.filter(({ seq, id }) => idOf(bySeq.get(seq)) !== id);
  return [
    ...missing.map(({ seq, id }) => `event ${id} is not at ${String(seq)} of channel ${group.id}`),
    ...(new Set(ids).size === ids.length ? [] : [`channel ${group.id} has an event twice`]),
    ...(stored.every((entry, n) => entry["seq"] === n + 1) ? [] : [`the numbers of channel ${group.id} have holes`]),
  ];
}

async function entriesOf(user: Writer["user"], group: Writer["group"]): Promise<JsonObject[]> {
  const entries: JsonObject[] = [];
  for (;;) {
    const after = Number(jsonAt(entries.at(-1), "seq") ?? 0);
    const items = objectsAt((await group.events(user, { after, limit: 100 })).object("EventPage"), "items");
    if (items.length === 0) return entries;
    entries.push(...items);
  }
}
