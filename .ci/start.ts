// `npm start`: two reference servers, A and B, each of several processes. The whole suite judges A with B at hand, and then the chapters
// on other servers judge B with A at hand. Arguments are those of `conform run`; the exit code is that of the worse verdict.
import { enableCompileCache } from "node:module";
import type { ReferenceProcess } from "../conformance/cli/reference-process.ts";

enableCompileCache();
const { main } = await import("../conformance/cli/main.ts");
const { processIo } = await import("../conformance/cli/io.ts");
const { startPair } = await import("../conformance/cli/reference-process.ts");
const { loadSuite } = await import("../conformance/cli/suite.ts");

const CHAPTERS = ["other-servers", "proof-of-relay"];

const given = process.argv.slice(2);
const io = processIo();
const [suite, pair] = await Promise.all([loadSuite(), startPair()]);
/** What B is asked: all that is about two servers. */
const both = suite.checks.filter(({ requirement }) => CHAPTERS.includes(suite.book.get(requirement)?.chapter ?? "")).map(({ id }) => id);

async function judge(name: string, server: ReferenceProcess, args: readonly string[]): Promise<number> {
  io.err(`server ${name}\n`);
  // The other one is needed after this verdict, too.
  const startReference = () => Promise.resolve({ ...server, stop: () => Promise.resolve() });
  return main(["conform", "run", "--out", `report/${name}`, ...args, ...given], io, () => Promise.resolve({ ...suite, startReference }));
}

try {
  const codes = [await judge("a", pair.a, [])];
  const aboutTwo = both.flatMap((id) => ["--only", id]);
  if (!io.interrupt.aborted) codes.push(await judge("b", pair.b, aboutTwo));
  process.exitCode = Math.max(...codes);
} finally {
  await pair.stop();
}
// A check that ran out of time may have left a socket behind.
setTimeout(() => process.exit(), 1_000).unref();
