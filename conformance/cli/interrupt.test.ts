// SIGINT at a real process whose target never answers.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { toyServer, type ToyServer } from "../runner/testing/toys.ts";

const PROGRAM = fileURLToPath(new URL("../runner/testing/toy-cli.ts", import.meta.url));

let server: ToyServer | undefined;
afterEach(async () => {
  await server?.close();
});

test("SIGINT ends a run that hangs with a partial report and exit 130", async () => {
  server = await toyServer("silent");
  const child = spawn(process.execPath, [PROGRAM, "conform", "run", "--server", server.url, "--reporter", "json"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString("utf8")));
  child.stderr.resume();
  // The second request is the check's: from then on it waits for an answer that never comes.
  await server.asked(2);
  child.kill("SIGINT");
  await once(child, "close");
  expect(child.exitCode).toBe(130);
  expect(JSON.parse(out) as Report).toMatchObject({
    run: { interrupted: true },
    verdict: "interrupted",
    counts: { notRun: { interrupted: 1 } },
  });
});
