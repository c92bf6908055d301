import { isRefused, sampleOf, type CodecCase, type CodecCases } from "./cases.ts";
import { failedBy, inconclusive, notAsked, notRun, type CodecCheck } from "./codec-check.ts";
import { answerText, heardWords, isRight, knowsAnything, proofOf, replyWords, type Asked, type Evidence } from "./evidence.ts";
import { end, fault, isCut, listTrouble, pass, unsupported, withoutTrouble, type DriverJudge } from "./driver-judges.ts";
import type { TroubleKind } from "./trouble.ts";

/** Cases of each operation that are asked again and last. */
const SAMPLE = { accepted: 4, refused: 3 } as const;

/** The cases that stand for an operation where not all are asked. */
export function repeatSample(cases: CodecCases, op: string): readonly CodecCase[] {
  return sampleOf(cases, op, SAMPLE.accepted, SAMPLE.refused);
}

type Judge = DriverJudge<Evidence>;

/** A driver that knows nothing passes nothing, however well it keeps to the form. */
function beside(judge: Judge): Judge {
  return (evidence) => {
    const seen = judge(evidence);
    if (seen.observation !== "pass") return seen;
    if (isCut(evidence)) return notAsked(evidence);
    if (![...evidence.capabilities].some((op) => evidence.cases.ops.includes(op)))
      return inconclusive("the driver names no operation of this specification in `capabilities`");
    return knowsAnything(evidence) ? seen : inconclusive("of no operation were the answers right: keeping to the form alone shows nothing");
  };
}

const hello: Judge = (evidence) => {
  const { hello: said, helloTrouble, unknown, cases } = evidence;
  const expected = "ok with version 1, name, release, language, and all operations but hello in capabilities";
  if (helloTrouble !== undefined)
    return { observation: "fail", reason: "hello is not answered as it has to be", expected, observed: helloTrouble };
  if (said === undefined) return notAsked(evidence);
  const names = said.capabilities as readonly string[];
  const wrong = listTrouble(names);
  if (wrong !== undefined) return { observation: "fail", reason: wrong, expected, observed: `ok ${JSON.stringify(said)}` };
  const known = unknown.find((one) => cases.of(one.question.op).length > 0 && answerText(one.heard).startsWith("ok "));
  if (known !== undefined) return failedBy(known, `it knows ${known.question.op}, and does not name it in capabilities`, expected);
  return pass(`it says that it is ${said.name} ${said.release} (${said.language}), and knows ${names.length} operations`);
};

const reject: Judge = (evidence) => {
  const negatives = evidence.cases.all.filter((one) => isRefused(one) && evidence.capabilities.has(one.op));
  const asked = negatives.flatMap(({ key }) => evidence.asked(key) ?? []).filter(({ heard }) => heard !== undefined);
  // What is accepted is against another requirement; what is no answer at all, too.
  const wrong = asked.filter((one) => /^(?:reject|unsupported|fault)/.test(answerText(one.heard)) && !isRight(one));
  const [first] = wrong;
  if (first !== undefined) {
    const reason = `${wrong.length} of ${asked.length} refusals are not what the chapter says; the first in ${first.question.key} (${first.question.comment})`;
    return { ...failedBy(first, reason, replyWords(first.question.expected)), judged: asked.length, failed: wrong, shown: [] };
  }
  if (asked.length === 0) return notRun("operation-absent", "none of those that it names refuses anything");
  if (!asked.some(isRight)) return inconclusive("it refused nothing that must be refused");
  return { ...pass(`${asked.filter(isRight).length} refusals had the code of the chapter`), judged: asked.length };
};

const stateless: Judge = (evidence) => {
  const heard = evidence.repeated.filter((one) => one.heard !== undefined);
  const before = ({ question }: Asked<CodecCase>): Asked<CodecCase> | undefined => evidence.asked(question.key);
  const changed = heard.find((one) => answerText(one.heard) !== answerText(before(one)?.heard));
  if (changed !== undefined) {
    const reason = `${changed.question.key} (${changed.question.comment}) is answered in another way when it is asked again`;
    return failedBy(changed, reason, `as before: ${heardWords(before(changed)?.heard)}`);
  }
  return pass(`${heard.length} requests were answered as before`);
};

/** The checks of what a driver does whatever it is asked. */
export function driverChecks(cases: CodecCases): readonly CodecCheck[] {
  const proofs = cases.ops.flatMap((op) => proofOf(cases, op));
  const repeats = cases.ops.flatMap((op) => repeatSample(cases, op));
  const check = (name: string, slug: string, title: string, judge: Judge, more: Partial<CodecCheck> = {}): CodecCheck => ({
    id: `driver.${name}/codec-${slug}`,
    requirement: `driver.${name}`,
    title,
    cases: proofs,
    judge: beside(judge),
    ...more,
  });
  const onceEach: readonly TroubleKind[] = ["twice", "unknown-id", "shape", "unanswered", "stuck", "ended"];
  const once = withoutTrouble(onceEach, "one answer of one kind to each request, and none to what was not asked", "each was answered once");
  const clean = withoutTrouble(["stray", "flood"], "nothing but answers on standard output", "nothing but answers came");
  return [
    check("answer-once", "each-request", "Each request of the run is answered once, by one kind of answer.", once),
    check("hello", "greeting", "`hello` is answered with the version, and with every operation that the driver knows.", hello, {
      phases: ["unknown"],
    }),
    check(
      "unsupported",
      "unknown-op",
      "Operations that the driver does not name, and one that nobody can have foreseen, are answered `unsupported`.",
      unsupported,
      { phases: ["unknown"] },
    ),
    check("reject", "codes", "What is refused is refused by `reject`, with the code of the chapter.", reject, {
      cases: [...proofs, ...cases.all.filter(isRefused)],
    }),
    check("fault", "wrong-input", "An `in` of another type is answered `fault`, and the driver goes on.", fault, {
      phases: ["wrong-input"],
    }),
    check("stateless", "asked-again", "What was asked before is answered as before, in whatever order it is asked again.", stateless, {
      cases: [...proofs, ...repeats],
      phases: ["repeat"],
    }),
    check("stdout", "answers-only", "Nothing but answers comes on standard output.", clean),
    check("end", "input-over", "When its input ends, the driver answers what is left and ends with the exit status 0.", end, {
      phases: ["last"],
    }),
  ];
}
