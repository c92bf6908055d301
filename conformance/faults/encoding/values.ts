import { createHash } from "node:crypto";
import type { JsonValue } from "../../../reference/protocol/json/index.ts";
import { readJson } from "../../../reference/protocol/json/index.ts";
import type { StreamItem } from "../../../schemas/v1/types.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { otherBody } from "../common/answers.ts";
import { wrongServer } from "../common/wrong-server.ts";

/** The value with each of its strings replaced. */
function mapStrings(value: JsonValue, change: (text: string) => string): JsonValue {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item: JsonValue) => mapStrings(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]: [string, JsonValue]) => [name, mapStrings(one, change)]));
}

function changingStrings(change: (text: string) => string): (bytes: Uint8Array) => JsonValue {
  return (bytes) => mapStrings(readJson(bytes), change);
}

function spelled(octets: Buffer): string {
  return octets.toString("base64url").padEnd(Math.ceil(octets.length / 3) * 4, "=");
}

const LENGTHS: readonly number[] = [16, 32, 64];

/** Respells what decodes to octets of a known length. */
function respell(text: string): string {
  if (!/^[\sA-Za-z0-9_+/=-]{21,100}$/.test(text)) return text;
  const octets = Buffer.from(text, "base64");
  return LENGTHS.includes(octets.length) ? spelled(octets) : text;
}

/** Fills up octets that are one too few. */
function fillUp(text: string): string {
  if (!/^[A-Za-z0-9_-]{20,86}={0,2}$/.test(text)) return text;
  const octets = Buffer.from(text, "base64url");
  return LENGTHS.includes(octets.length + 1) && spelled(octets) === text ? spelled(Buffer.concat([octets, Buffer.alloc(1)])) : text;
}

/** Drops the members named `note`, wherever they are. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "note")
      .map(([name, one]) => [name, withoutNotes(one)]),
  );
}

const EVENTS = "POST /v1/channels/{channel}/events";

export const valueFaults: readonly Fault[] = [
  fault({
    id: "respells-base64",
    violates: ["encoding.base64"],
    title: "It decodes base64 in whatever way it is written.",
    expected: ["encoding.base64/registration-*", "encoding.base64/channel-objects", "encoding.base64/path"],
    start: wrongServer({ omit: ["encoding.base64"], readJson: changingStrings(respell) }),
  }),
  fault({
    id: "fills-up-octets",
    violates: ["encoding.length"],
    title: "It fills up octets that are one too few.",
    expected: ["encoding.length/*"],
    start: wrongServer({ readJson: changingStrings(fillUp) }),
  }),
  fault({
    id: "normalises-text",
    violates: ["encoding.canonical"],
    title: "It normalises text (NFC) before it verifies and stores it.",
    expected: ["encoding.canonical/*"],
    start: wrongServer({ readJson: changingStrings((text) => text.normalize("NFC")) }),
  }),
  fault({
    id: "names-events-otherwise",
    violates: ["encoding.id"],
    title: "It answers an event with another id.",
    expected: ["encoding.id/*", "encoding.canonical/any-form"],
    collateral: ["event.*", "page.*", "stream.*", "state.*", "channel.*", "sealed.*"],
    start: wrongServer(
      otherBody(
        ({ endpoint }, { status }) => endpoint === EVENTS && status === 201,
        (body) => ({ ...body, id: spelled(createHash("sha256").update(String(body["id"])).digest()) }),
      ),
    ),
  }),
  fault({
    id: "forgets-unknown-members",
    violates: ["encoding.unknown-kept"],
    title: "It stores what it knows of an object, and nothing else.",
    expected: ["encoding.unknown-kept/*"],
    collateral: ["page.*"],
    start: wrongServer(
      otherBody(
        ({ endpoint }, { status }) => endpoint.startsWith("GET /v1/") && status === 200,
        (body) => withoutNotes(body) as object,
      ),
    ),
  }),
  fault({
    id: "writes-the-list-otherwise",
    violates: ["encoding.own-messages"],
    title: "It writes the version in the list of channels as text.",
    expected: ["encoding.own-messages/answers"],
    collateral: ["channel.list/*"],
    start: wrongServer(
      otherBody(
        ({ endpoint }, { status }) => endpoint === "GET /v1/channels" && status === 200,
        (body) => ({ ...body, v: "1" }),
      ),
    ),
  }),
  fault({
    id: "writes-snapshots-otherwise",
    violates: ["encoding.own-messages"],
    title: "It writes numbers as text in the snapshots of streams.",
    expected: ["encoding.own-messages/stream-and-relay"],
    collateral: ["encoding.*", "stream.*", "channel.*", "page.*", "tunnel.*", "event.*", "rights.*", "init.*", "state.*", "epoch.*"],
    start: wrongServer({
      streamOut: (_user, item) =>
        item.kind === "snapshot"
          ? ({ ...item, snapshot: { ...item.snapshot, seq: String(item.snapshot.seq) } } as unknown as StreamItem)
          : item,
    }),
  }),
];
