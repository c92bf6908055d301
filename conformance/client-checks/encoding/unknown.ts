import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { entryObject } from "../../probe/peer/document.ts";
import { isJsonObject, textAt, type Json, type JsonObject } from "../../probe/wire/index.ts";
import type { PeerAnswer } from "../../probe/peer/answer.ts";
import { answers } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { post } from "../common/post.ts";
import { ADMIN, clientScene, groupOf, token } from "../common/scene.ts";
import { buildsOn } from "../common/sent.ts";
import { idOf } from "../chat-channel/log-lies.ts";

/** Members that nobody knows, of all kinds. */
function more(body: string): JsonObject {
  return { x_more: { body, list: [1, null, true, {}] } };
}

const MORE = (body: string) => ({ before: (object: JsonObject) => void Object.assign(object, more(body)) });

const signed = clientCheck({
  id: "encoding.client-unknown/signed",
  requirement: "encoding.client-unknown",
  also: ["encoding.canonical", "encoding.id"],
  title: "A client takes documents, entries, membership objects and events with members that it does not know, which the signature covers.",
  ops: ["look-up-user", "change-member", "read-events"],
  run: async (t) => {
    const body = token(t);
    const home = await t.home({ document: { alter: MORE(body), features: { ...more(body) } } });
    const scene = await clientScene(t, { server: home });
    const { client, alice, bob } = scene;
    const entry = entryObject(home, bob.identity, Date.now(), { alter: MORE(body) });
    await lying(
      home,
      answers("GET", `/v1/users/${bob.id}`, (honest) => ({ ...honest, body: entry })),
      () => client.ok("look-up-user", { user: bob.id }),
    );
    t.fact("an entry with more members is taken");
    const group = await groupOf(scene);
    const change = group.build.change(alice, bob, ADMIN, MORE(body));
    await group.member(alice, change, { raw: true });
    t.expect(await buildsOn(client, group.id, idOf(change), alice), {
      what: "a membership object with more members",
      expected: "taken",
      observed: "not taken",
    });
    const event = group.build.event(bob, { type: "example.text", content: { body } }, MORE(token(t)));
    const entryOf = home.force(group.id, "event", event);
    const events = await client.hasRead(group.id, textAt(entryOf, "id"));
    t.equal(
      events.map(({ content }) => content ?? null),
      [{ body }],
      "the content of the event",
    );
  },
});

/** Adds members to each object of an answer that nobody has signed. */
function widened(value: Json, body: string, isTop = true): Json {
  if (Array.isArray(value)) return value.map((one) => widened(one, body, false));
  if (!isJsonObject(value) || "sig" in value) return value;
  // The names of a map are data.
  const isMap = !isTop && !("id" in value) && !("kind" in value);
  const members = Object.entries(value).map(([name, one]) => [name, widened(one, body, false)] as const);
  return { ...Object.fromEntries(members), ...(isMap ? {} : more(body)) };
}

const unsigned = clientCheck({
  id: "encoding.client-unknown/answers",
  requirement: "encoding.client-unknown",
  title: "A client takes answers, pages, snapshots and entries of a stream with members that it does not know.",
  ops: ["create-channel", "change-member", "send-event", "read-events"],
  run: async (t) => {
    const home = await t.home();
    const body = token(t);
    const widen = (honest: PeerAnswer): PeerAnswer => {
      const { body: answer } = honest;
      const wide = isJsonObject(answer) ? widened(answer, body) : undefined;
      return isJsonObject(wide) ? { ...honest, body: wide } : honest;
    };
    const wideItem = (item: JsonObject): readonly JsonObject[] => {
      const wide = widened(item, body);
      return isJsonObject(wide) ? [wide] : [item];
    };
    const lies = {
      // Streams have no body, and entries of the directory and documents are signed.
      answer: (request: { readonly path: string }, honest: PeerAnswer) => (request.path === "/v1/stream" ? undefined : widen(honest)),
      stream: wideItem,
    };
    // The suite's own users are told the same.
    await lying(home, lies, async () => {
      const scene = await clientScene(t, { server: home });
      const { client, bob } = scene;
      const { channel } = await client.ok("create-channel", { kind: "group" });
      t.expect(typeof channel === "string", { what: "the id of the channel", expected: "a text", observed: channel });
      const group = await groupOf(scene);
      await client.ok("change-member", { channel: group.id, action: "change", user: client.user, flags: { ...ADMIN } });
      await client.ok("send-event", { channel: group.id, type: "example.text", content: { body }, sealed: true });
      const news = await post(t, group, bob);
      await client.hasRead(group.id, news.id);
    });
    t.fact("the client goes on with answers that have more members");
  },
});

export const unknown: readonly ClientCheck[] = [signed, unsigned];
