import { copyJson, isJsonObject, setMember, type Json, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { manyTwins } from "../common/twins.ts";
import { join, proxyScene } from "./proxy-join.ts";
import { bobsProof, proxyStage, signedProof } from "./proxy-stage.ts";

type Edit = (object: JsonObject) => void;

/** Follows a path to the object that holds its last name. */
function holderOf(object: JsonObject, path: readonly string[]): JsonObject {
  let at = object;
  for (const name of path.slice(0, -1)) {
    const next = at[name];
    if (isJsonObject(next)) at = next;
  }
  return at;
}

function paths(object: JsonObject, before: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(object).flatMap(([name, value]) => [
    [...before, name],
    ...(isJsonObject(value) ? paths(value, [...before, name]) : []),
  ]);
}

/** A value that no member of a proof can have in the place of `right`. */
function otherType(right: Json): Json {
  return typeof right === "string" ? 7 : "x";
}

/** Each member of an object, however deep, missing and of another type. */
function misshapen(object: JsonObject): readonly (readonly [field: string, edit: Edit])[] {
  return paths(object).flatMap((path): (readonly [string, Edit])[] => {
    const name = path.at(-1) ?? "";
    const field = path.join("/");
    return [
      [`${field} (missing)`, (one) => void Reflect.deleteProperty(holderOf(one, path), name)],
      [`${field} (of another type)`, (one) => setMember(holderOf(one, path), name, otherType(holderOf(one, path)[name] ?? null))],
    ];
  });
}

function edited(object: JsonObject, edit: Edit): JsonObject {
  const copy = copyJson(object);
  edit(copy);
  return copy;
}

const newer: Edit = (proof) => setMember(proof, "v", 2);

const userProofs = serverCheck({
  id: "encoding.schema/user-proof",
  requirement: "encoding.schema",
  also: ["encoding.version", "proof.countersign"],
  title: "A server refuses to countersign a proof in which a member is missing or has another type, or of another version.",
  run: async (t) => {
    const stage = await proxyStage(t);
    const send = (edit: Edit) => () => stage.bob.countersign(bobsProof(stage, { between: edit }), { raw: true });
    const wrong = misshapen(bobsProof(stage)).map(([field, edit]) => ({ field, bad: send(edit) }));
    const good = send(() => undefined);
    await manyTwins(t, wrong, good, { code: "malformed" });
    await t.twin({ field: "v", bad: send(newer), good, expect: { code: "unsupported-version" } });
  },
});

const vias = serverCheck({
  id: "encoding.schema/via",
  requirement: "encoding.schema",
  also: ["encoding.version"],
  needs: ["peer"],
  title: "A proxy refuses a connect in whose via or proof a member is missing or has another type, or whose proof is of another version.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const ready = await signedProof(scene);
    const sending = (via: (right: JsonObject) => Json) => () => {
      const before = (connect: JsonObject): void => setMember(connect, "via", via(connect["via"] as JsonObject));
      return join(scene, { ready, alter: { before } });
    };
    const via = { vtserver: { url: scene.peer.relayUrl, key: scene.peer.relayKey }, proof: ready };
    const edits = misshapen(via).map(([field, edit]) => ({ field: `via/${field}`, bad: sending((right) => edited(right, edit)) }));
    const good = sending((right) => right);
    await manyTwins(t, [...edits, { field: "via (null)", bad: sending(() => null) }], good, { code: "malformed" });
    const bad = sending((right) => edited(right, (one) => newer(one["proof"] as JsonObject)));
    await t.twin({ field: "via/proof/v", bad, good, expect: { code: "unsupported-version" } });
  },
});

export const forms: readonly ServerCheck[] = [userProofs, vias];
