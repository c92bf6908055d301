/** Where in a message a rule was broken. */
export interface Violation {
  /** The type of the schema, or the name of the reader that refused. */
  readonly type: string;
  /** JSON pointer of the offending value; empty for the whole message. */
  readonly pointer: string;
  /** The schema keyword, or the reader's reason (`duplicate`, `number`, …). */
  readonly keyword: string;
  /** The message as it travelled. */
  readonly bytes: Uint8Array;
  /** Octets of the offending value in `bytes`, where known. */
  readonly range?: readonly [start: number, end: number];
}

/** What the implementation did wrong: the runner makes it the verdict `fail`. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly expected: string;
  readonly observed: string;
  readonly violation?: Violation;
  constructor(message: string, parts: { expected: string; observed: string; violation?: Violation }) {
    super(message);
    this.expected = parts.expected;
    this.observed = parts.observed;
    if (parts.violation !== undefined) this.violation = parts.violation;
  }
}

/** Something that did not come in time. Whose fault that is, depends on whether the suite itself was on time. */
export class Late extends Failure {}

/** What the suite did wrong, a malformed message of its own for instance: the runner makes it the verdict `error`. */
export class SuiteError extends Error {
  override readonly name = "SuiteError";
  readonly violation?: Violation;
  constructor(message: string, violation?: Violation) {
    super(message);
    if (violation !== undefined) this.violation = violation;
  }
}

/**
 * Makes a failure from its three parts.
 *
 * @example
 * throw failure("the stream ended", "a heartbeat", "end of the answer");
 */
export function failure(what: string, expected: string, observed: string): Failure {
  return new Failure(what, { expected, observed });
}
