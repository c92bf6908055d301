import { ERRORS } from "../../../schemas/v1/constants.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import type { ClientSeams } from "../seams.ts";
import { readMessage } from "../wire.ts";

/** Whether a text is a code of the registry. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERRORS, text);
}

/**
 * The error that a problem document stands for, with what the document adds (`head`, `epoch`, `tunnelID`, `server_time`, `status`,
 * `retry_after` in seconds) in `details`. What is no problem document of this protocol is an error too: `malformed`.
 */
export function refusalOf(status: number, body: Uint8Array, retryAfter: string | null, seams?: ClientSeams): ProtocolError {
  try {
    const { code, title, detail, server_time, head, epoch, tunnelID } = readMessage("Problem", body, seams);
    const known: Readonly<Record<string, string | number | undefined>> = { status, server_time, head, epoch, tunnelID };
    const details: Record<string, string | number> = retryAfter === null ? {} : { retry_after: Number(retryAfter) };
    for (const [name, value] of Object.entries(known)) if (value !== undefined) details[name] = value;
    const message = detail ?? title;
    return new ProtocolError(isErrorCode(code) ? code : "internal", isErrorCode(code) ? message : `${code}: ${message}`, { details });
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause;
    return new ProtocolError("malformed", `an answer of status ${String(status)} that is no problem document`, {
      cause,
      details: { status },
    });
  }
}
