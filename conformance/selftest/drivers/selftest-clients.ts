import type { Io } from "../../cli/io.ts";
import { loadClientSuite } from "../../client-run/load-suite.ts";
import { judgeToy, TALK_CHECK } from "../../client-run/testing/toy-client.ts";
import { CLIENT_FAULTS } from "../../faults/client/index.ts";
import type { RequirementBook } from "../../runner/requirements.ts";
import { judgeClientFault } from "../judge-client-fault.ts";
import { FLOOR_CLIENTS, PLAUSIBLE_CLIENTS } from "./floor-clients.ts";
import { judgeDriver, type DriverVerdict } from "./judge-driver.ts";
import { judgeFloorClient } from "./judge-floor-client.ts";
import { passedMusts } from "./run-shim.ts";
import type { CodecsVerdict } from "./selftest-codecs.ts";
import { WRONG_CLIENT_DRIVERS, type WrongClientDriver } from "./wrong-client-drivers.ts";

/**
 * The part of `conform selftest` that is about clients: those without knowledge pass nothing, wrong drivers and wrong clients are found.
 *
 * @param full - wrong clients meet all checks, and not only those that they name
 * @returns how much is wrong, and what is known of each wrong client
 */
export async function selftestClients(book: RequirementBook, full: boolean, io: Io): Promise<CodecsVerdict> {
  let wrong = 0;
  const faults: CodecsVerdict["faults"][number][] = [];
  const tell = (name: string, what: string, lines: readonly string[]): void => {
    wrong += lines.length;
    io.out(`${lines.length === 0 ? "ok   " : "WRONG"} ${name}: ${what}\n`);
    for (const line of lines) io.out(`        ${line}\n`);
  };
  for (const { id, make } of [...FLOOR_CLIENTS, ...PLAUSIBLE_CLIENTS]) {
    const results = await judgeFloorClient(make, book, PLAUSIBLE_CLIENTS.some((one) => one.id === id) ? "all" : "few");
    const passed = passedMusts(results);
    tell(`client floor ${id}`, `${passed.length} of ${results.length} checks passed a MUST`, passed);
  }
  for (const [driver, { killedBy, ...verdict }] of await judgeWrongDrivers()) {
    const lines = trouble(verdict);
    faults.push({ fault: driver.id, violates: driver.violates, caught: lines.length === 0, killedBy });
    tell(`client driver ${driver.id}`, `${killedBy.length} checks failed`, lines);
  }
  const suite = await loadClientSuite();
  for (const fault of CLIENT_FAULTS) {
    if (io.interrupt.aborted) break;
    const { results, ...verdict } = await judgeClientFault(fault, suite, full ? { also: () => true } : {});
    const killedBy = results.filter(({ observation }) => observation === "fail").map(({ id }) => id);
    const lines = trouble(verdict);
    faults.push({ fault: fault.id, violates: fault.violates, caught: lines.length === 0, killedBy });
    tell(`client ${fault.id}`, `${killedBy.length} checks failed`, lines);
  }
  return { wrong, faults };
}

/** What is told of a wrong driver or client that was not caught as declared; nothing of one that was. */
export function trouble({ missed, unexpected }: DriverVerdict): readonly string[] {
  return [...missed.map((line) => `missed: ${line}`), ...unexpected.map((line) => `unexpected: ${line}`)];
}

/** Judges the wrong drivers of a toy. */
export async function judgeWrongDrivers(): Promise<
  readonly (readonly [WrongClientDriver, DriverVerdict & { readonly killedBy: readonly string[] }])[]
> {
  return Promise.all(
    WRONG_CLIENT_DRIVERS.map(async (driver) => {
      const { results } = await judgeToy(() => driver.make(), [TALK_CHECK]);
      const killedBy = results.filter(({ observation }) => observation === "fail").map(({ id }) => id);
      return [driver, { ...judgeDriver(driver, results), killedBy }] as const;
    }),
  );
}
