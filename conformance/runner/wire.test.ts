import { expect, test } from "vitest";
import { RUN_LIMITS } from "./limits.ts";
import { propertySeed, seededRandom } from "./prf.ts";
import { wireTrace } from "./wire.ts";

test("a trace keeps the first and the last messages and counts what it dropped", () => {
  const wire = wireTrace();
  for (let i = 0; i < 200; i++) wire.record({ direction: "sent", transport: "http", summary: String(i) });
  const { wireFirst, wireLast } = RUN_LIMITS;
  expect(wire.entries()).toHaveLength(wireFirst + wireLast);
  expect(wire.entries()[0]?.summary).toBe("0");
  expect(wire.entries().at(-1)?.summary).toBe("199");
  expect(wire.dropped).toBe(200 - wireFirst - wireLast);
});

test.each([
  ["text", "grüße", { text: "grüße", bytes: 7, truncated: false }],
  ["bytes that are no text", Uint8Array.of(0xff, 0x00), { hex: "ff00", bytes: 2, truncated: false }],
  ["bytes that are text by accident", Uint8Array.of(0x41, 0x00), { hex: "4100", bytes: 2, truncated: false }],
  ["nothing", undefined, { bytes: 0, truncated: false }],
  ["a cut through a character", "a".repeat(2_047) + "ü", { text: "a".repeat(2_047), bytes: 2_049, truncated: true }],
])("%s", (_, body, expected) => {
  const wire = wireTrace(() => 5);
  wire.record({ direction: "sent", transport: "websocket", summary: "x", ...(body === undefined ? {} : { body }) });
  expect(wire.entries()).toEqual([{ at: 0, direction: "sent", transport: "websocket", summary: "x", ...expected }]);
});

test("the same seed and check draw the same values, another check does not", () => {
  const draw = (seed: string, check: string) =>
    Array.from(
      { length: 8 },
      (
        (random) => () =>
          random.int(1_000_000)
      )(seededRandom(seed, check)),
    );
  expect(draw("1", "a")).toEqual(draw("1", "a"));
  expect(draw("1", "a")).not.toEqual(draw("1", "b"));
  expect(draw("1", "a")).not.toEqual(draw("2", "a"));
  expect(propertySeed("1", "a")).toBe(propertySeed("1", "a"));
});

test("bytes have the asked length, integers stay below their bound, and an empty choice is refused", () => {
  const random = seededRandom("1", "a");
  expect(random.bytes(100)).toHaveLength(100);
  expect(Array.from({ length: 200 }, () => random.int(3)).every((n) => n >= 0 && n < 3)).toBe(true);
  expect(["x", "y"]).toContain(random.pick(["x", "y"]));
  expect(() => random.pick([])).toThrow(RangeError);
  expect(() => random.int(0)).toThrow(RangeError);
});

test("what comes after the end of a check is no part of its trace", () => {
  const wire = wireTrace();
  wire.note("seen");
  wire.end();
  wire.note("cleaned up");
  expect(wire.entries().map(({ summary }) => summary)).toEqual(["seen"]);
});
