// The form of messages: the examples of the chapters, and what their versions and unknown members do.
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import { EXAMPLES } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";

function octets(value: JsonValue): string {
  return Buffer.from(JSON.stringify(value), "utf8").toString("hex");
}

function slug(type: string): string {
  return type.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function exampleCases(): readonly Case[] {
  const numbers = new Map<string, number>();
  return EXAMPLES.flatMap(({ type, valid, value }): readonly Case[] => {
    const key = `${valid ? "" : "no-"}${slug(type)}`;
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    const one = { id: `${key}-${String(number)}`, requirements: ["encoding.schema"], in: { type, text: octets(value) } } as const;
    if (valid) return [{ ...one, comment: `a ${type} of the chapters` }];
    // A few types have no valid example to stand beside.
    if (!EXAMPLES.some((other) => other.type === type && other.valid)) return [];
    return [{ ...one, comment: `what the chapters say is no ${type}`, reject: "malformed", twin: `${slug(type)}-1`, field: "/text" }];
  });
}

/** An object as received, changed in one way. */
function changedCases(type: string, value: JsonObject): readonly Case[] {
  const twinOfType = slug(type);
  const { v: _v, ...rest } = value;
  const refuse = (
    id: string,
    comment: string,
    text: JsonValue,
    requirement: "encoding.version" | "encoding.schema",
    code: "malformed" | "unsupported-version",
  ): Case => ({
    id: `${slug(type)}-${id}`,
    comment,
    requirements: [requirement],
    in: { type, text: octets(text) },
    reject: code,
    twin: requirement === "encoding.version" ? `${twinOfType}-version-1` : `${twinOfType}-1`,
    field: "/text",
  });
  const [first = ""] = Object.keys(rest).filter((name) => name !== "type");
  return [
    {
      id: `${slug(type)}-version-1`,
      comment: "version 1",
      requirements: ["encoding.version"],
      in: { type, text: octets({ ...rest, v: 1 }) },
    },
    ...[0, 2, -1, 9_007_199_254_740_991].map((v) =>
      refuse(
        `version-${v < 0 ? "minus-" : ""}${String(Math.abs(v))}`,
        `version ${String(v)}`,
        { ...value, v },
        "encoding.version",
        "unsupported-version",
      ),
    ),
    refuse("version-2-and-wrong", "version 2, and nothing else", { v: 2 }, "encoding.version", "unsupported-version"),
    refuse("version-text", "the version as a text", { ...value, v: "1" }, "encoding.schema", "malformed"),
    refuse("version-null", "no version but null", { ...value, v: null }, "encoding.schema", "malformed"),
    refuse("version-absent", "no version", rest, "encoding.schema", "malformed"),
    refuse("array", "the object in an array", [value], "encoding.schema", "malformed"),
    refuse("first-null", `${first} is null`, { ...value, [first]: null }, "encoding.schema", "malformed"),
    {
      id: `${slug(type)}-unknown-member`,
      comment: "a member that nobody knows",
      requirements: ["encoding.schema", "encoding.unknown-ignored"],
      in: { type, text: octets({ ...value, x: [{}] }) },
    },
  ];
}

export const messages: Kind = {
  kind: "messages",
  algorithm: "The schemas of the specification, open profile",
  notes:
    "`text` is the message as octets, `type` the type by which it is judged. Names inside are judged by the patterns of the types alone.",
  groups() {
    const seen = new Set<string>();
    const versioned = EXAMPLES.filter(({ type, valid, value }) => {
      const first = valid && typeof value === "object" && value !== null && "v" in value && !seen.has(type);
      if (first) seen.add(type);
      return first;
    });
    const changed = versioned.flatMap(({ type, value }) => changedCases(type, value as JsonObject));
    return [{ op: "message.read", cases: [...exampleCases(), ...changed] }];
  },
};
