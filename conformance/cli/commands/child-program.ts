import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { programFile } from "../../runner/package-file.ts";
import { BrokenRunError } from "../../runner/usage-error.ts";
import type { Io } from "../io.ts";

/**
 * Runs another program of this package as a process of its own, with our terminal: the suite imports neither the reference nor the compiler.
 * SIGINT and SIGTERM are passed on as SIGTERM. Resolves with its exit code.
 *
 * @throws BrokenRunError when the program is not part of this installation
 */
export async function childProgram(path: string, args: readonly string[], io: Io): Promise<number> {
  const program = programFile(path);
  if (!existsSync(program)) throw new BrokenRunError(`${path} is not part of this installation`);
  const child = spawn(process.execPath, [program, ...args], { stdio: "inherit" });
  const forward = (): void => void child.kill("SIGTERM");
  io.interrupt.addEventListener("abort", forward, { once: true });
  if (io.interrupt.aborted) forward();
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
    });
  } finally {
    io.interrupt.removeEventListener("abort", forward);
  }
}
