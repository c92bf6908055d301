import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { unionTag } from "./canonical.ts";
import type { Profile } from "./profiles.ts";
import { bundleId } from "./profiles.ts";
import { inlineRuntime } from "./runtime.ts";
import type { Definitions, Schema } from "./schema.ts";
import { isSchema, mapSchemas } from "./schema.ts";
import { HEADER } from "./tangle.ts";

/**
 * Ajv with every strict option on. Not `allErrors`: a hostile message is refused at its first fault, at bounded cost.
 */
function strictAjv(): Ajv {
  return new Ajv({
    strict: true,
    strictTypes: true,
    strictTuples: true,
    strictRequired: true,
    ownProperties: true,
    discriminator: true,
    inlineRefs: false,
    verbose: false,
    code: { source: true, esm: true, lines: true },
  });
}

/** Ajv's `discriminator` says which branch of a tagged union is meant, so that a fault is reported in that branch alone. */
function discriminate(document: Schema): Schema {
  const definitions = definitionsOf(document);
  const mark = (schema: Schema): Schema => {
    const { oneOf } = schema;
    const tag = Array.isArray(oneOf) ? unionTag(oneOf.filter(isSchema), definitions) : undefined;
    return tag === undefined ? schema : { ...schema, discriminator: { propertyName: tag } };
  };
  const marked = Object.entries(definitions).map(([name, schema]) => [name, mapSchemas(schema, mark)]);
  return { ...document, $defs: Object.fromEntries(marked) };
}

const definitionsOf = (document: Schema): Definitions => (isSchema(document["$defs"]) ? (document["$defs"] as Definitions) : {});

export interface CompiledValidators {
  /** The text of an ES module with one exported function a type. */
  readonly code: string;
  /** Its types. */
  readonly types: string;
  /** The same functions, to use at once: true, or the first fault. */
  check(type: string, value: unknown): CheckResult;
}

export type CheckResult =
  { readonly ok: true } | { readonly ok: false; readonly keyword: string; readonly pointer: string; readonly message: string };

/** Compiles a bundle to validators, in memory and as the text of a module that needs nothing else. */
export function compileValidators(document: Schema, profile: Profile): CompiledValidators {
  const ajv = strictAjv();
  ajv.addSchema(discriminate(document));
  const names = Object.keys(definitionsOf(document));
  const refs = Object.fromEntries(names.map((name) => [name, `${bundleId(profile)}#/$defs/${name}`]));
  const code = `// ${HEADER}\n${inlineRuntime(standalone.default(ajv, refs))}`;
  const types = [
    `// ${HEADER}`,
    'import type { Validator } from "../validator.js";',
    "",
    ...names.map((name) => `export declare const ${name}: Validator;`),
    "",
  ];
  return { code, types: types.join("\n"), check: (type, value) => check(ajv, refs[type] ?? "", value) };
}

function check(ajv: Ajv, ref: string, value: unknown): CheckResult {
  const validate = ajv.getSchema(ref);
  if (validate === undefined) throw new Error(`no schema ${ref}`);
  if (validate(value) === true) return { ok: true };
  const error = validate.errors?.[0];
  return { ok: false, keyword: error?.keyword ?? "", pointer: error?.instancePath ?? "", message: error?.message ?? "" };
}
