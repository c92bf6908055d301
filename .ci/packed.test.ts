// The package as somebody else gets it: packed, installed in an empty folder, run from there.
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createInterface } from "node:readline";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { pythonWithCryptography } from "../conformance/codec/providers.ts";
import { leaveOut } from "./programs.ts";
import { root } from "./stage.ts";

const exec = promisify(execFile);
const python = pythonWithCryptography();
let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "voicetunnel-packed-"));
  await exec("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root });
  const [tarball = ""] = await readdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await exec("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`], { cwd: folder });
  program = join(folder, "node_modules/.bin/voicetunnel");
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const voicetunnel = async (...args: string[]): Promise<string> => (await exec(program, args, { cwd: folder, maxBuffer: 1 << 26 })).stdout;

test("the installed program says its version", async () => {
  expect((await voicetunnel("--version")).trim()).toContain(manifest.version);
});

test("the installed program lists the same checks as the repository", async () => {
  const here = await exec(process.execPath, ["conformance/cli/voicetunnel.js", "conform", "list", "--json"], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  expect(JSON.parse(await voicetunnel("conform", "list", "--json"))).toEqual(JSON.parse(here.stdout));
});

test("the installed suite finds the installed reference conformant", async () => {
  const server = spawn(program, ["serve", "--port", "0", "--limits", "test", "--allow-loopback-peers"], { cwd: folder });
  const complaints: string[] = [];
  server.stderr.on("data", (chunk: Buffer) => complaints.push(chunk.toString()));
  const ended = once(server, "close");
  try {
    const line = once(createInterface({ input: server.stdout }), "line");
    const [said] = (await Promise.race([line, ended])) as [string | number];
    const url = /http:\/\/\S+/.exec(String(said))?.[0];
    if (url === undefined)
      throw new Error(`the server does not say where it listens, but ends with ${String(said)}: ${complaints.join("")}`);
    const report = await voicetunnel("conform", "run", "--server", url, "--only", "encoding.*", "--reporter", "json");
    expect(JSON.parse(report)).toBeTypeOf("object");
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}, 60_000);

test.skipIf(leaveOut(python))(
  "the installed suite finds the codec in Python that it brings conformant, by the vectors that it brings",
  async () => {
    const driver = "node_modules/voicetunnel/dist/conformance/drivers/python/codec.py";
    const report = await voicetunnel("conform", "run", "--codec", `${python ?? "python3"} ${driver}`, "--reporter", "json");
    expect(JSON.parse(report)).toMatchObject({ verdict: "conformant", exitCode: 0 });
  },
);

test("every entry point can be imported, with its types beside it", async () => {
  const names = Object.keys(manifest.exports).filter((name) => !name.includes("*") && !name.endsWith(".json"));
  const source = names.map((name) => `await import(${JSON.stringify(name.replace(/^\./, manifest.name))});`).join("\n");
  await exec(process.execPath, ["--input-type=module", "--eval", source], { cwd: folder });
  const installed = await readdir(join(folder, "node_modules", manifest.name), { recursive: true });
  for (const name of names) {
    const { types } = manifest.exports[name as "./protocol"];
    expect(installed, name).toContain(types.replace("./", ""));
  }
});

test("no source, test or private file is packed", async () => {
  const files = await readdir(join(folder, "node_modules", manifest.name), { recursive: true });
  expect(files.filter((file) => /\.test\.|(?<!\.d)\.ts$|\.sqlite|tsbuildinfo/.test(file))).toEqual([]);
});
