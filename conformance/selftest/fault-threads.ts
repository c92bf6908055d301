import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { FROM_SOURCE } from "../runner/package-file.ts";
import type { AnyFault } from "./fault.ts";
import type { FaultVerdict } from "./judge-fault.ts";
import type { FaultScope } from "./run-fault.ts";

/**
 * Judges faults on all processors: each thread has its own servers and its own suite, so that the time one takes is nobody else's delay.
 *
 * @param signal - begins no further fault once it has fired
 * @param onVerdict - is told of each verdict as it comes, in no order
 */
export async function judgeOnThreads(
  faults: readonly AnyFault[],
  scope: FaultScope,
  signal: AbortSignal,
  onVerdict: (verdict: FaultVerdict) => void,
): Promise<void> {
  const queue = faults.values();
  const program = new URL(FROM_SOURCE ? "fault-worker.ts" : "fault-worker.js", import.meta.url);
  const thread = async (): Promise<void> => {
    const worker = new Worker(program, { workerData: { scope } });
    try {
      for (const { id } of queue) {
        if (signal.aborted) return;
        worker.postMessage(id);
        // `once` rejects when the thread fails.
        const [verdict] = (await once(worker, "message")) as [FaultVerdict];
        onVerdict(verdict);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(faults.length, availableParallelism()) }, thread));
}
