import type { AnyCheck } from "../runner/check.ts";
import type { DiscoveryOptions } from "../runner/discovery.ts";
import { registryMistakes } from "../runner/registry.ts";
import { loadRequirements, type RequirementBook } from "../runner/requirements.ts";
import type { ReferenceProcess } from "./reference-process.ts";

/** What the commands work on: tests of the command line hand in toys. */
export interface Suite {
  readonly checks: readonly AnyCheck[];
  readonly book: RequirementBook;
  readonly verify?: DiscoveryOptions["verify"];
  startReference(): Promise<ReferenceProcess>;
}

/** Loads the real checks and requirements. Late, so that `--help` and a mistyped option answer at once. */
export async function loadSuite(): Promise<Suite> {
  const book = loadRequirements();
  const { CHECKS } = await import("../checks/index.ts");
  const mistakes = registryMistakes(CHECKS, book);
  if (mistakes.length > 0) throw new Error(`the list of checks is wrong: ${mistakes.join("; ")}`);
  const { startReference } = await import("./reference-process.ts");
  return { checks: CHECKS, book, startReference: () => startReference() };
}
