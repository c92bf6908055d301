#!/usr/bin/env node
// The codec of the reference as a driver: requests on standard input, answers on standard output, a JSON object on a line each.
import { createInterface } from "node:readline";
import { answerLine } from "./answer-line.ts";
import { CODEC } from "./index.ts";
import { packageRelease } from "./release.ts";

const driver = { name: "voicetunnel-reference", release: packageRelease(), language: "TypeScript" };

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
