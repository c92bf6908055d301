import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const DEMO = fileURLToPath(new URL("./demo-glare.ts", import.meta.url));

test("the demonstration of glare ends well, and says so", { timeout: 60_000 }, async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [DEMO]);
  expect(stderr).toBe("");
  expect(stdout).not.toContain("WRONG");
  expect(stdout).toMatch(/two invites stand in the DM, at \d+ and \d+: glare/);
  expect(stdout).toMatch(/(?:alice|ben) +hangs up the call \S+: replaced/);
  expect(stdout).toMatch(/ben to alice: 50 packets, and the tone of 660 Hz is found in them/);
  expect(stdout).toMatch(/all of it happened, in \d+\.\d s\n$/);
});
