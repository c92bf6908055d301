import { expect, test } from "vitest";
import { textOf } from "../scene.ts";
import { RIVALS, order } from "./order.ts";

const groups = await order.groups();
const pairs = groups.flatMap(({ cases }) => cases.map(({ in: { a, b } }) => [textOf(a), textOf(b)] as const));
const { compare } = new Intl.Collator("en");

test.for([...Object.entries(RIVALS), ["the words of a language", compare] as const])(
  "some pairs tell the order of octets from that by %s",
  ([, rival]) => {
    const misled = pairs.filter(([a, b]) => Math.sign(rival(a, b)) !== Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(misled.length).toBeGreaterThan(0);
  },
);
