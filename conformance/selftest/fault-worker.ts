// A thread of `conform selftest`: judges one fault after the other, as the main thread hands them out by their ids.
import { parentPort, workerData } from "node:worker_threads";
import { CHECKS } from "../checks/index.ts";
import { FAULTS } from "../faults/index.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { runFault, type FaultScope } from "./run-fault.ts";

const { scope } = workerData as { readonly scope: FaultScope };
const book = loadRequirements();

parentPort?.on("message", (id: string) => {
  const fault = FAULTS.find((one) => one.id === id);
  if (fault === undefined) throw new Error(`there is no fault ${id}`);
  void runFault(fault, { checks: CHECKS, book, scope }).then((verdict) => parentPort?.postMessage(verdict));
});
