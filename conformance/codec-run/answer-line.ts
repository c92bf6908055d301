import { validate } from "../../schemas/validate.ts";
import type { Reply } from "../codec/driver-client.ts";
import { hex, isJsonObject, JsonRefusal, readJson, type Json, type JsonObject } from "../probe/wire/index.ts";
import { CODEC_LIMITS } from "./limits.ts";

/** A line that a driver wrote, read. */
export type ReadLine =
  | { readonly id: number; readonly reply: Reply }
  /** It is no answer; of one that names its request, `id` says which. */
  | { readonly wrong: string; readonly id?: number }
  /** It answers nothing, and need not: a notice, where there are any. */
  | { readonly other: JsonObject };

const KINDS = ["ok", "reject", "unsupported", "fault"] as const;

/** A line for a report: as text where it is text, cut. */
export function shownLine(octets: Uint8Array): string {
  const kept = octets.subarray(0, CODEC_LIMITS.shownBytes);
  const more = octets.length > kept.length ? `… (${String(octets.length)} octets)` : "";
  try {
    return `${new TextDecoder("utf-8", { fatal: true }).decode(kept, { stream: more !== "" })}${more}`;
  } catch {
    return `hex ${hex(kept)}${more}`;
  }
}

/**
 * Reads a line as an answer: strict JSON in UTF-8, of the type DriverAnswer, with exactly one of the four kinds (driver.answer-once).
 *
 * @param isOther - whether an object is a line of another kind
 */
export function readLine(octets: Uint8Array, isOther: (value: JsonObject) => boolean = () => false): ReadLine {
  let value: Json;
  try {
    value = readJson(octets);
  } catch (error) {
    if (error instanceof JsonRefusal)
      return { wrong: error.reason === "utf8" ? "it is not UTF-8" : `it is no JSON text (${error.message})` };
    throw error;
  }
  if (isJsonObject(value) && isOther(value)) return { other: value };
  const result = validate("open", "DriverAnswer", value);
  if (!result.ok) {
    const [error] = result.errors;
    return { wrong: `it is no DriverAnswer: ${error?.pointer ?? ""} ${error?.message ?? ""}`, ...idOf(value) };
  }
  const kinds = KINDS.filter((kind) => result.value[kind] !== undefined);
  if (kinds.length === 1) return { id: result.value.id, reply: result.value as unknown as Reply };
  return {
    wrong: kinds.length === 0 ? "it is none of the four kinds of answers" : `it is ${kinds.join(" and ")} at once`,
    id: result.value.id,
  };
}

function idOf(value: unknown): { readonly id?: number } {
  if (typeof value !== "object" || value === null) return {};
  const { id } = value as { readonly id?: unknown };
  return Number.isSafeInteger(id) ? { id: id as number } : {};
}
