import { validate } from "../../schemas/validate.ts";
import type { JsonObject } from "../probe/wire/index.ts";
import type { Notice } from "./context.ts";
import { NOTICES } from "./operations.ts";

/** A notice that was read from a line. */
export interface ReadNotice {
  readonly client: number;
  readonly notice: Notice["notice"];
  readonly about: JsonObject;
}

/** Whether a line is meant as a notice: what has an `id` is an answer, whatever else it has. */
export function isNotice(value: JsonObject): boolean {
  return "notice" in value && !("id" in value);
}

/** What a driver was asked of its clients: only these can have notices. */
export interface AskedOf {
  /** Whether a client of that number was made. */
  hasClient(client: number): boolean;
  /** Whether that client was asked to join with that number. */
  hasVoice(client: number, voice: number): boolean;
}

/**
 * Reads a notice: of the type DriverNotice, about what its kind says, of a client and a voice that there are.
 *
 * @returns the notice, or what is wrong with it
 */
export function readNotice(value: JsonObject, asked: AskedOf): ReadNotice | string {
  const line = validate("open", "DriverNotice", value);
  if (!line.ok) return `it is no DriverNotice: ${wrong(line.errors)}`;
  const { client, notice } = line.value;
  const about = value["about"] as JsonObject;
  const type = NOTICES[notice];
  const content = validate("open", type, about);
  if (!content.ok) return `\`about\` is no ${type}: ${wrong(content.errors)}`;
  if (!asked.hasClient(client)) return `there is no client ${client}`;
  const voice = about["voice"];
  if (typeof voice === "number" && !asked.hasVoice(client, voice))
    return `the client ${client} was not asked to join with the voice ${voice}`;
  return { client, notice, about };
}

function wrong(errors: readonly { readonly pointer: string; readonly message: string; readonly expected?: string }[]): string {
  const [error] = errors;
  return `${error?.pointer ?? ""} ${error?.expected === undefined ? (error?.message ?? "") : `wants ${error.expected}`}`.trim();
}
