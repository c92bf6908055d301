import { expect, test } from "vitest";
import { ProtocolError } from "../../protocol/error.ts";
import type { Api } from "../http/api.ts";
import { SERVER, newLog, newReader } from "../testing/log-writer.ts";
import type { LogWriter, View } from "../testing/log-writer.ts";
import { createFollower } from "./follow.ts";
import type { Follower } from "./follow.ts";
import { clearEvent } from "./send.ts";
import type { Happening } from "./state.ts";

interface Following {
  readonly log: LogWriter;
  readonly view: View;
  readonly follower: Follower;
  readonly asked: string[];
  /** The texts that were told, in order. */
  texts(): unknown[];
}

/** A group with five events, and a server that gives two entries a page; a stranger to reading gets the log alone. */
async function setUp(reads = true): Promise<Following> {
  const alice = await newReader("alice");
  const { log, view } = await newLog(alice);
  for (const text of ["1", "2", "3", "4", "5"])
    await log.event(await clearEvent(alice, view.state, { type: "example.text", content: { text } }));
  const asked: string[] = [];
  const call = async (_answer: string, _method: string, path: string, { query }: { query: { after: number } }): Promise<object> => {
    const page = path.slice(path.lastIndexOf("/") + 1);
    asked.push(`${page} ${String(query.after)}`);
    if (page === "events" && !reads) throw new ProtocolError("forbidden", "no");
    return { items: log.entries.filter(({ seq, kind }) => seq > query.after && (page === "events" || kind !== "event")).slice(0, 2) };
  };
  const happenings: Happening[] = [];
  const happened = (happening: Happening): void => void happenings.push(happening);
  const follower = createFollower({
    reader: alice,
    api: { call } as unknown as Api,
    channel: view.state.channel,
    server: SERVER,
    happened,
  });
  const texts = (): unknown[] => happenings.flatMap((one) => (one.kind === "event" ? [one.event.content["text"]] : []));
  return { log, view, follower, asked, texts };
}

test("pages are fetched to the end, each from where the one before stopped", async () => {
  const { follower, asked, texts } = await setUp();
  await follower.sync();
  expect(texts()).toEqual(["1", "2", "3", "4", "5"]);
  expect(asked).toEqual(["events 0", "events 2", "events 4", "events 6", "events 7"]);
});

test("who may not read follows the log alone", async () => {
  const { follower, asked, texts } = await setUp(false);
  await follower.sync();
  expect(follower.state().log?.epoch.number).toBe(1);
  expect(texts()).toEqual([]);
  expect(asked.slice(0, 2)).toEqual(["events 0", "log 0"]);
});

test("entries of the stream are applied in the order of seq, duplicates not at all (channel.seq-order)", async () => {
  const { log, follower, asked, texts } = await setUp();
  for (const seq of [1, 2, 2, 3, 1, 4, 4, 5, 6, 7, 7, 3]) await follower.feed(log.entries[seq - 1]!);
  expect(texts()).toEqual(["1", "2", "3", "4", "5"]);
  expect(asked).toEqual([]);
});

test("what is missing before an entry is fetched first (channel.seq-order)", async () => {
  const { log, follower, asked, texts } = await setUp();
  for (const seq of [1, 2, 3]) await follower.feed(log.entries[seq - 1]!);
  await follower.feed(log.entries[6]!);
  expect(texts()).toEqual(["1", "2", "3", "4", "5"]);
  expect(asked[0]).toBe("events 3");
});

test("fetching and feeding at once tells each entry once", async () => {
  const { log, follower, texts } = await setUp();
  await Promise.all([follower.sync(), ...log.entries.toReversed().map((entry) => follower.feed(entry)), follower.sync()]);
  expect(texts()).toEqual(["1", "2", "3", "4", "5"]);
});
