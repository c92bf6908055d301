// Who computes the vectors: the reference, the suite's own code, and Python's library under the example driver.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dataFile, programFile } from "../runner/package-file.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import { startDriver } from "./driver-client.ts";
import { greet } from "./greet.ts";
import { outcomeOf, PROBE_CODEC } from "./index.ts";
import type { VectorCase } from "./vector-files.ts";

/** Somebody who computes cases. */
export interface Provider {
  readonly name: string;
  compute(one: VectorCase): Promise<object>;
  end(): Promise<void>;
}

/** The suite's own protocol code, in this process. */
const probe: Provider = {
  name: "probe",
  async compute({ op, in: input }) {
    const found = PROBE_CODEC.get(op);
    return found === undefined ? { unsupported: { reason: op } } : outcomeOf(found, input);
  },
  end: () => Promise.resolve(),
};

/** A program behind the driver protocol, as every other implementation. */
async function driven(name: string, command: readonly [string, ...string[]]): Promise<Provider> {
  const driver = startDriver(command);
  await greet(driver);
  return {
    name,
    compute: ({ op, in: input }) => driver.ask(op, input),
    async end() {
      const code = await driver.end();
      if (code !== 0) throw new BrokenRunError(`the codec ${name} ended with ${code ?? "a signal"}`);
    },
  };
}

function reference(): Promise<Provider> {
  const program = programFile("reference/codec/driver.ts");
  if (!existsSync(program)) throw new BrokenRunError("the reference codec is not part of this installation");
  return driven("reference", [process.execPath, program]);
}

/** A Python that has the library, that of the system first: Debian's package is for that one alone. */
export function pythonWithCryptography(): string | undefined {
  return ["/usr/bin/python3", "python3"].find((python) => {
    try {
      execFileSync(python, ["-c", "import cryptography"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

export const PYTHON_NAME = "python (cryptography)";

/**
 * All who can compute here, started. With `CI=true` a missing Python is a BrokenRunError, elsewhere `tell` is told of it.
 *
 * @param python - the Python to use; empty for none
 * @example
 * const providers = await startProviders({}, (line) => process.stdout.write(line));
 */
export async function startProviders(
  env: Readonly<Record<string, string | undefined>>,
  tell: (line: string) => void,
  python: string = pythonWithCryptography() ?? "",
): Promise<readonly Provider[]> {
  const missing = `${PYTHON_NAME} computes nothing: there is no python3 with the package cryptography (Debian: python3-cryptography).`;
  if (python === "" && env["CI"] === "true") throw new BrokenRunError(missing);
  const others = python === "" ? [] : [driven(PYTHON_NAME, [python, dataFile("conformance/drivers/python/codec.py")])];
  if (python === "") tell(`${missing}\n`);
  return Promise.all([reference(), Promise.resolve(probe), ...others]);
}
