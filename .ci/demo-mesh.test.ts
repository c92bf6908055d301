import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const DEMO = fileURLToPath(new URL("./demo-mesh.ts", import.meta.url));

test("the demonstration of a mesh ends well, and says so", { timeout: 70_000 }, async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [DEMO]);
  expect(stderr).toBe("");
  expect(stdout).not.toContain("WRONG");
  expect(stdout).toMatch(/three connections: (?:\S+ offered to \S+,? ?){3}\n/);
  expect(stdout).toMatch(/alice takes the bot as LEFT \d+\.\d s after that/);
  expect(stdout).toMatch(/all of it happened, in \d+\.\d s\n$/);
});
