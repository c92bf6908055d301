/** A mistake of the person at the keyboard: one clear line, exit 2, never a stack trace. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The target cannot be judged at all (unreachable, not a VoiceTunnel server), or the suite broke before the first check: exit 3. */
export class BrokenRunError extends Error {
  override readonly name = "BrokenRunError";
}
