#!/usr/bin/env node
// The codec of the reference as a driver: requests on standard input, answers on standard output, a JSON object on a line each.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { answerLine } from "./answer-line.ts";
import { CODEC } from "./index.ts";

function release(): string {
  // Here and in the published package the nearest package.json above is the one: two folders up from the sources, three from dist/.
  for (const up of ["../../package.json", "../../../package.json"]) {
    try {
      const { version } = JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8")) as { readonly version?: string };
      if (version !== undefined) return version;
    } catch {
      continue;
    }
  }
  return "unknown";
}

const driver = { name: "voicetunnel-reference", release: release(), language: "TypeScript" };

/** Answers travel together: a write for each of thousands would cost as much as the answers. */
let written: string[] = [];
function write(line: string): void {
  if (written.push(`${line}\n`) > 1) return;
  setImmediate(() => {
    process.stdout.write(written.join(""));
    written = [];
  });
}

// driver.end: the process ends by itself when its input has ended and nothing is under way.
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const answer = await answerLine(line, CODEC, driver);
  // driver.stdout
  if (answer === undefined) process.stderr.write("a line that is no request of the driver protocol\n");
  else write(answer);
}
