import { checkMessage } from "../../../reference/client/schema.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import { readJson } from "../../../reference/protocol/json/index.ts";
import type { JsonValue } from "../../../reference/protocol/json/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { checksOf, clientFault, seamed } from "./client-fault.ts";
import { socketing } from "./ways.ts";

const asText = (bytes: Uint8Array | string): string => (typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes));

/** Passes over a byte order mark, commas before an end, what comes behind the end, and padding that is missing. */
function readLoosely(text: string): JsonValue {
  const bare = text.replace(/^\ufeff/, "").replaceAll(/,(?=\s*[}\]])/g, "");
  const padded = (_name: string, value: unknown): unknown => (typeof value === "string" && /^[\w-]{43}$/.test(value) ? `${value}=` : value);
  try {
    return JSON.parse(bare, padded) as JsonValue;
  } catch (error) {
    const [, end] = /at position (\d+)/.exec(String(error)) ?? [];
    return JSON.parse(bare.slice(0, Number(end)), padded) as JsonValue;
  }
}

export const faults: readonly ClientFault[] = [
  clientFault(
    "encoding.client-messages",
    "sends-unknown-members",
    "It sends members that no schema has.",
    () => ({
      client: (ports) =>
        socketing(({ sendText }) => ({
          sendText: (text) => sendText(text.startsWith('{"type":"pong"') ? text.replace("{", '{"mood":"fine",') : text),
        }))({
          ...ports,
          seams: { body: (path, body) => (["/v1/stream", "/v1/forward"].includes(path) ? { ...body, mood: "fine" } : body) },
        }),
    }),
    { expected: checksOf("encoding.client-messages", "requests", "voice", "by-proxy") },
  ),
  seamed(
    "encoding.client-messages",
    "seals-more-than-was-written",
    "It seals more than its user has written.",
    () => ({
      sealing: ({ type, content }) => ({ type, content: { ...content, mood: "fine" } }),
    }),
    { expected: ["encoding.client-messages/sealed"] },
  ),
  seamed(
    "encoding.client-strict",
    "reads-any-json",
    "It takes whatever can be read as JSON, and something like it.",
    () => ({
      read: (_name, bytes) => readLoosely(asText(bytes)),
      // What was mended is not what was signed.
      omit: ["user.directory-verify/signature"],
    }),
    {
      expected: [
        ...checksOf("log.client-verify", "flag-missing", "other-version"),
        ...checksOf(
          "encoding.client-strict",
          "duplicate*",
          "fraction",
          "exponent",
          "byte-order-mark",
          "garbage",
          "comma",
          "version",
          "missing",
        ),
        ...checksOf("encoding.client-strict", "type", "base64", "page-*", "challenge", "welcome", "record", "joined"),
        "encoding.client-strict/stream-item",
      ],
      // What comes by a stream may come by a page before.
      collateral: ["encoding.client-strict/*", "log.client-verify/*", "user.directory-verify/*"],
    },
  ),
  seamed(
    "encoding.client-unknown",
    "refuses-unknown-members",
    "It refuses messages that have members beyond those of their schema.",
    () => ({
      read: (name, bytes) =>
        checkMessage("closed", name, readJson(typeof bytes === "string" ? utf8(bytes) : bytes)) as unknown as JsonValue,
    }),
  ),
];
