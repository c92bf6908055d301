import { expect, test } from "vitest";
import { main } from "./main.ts";

test("the reference, the suite's own code and Python agree on every vector, and the count is printed", { timeout: 60_000 }, async () => {
  let out = "";
  let complaints = "";
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (complaints += text),
    stdoutIsTty: false,
    stderrIsTty: false,
    env: process.env,
    interrupt: new AbortController().signal,
  };
  expect(await main(["vectors", "verify"], io)).toBe(0);
  expect(complaints).toBe("");
  expect(
    Number(/^(\d+) cases in \d+ files: reference(?:,| and) probe(?: and python \(cryptography\))? agree\.$/m.exec(out)?.[1]),
  ).toBeGreaterThan(3000);
});
