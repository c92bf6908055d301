import { expect, test } from "vitest";
import { sqliteFile } from "../../reference/testing/databases.ts";
import { killRun } from "./run.ts";

test(
  "a server whose processes are killed under load comes back and has lost nothing that it acknowledged",
  { timeout: 60_000 },
  async () => {
    const database = await sqliteFile.make();
    const report = await killRun({ database: database.url, kills: 1, writers: 2, talks: 1 });
    await database.remove();
    expect(report.lost).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(40);
    expect(report.frames).toBeGreaterThan(30);
    expect(report.missed.map(({ process, served }) => [process, served.length])).toEqual([
      ["homeserver", 1],
      ["vtserver", 1],
    ]);
  },
);
