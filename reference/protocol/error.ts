import type { ErrorCode } from "../../schemas/v1/constants.ts";

export type { ErrorCode };

/** What a {@link ProtocolError} can say beyond its code and message. */
export interface ErrorDetails {
  /** JSON pointer (RFC 6901) to the member at fault. */
  readonly pointer?: string;
  /** Facts for a log or a problem document: a byte offset, the server's time. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/**
 * The one way in which this code refuses what somebody sent. Anything else that is thrown is a bug here.
 *
 * @example
 * ```ts
 * throw new ProtocolError("malformed", "a fraction is not allowed", { details: { offset: 12 } });
 * ```
 */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  readonly code: ErrorCode;
  readonly pointer: string | undefined;
  readonly details: Readonly<Record<string, string | number>> | undefined;

  constructor(code: ErrorCode, message: string, more: ErrorDetails & ErrorOptions = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.pointer = more.pointer;
    this.details = more.details;
  }
}

/** A {@link ProtocolError} with the code `malformed`: the commonest refusal of all. */
export function malformed(message: string, more: ErrorDetails = {}): ProtocolError {
  return new ProtocolError("malformed", message, more);
}
