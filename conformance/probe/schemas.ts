import { validate, type Profile, type ValidationError } from "../../schemas/validate.ts";
import type { TypeName } from "../../schemas/v1/types.ts";
import { Failure, SuiteError, type Violation } from "./errors.ts";
import { fromUtf8 } from "./wire/bytes.ts";
import type { Json } from "./wire/json.ts";
import { canonical } from "./wire/json-write.ts";
import { JsonRefusal, readJson, type JsonSpans } from "./wire/json-read.ts";

/** What is first wrong with a value, as the compiled schemas see it; undefined when it conforms. */
function firstFault(profile: Profile, type: TypeName, value: unknown): ValidationError | undefined {
  const result = validate(profile, type, value);
  return result.ok ? undefined : result.errors[0];
}

/** The text of an offending value, cut to what a report can show. */
function excerpt(violation: Violation): string {
  const [start, end] = violation.range ?? [0, violation.bytes.length];
  try {
    const text = fromUtf8(violation.bytes.subarray(start, end));
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
  } catch {
    return `octets ${start} to ${end}, which are no UTF-8`;
  }
}

function broken(what: string, expected: string, violation: Violation): Failure {
  const where = violation.pointer === "" ? "the message" : violation.pointer;
  return new Failure(what, { expected, observed: `${where}: ${violation.keyword}: ${excerpt(violation)}`, violation });
}

/**
 * Reads what the implementation sent: strict JSON first, then the open schema of its type. Throws Failure.
 *
 * @param what - names the message in the failure: `the answer to POST /v1/users`
 * @param type - a type of the specification; without it only the JSON is checked
 */
export function received(what: string, bytes: Uint8Array, type?: TypeName): Json {
  const spans: JsonSpans = new Map();
  let value: Json;
  try {
    value = readJson(bytes, spans);
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
    const range: [number, number] = [error.offset, Math.min(bytes.length, error.offset + 80)];
    throw broken(`${what} is not JSON of this protocol`, "JSON by the chapter Encoding", {
      type: "JSON",
      pointer: error.pointer,
      keyword: error.reason,
      bytes,
      range,
    });
  }
  const first = type === undefined ? undefined : firstFault("open", type, value);
  if (type === undefined || first === undefined) return value;
  const range = spans.get(first.pointer);
  const violation: Violation = { type, pointer: first.pointer, keyword: first.keyword, bytes, ...(range === undefined ? {} : { range }) };
  throw broken(`${what} is not a ${type}: ${first.expected ?? first.message}`, `a ${type} by its schema`, violation);
}

/** Checks what the suite is about to send against the closed schema. Throws SuiteError: wrong on purpose is sent as `raw`. */
export function sending(type: TypeName, value: Json): void {
  const first = firstFault("closed", type, value);
  if (first === undefined) return;
  const violation: Violation = { type, pointer: first.pointer, keyword: first.keyword, bytes: canonical(value) };
  throw new SuiteError(`the suite was about to send a wrong ${type}: ${first.pointer}: ${first.expected ?? first.message}`, violation);
}
