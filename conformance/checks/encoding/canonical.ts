// Signatures and ids are computed over the canonical form, in whatever form the message travelled.
import * as fc from "fast-check";
import { creationObject, newWorld, thingOf } from "../../probe/actors/index.ts";
import { utf8 } from "../../probe/wire/bytes.ts";
import { isJsonObject, type Json, type JsonObject } from "../../probe/wire/json.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { thingId } from "../../probe/wire/signed.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { rewritten } from "./rewritten.ts";

/** Strings in which readers and writers differ: escapes, NFD, characters beyond the BMP, what other languages escape. */
const AWKWARD = [
  "e\u0301",
  "\u00e9",
  "\u2028\u2029",
  "</script>",
  "\u0000\u001f\u007f",
  '"\\/',
  "\u{1f600}",
  "\ufb33\ufffe\uffff",
  "\b\t\n\f\r",
];

/** Built from code points: the string arbitraries of the library prepare large tables for their units. */
function textOf(codePoint: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points));
}

const anyPoint = fc.nat(0x10ffff).map((point) => (point >= 0xd800 && point <= 0xdfff ? point - 0xd800 : point));
const text: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...AWKWARD), textOf(anyPoint, 12));
const name: fc.Arbitrary<string> = textOf(fc.integer({ min: 0x20, max: 0x7e }), 6);
const integer: fc.Arbitrary<number> = fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, 1, 10, 2 ** 53 - 1, -(2 ** 53) + 1));

const { value } = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom(null, true, false),
    integer.map((n) => (n === 0 ? 0 : n)),
    text,
    fc.array(tie("value"), { maxLength: 4 }),
    tie("object"),
  ),
  object: fc.dictionary(name, tie("value"), { maxKeys: 5 }),
}));

const property = serverCheck({
  id: "encoding.canonical/any-form",
  requirement: "encoding.canonical",
  also: ["encoding.id"],
  title: "A server accepts an event with any content, written in any form of JSON, and computes its id over the canonical form.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const path = `/v1/channels/${channel.id}/events`;
    await t.property("an event is signed and named over its canonical form", fc.tuple(value, fc.nat()), async ([content, form]) => {
      const event = channel.build.event(user, { type: "org.example.note", content: { content, salt: form, nfd: "e\u0301" } });
      const answer = await t.accepted("an event in another form", () => user.post(path, utf8(rewritten(event, form))));
      t.equal(answer.object("Ordered")["id"], thingId("event", event), "the id of the event");
    });
  },
});

const objects = serverCheck({
  id: "encoding.canonical/signed-objects",
  requirement: "encoding.canonical",
  title: "A server accepts registrations and creation objects with their members reversed, escaped and spread over lines.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const awkward = (object: JsonObject): void => void (object["note"] = [...AWKWARD, { b: 1, a: 2, A: 3, aa: 4, "": 5, "10": 6, "9": 7 }]);
    for (const form of [1, 2, 3]) {
      await t.accepted("a registration in another form", () =>
        world.send({
          method: "POST",
          target: "/v1/users",
          headers: [["content-type", "application/json"]],
          body: utf8(rewritten(user.registration({ before: awkward }), form)),
        }),
      );
      const creation = creationObject(world, user, undefined, { before: awkward });
      const answer = await t.accepted("a creation object in another form", () =>
        user.post("/v1/channels", utf8(rewritten(creation, form))),
      );
      t.equal(answer.object("Ordered")["channel"], thingId("channel", creation), "the id of the channel");
    }
  },
});

const ids = serverCheck({
  id: "encoding.id/channel-member-event",
  requirement: "encoding.id",
  title: "A server names channels, membership objects and events by their ids, wherever it gives them.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const creation = creationObject(world, user);
    const made = (await t.accepted("a creation", () => user.post("/v1/channels", creation))).object("Ordered");
    t.equal([made["id"], made["channel"]], [thingId("channel", creation), thingId("channel", creation)], "the ids of the creation");
    const channel = await world.group(user);
    const epoch = channel.build.epoch(user);
    const member = (await t.accepted("a membership object", () => channel.attempt.member(user, epoch))).object();
    t.equal([member["id"], member["channel"]], [thingId("member", epoch), channel.id], "the ids of the membership object");
    const event = channel.build.event(user, { type: "org.example.note", content: { a: 1 } });
    const posted = (await t.accepted("an event", () => channel.attempt.post(user, event))).object();
    t.equal([posted["id"], posted["channel"]], [thingId("event", event), channel.id], "the ids of the event");
    const page = (await t.accepted("the page of entries", () => channel.events(user))).object();
    for (const item of Array.isArray(page["items"]) ? page["items"].filter(isJsonObject) : []) {
      const label = item["kind"] === "creation" ? "channel" : item["kind"] === "member" ? "member" : "event";
      t.equal(item["id"], thingId(label, thingOf(item)), `the id of the entry ${canonicalText(item["seq"])}`);
    }
    const snapshot = (await t.accepted("the snapshot", () => channel.snapshot(user))).object();
    t.equal(snapshot["head"], channel.state.head, "the head of the snapshot");
  },
});

export const canonicalChecks: readonly ServerCheck[] = [property, objects, ids];
