// Driver-protocol chapter: from a line to the line that answers it.
import { validate } from "../../schemas/validate.ts";
import { utf8 } from "../protocol/bytes.ts";
import { ProtocolError } from "../protocol/error.ts";
import type { JsonObject } from "../protocol/json/index.ts";
import { readJson } from "../protocol/json/index.ts";
import type { Op } from "./op.ts";
import { outcomeOf } from "./op.ts";

/** What a driver says of itself. */
export interface DriverName {
  readonly name: string;
  readonly release: string;
  readonly language: string;
}

const VERSION = 1;

/**
 * The answer to one line.
 *
 * @returns undefined for a line that is no request: without an `id` there is nothing to answer.
 * @example
 * ```ts
 * await answerLine('{"id":1,"op":"hello","in":{"version":1}}', CODEC, name); // {"id":1,"ok":{"version":1,…
 * ```
 */
export async function answerLine(line: string, codec: ReadonlyMap<string, Op>, driver: DriverName): Promise<string | undefined> {
  const request = readRequest(line);
  if (request === undefined) return undefined;
  const { id, op, in: input } = request;
  return JSON.stringify({ id, ...(await answer(op, input, codec, driver)) });
}

interface Request {
  readonly id: number;
  readonly op: string;
  readonly in: JsonObject;
}

function readRequest(line: string): Request | undefined {
  try {
    const result = validate("open", "DriverRequest", readJson(utf8(line)));
    return result.ok ? (result.value as unknown as Request) : undefined;
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

async function answer(op: string, input: JsonObject, codec: ReadonlyMap<string, Op>, driver: DriverName): Promise<object> {
  // driver.hello
  if (op === "hello") {
    if (!validate("closed", "HelloIn", input).ok) return { fault: { message: "another version of the driver protocol" } };
    return { ok: { version: VERSION, ...driver, capabilities: [...codec.keys()] } };
  }
  const operation = codec.get(op);
  // driver.unsupported
  if (operation === undefined) return { unsupported: { reason: "no such operation" } };
  try {
    return await outcomeOf(operation, input);
  } catch (error) {
    // driver.fault
    return { fault: { message: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 1000) : "not an error" } };
  }
}
