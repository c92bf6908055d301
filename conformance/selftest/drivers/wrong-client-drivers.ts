// Drivers of a toy client that keep to the driver protocol in all things but one.
import { toyShim } from "../../client-run/testing/toy-client.ts";
import { CLIENT_LIMITS } from "../../client-run/limits.ts";
import { CODEC_LIMITS } from "../../codec-run/limits.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { AskedLine, Shim, ShimStage } from "./shim.ts";

/** A wrong driver of a client, and what finds it. */
export interface WrongClientDriver {
  readonly id: string;
  readonly violates: readonly [RequirementId, ...RequirementId[]];
  /** What is wrong with it, in a sentence. */
  readonly title: string;
  /** Globs over check ids: each check that one selects must fail. */
  readonly expected: readonly string[];
  /** Globs over checks that may fail or stay inconclusive as well. */
  readonly collateral?: readonly string[];
  /** A part of what is observed. */
  readonly diagnosis: string;
  make(): Shim;
}

const HEARD = { voice: 1, device: "d1@bob:127.0.0.1:9", opus: "00" };
/** What cannot be judged when the driver is lost, or given up. */
const ALL = ["*"];

/** Writes something before the answer to `talk`. */
const talking = (write: (stage: ShimStage, line: AskedLine) => void): Shim =>
  toyShim((line, stage) => {
    if (line.op === "talk") write(stage, line);
    return undefined;
  });

/** Does something in place of the answer to `talk`. */
const instead = (write: (stage: ShimStage, line: AskedLine) => void): Shim =>
  toyShim((line, stage) => {
    if (line.op !== "talk") return undefined;
    write(stage, line);
    return "nothing";
  });

const once = { violates: ["driver.answer-once"], expected: ["driver.answer-once/client"] } as const;
const stdout = { violates: ["driver.stdout"], expected: ["driver.stdout/client"] } as const;
const notices = { violates: ["client-driver.notices"], expected: ["client-driver.notices/client"] } as const;

/** At least one for each thing that goes wrong between a driver and whoever asks it. */
export const WRONG_CLIENT_DRIVERS: readonly WrongClientDriver[] = [
  {
    ...once,
    id: "never-answers-talk",
    title: "It never answers one of its operations.",
    collateral: ALL,
    diagnosis: "while a later one was answered",
    make: () => instead(() => undefined),
  },
  {
    ...once,
    id: "gets-stuck",
    title: "It answers nothing any more from one request on.",
    collateral: ALL,
    diagnosis: "to any of",
    make: () => {
      let stuck = false;
      return toyShim(({ op }) => {
        stuck ||= op === "talk";
        return stuck ? "nothing" : undefined;
      });
    },
  },
  {
    ...once,
    id: "answers-some-twice",
    collateral: ["driver.fault/client"],
    title: "It answers some requests twice.",
    diagnosis: "was answered again",
    make: () => talking((stage, { id }) => stage.say({ id, ok: {} })),
  },
  {
    ...once,
    id: "answers-another-id",
    title: "It answers what was not asked.",
    diagnosis: "a request that was not asked",
    make: () => talking((stage, { id }) => stage.say({ id: id + 1_000_000, ok: {} })),
  },
  {
    ...once,
    id: "exits-mid-run",
    title: "It ends while it is asked.",
    collateral: ALL,
    diagnosis: "it ended with status 3",
    make: () => instead((stage) => stage.die(3)),
  },
  {
    ...once,
    id: "half-a-line",
    title: "It ends in the middle of a line.",
    expected: ["driver.answer-once/client", "driver.stdout/client"],
    violates: ["driver.answer-once", "driver.stdout"],
    collateral: ALL,
    diagnosis: "half a line",
    make: () =>
      instead((stage, { id }) => {
        stage.raw(`{"id":${id},`);
        stage.die(0);
      }),
  },
  {
    ...stdout,
    id: "huge-line",
    title: "It writes a line without an end.",
    collateral: ALL,
    diagnosis: "a line of more than 1048576 octets",
    make: () => instead((stage) => stage.raw("x".repeat(2 * CODEC_LIMITS.lineBytes))),
  },
  {
    ...stdout,
    id: "no-utf8",
    title: "It writes octets that are not UTF-8.",
    diagnosis: "it is not UTF-8",
    make: () => talking((stage) => stage.raw(Uint8Array.of(0x22, 0xff, 0xfe, 0x22, 0x0a))),
  },
  {
    ...stdout,
    id: "prints-a-log",
    title: "It prints what it does.",
    diagnosis: "it is no JSON text",
    make: () => talking((stage) => stage.say("talking now")),
  },
  {
    ...notices,
    id: "notices-of-nobody",
    title: "It writes notices of a client that there is not.",
    diagnosis: "there is no client 77",
    make: () => talking((stage) => stage.say({ client: 77, notice: "heard", about: HEARD })),
  },
  {
    ...notices,
    id: "notices-of-no-voice",
    title: "It writes notices of a voice that there is not.",
    diagnosis: "with the voice 9",
    make: () => talking((stage, { in: { client } }) => stage.say({ client, notice: "heard", about: { ...HEARD, voice: 9 } })),
  },
  {
    ...notices,
    id: "invents-notices",
    title: "It writes notices of a kind that there is not.",
    diagnosis: "no DriverNotice",
    make: () => talking((stage, { in: { client } }) => stage.say({ client, notice: "connected", about: {} })),
  },
  {
    ...notices,
    id: "floods-wrong-notices",
    title: "It writes wrong notices without end.",
    expected: ["client-driver.notices/client", "driver.stdout/client"],
    collateral: ALL,
    diagnosis: "notices that are none",
    make: () =>
      talking((stage) => stage.raw(`${JSON.stringify({ client: 77, notice: "heard", about: HEARD })}\n`.repeat(CODEC_LIMITS.strayLines))),
  },
  {
    ...stdout,
    id: "floods-notices",
    title: "It writes notices without end.",
    collateral: ALL,
    diagnosis: "notices in one check",
    make: () =>
      talking((stage, { in: { client } }) =>
        stage.raw(`${JSON.stringify({ client, notice: "heard", about: HEARD })}\n`.repeat(CLIENT_LIMITS.notices + 1)),
      ),
  },
  {
    id: "faults-at-the-right",
    violates: ["driver.fault"],
    title: "It says that it is broken when it is asked what is right.",
    expected: ["driver.fault/client"],
    collateral: ALL,
    diagnosis: "though its `in` is of its type",
    make: () => toyShim(({ op, in: input }) => (op === "talk" && "packets" in input ? { fault: { message: "not today" } } : undefined)),
  },
  {
    id: "names-too-much",
    violates: ["driver.hello"],
    title: "It names an operation that it does not know.",
    expected: ["driver.hello/client"],
    collateral: ALL,
    diagnosis: "is in capabilities, and is answered unsupported",
    make: () => toyShim(({ op }) => (op === "talk" ? { unsupported: { reason: "later" } } : undefined)),
  },
  {
    id: "names-too-little",
    violates: ["driver.hello", "driver.unsupported"],
    title: "It knows an operation that it does not name.",
    expected: ["driver.hello/client", "driver.unsupported/client"],
    diagnosis: "advance-clock",
    make: () => toyShim(({ op }) => (op === "advance-clock" ? { ok: {} } : undefined)),
  },
  {
    id: "never-ends",
    violates: ["driver.end"],
    title: "It goes on when its input has ended.",
    expected: ["driver.end/client"],
    diagnosis: "it was ended by SIGKILL",
    make: () => ({ ...toyShim(), inputOver: () => undefined }),
  },
];
