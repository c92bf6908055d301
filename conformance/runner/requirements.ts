import { readFileSync } from "node:fs";
import { dataFile } from "./package-file.ts";
import type { Level } from "./verdict.ts";

/** One requirement as `spec compile` wrote it into `requirements.json`. */
export interface Requirement {
  readonly id: string;
  readonly chapter: string;
  readonly file: string;
  readonly line: number;
  readonly level: Level;
  readonly keyword: string;
  readonly classes: readonly string[];
  readonly untestable?: string;
  readonly text: string;
}

/** Where a sentence stands: `spec/relay.md#relay.order`, and its line for people who read the source. */
export interface SpecLink {
  readonly file: string;
  readonly line: number;
  readonly anchor: string;
  readonly link: string;
  readonly text: string;
}

export interface RequirementBook {
  readonly all: readonly Requirement[];
  get(id: string): Requirement | undefined;
}

/** Indexes requirements by id. */
export function requirementBook(all: readonly Requirement[]): RequirementBook {
  const byId = new Map(all.map((requirement) => [requirement.id, requirement]));
  return { all, get: (id) => byId.get(id) };
}

/** Reads the committed `schemas/v1/requirements.json`, the spine of the suite. */
export function loadRequirements(): RequirementBook {
  const parsed: unknown = JSON.parse(readFileSync(dataFile("schemas/v1/requirements.json"), "utf8"));
  const rows: unknown = Array.isArray(parsed) ? parsed : (parsed as { requirements?: unknown }).requirements;
  if (!Array.isArray(rows)) throw new Error("schemas/v1/requirements.json holds no list of requirements");
  return requirementBook(rows.map(toRequirement));
}

function toRequirement(row: unknown): Requirement {
  const raw = row as Requirement & { readonly level: string };
  const level = raw.level.toLowerCase();
  if (level !== "must" && level !== "should" && level !== "may")
    throw new Error(`requirement ${raw.id} has the unknown level ${raw.level}`);
  return { ...raw, level };
}

/** The anchor of a requirement is its id: the docs give each one a permalink of that name. */
export function specLink(requirement: Requirement): SpecLink {
  const file = requirement.file.startsWith("spec/") ? requirement.file : `spec/${requirement.file}`;
  return { file, line: requirement.line, anchor: requirement.id, link: `${file}#${requirement.id}`, text: requirement.text };
}
