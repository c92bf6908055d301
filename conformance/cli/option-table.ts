import { CLIENT_LIMITS } from "../client-run/limits.ts";
import { RUN_LIMITS } from "../runner/limits.ts";
import { nearest } from "../runner/globs.ts";
import { UsageError } from "../runner/usage-error.ts";

/** How an option's value is written: on the command line as text, in the configuration file as the JSON type of the same meaning. */
export type OptionKind = "text" | "number" | "flag" | "list";

export interface OptionSpec {
  readonly name: string;
  readonly kind: OptionKind;
  readonly argument?: string;
  readonly about: string;
}

/** The options of `conform run`, one table for the command line and the configuration file. */
export const RUN_OPTIONS: readonly OptionSpec[] = [
  { name: "server", kind: "text", argument: "URL", about: "the server to judge; without it the suite starts the reference" },
  {
    name: "codec",
    kind: "text",
    argument: "CMD",
    about: "a command that is asked the test vectors by the driver protocol; alone or beside --server",
  },
  {
    name: "client",
    kind: "text",
    argument: "CMD",
    about: "a command that runs a client by the driver protocol, among servers that the suite plays; alone or beside others",
  },
  { name: "only", kind: "list", argument: "GLOB", about: "only these checks or requirements (may be repeated)" },
  { name: "except", kind: "list", argument: "GLOB", about: "not these checks or requirements (may be repeated)" },
  { name: "level", kind: "text", argument: "LEVEL", about: "must, should or may: the least binding level to run" },
  { name: "strict", kind: "flag", about: "a failed SHOULD fails the run" },
  {
    name: "jobs",
    kind: "number",
    argument: "N",
    about: `checks at the same time (default ${RUN_LIMITS.jobs}; of clients ${CLIENT_LIMITS.processes}, each with a driver)`,
  },
  { name: "seed", kind: "text", argument: "S", about: "seed of everything that is drawn (default: a fresh one)" },
  { name: "runs", kind: "number", argument: "N", about: "cases that each property draws" },
  { name: "timeout-scale", kind: "number", argument: "X", about: "factor on every waiting time" },
  { name: "shard", kind: "text", argument: "I/N", about: "only the I-th of N parts of the checks" },
  { name: "baseline", kind: "text", argument: "FILE", about: "expected failures" },
  { name: "out", kind: "text", argument: "DIR", about: "write report.json, report.html and replay files into this folder" },
  { name: "reporter", kind: "list", argument: "NAME", about: "console, json, html, junit, markdown, tap or badge (may be repeated)" },
  { name: "fail-fast", kind: "flag", about: "stop at the first failure" },
  {
    name: "peer-url",
    kind: "text",
    argument: "URL",
    about: "where the target reaches the servers that the suite plays, if not on loopback",
  },
  { name: "peer-port", kind: "number", argument: "N", about: "the port on this machine at which requests to the --peer-url arrive" },
  { name: "peer-server", kind: "text", argument: "URL", about: "a second server, for checks of what both do together" },
  { name: "registration-token", kind: "text", argument: "TOKEN", about: "sent with each registration, for a target that wants one" },
  { name: "verbose", kind: "flag", about: "show stacks when the suite itself fails" },
];

/** Options as they were given, by name. */
export type GivenOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

const JSON_TYPE: { readonly [K in OptionKind]: string } = {
  text: "a string",
  number: "a number",
  flag: "true or false",
  list: "a list of strings",
};

function fits(kind: OptionKind, value: unknown): boolean {
  if (kind === "text") return typeof value === "string";
  if (kind === "number") return typeof value === "number";
  if (kind === "flag") return typeof value === "boolean";
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/**
 * Parses a configuration file: a JSON object with the names of the options.
 *
 * @throws UsageError for an unknown name (with the nearest one) or a wrong type
 * @example
 * parseConfig('{"server": "http://127.0.0.1:8448", "only": ["relay.*"]}', "conform.json");
 */
export function parseConfig(text: string, file: string): GivenOptions {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new UsageError(`${file} must hold a JSON object of options`);
  const names = RUN_OPTIONS.map((option) => option.name);
  for (const [name, value] of Object.entries(parsed)) {
    const option = RUN_OPTIONS.find((candidate) => candidate.name === name);
    if (option === undefined)
      throw new UsageError(`${file}: unknown option ${JSON.stringify(name)}; did you mean ${nearest(name, names, 1)[0] ?? ""}?`);
    if (!fits(option.kind, value)) throw new UsageError(`${file}: ${name} must be ${JSON_TYPE[option.kind]}`);
  }
  return parsed as GivenOptions;
}
