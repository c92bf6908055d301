import { UsageError } from "../runner/usage-error.ts";

/** A program and its arguments. */
export type CommandWords = readonly [program: string, ...args: string[]];

const WORD = /\s*((?:[^\s"'\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+)/y;
const PIECE = /\\([\s\S])|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|([^\s"'\\]+)/g;

/**
 * Takes a command apart as a POSIX shell would, quotes and backslashes included. There is no shell: nothing is expanded, and a signal reaches the
 * program itself.
 *
 * @param option - by which it was given
 * @throws UsageError for an empty command, or one whose quote is not closed
 * @example
 * commandWords(`python3 "my codec.py"`); // ["python3", "my codec.py"]
 */
export function commandWords(text: string, option = "--codec"): CommandWords {
  const words: string[] = [];
  WORD.lastIndex = 0;
  let at = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    words.push(unquoted(match[1] ?? ""));
    at = WORD.lastIndex;
  }
  if (text.slice(at).trim() !== "") throw new UsageError(`${option}: a quote is not closed in ${text}`);
  const [program, ...args] = words;
  if (program === undefined || program === "") throw new UsageError(`${option} wants a command, not an empty one`);
  return [program, ...args];
}

function unquoted(word: string): string {
  return word.replace(PIECE, (_, escaped?: string, single?: string, double?: string, plain?: string) => {
    if (double !== undefined) return double.replace(/\\(["\\$`])/g, "$1");
    return escaped ?? single ?? plain ?? "";
  });
}
