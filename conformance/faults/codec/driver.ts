#!/usr/bin/env node
// A wrong codec as a driver: `node conformance/faults/codec/driver.ts tag-truncated` answers requests as the reference does, but for that.
import { createInterface } from "node:readline";
import { answerLine } from "../../../reference/codec/answer-line.ts";
import type { Op } from "../../../reference/codec/index.ts";
import { CODEC } from "../../../reference/codec/index.ts";
import { validate } from "../../../schemas/validate.ts";
import { CODEC_FAULTS } from "./index.ts";

const [id] = process.argv.slice(2);
const fault = CODEC_FAULTS.find((one) => one.id === id);
if (fault === undefined) {
  process.stderr.write(`usage: driver.ts FAULT, one of:\n${CODEC_FAULTS.map((one) => `  ${one.id}  ${one.title}\n`).join("")}`);
  process.exit(2);
}

/** As wrong as it is, a codec takes nothing that is not of the type of its operation: that is no fault of the codec. */
function typed(op: Op, honest: Op | undefined): Op {
  if (honest === undefined || honest === op) return op;
  return { ...op, run: (input) => (validate("closed", op.in, input).ok ? op : honest).run(input) };
}

const codec = new Map([...fault.alter(CODEC)].map(([name, op]) => [name, typed(op, CODEC.get(name))]));
const name = { name: `wrong: ${fault.id}`, release: "0", language: "TypeScript" };
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const answer = await answerLine(line, codec, name);
  if (answer !== undefined) process.stdout.write(`${answer}\n`);
}
