import { checkMessage } from "../../../reference/client/schema.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import { readJson } from "../../../reference/protocol/json/index.ts";
import type { JsonValue } from "../../../reference/protocol/json/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { clientFault, seamed } from "./client-fault.ts";
import { socketing } from "./ways.ts";

const asText = (bytes: Uint8Array | string): string => (typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes));

export const faults: readonly ClientFault[] = [
  clientFault("encoding.client-messages", "sends-unknown-members", "It sends members that no schema has.", () => ({
    client: (ports) =>
      socketing(({ sendText }) => ({
        sendText: (text) => sendText(text.startsWith('{"type":"pong"') ? text.replace("{", '{"mood":"fine",') : text),
      }))({ ...ports, seams: { body: (path, body) => (path === "/v1/stream" ? { ...body, mood: "fine" } : body) } }),
  })),
  seamed("encoding.client-strict", "reads-any-json", "It takes whatever can be read as JSON.", () => ({
    read: (_name, bytes) => JSON.parse(asText(bytes)) as JsonValue,
  })),
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
