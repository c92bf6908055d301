import type { Command } from "commander";
import { Option } from "commander";
import { readNamedFile } from "./commands/run.ts";
import { parseConfig, type GivenOptions, type OptionSpec } from "./option-table.ts";

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Declares options of the table on a command. */
export function declare(command: Command, options: readonly OptionSpec[]): Command {
  for (const { name, kind, argument, about } of options) {
    const option = new Option(kind === "flag" ? `--${name}` : `--${name} <${argument ?? "VALUE"}>`, about);
    command.addOption(kind === "list" ? option.argParser(collect) : option);
  }
  return command;
}

/** What was given: the configuration file first, then the command line, whose word counts. Names are those of the table. */
export function givenOptions(command: Command, options: readonly OptionSpec[]): GivenOptions {
  const parsed = command.opts<Record<string, string | boolean | readonly string[] | undefined>>();
  const file = parsed["config"];
  const configured = typeof file === "string" ? parseConfig(readNamedFile("configuration", file), file) : {};
  const given: Record<string, GivenOptions[string]> = {};
  for (const { name } of options) {
    const value = parsed[camel(name)];
    if (value !== undefined) given[name] = value;
  }
  return { ...configured, ...given };
}

/** Commander's name for an option: `--fail-fast` is `failFast`. */
function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
