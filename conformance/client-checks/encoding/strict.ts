import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { entryObject } from "../../probe/peer/document.ts";
import { canonicalText, fromUtf8, isJsonObject, utf8, without, type JsonObject } from "../../probe/wire/index.ts";
import type { PeerAnswer } from "../../probe/peer/answer.ts";
import { answers, looksUp } from "../common/fetching.ts";
import { followsByStream } from "../common/following.ts";
import { lying } from "../common/lying.ts";
import { post } from "../common/post.ts";
import { clientScene, groupOf, token, type ClientScene } from "../common/scene.ts";

/** A directory entry in a form that is not allowed; its signatures are right, and so is that of the answer. */
interface FormLie {
  readonly slug: string;
  readonly what: string;
  readonly body: (scene: ClientScene) => Uint8Array;
}

/** The entry of Bob, with a change before it is signed. */
function entry({ home, bob }: ClientScene, before?: (object: JsonObject) => void): JsonObject {
  return entryObject(home, bob.identity, 1_767_225_600_000, before === undefined ? {} : { alter: { before } });
}

/** Changes the text of the right entry. */
function rewritten(from: string | RegExp, to: string): FormLie["body"] {
  return (scene) => {
    const text = canonicalText(entry(scene));
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${String(from)} is not in ${text}`);
    return utf8(changed);
  };
}

const LIES: readonly FormLie[] = [
  { slug: "duplicate", what: "a member twice", body: rewritten('"v":1}', '"v":1,"v":1}') },
  { slug: "duplicate-escaped", what: "a member twice, once with an escape", body: rewritten('"v":1}', '"v":1,"\\u0076":1}') },
  { slug: "fraction", what: "a number with a fraction", body: rewritten("1767225600000", "1767225600000.0") },
  { slug: "exponent", what: "a number with an exponent", body: rewritten("1767225600000", "17672256e5") },
  { slug: "byte-order-mark", what: "a byte order mark", body: (scene) => utf8(`\ufeff${canonicalText(entry(scene))}`) },
  { slug: "garbage", what: "something behind its end", body: rewritten(/$/, " {}") },
  { slug: "comma", what: "a comma too many", body: rewritten('"v":1}', '"v":1,}') },
  {
    slug: "version",
    what: "another version",
    body: (scene) => utf8(canonicalText(entry(scene, (object) => void (object["v"] = 2)))),
  },
  {
    slug: "missing",
    what: "no `created_at`",
    body: (scene) => utf8(canonicalText(entry(scene, (object) => void Reflect.deleteProperty(object, "created_at")))),
  },
  {
    slug: "type",
    what: "a text in place of a number",
    body: (scene) => utf8(canonicalText(entry(scene, (object) => void (object["created_at"] = "1767225600000")))),
  },
  {
    slug: "base64",
    what: "a key without its padding",
    body: (scene) =>
      utf8(
        canonicalText(
          entry(scene, (object) => {
            const key = object["sealing_key"];
            if (typeof key === "string") object["sealing_key"] = key.replace(/=$/, "");
          }),
        ),
      ),
  },
];

const lookUps = LIES.map(({ slug, what, body }) =>
  clientCheck({
    id: `encoding.client-strict/${slug}`,
    requirement: "encoding.client-strict",
    title: `A client refuses an answer with ${what}, though everything in it is signed rightly.`,
    ops: ["look-up-user"],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, home, bob } = scene;
      const look = (octets: Uint8Array): Promise<boolean> =>
        lying(
          home,
          answers("GET", `/v1/users/${bob.id}`, (honest) => ({ ...honest, body: octets })),
          () => looksUp(client, bob.id),
        );
      await t.beside({
        field: what,
        expect: "refuse the answer",
        wrong: () => look(body(scene)),
        right: () => look(utf8(canonicalText(entry(scene)))),
      });
    },
  }),
);

/** How a page of events is written otherwise. */
const PAGES: readonly { readonly slug: string; readonly what: string; readonly change: (text: string) => string | Uint8Array }[] = [
  { slug: "page-duplicate", what: "a member twice", change: (text) => text.replace(/,"v":1}$/, ',"v":1,"v":1}') },
  { slug: "page-fraction", what: "a `seq` with a fraction", change: (text) => text.replaceAll(/"seq":(\d+)/g, '"seq":$1.0') },
  {
    slug: "page-type",
    what: "a `received_at` that is a text",
    change: (text) => text.replaceAll(/"received_at":(\d+)/g, '"received_at":"$1"'),
  },
  { slug: "page-surrogate", what: "half of a surrogate pair", change: (text) => beside(text, '"x_more":"\\ud800"') },
  { slug: "page-no-ascii-name", what: "a member name that is not ASCII", change: (text) => beside(text, '"\u00e9":1') },
  {
    slug: "page-depth",
    what: "33 arrays and objects in each other",
    change: (text) => beside(text, `"x_more":${"[".repeat(32)}${"]".repeat(32)}`),
  },
  {
    slug: "page-no-utf8",
    what: "octets that are no UTF-8",
    change: (text) => {
      const [head = "", tail = ""] = beside(text, '"x_more":"?"').split("?");
      return new Uint8Array([...utf8(head), 0xff, ...utf8(tail)]);
    },
  },
];

/** The same page with one more member, which nobody has signed. */
function beside(text: string, member: string): string {
  return text.replace(/^\{/, `{${member},`);
}

function pageText(honest: PeerAnswer): string {
  const { body } = honest;
  return isJsonObject(body) ? canonicalText(body) : fromUtf8(body ?? new Uint8Array(0));
}

const pages = PAGES.map(({ slug, what, change }) =>
  clientCheck({
    id: `encoding.client-strict/${slug}`,
    requirement: "encoding.client-strict",
    title: `A client lets nothing take effect of a page with ${what}.`,
    ops: ["read-events", "send-event"],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, home, bob } = scene;
      const reads = async (wrong: boolean): Promise<boolean> => {
        const group = await groupOf(scene);
        const start = await post(t, group, bob);
        await client.hasRead(group.id, start.id);
        const rewrite = (honest: PeerAnswer): PeerAnswer => {
          const changed = change(pageText(honest));
          return { ...honest, body: typeof changed === "string" ? utf8(changed) : changed };
        };
        const lies = {
          only: [client.user],
          // What the stream brings would be fetched by a page, too, but nobody knows when.
          stream: (item: JsonObject) => (item["kind"] === "event" ? [] : [item]),
          ...(wrong ? answers("GET", `/v1/channels/${group.id}/events`, rewrite) : {}),
        };
        return lying(home, lies, async () => {
          const news = await post(t, group, bob);
          await client.ask("send-event", { channel: group.id, type: "example.text", content: { body: token(t) }, sealed: false });
          const { events } = await client.ok("read-events", { channel: group.id });
          return Array.isArray(events) && events.some((event) => isJsonObject(event) && event["id"] === news.id);
        });
      };
      await t.beside({ field: what, expect: "refuse the page", wrong: () => reads(true), right: () => reads(false) });
    },
  }),
);

/** The item on a stream is the same, but for one member. */
const item = clientCheck({
  id: "encoding.client-strict/stream-item",
  requirement: "encoding.client-strict",
  title: "A client does not apply an entry that comes on a stream without its `received_at`; it may fetch the right one.",
  ops: ["read-events", "send-event"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob } = scene;
    const group = await groupOf(scene);
    await client.hasRead(group.id, (await post(t, group, bob)).id);
    await followsByStream(t, client, group.id);
    const isEvent = (one: JsonObject): boolean => one["kind"] === "event";
    const none = answers("GET", `/v1/channels/${group.id}/events`, (honest) => ({ ...honest, fault: "error" as const }));
    let shown = 0;
    const stream = (one: JsonObject): readonly JsonObject[] => {
      if (!isEvent(one)) return [one];
      shown += 1;
      return [without(one, "received_at")];
    };
    const reads = await lying(home, { only: [client.user], ...none, stream }, async () => {
      const news = await post(t, group, bob);
      await t.eventually("the entry on the stream of the client", () => shown > 0, 3_000);
      // Each of them takes the way to the server and back: by then the entry, which left earlier, was dealt with.
      for (let i = 0; i < 3; i++)
        await client.ask("send-event", { channel: group.id, type: "example.text", content: { body: token(t) }, sealed: false });
      const { events } = await client.ok("read-events", { channel: group.id });
      return Array.isArray(events) && events.some((event) => isJsonObject(event) && event["id"] === news.id);
    });
    t.expect(!reads, { what: "an entry without `received_at`", expected: "not applied", observed: "applied" });
    const after = await post(t, group, bob);
    await client.hasRead(group.id, after.id, 6_000);
    t.fact("what comes afterwards is read");
  },
});

export const strict: readonly ClientCheck[] = [...lookUps, ...pages, item];
