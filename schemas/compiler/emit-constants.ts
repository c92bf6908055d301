import type { Machine } from "./machines.ts";
import type { Registries } from "./registries.ts";
import type { Requirement } from "./requirements.ts";
import { HEADER } from "./tangle.ts";
import type { WireType } from "./type-rules.ts";

const q = (value: unknown): string => JSON.stringify(value);

/** `export type Name = "a" | "b";`, one a line. */
function union(name: string, doc: string, values: readonly string[]): string {
  const body = values.length === 0 ? " never" : values.map((value) => `\n  | ${q(value)}`).join("");
  return `/** ${doc} */\nexport type ${name} =${body};\n`;
}

/** `export const NAME: Type = { … };`, one entry a line. */
function table(name: string, type: string, doc: string, entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map(([key, value]) => `  ${q(key)}: ${q(value)},\n`);
  return `/** ${doc} */\nexport const ${name}: ${type} = {\n${lines.join("")}};\n`;
}

const INTERFACES = `/** A requirement; the same as in requirements.json, without its place. */
export interface RequirementInfo {
  readonly chapter: string;
  readonly level: "must" | "should" | "may";
  readonly keyword: string;
  readonly classes: readonly ("server" | "client" | "codec")[];
  readonly reported?: true;
  readonly untestable?: string;
  readonly text: string;
}

/** An error code: its HTTP status (null: not used over HTTP) and its WebSocket close code. */
export interface ErrorInfo {
  readonly status: number | null;
  readonly close: number;
  readonly meaning: string;
}

/** A limit: \`test\` is what \`serve --limits test\` takes. */
export interface LimitInfo {
  readonly unit: string;
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly test: number;
  readonly meaning: string;
}
`;

/** The text of constants.ts: every name and number of the protocol that a program would otherwise write a second time. */
export function emitConstants(
  registries: Registries,
  requirements: readonly Requirement[],
  machines: readonly Machine[],
  types: readonly WireType[],
): string {
  const { errors, limits, constants, labels, derivations, eventTypes } = registries;
  const roots = types.flatMap(({ name, wire }) => (wire === undefined ? [] : [[name, wire] as const]));
  return [
    `// ${HEADER}\n`,
    INTERFACES,
    union(
      "RequirementId",
      "The requirements in force.",
      requirements.map(({ id }) => id),
    ),
    table(
      "REQUIREMENTS",
      "{ readonly [I in RequirementId]: RequirementInfo }",
      "The requirements, in the order of the text.",
      requirements.map(toInfo),
    ),
    union(
      "ErrorCode",
      "The registered error codes.",
      errors.map(({ code }) => code),
    ),
    table(
      "ERRORS",
      "{ readonly [C in ErrorCode]: ErrorInfo }",
      "The registry of errors.",
      errors.map(({ code, ...rest }) => [code, rest]),
    ),
    union(
      "LimitName",
      "What a server is free to choose within a range.",
      limits.map(({ limit }) => limit),
    ),
    table(
      "LIMITS",
      "{ readonly [L in LimitName]: LimitInfo }",
      "The limits.",
      limits.map(({ limit, ...rest }) => [limit, rest]),
    ),
    union(
      "ConstantName",
      "The fixed numbers.",
      constants.map(({ constant }) => constant),
    ),
    table(
      "CONSTANTS",
      "{ readonly [C in ConstantName]: number }",
      "The fixed numbers.",
      constants.map(({ constant, value }) => [constant, value]),
    ),
    union(
      "Label",
      "The labels of signatures.",
      labels.map(({ label }) => label),
    ),
    table(
      "LABELS",
      "{ readonly [L in Label]: string }",
      "The labels of signatures, and what each one signs.",
      labels.map(({ label, object }) => [label, object]),
    ),
    union(
      "Derivation",
      "The labels of ids, HPKE `info` and HKDF `info`.",
      derivations.map(({ derivation }) => derivation),
    ),
    table(
      "DERIVATIONS",
      "{ readonly [D in Derivation]: string }",
      "The other labels, and what each is for.",
      derivations.map(({ derivation, usedFor }) => [derivation, usedFor]),
    ),
    union(
      "KnownEventType",
      "The event types that the specification defines.",
      eventTypes.map(({ type }) => type),
    ),
    table(
      "EVENT_TYPES",
      '{ readonly [type: string]: "clear" | "sealed" }',
      "How each event type of the specification travels.",
      eventTypes.map(({ type, form }) => [type, form]),
    ),
    union(
      "MachineName",
      "The state tables.",
      machines.map(({ name }) => name),
    ),
    union(
      "WireRoot",
      "The types that travel by themselves.",
      roots.map(([name]) => name),
    ),
    table("WIRE", '{ readonly [R in WireRoot]: "server" | "client" | "both" }', "Who sends each of them.", roots),
  ].join("\n");
}

function toInfo({ id, chapter, level, keyword, classes, reported, untestable, text }: Requirement): readonly [string, unknown] {
  return [id, { chapter, level, keyword, classes, reported, untestable, text }];
}

/** What types.ts says beyond the tangled blocks: every type by its name, so that a validator can give back the right one. */
export function emitTypeIndex(names: readonly string[]): string {
  const members = names.map((name) => `  ${name}: ${name};\n`).join("");
  const docs = ["/** Every wire type by its name. */", "/** The name of a wire type. */"];
  return `\n// --- index ---\n\n${docs[0] ?? ""}\nexport interface WireTypes {\n${members}}\n\n${docs[1] ?? ""}\nexport type TypeName = keyof WireTypes;\n`;
}
