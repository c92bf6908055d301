// `npm run conform:postgres`: the whole suite against the reference on PostgreSQL, homeserver and vtserver in processes of their own.
// Arguments are those of `conform run`; the exit code is the suite's.
import { main } from "../conformance/cli/main.ts";
import { processIo } from "../conformance/cli/io.ts";
import type { ReferenceProcess } from "../conformance/cli/reference-process.ts";
import { loadSuite } from "../conformance/cli/suite.ts";
import type { ServerProcess } from "../reference/testing/server-process.ts";
import { startProcess } from "../reference/testing/server-process.ts";
import type { TestPostgres } from "../reference/testing/postgres.ts";
import { startPostgres } from "../reference/testing/postgres.ts";

/** Both processes, which a restart ends together, and starts again where they were. */
async function startApart(postgres: TestPostgres): Promise<ReferenceProcess> {
  const start = (only: string, port = 0): Promise<ServerProcess> =>
    startProcess(["--only", only, "--database", postgres.url, "--port", String(port), "--limits", "test", "--allow-loopback-peers"]);
  // The homeserver names the server; the vtserver finds the name in the database.
  let homeserver = await start("homeserver");
  let vtserver = await start("vtserver");
  const end = (signal: "SIGTERM" | "SIGKILL"): Promise<unknown> => Promise.all([homeserver.end(signal), vtserver.end(signal)]);
  const restart = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    await end(signal);
    [homeserver, vtserver] = await Promise.all([start("homeserver", homeserver.port), start("vtserver", vtserver.port)]);
  };
  const stop = async (): Promise<void> => {
    await end("SIGTERM");
  };
  return { url: homeserver.url, control: { restart }, stop };
}

const postgres = await startPostgres();
try {
  const suite = async () => ({ ...(await loadSuite()), startReference: () => startApart(postgres) });
  process.exitCode = await main(["conform", "run", ...process.argv.slice(2)], processIo(), suite);
} finally {
  await postgres.stop();
}
// A check that ran out of time may have left a socket behind.
setTimeout(() => process.exit(), 1_000).unref();
