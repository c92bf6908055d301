// `voicetunnel vectors generate|verify`. The generator and the reference are programs of their own: the suite imports neither.
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { startDriver } from "../codec/driver-client.ts";
import { greet } from "../codec/greet.ts";
import { outcomeOf, PROBE_CODEC } from "../codec/index.ts";
import { agrees, loadVectors, type VectorCase, type VectorKind } from "../codec/vector-files.ts";
import { EXIT } from "../runner/exit-codes.ts";
import { programFile } from "../runner/package-file.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import { childProgram } from "./commands/child-program.ts";
import type { Io } from "./io.ts";
import type { Ending } from "./program.ts";

/** Somebody who computes cases. */
interface Provider {
  readonly name: string;
  compute(one: VectorCase): Promise<object>;
  end(): Promise<void>;
}

const probe: Provider = {
  name: "probe",
  async compute({ op, in: input }) {
    const found = PROBE_CODEC.get(op);
    return found === undefined ? { unsupported: { reason: op } } : outcomeOf(found, input);
  },
  end: () => Promise.resolve(),
};

/** The reference, through the driver protocol, as every other implementation. */
async function reference(): Promise<Provider> {
  const program = programFile("reference/codec/driver.ts");
  if (!existsSync(program)) throw new BrokenRunError("the reference codec is not part of this installation");
  const driver = startDriver([process.execPath, program]);
  await greet(driver);
  return {
    name: "reference",
    compute: ({ op, in: input }) => driver.ask(op, input),
    async end() {
      const code = await driver.end();
      if (code !== 0) throw new BrokenRunError(`the reference codec ended with ${code ?? "a signal"}`);
    },
  };
}

/** The cases of a kind in which a provider disagrees with the file. */
async function disagreements(kind: VectorKind, provider: Provider): Promise<readonly string[]> {
  const said = await Promise.all(kind.cases.map((one) => provider.compute(one)));
  return kind.cases.flatMap(({ id, expected }, at) => {
    const answer = said[at] ?? {};
    if (agrees(expected, answer)) return [];
    return [
      `${kind.kind}/${id}: ${provider.name} says ${JSON.stringify(answer).slice(0, 300)}, not ${JSON.stringify(expected).slice(0, 300)}`,
    ];
  });
}

async function verify(io: Io): Promise<number> {
  const kinds = loadVectors();
  const providers = [probe, await reference()];
  const wrong: string[] = [];
  let total = 0;
  try {
    for (const kind of kinds) {
      const counts: string[] = [];
      for (const provider of providers) {
        const found = await disagreements(kind, provider);
        wrong.push(...found);
        counts.push(`${provider.name} ${String(kind.cases.length - found.length).padStart(5)}`);
      }
      total += kind.cases.length;
      io.out(`${kind.kind.padEnd(16)} ${String(kind.cases.length).padStart(5)} cases  ${counts.join("  ")}\n`);
    }
  } finally {
    await Promise.all(providers.map((provider) => provider.end()));
  }
  for (const line of wrong) io.err(`${line}\n`);
  const names = providers.map(({ name }) => name).join(" and ");
  io.out(`${total} cases in ${kinds.length} files: ${wrong.length === 0 ? `${names} agree` : `${wrong.length} disagreements`}.\n`);
  // No cases at all show nothing.
  return wrong.length === 0 && total > 0 ? EXIT.conformant : EXIT.nonconformant;
}

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
    .description("compute every case by the suite's own code and by the reference; exit 1 when one disagrees")
    .action(async () => {
      ending.code = await verify(io);
    });
}
