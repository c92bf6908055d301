// Readers of JSON that let something pass, as most libraries do.
import type { JsonValue } from "../../../reference/protocol/json/index.ts";
import { readJson } from "../../../reference/protocol/json/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { wrongServer } from "../common/wrong-server.ts";

type Lax = (text: string, bytes: Uint8Array) => unknown;

/** Reads strictly, and what is refused for that reason laxly. */
function forgiving(reason: RegExp, lax: Lax): (bytes: Uint8Array) => JsonValue {
  return (bytes) => {
    try {
      return readJson(bytes);
    } catch (error) {
      if (!(error instanceof Error) || !reason.test(error.message)) throw error;
      try {
        return lax(new TextDecoder().decode(bytes), bytes) as JsonValue;
      } catch {
        throw error;
      }
    }
  };
}

const parse: Lax = (text) => JSON.parse(text);

/** Deep, but not as deep as the stack; what lies below 32 levels is forgotten. */
const parseDeep: Lax = (text) => (text.length > 10_000 ? JSON.parse("") : cut(JSON.parse(text), 32));

function cut(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => cut(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one, levels - 1)]));
}

/** Writes names in ASCII. */
const parseNames: Lax = (text) => JSON.parse(text.replaceAll(/[^\x20-\x7e]|\\u[0-9a-fA-F]{4}|\\t/g, "e"));

/** Closes what is open and drops what stands behind. */
const parseBroken: Lax = (text) => {
  try {
    return JSON.parse(`${text}}`);
  } catch {
    return JSON.parse(text.slice(0, text.lastIndexOf("}") + 1));
  }
};

const GRAMMAR = /follows|no JSON value|without end|control character|unknown escape|no member name|no colon|neither a comma/;

function laxReader(requirement: RequirementId, title: string, reason: RegExp, lax: Lax, collateral: readonly string[] = []): Fault {
  return fault({
    id: `lax-${requirement.replace(".", "-")}`,
    violates: [requirement],
    title,
    expected: [`${requirement}/*`],
    collateral,
    start: wrongServer({ readJson: forgiving(reason, lax) }),
  });
}

export const readerFaults: readonly Fault[] = [
  laxReader("encoding.utf8", "It replaces octets that are no UTF-8.", /UTF-8|byte order/i, parse),
  laxReader("encoding.surrogates", "It replaces half of a surrogate pair.", /surrogate/i, (text) =>
    JSON.parse(text.replaceAll(/\\u[dD][89a-fA-F][0-9a-fA-F]{2}/g, "\ufffd")),
  ),
  laxReader("encoding.duplicates", "It takes the last of two members with one name.", /twice|duplicate/i, parse),
  laxReader("encoding.ascii-names", "It writes member names in ASCII.", /printable ASCII/, parseNames),
  laxReader("encoding.depth", "It reads a thousand levels.", /nested deeper/, parseDeep),
  laxReader("encoding.numbers", "It reads numbers as floating point.", /minus zero|integer|fraction/, parse),
  laxReader("encoding.grammar", "It mends texts that are not JSON.", GRAMMAR, parseBroken, [
    // The decoder drops a byte order mark.
    "encoding.utf8/registration",
  ]),
];
