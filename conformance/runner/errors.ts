/** What the implementation did wrong. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly expected: string;
  readonly observed: string;
  constructor(message: string, parts: { expected: string; observed: string }) {
    super(message);
    this.expected = parts.expected;
    this.observed = parts.observed;
  }
}
export class SuiteError extends Error {
  override readonly name = "SuiteError";
}
/** Makes a failure from its three parts. */
export function failure(what: string, expected: string, observed: string): Failure {
  return new Failure(what, { expected, observed });
}
