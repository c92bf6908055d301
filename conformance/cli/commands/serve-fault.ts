import { once } from "node:events";
import { EXIT } from "../../runner/exit-codes.ts";
import { nearest } from "../../runner/globs.ts";
import { UsageError } from "../../runner/usage-error.ts";
import type { AnyFault } from "../../selftest/fault.ts";
import type { Io } from "../io.ts";

/** Loaded when it is asked for: the wrong servers bring the whole reference with them. */
async function allFaults(): Promise<readonly AnyFault[]> {
  return (await import("../../faults/index.ts")).FAULTS;
}

/**
 * `conform selftest --serve FAULT`: starts one deliberately wrong server on a free port of loopback, says what is wrong with it, and
 * stops it at SIGINT or SIGTERM.
 *
 * @throws UsageError for a fault that there is not
 */
export async function serveFaultCommand(id: string, io: Io, load: () => Promise<readonly AnyFault[]> = allFaults): Promise<number> {
  const faults = await load();
  const fault = faults.find((candidate) => candidate.id === id);
  if (fault === undefined) {
    const ids = faults.map((candidate) => candidate.id);
    throw new UsageError(`there is no fault ${id}; nearest: ${nearest(id, ids).join(", ")}`);
  }
  const server = await fault.start();
  try {
    io.out(`listening ${server.url}\n`);
    const only = fault.expected.map((glob) => ` --only '${glob}'`).join("");
    io.out(
      `wrong: ${fault.title} It violates ${fault.violates.join(", ")}.\nsee it fail: voicetunnel conform run --server ${server.url}${only}\n`,
    );
    if (!io.interrupt.aborted) await once(io.interrupt, "abort");
  } finally {
    await server.close();
  }
  return EXIT.conformant;
}
