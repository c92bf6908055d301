import { readChapters } from "./chapters.ts";
import type { Chapter } from "./chapters.ts";
import { canonicalise } from "./canonical.ts";
import { checkCodes } from "./codes.ts";
import { emitConstants, emitTypeIndex } from "./emit-constants.ts";
import { collectExamples } from "./examples.ts";
import type { Example } from "./examples.ts";
import { fencesOf } from "./fences.ts";
import type { Fence } from "./fences.ts";
import { findUnreached, judgeSchemas } from "./gates.ts";
import { findStrayKeywords } from "./keywords.ts";
import { checkLinks } from "./links.ts";
import { collectMachines } from "./machines.ts";
import type { Machine } from "./machines.ts";
import { sortProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { bundle } from "./profiles.ts";
import { readRegistries } from "./registries.ts";
import type { Registries } from "./registries.ts";
import { collectRequirements } from "./requirements.ts";
import type { Requirement } from "./requirements.ts";
import { byCodeUnit, isSchema, stableJson } from "./schema.ts";
import type { Definitions } from "./schema.ts";
import { findNearTables } from "./tables.ts";
import { HEADER, tangle } from "./tangle.ts";
import { typeDiagnostics, typeProgram, VIRTUAL } from "./type-program.ts";
import { checkTypes } from "./type-rules.ts";
import type { WireType } from "./type-rules.ts";
import { rawSchemas } from "./type-schemas.ts";
import { compileValidators } from "./validators.ts";
import type { CompiledValidators } from "./validators.ts";
import { collectWorked } from "./worked.ts";

/** What a compilation gives: the text of each generated file by its name, and what is wrong with the Markdown. */
export interface Build {
  /** Empty when there are problems. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly chapters: number;
    readonly requirements: number;
    readonly types: number;
    readonly machines: number;
    readonly examples: number;
  };
}

interface Prose {
  readonly requirements: readonly Requirement[];
  readonly machines: readonly Machine[];
  readonly registries: Registries;
  readonly fences: readonly Fence[];
}

interface Typed {
  readonly types: readonly WireType[];
  readonly definitions: Definitions;
  readonly typesSource: string;
}

/**
 * Compiles the Markdown of a specification in memory. It writes nothing; the same text gives the same bytes on every machine.
 *
 * @param specDir - the folder with README.md and the chapters
 * @throws when there is no README.md; everything that is wrong with the text itself is among the problems
 */
export function build(specDir: string): Build {
  const problems: Problem[] = [];
  const { readme, chapters } = readChapters(specDir, problems);
  const prose = readProse(chapters, problems);
  checkProse(specDir, [readme, ...chapters], prose, problems);
  const typed = compileTypes(prose.fences, problems);
  const files = typed === undefined ? new Map<string, string>() : emit(prose, typed, problems);
  if (typed !== undefined) checkNames(prose, typed, problems);
  const sorted = sortProblems(problems);
  const examples = prose.fences.filter(({ attributes }) => attributes["example"] !== undefined).length;
  const [requirements, types, machines] = [prose.requirements.length, typed?.types.length ?? 0, prose.machines.length];
  return {
    files: sorted.length === 0 ? files : new Map(),
    problems: sorted,
    counts: { chapters: chapters.length, requirements, types, machines, examples },
  };
}

function readProse(chapters: readonly Chapter[], problems: Problem[]): Prose {
  findNearTables(chapters, problems);
  const registries = readRegistries(chapters, problems);
  const retired = new Set(registries.retired.map(({ id }) => id));
  return {
    registries,
    requirements: collectRequirements(chapters, retired, problems),
    machines: collectMachines(chapters, problems),
    fences: chapters.flatMap(fencesOf),
  };
}

function checkProse(specDir: string, chapters: readonly Chapter[], { requirements, registries }: Prose, problems: Problem[]): void {
  const ids = new Set(requirements.map(({ id }) => id));
  const retired = new Set(registries.retired.map(({ id }) => id));
  for (const chapter of chapters) {
    findStrayKeywords(chapter, problems);
    checkLinks(chapter, { specDir, ids, retired }, problems);
  }
}

/** The schemas of the wire types; undefined when the types are not fit for it, for reasons among the problems. */
function compileTypes(fences: readonly Fence[], problems: Problem[]): Typed | undefined {
  const tangled = tangle(fences);
  if (!fences.some(({ lang }) => lang === "ts")) return { types: [], definitions: {}, typesSource: tangled.source + emitTypeIndex([]) };
  const program = typeProgram(tangled.source);
  const before = problems.length;
  typeDiagnostics(program, tangled, problems);
  const file = program.getSourceFile(VIRTUAL);
  if (file === undefined) throw new Error("the tangled types are not in their own program");
  const types = checkTypes(file, tangled, problems);
  if (problems.length > before) return undefined;
  const names = new Set(types.map(({ name }) => name));
  const definitions = canonicalise(rawSchemas(program, types), names);
  findUnreached(definitions, types, problems);
  judgeSchemas(definitions, types, problems);
  const typesSource = tangled.source + emitTypeIndex(Object.keys(definitions).sort(byCodeUnit));
  return { types, definitions, typesSource };
}

function emit(prose: Prose, { types, definitions, typesSource }: Typed, problems: Problem[]): Map<string, string> {
  const { registries, requirements, machines, fences } = prose;
  const documents = { open: bundle(definitions, "open", HEADER), closed: bundle(definitions, "closed", HEADER) };
  const validators: Readonly<Record<"open" | "closed", CompiledValidators>> = {
    open: compileValidators(documents.open, "open"),
    closed: compileValidators(documents.closed, "closed"),
  };
  const examples: Example[] = collectExamples(fences, new Set(Object.keys(definitions)), validators, problems);
  const worked = collectWorked(fences, problems);
  const list = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ["closed.json", stableJson(documents.closed)],
    ["constants.ts", emitConstants(registries, requirements, machines, types)],
    ["errors.json", list(Object.fromEntries(registries.errors.map(({ code, ...rest }) => [code, rest])))],
    ["examples.json", list(examples)],
    ["limits.json", list(Object.fromEntries(registries.limits.map(({ limit, ...rest }) => [limit, rest])))],
    ["machines.json", list(machines)],
    ["open.json", stableJson(documents.open)],
    ["requirements.json", list(requirements)],
    ["types.ts", typesSource],
    ["validators-closed.d.ts", validators.closed.types],
    ["validators-closed.js", validators.closed.code],
    ["validators-open.d.ts", validators.open.types],
    ["validators-open.js", validators.open.code],
    ["worked.json", list(worked)],
  ]);
}

/** Error codes in the rules, and limits in the types: two places that have to name the same things. */
function checkNames({ requirements, machines, registries }: Prose, { definitions, types }: Typed, problems: Problem[]): void {
  const codes = new Set(registries.errors.map(({ code }) => code));
  const effects = machines.flatMap(({ file, line, transitions }) => transitions.map(({ effects = "" }) => ({ file, line, text: effects })));
  checkCodes([...requirements, ...effects], codes, wireNames(definitions, registries), problems);
  const { properties } = definitions["Limits"] ?? {};
  const place = types.find(({ name }) => name === "Limits")?.place;
  if (!isSchema(properties) || place === undefined) return;
  const [inType, inTable] = [Object.keys(properties), registries.limits.map(({ limit }) => limit)];
  for (const name of new Set([...inType, ...inTable])) {
    if (inType.includes(name) && inTable.includes(name)) continue;
    const message = `the limit is missing in the ${inType.includes(name) ? "table of limits" : "type `Limits`"}`;
    problems.push({ ...place, rule: "limit-mismatch", message, text: name, fix: "give each limit a row and a member" });
  }
}

/** Every member name, enumerated value, limit and constant: what backticks may hold that is no error code. */
function wireNames(definitions: Definitions, registries: Registries): Set<string> {
  const names = new Set([...registries.limits.map(({ limit }) => limit), ...registries.constants.map(({ constant }) => constant)]);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isSchema(value)) return;
    for (const [keyword, inner] of Object.entries(value)) {
      if (keyword === "properties" && isSchema(inner)) for (const name of Object.keys(inner)) names.add(name);
      if (keyword === "const") names.add(String(inner));
      if (keyword === "enum" && Array.isArray(inner)) for (const item of inner) names.add(String(item));
      visit(inner);
    }
  };
  visit(definitions);
  return new Set([...names, "limit", "wait", "after"]);
}
