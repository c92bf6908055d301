import { inconclusive, notAsked, notRun, type CodecSeen } from "../codec-run/codec-check.ts";
import type { DriverEvidence } from "../codec-run/driver-evidence.ts";
import { end, fault, isCut, listTrouble, pass, unsupported, withoutTrouble, type DriverJudge } from "../codec-run/driver-judges.ts";
import { answerText } from "../codec-run/evidence.ts";
import type { TroubleKind } from "../codec-run/trouble.ts";
import { CLIENT_OPS } from "./operations.ts";

/** Everything that was heard of a client's driver in a run, beside the verdicts on the client. */
export interface ClientEvidence extends DriverEvidence {
  /** Checks of the client that passed. */
  readonly passed: number;
  /** Notices that a check waited for and that came. */
  readonly notices: number;
}

/** A check of the driver: it asks nothing itself, but judges what was heard in the run. */
export interface ClientDriverCheck {
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  judgeClient(evidence: ClientEvidence): CodecSeen;
}

type Judge = DriverJudge<ClientEvidence>;

/** A driver that knows nothing passes nothing, however well it keeps to the form. */
function beside(judge: Judge): Judge {
  return (evidence) => {
    const seen = judge(evidence);
    if (seen.observation !== "pass") return seen;
    if (isCut(evidence)) return notAsked(evidence);
    return evidence.passed > 0 ? seen : inconclusive("no check of the client passed: keeping to the form alone shows nothing");
  };
}

/** Judges first what was seen in the whole run, then what was asked for it. */
function unlessTrouble(kinds: readonly TroubleKind[], expected: string, judge: Judge): Judge {
  const clean = withoutTrouble(kinds, expected, "");
  return (evidence) => {
    const seen = clean(evidence);
    return seen.observation === "fail" ? seen : judge(evidence);
  };
}

const hello: Judge = (evidence) => {
  const { hello: said, helloTrouble, unknown } = evidence;
  const expected = "ok with version 1, name, release, language, and all operations but hello in capabilities";
  if (helloTrouble !== undefined)
    return { observation: "fail", reason: "hello is not answered as it has to be", expected, observed: helloTrouble };
  if (said === undefined) return notAsked(evidence);
  const wrong = listTrouble(said.capabilities);
  if (wrong !== undefined) return { observation: "fail", reason: wrong, expected, observed: `ok ${JSON.stringify(said)}` };
  const known = unknown.find(({ heard }) => /^(?:ok|reject) /.test(answerText(heard)));
  if (known !== undefined)
    return {
      observation: "fail",
      reason: `it knows ${known.question.op}, and does not name it in capabilities`,
      expected,
      observed: answerText(known.heard),
    };
  return pass(`it says that it is ${said.name} ${said.release} (${said.language}), and knows ${said.capabilities.length} operations`);
};

const notices: Judge = (evidence) => {
  if (evidence.notices > 0) return pass(`${evidence.notices} notices came that were waited for, and none that was wrong`);
  if (isCut(evidence)) return notAsked(evidence);
  const op = CLIENT_OPS.find((one) => one === "join-voice" && !evidence.capabilities.has(one));
  return op === undefined ? inconclusive("no check of this run waited for a notice, and got it") : notRun("operation-absent", op);
};

const ONCE: readonly TroubleKind[] = ["twice", "unknown-id", "shape", "untrue", "unanswered", "stuck", "ended"];
const once = withoutTrouble(
  ONCE,
  "one answer of one kind and of its type to each request, true of what was done, and none to what was not asked",
  "each was answered once",
);
const clean = withoutTrouble(
  ["stray", "flood"],
  "nothing but answers and notices on standard output",
  "nothing but answers and notices came",
);

/** A judge, the name of its requirement, and its title. */
const TABLE: readonly (readonly [requirement: string, title: string, judge: Judge])[] = [
  ["driver.answer-once", "Each request of the run is answered once, by one kind of answer.", once],
  [
    "driver.hello",
    "`hello` is answered with the version, and with every operation that the driver knows, and with no other.",
    unlessTrouble(["disowned"], "no operation in capabilities that is answered unsupported", hello),
  ],
  [
    "driver.unsupported",
    "Operations that the driver does not name, and one that nobody can have foreseen, are answered `unsupported`.",
    unsupported,
  ],
  [
    "driver.fault",
    "An `in` of another type is answered `fault`, a right one is not, and the driver goes on.",
    unlessTrouble(["faulted"], "no fault where `in` is of its type", fault),
  ],
  ["driver.stdout", "Nothing but answers and notices comes on standard output.", clean],
  ["driver.end", "When its input ends, the driver answers what is left and ends with the exit status 0.", end],
  [
    "client-driver.notices",
    "Notices come when they are due, of what the chapter says, and of clients and voices that there are.",
    unlessTrouble(["notice"], "no notice but those of the chapter", notices),
  ],
];

/** The checks of what a client's driver does whatever it is asked. */
export const CLIENT_DRIVER_CHECKS: readonly ClientDriverCheck[] = TABLE.map(([requirement, title, judge]) => ({
  id: `${requirement}/client`,
  requirement,
  title,
  judgeClient: beside(judge),
}));
