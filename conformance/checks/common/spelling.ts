import { concat, utf8 } from "../../probe/wire/bytes.ts";
import { setMember, type JsonObject } from "../../probe/wire/json.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { Carrier, Make } from "./carriers.ts";
import { manyTwins } from "./twins.ts";

/** A way to write a message. Without members it is the canonical text of a right one. */
export interface Spelling {
  /** Further members, exactly as they are written: `"note":1.0`. */
  readonly members?: string | Uint8Array;
  /** What a reader that lets the spelling pass makes of these members: the signature covers it, so that nothing else is wrong. */
  readonly means?: JsonObject;
  /** Changes the whole text. */
  readonly text?: (text: string) => string | Uint8Array;
}

/** A wrong spelling and the right one that differs from it in one thing. */
export interface SpellingCase {
  /** What is wrong, for a report. */
  readonly name: string;
  readonly bad: Spelling;
  readonly good: Spelling;
}

function octets(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? utf8(text) : text;
}

/**
 * The octets of a message in that spelling; the further members stand first.
 *
 * @example
 * spell({ members: '"note":1.0', means: { note: 1 } })(() => ({ v: 1 })); // {"note":1.0,"v":1}
 */
export function spell(spelling: Spelling): (make: Make) => Uint8Array {
  const { members, means = {}, text } = spelling;
  return (make) => {
    const object = make({ before: (draft) => Object.entries(means).forEach(([name, value]) => setMember(draft, name, value)) });
    const kept = Object.fromEntries(Object.entries(object).filter(([name]) => members === undefined || !Object.hasOwn(means, name)));
    const whole = canonicalText(kept);
    if (members !== undefined) return concat(utf8("{"), octets(members), utf8(`,${whole.slice(1)}`));
    return octets(text?.(whole) ?? whole);
  };
}

/** Sends the wrong spellings of all cases, and then each of their right ones once. */
export async function spellingTwins(t: ServerTest, carrier: Carrier, code: ErrorCode, cases: readonly SpellingCase[]): Promise<void> {
  const byGood = Map.groupBy(cases, ({ good }) => JSON.stringify([good.members ?? null, String(good.text ?? "")]));
  for (const group of byGood.values()) {
    const wrong = group.map(({ name, bad }) => ({ field: `spelling of ${carrier.name} (${name})`, bad: () => carrier.send(spell(bad)) }));
    const good = group[0]?.good ?? {};
    await manyTwins(t, wrong, () => carrier.send(spell(good)), { code });
  }
}
