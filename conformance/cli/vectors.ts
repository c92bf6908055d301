// `voicetunnel vectors generate|verify`. The generator and the reference are programs of their own: the suite imports neither.
import type { Command } from "commander";
import { verifyVectors } from "../codec/verify.ts";
import { EXIT } from "../runner/exit-codes.ts";
import { childProgram } from "./commands/child-program.ts";
import type { Io } from "./io.ts";
import type { Ending } from "./program.ts";

/** Adds `vectors generate` and `vectors verify` to the command line. */
export function addVectors(root: Command, { io, ending }: { readonly io: Io; readonly ending: Ending }): void {
  const vectors = root.command("vectors").description("the test vectors");
  vectors
    .command("generate")
    .description("write vectors/v1/ by the reference")
    .option("--check", "write nothing; fail when what is committed is stale")
    .action(async (options: { readonly check?: boolean }) => {
      ending.code = await childProgram("vectors/generator/main.ts", options.check === true ? ["--check"] : [], io);
    });
  vectors
    .command("verify")
    .description("compute every case by the reference, the suite's own code and Python's cryptography; exit 1 when one disagrees")
    .action(async () => {
      ending.code = (await verifyVectors(io)) ? EXIT.conformant : EXIT.nonconformant;
    });
}
