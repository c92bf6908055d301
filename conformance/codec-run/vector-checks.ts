import type { RequirementBook } from "../runner/requirements.ts";
import { isRefused, type CodecCase, type CodecCases } from "./cases.ts";
import { caseFailure } from "./case-verdict.ts";
import { inconclusive, notAsked, notRun, type CodecCheck, type CodecSeen } from "./codec-check.ts";
import { guesswork, type Evidence } from "./evidence.ts";

/** The id of the check that judges a requirement by the vectors of an operation: `relay.open/codec-frame-open`. */
export function vectorCheckId(requirement: string, op: string): string {
  return `${requirement}/codec-${op.replaceAll(".", "-")}`;
}

function titleOf(op: string, cases: readonly CodecCase[]): string {
  const refused = cases.filter(isRefused).length;
  const accepted = cases.length - refused;
  const count = (n: number): string => (n === 1 ? "a case" : `${n} cases`);
  if (refused === 0) return `\`${op}\` gives the result of the vectors, in ${count(accepted)}.`;
  if (accepted === 0) return `\`${op}\` refuses ${count(refused)} of the vectors, and accepts what differs in one member only.`;
  return `\`${op}\` accepts ${count(accepted)} of the vectors, with the right results, and refuses ${count(refused)}.`;
}

/** A check for each requirement that cases name and each operation by which they try it, in the order of the chapters. */
export function vectorChecks(cases: CodecCases, book: RequirementBook): readonly CodecCheck[] {
  const byRequirement = new Map<string, Map<string, CodecCase[]>>();
  for (const one of cases.all) {
    for (const requirement of one.requirements) {
      const ops = byRequirement.get(requirement) ?? new Map<string, CodecCase[]>();
      const own = ops.get(one.op) ?? [];
      own.push(one);
      byRequirement.set(requirement, ops.set(one.op, own));
    }
  }
  const order = [...book.all.map(({ id }) => id), ...byRequirement.keys()];
  return [...new Set(order)].flatMap((requirement) =>
    [...(byRequirement.get(requirement) ?? [])].map(([op, own]): CodecCheck => ({
      id: vectorCheckId(requirement, op),
      requirement,
      title: titleOf(op, own),
      cases: own,
      op,
      judge: (evidence) => judgeCases(evidence, op, own),
    })),
  );
}

/** The first cases decide what is shown: the same ones in each run, whatever the order of asking. */
function judgeCases(evidence: Evidence, op: string, own: readonly CodecCase[]): CodecSeen {
  if (!evidence.capabilities.has(op)) return notRun("operation-absent", op);
  const asked = own.flatMap(({ key }) => evidence.asked(key) ?? []);
  const heard = asked.filter((one) => one.heard !== undefined);
  const failures = heard.flatMap((one) => caseFailure(evidence, one) ?? []);
  const [first] = failures;
  if (first !== undefined) {
    const { key, comment } = first.asked.question;
    return {
      observation: "fail",
      reason: `${failures.length} of ${heard.length} cases failed; in ${key} (${comment}) ${first.what}`,
      expected: first.expected,
      observed: first.observed,
      judged: heard.length,
      failed: failures.map((failure) => failure.asked),
    };
  }
  const needed = [...own.map(({ key }) => key), ...own.flatMap(({ twinKey }) => twinKey ?? [])];
  if (needed.some((key) => evidence.asked(key)?.heard === undefined)) return notAsked(evidence);
  const chance = guesswork(evidence, op);
  if (chance !== undefined)
    return {
      ...inconclusive(`${chance}: that it fits these cases shows nothing`),
      judged: own.length,
    };
  const refused = own.filter(isRefused).length;
  const facts = [
    ...(own.length > refused ? [`${own.length - refused} cases accepted, with the right results`] : []),
    ...(refused > 0 ? [`${refused} cases refused with the right code, each beside a twin that was accepted`] : []),
  ];
  return { observation: "pass", reason: "", facts, judged: own.length };
}
