import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../shared/known-answers/", import.meta.url));

/** Whether other people's published answers lie beside the repository. Where tests must not be left out, their absence is an error. */
export function knownAnswersPresent(): boolean {
  const present = existsSync(FOLDER);
  if (!present && process.env["CI"] === "true") throw new Error("CI needs the folder ../shared/known-answers beside the repository");
  return present;
}

/** The text of one of those files. */
export function knownAnswerText(path: string): string {
  return readFileSync(FOLDER + path, "utf8");
}

/** One group of a file in Wycheproof's shape. */
export interface WycheproofGroup<Test> {
  readonly publicKey?: { readonly pk: string };
  readonly ivSize?: number;
  readonly keySize?: number;
  readonly tagSize?: number;
  readonly tests: readonly (Test & {
    readonly tcId: number;
    readonly comment: string;
    readonly flags: readonly string[];
    readonly result: string;
  })[];
}

/** The groups of a Wycheproof file. */
export function wycheproof<Test>(name: string): readonly WycheproofGroup<Test>[] {
  const file = JSON.parse(knownAnswerText(`wycheproof/${name}.json`)) as { readonly testGroups: readonly WycheproofGroup<Test>[] };
  return file.testGroups;
}
