// Both implementations against other people's published answers. Where these are not there, the tests count as skipped, and say so.
import { expect, test } from "vitest";
import { isSigningKey } from "../../conformance/probe/wire/index.ts";
import { PROVIDERS } from "./providers.ts";
import { answerSets, knownAnswersPresent } from "./read.ts";

const sets = answerSets(isSigningKey);

test.skipIf(!knownAnswersPresent())("other people's answers are there, of every kind", () => {
  expect(sets).toHaveLength(8);
  for (const { name, questions } of sets) expect(questions.length, name).toBeGreaterThan(0);
});

test.runIf(knownAnswersPresent()).for(sets)("everybody answers as $name", { timeout: 60_000 }, async ({ name, questions, aside }) => {
  const asks = new Set(questions.map(({ ask }) => ask));
  const able = PROVIDERS.filter(({ answers }) => [...asks].every((ask) => answers[ask] !== undefined));
  expect(able.length).toBeGreaterThan(1);
  for (const { name: who, answers } of able) {
    for (const { id, ask, input, expected } of questions) expect(await answers[ask]?.(input), `${who}, ${ask}, ${id}`).toBe(expected);
  }
  const reasons = [...aside].map(([reason, count]) => `; ${String(count)} do not apply: ${reason}`);
  const names = able.map((provider) => provider.name).join(", ");
  console.info(`known answers: ${String(questions.length)} of ${name}, each by ${String(able.length)} (${names})${reasons.join("")}`);
});
