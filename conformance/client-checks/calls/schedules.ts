import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import { follows, schedules } from "./random.ts";
import { callScene, OWN_OPS } from "./scene.ts";

/** Each begins with a client of its own. */
const RUNS = 2;

/** A check over random schedules of what devices and users say, and of what the client has read by then. */
export function scheduleCheck(
  requirement: RequirementId,
  title: string,
  withPresses: boolean,
  also: readonly RequirementId[],
): ClientCheck {
  return clientCheck({
    id: `${requirement}/random-schedules`,
    requirement,
    also,
    title,
    ops: OWN_OPS,
    run: async (t) => {
      await t.property(
        "the client says what follows from what it has read",
        schedules(withPresses),
        async (steps) => follows(await callScene(t, { keys: true }), steps),
        { runs: RUNS },
      );
      t.fact("the client says what the suite's model says");
    },
  });
}
