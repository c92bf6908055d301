import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const DEMO = fileURLToPath(new URL("./demo-proxy.ts", import.meta.url));

test("the demonstration of two servers ends well, and says so", { timeout: 60_000 }, async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [DEMO]);
  expect(stderr).toBe("");
  expect(stdout).not.toContain("WRONG");
  expect(stdout).toMatch(/bob to alice: \d+ frames/);
  expect(stdout).toMatch(/the last frame of bob was heard (?:before|\d+ ms after) the answer: silence/);
  expect(stdout).toMatch(/all of it happened, in \d+\.\d s\n$/);
});
