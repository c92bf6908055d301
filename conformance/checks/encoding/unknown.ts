import { mustAccept, newWorld, thingOf, type Channel } from "../../probe/actors/index.ts";
import { isJsonObject, setMember, type JsonObject } from "../../probe/wire/json.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { signatureRefusal } from "../../probe/wire/signed.ts";
import type { SignatureLabel } from "../../probe/wire/labels.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { streamRequests } from "../common/carriers.ts";
import { allKinds } from "../common/objects.ts";
import { spell } from "../common/spelling.ts";

/** Names that trip programs which look members up in objects of their language, and names that mean something elsewhere. */
const UNKNOWN: JsonObject = { note: { v: 2, sig: "x" }, constructor: 1, toString: null, role: "admin", seq: 0, "": [1], "a b": true };

function withUnknown(object: JsonObject): void {
  for (const [name, value] of [...Object.entries(UNKNOWN), ["__proto__", { admin: true }] as const]) setMember(object, name, value);
}

const accepted = serverCheck({
  id: "encoding.unknown-ignored/signed-objects",
  requirement: "encoding.unknown-ignored",
  title: "A server accepts signed objects and stream requests with members that it does not know.",
  run: async (t) => {
    const world = await newWorld(t);
    for (const kind of await allKinds(world))
      await t.accepted(`${kind.name} with unknown members`, () => kind.send(kind.make({ before: withUnknown })));
    const user = await world.user();
    const channel = await world.group(user);
    await t.accepted("a stream request with an unknown member", () =>
      streamRequests(user, channel).send(spell({ members: '"note":{"__proto__":1}', means: { note: 1 } })),
    );
  },
});

const asAbsent = serverCheck({
  id: "encoding.unknown-ignored/as-absent",
  requirement: "encoding.unknown-ignored",
  title: "A registration with unknown members gives the directory entry that it gives without them.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const registration = user.registration({ before: withUnknown });
    const answer = await t.accepted("a registration with unknown members", () => user.register(registration));
    t.equal(answer.status, 201, "the status of a registration");
    const entry = answer.object("DirectoryEntry");
    for (const name of ["user", "signing_key", "sealing_key", "created_at"])
      t.equal(entry[name], registration[name], `${name} of the entry`);
  },
});

const kept = serverCheck({
  id: "encoding.unknown-kept/channel",
  requirement: "encoding.unknown-kept",
  title: "A server gives back creation objects, membership objects and events with their unknown members, so that the signatures verify.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    await channel.member(user, channel.build.epoch(user, { before: withUnknown }), { raw: true });
    const event = channel.build.event(user, { type: "org.example.note", content: {} }, { before: withUnknown });
    await channel.post(user, event, { raw: true });
    const state = channel.build.event(user, { type: "org.example.note", content: {}, state_key: "k" }, { before: withUnknown });
    await channel.post(user, state, { raw: true });
    const items = itemsOf((await t.accepted("the page of entries", () => channel.events(user))).object());
    const sent = [channel.creation, ...channel.log, event, state];
    t.equal(items.map(canonicalText), sent.map(canonicalText), "what the page of entries gives back");
    const log = itemsOf((await t.accepted("the page of the log", () => channel.logPage(user))).object());
    t.equal(log.map(canonicalText), [channel.creation, ...channel.log].map(canonicalText), "what the page of the log gives back");
    const snapshot = (await t.accepted("the snapshot", () => channel.snapshot(user))).object();
    const entry = Array.isArray(snapshot["state"]) ? snapshot["state"][0] : undefined;
    const inSnapshot = isJsonObject(entry) && isJsonObject(entry["event"]) ? entry["event"] : {};
    t.equal(canonicalText(inSnapshot), canonicalText(state), "the state entry of the snapshot");
    verifies(t, channel, "event", inSnapshot);
  },
});

const keptInRecord = serverCheck({
  id: "encoding.unknown-kept/tunnel-record",
  requirement: "encoding.unknown-kept",
  title: "A server gives back a declaration in the record of its tunnel with its unknown members.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const { tunnel } = mustAccept(
      "a declaration with unknown members",
      await channel.attempt.declare(user, { alter: { before: withUnknown }, request: { raw: true } }),
    );
    const record = (await t.accepted("the record", () => tunnel.get(user))).object();
    const declaration = isJsonObject(record["declaration"]) ? record["declaration"] : {};
    t.equal(canonicalText(declaration), canonicalText(tunnel.declaration), "the declaration in the record");
    verifies(t, channel, "declare", declaration);
  },
});

function itemsOf(page: JsonObject): JsonObject[] {
  return Array.isArray(page["items"]) ? page["items"].filter(isJsonObject).map(thingOf) : [];
}

function verifies(t: ServerTest, channel: Channel, label: SignatureLabel, object: JsonObject): void {
  const key = [...channel.state.members.values()][0]?.signing_key ?? "";
  t.equal(signatureRefusal(label, object, key), undefined, `the signature (${label}) of what came back`);
}

export const unknownChecks: readonly ServerCheck[] = [accepted, asAbsent, kept, keptInRecord];
