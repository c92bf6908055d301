// `npm start`: two reference servers, A and B, each of several processes. The whole suite judges A with B at hand, and then the chapters
// on other servers judge B with A at hand. Arguments are those of `conform run`; the exit code is that of the worse verdict.
import { enableCompileCache } from "node:module";
import type { ReferenceProcess } from "../conformance/cli/reference-process.ts";
import type { Suite } from "../conformance/cli/suite.ts";

enableCompileCache();
const { main } = await import("../conformance/cli/main.ts");
const { processIo } = await import("../conformance/cli/io.ts");
const { startPair } = await import("../conformance/cli/reference-process.ts");
const { loadSuite } = await import("../conformance/cli/suite.ts");

const CHAPTERS = ["other-servers", "proof-of-relay"];

const given = process.argv.slice(2);
const io = processIo();
const [suite, pair] = await Promise.all([loadSuite(), startPair()]);
/** A has a TURN server to offer, B has none. */
const WITHOUT_TURN = "ice.none";

/** What B is asked: all that is about two servers, and what can be asked of B alone. */
const aboutTwo = suite.checks
  .filter(({ requirement }) => requirement === WITHOUT_TURN || CHAPTERS.includes(suite.book.get(requirement)?.chapter ?? ""))
  .flatMap(({ id }) => ["--only", id]);

/** Checks of A and of B at the same time: together as many as a run has alone. */
const JOBS = { A: 12, B: 5 };

const ASKED = { A: "the whole suite", B: "what is about two servers" };

/** A server, and how far the run that judges it has come. */
interface Judged {
  readonly name: "A" | "B";
  readonly server: ReferenceProcess;
  /** Settles when both servers have been found: from then on they are busy. */
  readonly found: PromiseWithResolvers<void>;
  /** Settles when all checks have ended that may need the other server. */
  readonly calm: PromiseWithResolvers<void>;
}

const judged = (name: Judged["name"], server: ReferenceProcess): Judged => {
  return { name, server, found: Promise.withResolvers(), calm: Promise.withResolvers() };
};

/** The suite for one of the two runs: neither server is restarted before the other one's run can do without it. */
function suiteFor({ server, found, calm }: Judged, other: Judged, after: Promise<void>): Suite {
  const ready = (): Promise<void> => {
    calm.resolve();
    return other.calm.promise;
  };
  const reference = { ...server, control: { ...server.control, ready }, stop: () => Promise.resolve() };
  let documents = 0;
  const verify: Suite["verify"] = (document) => {
    documents += 1;
    if (documents === 2) found.resolve();
    return suite.verify?.(document);
  };
  return { ...suite, verify, startReference: () => after.then(() => reference) };
}

/** Judges one server while the other one is judged, too. */
async function judge(one: Judged, other: Judged, after: Promise<void>, args: readonly string[]): Promise<number> {
  const { name, found, calm } = one;
  const err = (text: string): void => {
    io.err(`${name}: ${text}`);
  };
  let isTold = false;
  const out = (text: string): void => {
    // Which of the two it is about; anything but a table for people is left pure.
    if (!isTold && given.length === 0) io.out(`\n${name}, judged by ${ASKED[name]}:\n`);
    isTold = true;
    io.out(text);
  };
  const all = ["--out", `report/${name.toLowerCase()}`, "--jobs", String(JOBS[name]), ...args, ...given];
  try {
    return await main(["conform", "run", ...all], { ...io, stderrIsTty: false, out, err }, () =>
      Promise.resolve(suiteFor(one, other, after)),
    );
  } finally {
    found.resolve();
    calm.resolve();
  }
}

try {
  const [a, b] = [judged("A", pair.a), judged("B", pair.b)];
  const codes = await Promise.all([judge(a, b, Promise.resolve(), []), judge(b, a, a.found.promise, aboutTwo)]);
  process.exitCode = Math.max(...codes);
} finally {
  await pair.stop();
}
// A check that ran out of time may have left a socket behind.
setTimeout(() => process.exit(), 1_000).unref();
