// The executable as a process: what only a real one can show.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("voicetunnel.js", import.meta.url));

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString("utf8")));
  await once(child, "close");
  return { code: child.exitCode, out, err };
}

describe("the executable", () => {
  test("says its version and ends with 0, with nothing on stderr", async () => {
    expect(await run("--version")).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string, err: "" });
  });

  test("tells a mistake in one line and ends with 2", async () => {
    expect(await run("conform", "run", "--server", "nonsense")).toEqual({
      code: 2,
      out: "",
      err: 'voicetunnel: --server wants a URL such as http://127.0.0.1:8448, not "nonsense"\n',
    });
  });

  test("keeps its exit code when nobody reads what it says", async () => {
    const folder = mkdtempSync(join(tmpdir(), "voicetunnel-exit-"));
    const [before, after] = ["conformant", "nonconformant"].map((outcome) => {
      const file = join(folder, outcome);
      writeFileSync(file, JSON.stringify({ format: "voicetunnel-report", version: 1, checks: [{ id: "toy.word/x", outcome }] }));
      return file;
    });
    // As `… | head` does it, and before the first word.
    const child = spawn(process.execPath, [PROGRAM, "conform", "report", "diff", before ?? "", after ?? ""], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    child.stderr.destroy();
    await once(child, "exit");
    rmSync(folder, { recursive: true, force: true });
    expect(child.exitCode).toBe(1);
  });

  test("says everything to a reader that takes its time", async () => {
    const child = spawn(process.execPath, [PROGRAM, "conform", "list", "--json"], { stdio: ["ignore", "pipe", "pipe"] });
    // More than a pipe holds. Until it is read there is time for other things: for more than the second that is left to sockets at the end.
    const began = performance.now();
    while (performance.now() - began < 2_500) await run("--version");
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    expect(Array.isArray(JSON.parse(text))).toBe(true);
  });

  test.skipIf(!existsSync("/dev/full"))("tells in one line that its output cannot be written, and ends with 3", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [PROGRAM, "conform", "list"], { stdio: ["ignore", full, "pipe"] });
    let err = "";
    child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString("utf8")));
    await once(child, "close");
    closeSync(full);
    expect(err).toMatch(/^voicetunnel: the output cannot be written: ENOSPC[^\n]*\n$/);
    expect(child.exitCode).toBe(3);
  });

  test("lists the real checks as JSON", async () => {
    const { code, out } = await run("conform", "list", "--json");
    expect(code).toBe(0);
    expect(Array.isArray(JSON.parse(out))).toBe(true);
  });
});
