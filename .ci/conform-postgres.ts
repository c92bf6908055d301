// `npm run conform:postgres [-- --homeservers N …]`: the whole suite against the reference on PostgreSQL, every homeserver and vtserver in a
// process of its own, and a second server beside it. The other arguments are those of `conform run`; the exit code is the suite's.
import { main } from "../conformance/cli/main.ts";
import { processIo } from "../conformance/cli/io.ts";
import type { ReferenceProcess } from "../conformance/cli/reference-process.ts";
import { loadSuite } from "../conformance/cli/suite.ts";
import { freshDatabase, startPostgres } from "../reference/testing/postgres.ts";
import { startProcess, type ServerProcess } from "../reference/testing/server-process.ts";
import { startBalancer } from "./balancer.ts";

const given = process.argv.slice(2);
const [homeservers = "1"] = given[0] === "--homeservers" ? given.splice(0, 2).slice(1) : [];

/** A server of several processes on a database, behind one address; a restart ends them together, and starts them again where they were. */
async function startApart(database: string): Promise<ReferenceProcess> {
  const parts = [...Array.from({ length: Number(homeservers) }, () => "homeserver"), "vtserver", "vtserver"];
  const balancer = await startBalancer();
  const common = ["--name", balancer.address, "--database", database, "--limits", "test", "--allow-loopback-peers"];
  const start = (port: (n: number) => number): Promise<ServerProcess[]> =>
    Promise.all(parts.map((only, n) => startProcess(["--only", only, "--port", String(port(n)), ...common])));
  let running = await start(() => 0);
  balancer.use(running.filter((_, n) => parts[n] === "homeserver").map(({ port }) => port));
  const end = (signal: "SIGTERM" | "SIGKILL"): Promise<unknown> => Promise.all(running.map((process) => process.end(signal)));
  const restart = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    await end(signal);
    running = await start((n) => running[n]?.port ?? 0);
  };
  const stop = async (): Promise<void> => {
    await end("SIGTERM");
    await balancer.stop();
  };
  return { url: `http://${balancer.address}`, control: { restart }, stop };
}

// Fewer checks at a time than elsewhere: the database works on the same processors.
const postgres = await startPostgres();
try {
  const startReference = async (): Promise<ReferenceProcess> => {
    const second = await freshDatabase(postgres.url);
    const [a, b] = await Promise.all([startApart(postgres.url), startApart(second.url)]);
    const stop = async (): Promise<void> => {
      await Promise.all([a.stop(), b.stop()]);
    };
    return { ...a, peerServer: b.url, stop };
  };
  const suite = async () => ({ ...(await loadSuite()), startReference });
  process.exitCode = await main(["conform", "run", "--jobs", "8", ...given], processIo(), suite);
} finally {
  await postgres.stop();
}
// A check that ran out of time may have left a socket behind.
setTimeout(() => process.exit(), 1_000).unref();
