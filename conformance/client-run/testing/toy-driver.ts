// The toy as a process: `node toy-driver.ts` is right; with an argument it does that in place of hearing itself.
import { createInterface } from "node:readline";
import type { AskedLine, ShimStage } from "../../selftest/drivers/shim.ts";
import { toyShim } from "./toy-client.ts";

const [fault = "none"] = process.argv.slice(2);
const stage: ShimStage = {
  raw: (octets) => void process.stdout.write(octets),
  say: (line) => stage.raw(`${typeof line === "string" ? line : JSON.stringify(line)}\n`),
  die: (status) => process.exit(status),
};
const toy = toyShim(({ op, in: input }) => {
  if (op !== "talk" || input["voice"] !== 1 || !Array.isArray(input["packets"]) || typeof input["client"] !== "number" || fault === "none")
    return undefined;
  process.stderr.write(`${fault}: no microphone\n`);
  if (fault === "floods-stderr") process.stderr.write("busy\n".repeat(400_000));
  if (fault === "dies") stage.die(4);
  if (fault === "deaf") return { ok: {} };
  return undefined;
});
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) toy.asked(JSON.parse(line) as AskedLine, stage);
