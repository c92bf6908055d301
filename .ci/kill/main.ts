// `npm run conform:kill [-- TIMES]`: SIGKILL to homeserver and vtserver by turns, while clients post and talk. A supervisor starts them
// again. Exit 1 when something that was acknowledged is lost.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresPrograms, startPostgres } from "../../reference/testing/postgres.ts";
import { killRun, type KillReport } from "./run.ts";

const kills = Number(process.argv[2] ?? 5);

function spread(values: readonly number[]): string {
  return `${String(Math.min(...values))} to ${String(Math.max(...values))} ms`;
}

function print(name: string, { missed, acknowledged, frames, failures, lost }: KillReport): void {
  console.log(`${name}: ${String(acknowledged)} events acknowledged, ${String(lost.length)} lost; ${String(failures)} requests made again`);
  for (const { process, back, served } of missed) {
    const what = process === "homeserver" ? "events acknowledged" : "frames heard";
    console.log(
      `  ${process} killed ${String(back.length)} times: listening again after ${spread(back)}, ${what} again after ${spread(served)}`,
    );
  }
  console.log(`  ${String(frames)} frames heard`);
  for (const line of lost) console.log(`  ${line}`);
}

async function on(name: string, database: string): Promise<void> {
  const report = await killRun({ database, kills, writers: 4, talks: 2 });
  print(name, report);
  if (report.lost.length > 0) process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), "voicetunnel-kill-"));
await on("SQLite", `sqlite:${join(folder, "store.sqlite")}`);
rmSync(folder, { recursive: true, force: true });
const programs = postgresPrograms();
if ("missing" in programs) console.log(`PostgreSQL: left out, because ${programs.missing}`);
else {
  const postgres = await startPostgres();
  await on("PostgreSQL", postgres.url).finally(() => postgres.stop());
}
// A client that was cut off may have left a socket behind.
setTimeout(() => process.exit(), 1_000).unref();
