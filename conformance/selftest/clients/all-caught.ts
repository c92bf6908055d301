import { expect, test } from "vitest";
import { loadClientSuite } from "../../client-run/load-suite.ts";
import { CLIENT_FAULTS } from "../../faults/client/index.ts";
import { judgeClientFault } from "../judge-client-fault.ts";

/** The files among which the wrong clients are dealt: as many as there are processors to run them on. */
const FILES = 3;
/** One waits for times of the protocol, and for its turn. */
const MOST_MS = 60_000;

/** Checks of each glob that a wrong client meets here: two processors have two minutes for everything. In `conform selftest` it meets all. */
const EACH = 1;
/** And of all of them. */
const MOST = 2;

/** Tests that each wrong client fails the checks that it names; those of one file run side by side, and the files on all processors. */
export async function testThatClientsAreCaught(file: 1 | 2 | 3): Promise<void> {
  const suite = await loadClientSuite();
  const mine = CLIENT_FAULTS.filter((_, at) => at % FILES === file - 1);
  test.concurrent.each(mine.map((fault) => [fault.id, fault] as const))(
    "%s is caught",
    async (_, fault) => {
      const { missed, unexpected } = await judgeClientFault(fault, suite, { each: EACH, most: MOST });
      expect({ missed, unexpected }).toEqual({ missed: [], unexpected: [] });
    },
    MOST_MS,
  );
}
