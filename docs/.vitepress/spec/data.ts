// What the site takes from the rest of the tree: compiled state tables, and the list of checks that the program prints.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine.ts";
import type { CheckLine, ChecksByRequirement } from "./requirement.ts";

const root = join(import.meta.dirname, "../../..");

function records(value: unknown, what: string): Record<string, unknown>[] {
  if (!Array.isArray(value)) throw new Error(`${what} is not a list`);
  return value.map((item: unknown) => ({ ...(item as object) }));
}

function string(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  if (typeof value !== "string") throw new Error(`${name} is not a string in ${JSON.stringify(record).slice(0, 200)}`);
  return value;
}

/** The state tables of `schemas/v1/machines.json`, by name. */
export function loadMachines(): ReadonlyMap<string, Machine> {
  const file = join(root, "schemas/v1/machines.json");
  if (!existsSync(file)) return new Map();
  const machines = records(JSON.parse(readFileSync(file, "utf8")), file) as unknown as Machine[];
  return new Map(machines.map((machine) => [machine.name, machine]));
}

/** The checks of the suite by the requirements they cite, from `voicetunnel conform list --json`. */
export function loadChecks(): ChecksByRequirement {
  const program = join(root, "conformance/cli/voicetunnel.js");
  if (!existsSync(join(root, "conformance/cli/main.ts"))) return new Map();
  const output = execFileSync(process.execPath, [program, "conform", "list", "--json"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const byRequirement = new Map<string, CheckLine[]>();
  for (const check of records(JSON.parse(output), "the list of checks")) {
    const also = Array.isArray(check["also"]) ? check["also"].filter((id) => typeof id === "string") : [];
    for (const requirement of [string(check, "requirement"), ...also]) {
      const list = byRequirement.get(requirement) ?? [];
      list.push({ id: string(check, "id"), title: string(check, "title") });
      byRequirement.set(requirement, list);
    }
  }
  return byRequirement;
}
