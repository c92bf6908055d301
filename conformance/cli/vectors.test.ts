import { expect, test } from "vitest";
import { capture } from "./testing/capture.ts";

test("the reference, the suite's own code and Python agree on every vector, and the count is printed", { timeout: 60_000 }, async () => {
  const { code, out, err } = await capture(["vectors", "verify"], { env: process.env });
  expect([code, err]).toEqual([0, ""]);
  expect(
    Number(/^(\d+) cases in \d+ files: reference(?:,| and) probe(?: and python \(cryptography\))? agree\.$/m.exec(out)?.[1]),
  ).toBeGreaterThan(3000);
});
