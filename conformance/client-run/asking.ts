import { validate } from "../../schemas/validate.ts";
import { heardWords } from "../codec-run/evidence.ts";
import type { Heard } from "../codec-run/session.ts";
import { SuiteError } from "../probe/errors.ts";
import { sending } from "../probe/schemas.ts";
import type { JsonObject } from "../probe/wire/index.ts";
import type { AnyClientCheck, ClientOp } from "./client-check.ts";
import type { Outcome } from "./context.ts";
import type { DriverProcess } from "./driver-process.ts";
import { OPERATIONS } from "./operations.ts";
import type { Spoiling } from "./spoiling.ts";

/** Asks a driver an operation: ok and reject are results; whatever else comes ends the check. */
export type AskOp = (op: ClientOp, input: JsonObject) => Promise<Outcome>;

/** Every check asks these: what it cannot do without, and what leaves nothing behind. */
const ALWAYS: readonly ClientOp[] = ["create-account", "restore-account", "stop-account"];

/** Asks for one check. The suite's own mistakes are told as such: a wrong input, an operation that the check does not name. */
export function asking(check: Pick<AnyClientCheck, "id" | "ops">, process: DriverProcess, { spoil }: Spoiling, signal: AbortSignal): AskOp {
  return async (op, input) => {
    if (!check.ops.includes(op) && !ALWAYS.includes(op))
      throw new SuiteError(`the check ${check.id} asks ${op}, and does not name it in \`ops\``);
    sending(OPERATIONS[op].in, input);
    signal.throwIfAborted();
    const heard = await process.ask(op, input);
    return outcomeOf(op, heard, spoil);
  };
}

function outcomeOf(op: ClientOp, heard: Heard, spoil: Spoiling["spoil"]): Outcome {
  // What was lost or never answered has been noted where it happened.
  if (!("reply" in heard)) throw spoil(`${op}: ${heardWords(heard)}`);
  const { reply } = heard;
  if ("fault" in reply) throw spoil(`${op} is answered with fault, though its \`in\` is of its type: ${reply.fault.message}`, "faulted");
  if ("unsupported" in reply) throw spoil(`${op} is in capabilities, and is answered unsupported: ${reply.unsupported.reason}`, "disowned");
  if ("reject" in reply) return reply;
  const type = OPERATIONS[op].out;
  const result = validate("open", type, reply.ok);
  if (result.ok) return reply;
  const [error] = result.errors;
  const where = error?.pointer === "" ? "`ok`" : `\`ok\` at ${error?.pointer ?? ""}`;
  throw spoil(
    `${op} is answered with an ok that is no ${type}: ${where} ${error?.expected === undefined ? (error?.message ?? "") : `wants ${error.expected}`}`,
    "shape",
  );
}
