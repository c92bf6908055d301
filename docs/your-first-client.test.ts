// The tutorial is carried out as it stands: its blocks make the file, its commands are run, and what it promises is looked for in what they print.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const page = readFileSync(join(import.meta.dirname, "guide/your-first-client.md"), "utf8");
const program = join(import.meta.dirname, "../conformance/cli/voicetunnel.js");
const folder = mkdtempSync(join(tmpdir(), "voicetunnel-tutorial-"));
const file = join(folder, "my-client.mjs");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Block {
  readonly info: string;
  readonly body: string;
}

const blocks: readonly Block[] = [...page.matchAll(/^```(\S+(?: [^\n]*)?)\n(.*?)^```$/gms)].map(([, info = "", body = ""]) => ({
  info,
  body,
}));

/** The file after a block: whole, without some of its first lines, or with a function replaced. */
function written(before: string, { info, body }: Block): string {
  const [, replaces] = /replaces=(.*)$/.exec(info) ?? [];
  if (replaces === undefined) return body;
  const lines = /^1-(\d+)$/.exec(replaces);
  if (lines !== null) return body + before.split("\n").slice(Number(lines[1])).join("\n");
  const begin = before.indexOf(replaces);
  const end = before.indexOf("\n}\n", begin) + 3;
  expect(begin).toBeGreaterThanOrEqual(0);
  return before.slice(0, begin) + body + before.slice(end);
}

/** Runs a command of the page as a reader would, and gives all that it prints. */
function printed(command: string): string {
  const words = [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  expect(words.shift()).toBe("voicetunnel");
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return stdout + stderr;
}

test("every block of the tutorial does what the page says", { timeout: 60_000 }, () => {
  let source = "";
  let output = "";
  let shown = 0;
  for (const block of blocks) {
    if (block.info.startsWith("js my-client.mjs")) {
      source = written(source, block);
      writeFileSync(file, source);
    } else if (block.info === "sh") {
      output = printed(block.body);
    } else {
      for (const line of block.body.trimEnd().split("\n")) expect(output).toContain(line);
      shown += 1;
    }
  }
  expect(shown).toBe(4);
});
