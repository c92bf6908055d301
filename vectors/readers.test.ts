// What stands beside the vectors for others to copy: each is run as they would run it, and has 30 lines at most.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { leaveOut, rustc } from "../.ci/programs.ts";
import { pythonWithCryptography } from "../conformance/codec/providers.ts";
import type { Manifest } from "./generator/files.ts";
import { vectors } from "./loader.ts";

const V1 = new URL("v1/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("manifest.json", V1), "utf8")) as Manifest;
const python = pythonWithCryptography();
const rust = rustc();
const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const run = promisify(execFile);

/** vectors/v1 as a site on loopback; its URL. */
async function served(): Promise<string> {
  const server = createServer((request, response) => {
    response.end(readFileSync(new URL((request.url ?? "").replace(/^\/v1\//, ""), V1)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

test.for(["check.py", "loader.py", "loader.rs", "loader.ts"])("%s has at most 30 lines, none wider than 140", (file) => {
  const lines = readFileSync(beside(file), "utf8").trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(30);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
});

test("the loader in TypeScript reads all cases", () => {
  expect([...vectors()]).toHaveLength(manifest.cases);
});

test.skipIf(leaveOut(python))("the loader in Python reads all cases", { timeout: 30_000 }, async () => {
  const { stdout } = await run(python ?? "python3", ["-B", beside("loader.py")]);
  expect(Number(stdout)).toBe(manifest.cases);
});

test.skipIf(leaveOut(rust))("the loader in Rust compiles without a warning and reads all cases", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "loader-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const program = join(folder, "loader");
  await run(rust ?? "rustc", ["--edition", "2021", "-D", "warnings", "-C", "debuginfo=0", "-o", program, beside("loader.rs")]);
  const { stdout } = await run(program, [fileURLToPath(V1)]);
  expect(Number(stdout)).toBe(manifest.cases);
});

test.skipIf(leaveOut(python))("thirty lines of Python fetch the vectors over HTTP and agree with them", { timeout: 30_000 }, async () => {
  const { stdout } = await run(python ?? "python3", ["-B", beside("check.py"), await served()]);
  const counts = stdout
    .trim()
    .split("\n")
    .map((line) => /^(\S+) +(\d+) agree$/.exec(line));
  expect(
    counts.every((found) => found !== null),
    stdout,
  ).toBe(true);
  expect(counts.reduce((sum, found) => sum + Number(found?.[2]), 0)).toBeGreaterThan(2900);
});

test.skipIf(leaveOut(python))("they refuse altered vectors, and none at all", { timeout: 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "vectors-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const check = (): Promise<string> =>
    run(python ?? "python3", ["-B", beside("check.py"), folder]).then(
      () => "agrees",
      (error: unknown) => {
        const { code, stdout } = error as { readonly code: number; readonly stdout: string };
        return `${code}\n${stdout}`;
      },
    );
  const one = manifest.files.find(({ kind }) => kind === "base64url");
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ files: [one] }));
  writeFileSync(join(folder, "base64url.json"), readFileSync(new URL("base64url.json", V1), "utf8").replace('"_w=="', '"_x=="'));
  expect(await check()).toMatch(/^1\nSHA-256 +1 DISAGREE\nbase64url\.decode +\d+ DISAGREE\n/);
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ files: [] }));
  expect(await check()).toBe("1\n");
});
