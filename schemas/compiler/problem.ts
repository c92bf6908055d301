/** One thing that is wrong in the Markdown: where, what stands there, why it is refused, and what to write instead. */
export interface Problem {
  /** Path from the root of the repository, with forward slashes: `spec/relay.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The rule that is broken, a kebab-case word that tests and people can search for. */
  readonly rule: string;
  /** What is wrong, a sentence without its full stop. */
  readonly message: string;
  /** The offending text as it stands. */
  readonly text: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A place in the Markdown. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Sorts by file, line, rule and text (all by code unit), and drops what is reported twice. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem): string => [p.file, String(p.line).padStart(8, "0"), p.rule, p.message, p.text].join("\0");
  const unique = new Map(problems.map((problem) => [key(problem), problem]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}

/**
 * A problem as a person reads it: `file:line: message [rule]`, the offending text, the fix.
 *
 * @example formatProblem(problem) // "spec/relay.md:7: the id is used twice [duplicate-id]\n    > **a.b** …\n    fix: …"
 */
export function formatProblem(problem: Problem): string {
  const lines = problem.text.split("\n").slice(0, 3);
  const shown = lines.map((line) => `    > ${line.length > 160 ? `${line.slice(0, 157)}...` : line}`);
  return [`${problem.file}:${problem.line}: ${problem.message} [${problem.rule}]`, ...shown, `    fix: ${problem.fix}`].join("\n");
}
