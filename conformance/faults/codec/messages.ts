// Codecs that check less of a message, or more. encoding.schema, encoding.version
import { validate } from "../../../schemas/validate.ts";
import type { TypeName } from "../../../schemas/v1/types.ts";
import type { JsonObject, JsonValue } from "../../../reference/protocol/index.ts";
import { decodeHex, isObject, readJson } from "../../../reference/protocol/index.ts";
import type { Alteration, CodecFault } from "./codec-fault.ts";
import { forgiving, miscalling, refusing, replacing } from "./codec-fault.ts";
import { hexOf, textOf } from "./text.ts";

/** Accepts messages that break the schema in one of these ways first. */
function without(...keywords: readonly string[]): Alteration {
  return forgiving<"MessageReadIn">("message.read", "malformed", ({ type, text }) => {
    const result = validate("open", type as TypeName, readJson(decodeHex(text)));
    return result.ok || keywords.includes(result.errors[0]?.keyword ?? "") ? {} : undefined;
  });
}

function versioned(text: string, change: (value: JsonObject) => JsonObject): string {
  const value = JSON.parse(textOf(text)) as JsonValue;
  return isObject(value) && typeof value["v"] === "number" ? hexOf(JSON.stringify(change(value))) : text;
}

/** What is wrong with the JSON of a message that is read as another one. */
const FORMS = [
  "encoding.grammar",
  "encoding.numbers",
  "encoding.utf8",
  "encoding.surrogates",
  "encoding.duplicates",
  "encoding.ascii-names",
  "encoding.depth",
] as const;

export const faults: readonly CodecFault[] = [
  {
    id: "schema-not-checked",
    violates: ["encoding.schema"],
    title: "It takes any JSON for any message.",
    collateral: FORMS,
    alter: forgiving("message.read", "malformed", () => ({})),
  },
  {
    id: "schema-without-required-members",
    violates: ["encoding.schema"],
    title: "It does not ask whether all members are there.",
    alter: without("required"),
  },
  {
    id: "schema-without-patterns",
    violates: ["encoding.schema"],
    title: "It does not look into texts.",
    alter: without("pattern"),
  },
  {
    id: "schema-without-types",
    violates: ["encoding.schema"],
    title: "It takes a value of any type.",
    alter: without("type"),
  },
  {
    id: "schema-without-ranges",
    violates: ["encoding.schema"],
    title: "It does not know the ranges of numbers.",
    alter: without("minimum", "maximum"),
  },
  {
    id: "schema-without-values",
    violates: ["encoding.schema"],
    title: "It takes any value where only some are allowed.",
    alter: without("enum", "const", "discriminator"),
  },
  {
    id: "unknown-members-refused",
    violates: ["encoding.unknown-ignored"],
    title: "It refuses members that it does not know.",
    collateral: ["encoding.schema"],
    alter: refusing<"MessageReadIn">(
      "message.read",
      "malformed",
      ({ type, text }) => !validate("closed", type as TypeName, readJson(decodeHex(text))).ok,
    ),
  },
  {
    id: "version-not-checked",
    violates: ["encoding.version"],
    title: "It reads a message of any version as one of version 1.",
    collateral: FORMS,
    alter: replacing<"MessageReadIn">("message.read", ({ type, text }, honest) =>
      honest({ type, text: versioned(text, (value) => ({ ...value, v: 1 })) }),
    ),
  },
  {
    id: "version-2-accepted",
    violates: ["encoding.version"],
    title: "It takes version 2 for version 1.",
    collateral: FORMS,
    alter: replacing<"MessageReadIn">("message.read", ({ type, text }, honest) =>
      honest({ type, text: versioned(text, (value) => (value["v"] === 2 ? { ...value, v: 1 } : value)) }),
    ),
  },
  {
    id: "version-is-malformed",
    violates: ["encoding.version"],
    title: "It calls another version malformed.",
    alter: miscalling("message.read", "unsupported-version", "malformed"),
  },
  {
    id: "version-after-schema",
    violates: ["encoding.version"],
    title: "It asks for the version of what its schema allows.",
    alter: replacing<"MessageReadIn">("message.read", async ({ type, text }, honest) => {
      await honest({ type, text: versioned(text, (value) => ({ ...value, v: 1 })) });
      return honest({ type, text });
    }),
  },
];
