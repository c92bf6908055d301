import type { Place, Problem } from "./problem.ts";

/** Whom a requirement binds, and how it is tested. */
export interface Classes {
  /** The sentence without the parentheses at its end. */
  readonly sentence: string;
  readonly classes: readonly string[];
  readonly reported?: true;
  readonly untestable?: string;
}

const KNOWN = ["server", "client", "codec"];
const AT_END = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/s;

/**
 * Takes the classes off the end of a requirement: `(server)`, `(server, codec)`, `(client, reported)`, `(server, untestable: why)`.
 *
 * @param text - the requirement without its id
 * @param at - place and text for the problems
 */
export function parseClasses(text: string, at: Place & { readonly text: string }, problems: Problem[]): Classes {
  const match = AT_END.exec(text);
  const fix = "end with (server), (client), (client, reported), (codec) or (server, untestable: reason)";
  if (match === null || match[0].endsWith(".")) {
    problems.push({ ...at, rule: "no-class", message: "the requirement does not end with the classes it binds", fix });
    return { sentence: text, classes: [] };
  }
  const [sentence, inside] = [match[1] ?? "", match[2] ?? ""];
  const [list = "", ...reason] = inside.split(/,\s*untestable\b/);
  const words = list.split(",").map((word) => word.trim());
  const classes = words.filter((word) => word !== "reported");
  const untestable = reason.join("").replace(/^\s*:\s*/, "");
  const report = (rule: string, message: string): number => problems.push({ ...at, rule, message, fix });
  for (const word of classes.filter((word) => !KNOWN.includes(word))) report("unknown-class", `\`${word}\` is no conformance class`);
  if (new Set(words).size !== words.length) report("unknown-class", "a class is named twice");
  if (words.includes("reported") && classes.join() !== "client") report("unknown-class", "only what binds clients alone can be reported");
  if (reason.length > 0 && untestable === "") report("no-reason", "`untestable` has no reason");
  return {
    sentence,
    classes,
    ...(words.includes("reported") ? { reported: true as const } : {}),
    ...(reason.length > 0 ? { untestable } : {}),
  };
}
