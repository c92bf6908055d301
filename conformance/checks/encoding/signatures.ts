import { newWorld, type Alter } from "../../probe/actors/index.ts";
import { isJsonObject, type Json, type JsonObject } from "../../probe/wire/json.ts";
import type { SignatureLabel } from "../../probe/wire/labels.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { LABELS } from "../../../schemas/v1/constants.ts";
import { connects, livingTunnel } from "../common/carriers.ts";
import { allKinds, type SignedKind } from "../common/objects.ts";
import { manyTwins } from "../common/twins.ts";
import { utf8 } from "../../probe/wire/bytes.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";

const label = serverCheck({
  id: "encoding.label/signed-objects",
  requirement: "encoding.label",
  title: "A server refuses an object that was signed with another label of the table, or with none of it.",
  run: async (t) => {
    for (const kind of await allKinds(await newWorld(t))) {
      const others = [...Object.keys(LABELS).filter((one) => one !== kind.label), "", `${kind.label} `, kind.label.toUpperCase()];
      const wrong = others.map((other) => ({
        field: `label of ${kind.name} (${other})`,
        bad: () => kind.send(kind.make({ label: other })),
      }));
      await manyTwins(t, wrong, () => kind.send(kind.make()), { code: "bad-signature" });
    }
  },
});

const connectLabel = serverCheck({
  id: "encoding.label/connect",
  requirement: "encoding.label",
  title: "A relay refuses a connect message that was signed with another label.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const tunnel = await livingTunnel(user, await world.group(user));
    const carrier = connects(tunnel, user);
    const send = (other: string) => () => carrier.send((make) => utf8(canonicalText(make({ label: other }))));
    const right: SignatureLabel = "connect";
    for (const other of ["event", "relay connect", "declare"])
      await t.twin({ field: `label of a connect (${other})`, bad: send(other), good: send(right), expect: { code: "bad-signature" } });
  },
});

/** Another value that the schema allows as well, so that only the signature can tell. */
function otherValue(kind: SignedKind, name: string, value: Json): Json | undefined {
  if (name === "created_at") return Number(value) + 1;
  if (name === "nonce" || name === "tunnelID") return kind.make()[name];
  if (name === "user") return typeof value === "string" ? value.replace(":", "x:") : undefined;
  if (name === "type") return "org.example.other";
  if (name === "content") return { a: { b: [1, "y"] } };
  if (name === "sender_device") return typeof value === "string" ? value.replace(/^d1/, "d2") : undefined;
  return undefined;
}

const changed = serverCheck({
  id: "encoding.signature-covers/changed-members",
  requirement: "encoding.signature-covers",
  title: "A server refuses a signed object in which one member was changed after it was signed.",
  run: async (t) => {
    for (const kind of await allKinds(await newWorld(t))) {
      const wrong = Object.entries(kind.make()).flatMap(([name, value]) => {
        if (otherValue(kind, name, value) === undefined) return [];
        const change = (object: JsonObject): void => void (object[name] = otherValue(kind, name, object[name] ?? null) ?? null);
        return [{ field: `signature of ${kind.name} (${name} changed)`, bad: () => kind.send(kind.make({ after: change })) }];
      });
      await manyTwins(t, wrong, () => kind.send(kind.make()), { code: "bad-signature" });
    }
  },
});

function inContent(edit: (inner: JsonObject) => void): (object: JsonObject) => void {
  return (object) => {
    const { note } = object;
    if (isJsonObject(note)) edit(note);
  };
}

const EDITS: readonly (readonly [string, Alter])[] = [
  ["an unknown member added", { after: (object) => void (object["extra"] = 1) }],
  ["an unknown member removed", { after: (object) => void Reflect.deleteProperty(object, "note") }],
  ["an unknown member changed", { after: (object) => void (object["note"] = 1) }],
  ["a member below added", { after: inContent((note) => void (note["c"] = 1)) }],
  ["a member below removed", { after: inContent((note) => void Reflect.deleteProperty(note, "a")) }],
  ["a member below changed", { after: inContent((note) => void (note["a"] = 2)) }],
  ["the items of an array swapped", { after: inContent((note) => void (note["b"] = [2, 1])) }],
  ["a number turned into text", { after: inContent((note) => void (note["a"] = "1")) }],
  ["null in the place of a missing member", { after: (object) => void (object["nothing"] = null) }],
];

const unknown = serverCheck({
  id: "encoding.signature-covers/unknown-members",
  requirement: "encoding.signature-covers",
  title: "A server refuses a signed object in which a member that it does not know was added, removed or changed.",
  run: async (t) => {
    const before = (object: JsonObject): void => void (object["note"] = { a: 1, b: [1, 2] });
    for (const kind of await allKinds(await newWorld(t))) {
      const wrong = EDITS.map(([what, alter]) => ({
        field: `signature of ${kind.name} (${what})`,
        bad: () => kind.send(kind.make({ ...alter, before })),
      }));
      await manyTwins(t, wrong, () => kind.send(kind.make({ before })), { code: "bad-signature" });
    }
  },
});

export const signatureChecks: readonly ServerCheck[] = [label, connectLabel, changed, unknown];
