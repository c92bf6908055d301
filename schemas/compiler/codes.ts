import type { Problem } from "./problem.ts";

/** A piece of normative text that may name an error code. */
export interface CodeText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const AFTER_VERB = /\b(?:refus|reject|clos|answer|fail)\w* with (?:the (?:error |code )?)?`([^`]+)`/g;
const AFTER_NOUN = /\bthe (?:error|code) `([^`]+)`/g;
const AFTER_WITH = /\bwith (?:every |each )?`([a-z]+(?:-[a-z]+)*)`/g;

/**
 * Reports words in backticks that stand where an error code does and are none. After `refuse with` anything has to be a code;
 * after a bare `with` also a name of the wire will do (a page request *with `wait`*).
 *
 * @param known - member names, limits, tags: words of the wire that are no codes
 */
export function checkCodes(texts: readonly CodeText[], codes: ReadonlySet<string>, known: ReadonlySet<string>, problems: Problem[]): void {
  for (const { file, line, text } of texts) {
    const strict = [...text.matchAll(AFTER_VERB), ...text.matchAll(AFTER_NOUN)].map((match) => match[1] ?? "");
    const loose = [...text.matchAll(AFTER_WITH)].map((match) => match[1] ?? "").filter((word) => !known.has(word));
    for (const word of new Set([...strict, ...loose].filter((candidate) => !codes.has(candidate)))) {
      const fix = "name a code of the registry in errors-and-limits.md, or register it";
      problems.push({ file, line, rule: "unknown-code", message: `\`${word}\` is no registered error code`, text, fix });
    }
  }
}
