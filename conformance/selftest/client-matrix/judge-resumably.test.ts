import { expect, test } from "vitest";
import { loadClientSuite } from "../../client-run/load-suite.ts";
import { CLIENT_FAULTS } from "../../faults/client/index.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { judgeResumably } from "./judge-resumably.ts";
import type { KeptResult, KeptResults } from "./kept-results.ts";

/** Keeps results in memory. */
function remembered(...results: readonly KeptResult[]): KeptResults {
  let all = results;
  return { of: () => all, keep: (_, kept) => void (all = kept) };
}

const book = loadRequirements();
const suite = await loadClientSuite();
const fault = CLIENT_FAULTS.find(({ id }) => id === "ends-with-1");
const judge = (kept: KeptResults): ReturnType<typeof judgeResumably> => {
  if (fault === undefined) throw new Error("there is no fault ends-with-1");
  return judgeResumably(fault, suite, "chapter", { kept, book });
};

test("a check of which a result is kept is not run again", async () => {
  const kept = remembered({ id: "driver.end/client", observation: "fail", reason: "it ended with status 1" });
  expect(await judge(kept)).toEqual({ missed: [], unexpected: [], killedBy: ["driver.end/client"], run: 0, isComplete: true });
});

test("a check that did not observe what the fault declares is run again, and what it observes is kept", async () => {
  const kept = remembered({ id: "driver.end/client", observation: "pass", reason: "" });
  expect(await judge(kept)).toMatchObject({ missed: [], killedBy: ["driver.end/client"], run: 1 });
  expect(kept.of("ends-with-1")).toMatchObject([{ id: "driver.end/client", observation: "fail" }]);
});
