import { askingLine } from "../codec-run/asking-line.ts";
import { greet } from "../codec-run/greeting.ts";
import { heardWords } from "../codec-run/evidence.ts";
import { CODEC_LIMITS } from "../codec-run/limits.ts";
import type { OpenLink } from "../codec-run/link.ts";
import { unknownOp } from "../codec-run/questions.ts";
import { troubles as newTroubles, type Troubles } from "../codec-run/trouble.ts";
import { asUser } from "../client-checks/common/scene.ts";
import type { AnyClientCheck } from "../client-run/client-check.ts";
import { clientTest, type PlayServers } from "../client-run/client-test.ts";
import { driverProcess, type DriverProcess } from "../client-run/driver-process.ts";
import { CLIENT_OPS } from "../client-run/operations.ts";
import { spoiling } from "../client-run/spoiling.ts";
import { carryOut, type Seen } from "../runner/carry-out.ts";
import { failure } from "../runner/errors.ts";
import { seededRandom } from "../runner/prf.ts";
import type { WireEntry } from "../runner/wire.ts";
import { ADVICE, REFUSED } from "./advice.ts";
import type { SmokeScene, SmokeStep } from "./step.ts";
import { SMOKE_STEPS } from "./steps.ts";

/** What came of one of the quick checks. */
export interface SmokeResult {
  readonly title: string;
  readonly state: "ok" | "failed" | "left-out" | "not-tried";
  /** Of one that was left out. */
  readonly why?: string;
  /** Of one that failed: everything that is needed to mend the driver. */
  readonly failure?: SmokeFailure;
}

export interface SmokeFailure {
  readonly reason: string;
  /** The line that was sent last. */
  readonly sent?: string;
  readonly came: string;
  /** What the played server saw meanwhile. */
  readonly wire: readonly WireEntry[];
  readonly should: string;
  readonly fix: string;
  /** There is nobody to ask: it cannot be started. */
  readonly notStarted?: true;
}

export interface SmokeRun {
  readonly open: OpenLink;
  readonly play: PlayServers;
  readonly seed: string;
  readonly scale: number;
  readonly signal: AbortSignal;
}

/** Without one of these there is nobody to be judged. */
const ACCOUNTS = ["create-account", "restore-account"] as const;

const HELLO = "the driver starts and says hello";
const UNKNOWN = "an operation that it does not know is answered unsupported";

/** Tries them in their order, and stops at the first that fails. */
export async function runSmoke(run: SmokeRun): Promise<readonly SmokeResult[]> {
  const troubles = newTroubles(CODEC_LIMITS.keptTroubles);
  const unknown = unknownOp(seededRandom(run.seed, "smoke"));
  const link = run.open();
  const process = driverProcess({ link, troubles, unknownOp: unknown, scale: run.scale, onLost: () => undefined });
  const onAbort = (): void => process.stop("interrupted");
  run.signal.addEventListener("abort", onAbort, { once: true });
  try {
    const results = await inOrder(run, process, troubles, unknown);
    if (results.every(({ state }) => state === "ok" || state === "left-out")) await process.end();
    const titles = [HELLO, UNKNOWN, ...SMOKE_STEPS.map(({ title }) => title)];
    return titles.map((title, i) => results[i] ?? { title, state: "not-tried" });
  } finally {
    run.signal.removeEventListener("abort", onAbort);
    process.stop("it is over");
  }
}

async function inOrder(run: SmokeRun, process: DriverProcess, troubles: Troubles, unknown: string): Promise<readonly SmokeResult[]> {
  const greeting = await greet({ ask: ({ op, in: input }, ms) => process.ask(op, input, ms) });
  const complaint = process.complaint();
  const said = complaint === "" ? "" : `; it said: ${complaint}`;
  const [trouble] = troubles.all();
  if (greeting.trouble !== undefined || trouble !== undefined) return [helloFailed(greeting.trouble ?? "", said, trouble)];
  const hello: SmokeResult = { title: HELLO, state: "ok" };
  const question = { op: unknown, in: {} };
  const heard = await process.ask(unknown, {});
  if (!("reply" in heard) || !("unsupported" in heard.reply)) {
    const failure: SmokeFailure = {
      reason: "an operation that nobody can know is not answered unsupported",
      sent: askingLine(question),
      came: heardWords(heard),
      wire: [],
      should: '{"id":…,"unsupported":{"reason":"no such operation"}}',
      fix: adviceOf(troubles) ?? "answer unsupported to each `op` that is not in `capabilities`, before anything else is looked at",
    };
    return [hello, { title: UNKNOWN, state: "failed", failure }];
  }
  const rest = await clientSteps(run, process, troubles, new Set(greeting.capabilities));
  return [hello, { title: UNKNOWN, state: "ok" }, ...rest];
}

function helloFailed(trouble: string, said: string, first: ReturnType<Troubles["all"]>[number] | undefined): SmokeResult {
  const notStarted = trouble.includes("it could not be started");
  const failure: SmokeFailure = {
    reason: trouble === "" ? (first?.text ?? "") : trouble,
    sent: askingLine({ op: "hello", in: { version: 1 } }),
    came: `${first?.text ?? trouble}${said}`,
    wire: [],
    should: '{"id":1,"ok":{"version":1,"name":"…","release":"…","language":"…","capabilities":["create-account",…]}}',
    fix: notStarted
      ? 'give the whole command as you would type it, for instance --client "python3 driver.py"; there is no shell behind it'
      : first === undefined
        ? "answer `hello` with these members, each of that type"
        : ADVICE[first.kind],
    ...(notStarted ? { notStarted } : {}),
  };
  return { title: HELLO, state: "failed", failure };
}

function adviceOf(troubles: Troubles): string | undefined {
  const [first] = troubles.all();
  return first === undefined ? undefined : ADVICE[first.kind];
}

/** Those in which a server is played. They share it, and the client. */
async function clientSteps(
  run: SmokeRun,
  process: DriverProcess,
  troubles: Troubles,
  capabilities: ReadonlySet<string>,
): Promise<readonly SmokeResult[]> {
  const controller = new AbortController();
  const check: AnyClientCheck = {
    id: "client-driver.operations/smoke",
    requirement: "",
    title: "",
    ops: CLIENT_OPS,
    run: () => Promise.resolve(),
  };
  const settings = { seed: run.seed, runs: 1, scale: run.scale };
  const spoils = spoiling(troubles, process);
  const { play } = run;
  const handle = clientTest({
    check,
    settings,
    signal: controller.signal,
    process,
    capabilities,
    spoiling: spoils,
    play,
    onNotice: () => undefined,
  });
  const t = handle.test;
  const results: SmokeResult[] = [];
  let current: SmokeStep | undefined;
  let mark = "";
  const seen = await carryOut({
    handle,
    controller,
    scale: run.scale,
    signal: run.signal,
    spoiled: spoils.spoiled,
    doubt: () => undefined,
    body: async () => {
      let scene: SmokeScene | undefined;
      for (const step of SMOKE_STEPS) {
        const { title } = step;
        const missing = step.ops.find((op) => !capabilities.has(op));
        if (missing !== undefined) {
          results.push({ title, state: "left-out", why: `${missing} is not in capabilities` });
          continue;
        }
        current = step;
        mark = `${title}: begins`;
        t.wire.note(mark);
        if (scene === undefined && !ACCOUNTS.some((op) => capabilities.has(op)))
          throw failure(
            "there is no way to an account",
            "create-account in capabilities",
            [...capabilities].join(", ") || "no operation at all",
          );
        scene ??= await begin(t);
        await step.run(scene);
        const [trouble] = troubles.all();
        if (trouble !== undefined) throw spoils.spoil(trouble.text);
        t.fact(title);
        results.push({ title, state: "ok" });
      }
    },
  });
  if (seen.observation === "pass" || current === undefined) return results;
  const wire = handle.wire.entries();
  const from = wire.findLastIndex(({ summary }) => summary === mark);
  return [
    ...results,
    { title: current.title, state: "failed", failure: failureOf(current, seen, wire.slice(from + 1), troubles, capabilities) },
  ];
}

async function begin(t: SmokeScene["t"]): Promise<SmokeScene> {
  const home = await t.home();
  const client = await t.client();
  return { t, home, client, alice: await home.user(), me: asUser(home.world, client) };
}

function failureOf(
  step: SmokeStep,
  seen: Seen,
  wire: readonly WireEntry[],
  troubles: Troubles,
  capabilities: ReadonlySet<string>,
): SmokeFailure {
  const lines = wire.filter(({ transport }) => transport === "driver");
  const at = lines.findLastIndex(({ direction }) => direction === "sent");
  const sent = lines[at]?.text;
  const came = lines.slice(at + 1).flatMap(({ text, hex }) => text ?? hex ?? []);
  const isRefused = came.some((line) => line.includes('"reject"'));
  const hasAccount = capabilities.has("create-account") || capabilities.has("restore-account");
  return {
    reason: seen.reason,
    ...(sent === undefined ? {} : { sent }),
    came: came.length === 0 ? (seen.observed ?? "nothing") : came.join("\n"),
    wire: wire.filter(({ summary }) => summary.startsWith("[played ")).slice(-6),
    should: seen.expected === undefined ? step.should : `${step.should}\n(${seen.expected}; it was: ${seen.observed ?? ""})`,
    fix: hasAccount
      ? (adviceOf(troubles) ?? (isRefused ? REFUSED : step.fix))
      : "name create-account in `capabilities`, and answer it: without an account a client cannot be judged",
  };
}
