import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

it("schemas/v1 is what the chapters say, and a cold run takes at most 5 s", () => {
  const started = performance.now();
  expect(execFileSync(process.execPath, [main, "--check"], { encoding: "utf8" })).toContain("everything is up to date");
  expect(performance.now() - started).toBeLessThan(5000);
}, 20_000);
