import type { TroubleKind, Troubles } from "../codec-run/trouble.ts";
import { Inconclusive } from "../runner/signals.ts";
import type { DriverProcess } from "./driver-process.ts";

/** What ends a check that is not about the driver, when the driver does what makes judging the client impossible. */
export interface Spoiling {
  /** Rejects when that happens. */
  readonly spoiled: Promise<never>;
  /** Notes what the driver did, where it is noted by nobody else, and ends the check. */
  spoil(why: string, kind?: TroubleKind): Inconclusive;
  /** Ends the check for what somebody else than the driver did wrong: a mistake of the suite in a server that it plays. */
  trouble(error: Error): void;
}

/** Ends a check once at most. Whatever the check itself sees afterwards comes too late. */
export function spoiling(troubles: Troubles, process: Pick<DriverProcess, "complaint">): Spoiling {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  let first: Inconclusive | undefined;
  return {
    spoiled: promise,
    trouble: reject,
    spoil(why, kind) {
      if (kind !== undefined) troubles.note(kind, why);
      const said = process.complaint();
      first ??= new Inconclusive(`the driver, not the client: ${why}${said === "" || why.includes(said) ? "" : `; it said: ${said}`}`);
      reject(first);
      return first;
    },
  };
}
