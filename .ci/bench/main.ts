// `npm run bench [-- --json]`: what things cost, each beside the plainest program that does the same in the same run. Exit 1 when a
// ratio is below its limit.
import { paint, wantsColour } from "../../conformance/report/paint.ts";
import { compileBench } from "./compile.ts";
import { cryptoBench } from "./crypto.ts";
import { eventsBench } from "./events.ts";
import type { Measured } from "./measure.ts";
import { relayBench } from "./relay.ts";
import { suiteBench, type SuiteCost } from "./suite.ts";

const colour = paint(wantsColour(process.env, process.stdout.isTTY));

function row(cells: readonly string[]): string {
  const [name = "", ...numbers] = cells;
  return `${name.padEnd(34)}${numbers.map((cell) => cell.padStart(11)).join("")}`;
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}

function line({ name, unit, ours, peer, ratio, least, ok, against }: Measured): string {
  const verdict = ok ? colour.green("ok") : colour.red("TOO SLOW");
  return `${row([name, shown(ours), shown(peer), unit, ratio.toFixed(2), least.toFixed(2)])}  ${verdict}  ${colour.dim(`against ${against}`)}\n`;
}

function suiteLines(cost: SuiteCost): string {
  const { checks, seconds, checksPerSecond, wallMsPerCheck, cpuMsPerCheck, mostCpuMsPerCheck, verdict, ok } = cost;
  return [
    "",
    `one full conformance run: ${String(checks)} checks in ${seconds.toFixed(1)} s, ${verdict}`,
    `  ${checksPerSecond.toFixed(1)} checks per second, ${wallMsPerCheck.toFixed(0)} ms per check side by side`,
    `  ${cpuMsPerCheck.toFixed(0)} ms of processor time per check, suite and reference together (at most ${String(mostCpuMsPerCheck)})  ${ok ? colour.green("ok") : colour.red("NOT OK")}`,
    "",
  ].join("\n");
}

const json = process.argv.includes("--json");
const write = (text: string): void => {
  if (!json) process.stdout.write(text);
};
const measured: Measured[] = [];
write(`${colour.bold(row(["", "ours", "peer", "unit", "ratio", "at least"]))}\n`);
for (const bench of [cryptoBench, relayBench, eventsBench]) {
  const some = await bench();
  measured.push(...some);
  write(some.map(line).join(""));
}
const compile = compileBench();
const verdict = compile.ok ? colour.green("ok") : colour.red("TOO SLOW");
write(`\nspec compile, cold: ${compile.seconds.toFixed(1)} s (at most ${String(compile.mostSeconds)} s)  ${verdict}\n`);
const suite = await suiteBench();
write(suiteLines(suite));
if (json) process.stdout.write(`${JSON.stringify({ comparisons: measured, compile, suite }, null, 2)}\n`);
process.exitCode = compile.ok && suite.ok && measured.every(({ ok }) => ok) ? 0 : 1;
