import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../shared/known-answers/", import.meta.url));

/** Whether other people's published answers lie beside the repository; where they do not, what needs them is counted as skipped. */
export function knownAnswersPresent(): boolean {
  return existsSync(FOLDER);
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
