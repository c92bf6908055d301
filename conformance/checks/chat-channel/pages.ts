import * as fc from "fast-check";
import { thingOf, type Channel, type User } from "../../probe/actors/index.ts";
import { objectsAt, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { thingId } from "../../probe/wire/signed.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { eventScene } from "./event-twins.ts";
import { allEntries, note, upTo } from "./scene.ts";

/** What a page is asked with; absent: the default of the chapter. */
interface PageQuery {
  readonly after?: number;
  readonly limit?: number;
}

function pageQuery(entries: number, pageItems: number): fc.Arbitrary<PageQuery> {
  const after = fc.oneof(fc.nat(entries + 3), fc.constantFrom(0, entries - 1, entries, Number.MAX_SAFE_INTEGER));
  const limit = fc.oneof(fc.integer({ min: 1, max: entries }), fc.constantFrom(1, pageItems, pageItems + 1, Number.MAX_SAFE_INTEGER));
  return fc.record({ after, limit }, { requiredKeys: [] });
}

/** The numbers that such a page has, out of those that there are. */
function expectedSeqs(seqs: readonly number[], { after = 0, limit }: PageQuery, pageItems: number): number[] {
  return seqs.filter((seq) => seq > after).slice(0, Math.min(limit ?? pageItems, pageItems));
}

/** Each entry has the id of what it carries: label by its kind. */
function judgeIds(t: ServerTest, items: readonly JsonObject[]): void {
  for (const item of items) {
    const label = item["kind"] === "creation" ? "channel" : item["kind"] === "event" ? "event" : "member";
    t.equal(item["id"], thingId(label, thingOf(item)), `the id of the entry ${Number(item["seq"])}`);
  }
}

interface Written {
  readonly group: Channel;
  readonly alice: User;
  /** The numbers of all entries. */
  readonly all: readonly number[];
  /** Those of the creation object and the membership objects. */
  readonly log: readonly number[];
}

/** A channel in which events and membership objects alternate at random. */
async function mixedChannel(t: ServerTest): Promise<Written> {
  const { world, alice, bob, group } = await eventScene(t);
  const log = [1, 2, 3];
  for (let seq = 4; seq <= 18; seq += 1) {
    if (t.random.int(3) === 0) {
      await group.rotate(alice);
      log.push(seq);
    } else await group.post(t.random.pick([alice, bob]), note(world));
  }
  return { group, alice, all: upTo(18), log };
}

const order = serverCheck({
  id: "page.order/after-and-limit",
  requirement: "page.order",
  also: ["channel.seq"],
  title:
    "Whatever after and limit are, a page has the entries behind after, ascending, without a hole, as many as limit and page_items allow.",
  run: async (t) => {
    const { group, alice, all } = await mixedChannel(t);
    const pageItems = t.limit("page_items");
    await t.property("a page of events", pageQuery(all.length, pageItems), async (query) => {
      const page = (await t.accepted("a page", () => group.events(alice, { ...query }))).object("EventPage");
      const items = objectsAt(page, "items");
      const observed = { items: items.map((item) => item["seq"]), seq: page["seq"], channel: page["channel"] };
      const expected = { items: expectedSeqs(all, query, pageItems), seq: all.length, channel: group.id };
      t.equal(observed, expected, "the numbers in the page");
    });
    judgeIds(t, await allEntries(group, alice));
  },
});

const log = serverCheck({
  id: "page.log/after-and-limit",
  requirement: "page.log",
  title: "Whatever after and limit are, a page of the log has the objects behind after, ascending, none left out, and no event.",
  run: async (t) => {
    const { group, alice, all, log: objects } = await mixedChannel(t);
    const pageItems = t.limit("page_items");
    await t.property("a page of the log", pageQuery(all.length, pageItems), async (query) => {
      const page = (await t.accepted("a page of the log", () => group.logPage(alice, { ...query }))).object("LogPage");
      const items = objectsAt(page, "items");
      const observed = { items: items.map((item) => item["seq"]), seq: page["seq"], head: page["head"] };
      const expected = { items: expectedSeqs(objects, query, pageItems), seq: all.length, head: group.state.head };
      t.equal(observed, expected, "the numbers in the page of the log");
    });
  },
});

const chain = serverCheck({
  id: "page.log/whole-chain",
  requirement: "page.log",
  title: "The pages of the log, put together, are the objects that were sent, each naming the one before it.",
  run: async (t) => {
    const { group, alice } = await mixedChannel(t);
    const things: JsonObject[] = [];
    let after = 0;
    for (;;) {
      const page = (await t.accepted("a page of the log", () => group.logPage(alice, { after, limit: 3 }))).json("LogPage");
      const items = objectsAt(page, "items");
      if (items.length === 0 || Number(items.at(-1)?.["seq"]) <= after) break;
      after = Number(items.at(-1)?.["seq"]);
      things.push(...items.map(thingOf));
    }
    t.equal(things, [group.creation, ...group.log], "the objects of the log");
    const ids = [group.id, ...group.log.map((object) => thingId("member", object))];
    const prevs = things.slice(1).map((object) => textAt(object, "prev"));
    t.equal(prevs, ids.slice(0, -1), "what each object names in prev");
  },
});

/** The most entries that a check writes to fill a page. */
const FILLABLE = 250;

/** A page is never longer than `page_items`, for the events as for the log. */
const capped = serverCheck({
  id: "page.order/page-items",
  requirement: "page.order",
  also: ["page.log"],
  title: "A page has page_items entries when more are there and asked for, and the next page goes on behind them.",
  needs: ["limit:page_items"],
  run: async (t) => {
    const pageItems = t.limit("page_items");
    if (pageItems > FILLABLE) t.notRun("limit-too-long", `page_items is ${pageItems}, and a check fills at most ${FILLABLE}`);
    const { alice, group } = await eventScene(t);
    // Objects of the log stand in both kinds of pages.
    while (group.log.length < pageItems + 1) await group.rotate(alice);
    const seqs = upTo(group.log.length + 1);
    const ask = { "a page": group.events, "a page of the log": group.logPage };
    for (const [what, page] of Object.entries(ask)) {
      for (const query of [{}, { limit: pageItems }, { limit: pageItems + 1 }, { after: pageItems }, { after: 1, limit: 1_000_000 }]) {
        const items = objectsAt((await t.accepted(what, () => page(alice, { ...query }))).json(), "items");
        const observed = items.map((item) => item["seq"]);
        t.equal(observed, expectedSeqs(seqs, query, pageItems), `the numbers in ${what} asked with ${JSON.stringify(query)}`);
      }
    }
  },
});

export const pages: readonly ServerCheck[] = [order, log, chain, capped];
