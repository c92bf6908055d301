import type { PeerAccess } from "../probe/peer/host.ts";

export type { PeerAccess } from "../probe/peer/host.ts";

/** The target of a run: an implementation that is already there, reached over real sockets. */
export interface Target {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** The server's name, from its document: the `@authority` that signatures cover. */
  readonly name: string;
  /** The server document as it was received, parsed; its members are judged by checks, not here. */
  readonly document: Readonly<Record<string, unknown>>;
  /** The target's clock minus ours, in milliseconds, as far as its answers tell. */
  readonly clockOffset: number;
  /** The limits that the document states. */
  readonly limits: Readonly<Record<string, number>>;
  /** The features that the document states; an absent one has the default of the chapter. */
  readonly features: Readonly<Record<string, string | boolean>>;
  /** Sent with each registration, for targets that want one. */
  readonly registrationToken?: string;
  /** How the target reaches servers that the suite plays: on loopback, through a URL, or not at all. */
  readonly peers: PeerAccess;
  /** A second server under test, which is reached by this one, and reaches it: for checks of what both do together. */
  readonly peerServer?: Target;
  /** Present only when the suite started the target itself. */
  readonly control?: TargetControl;
}

export interface TargetControl {
  /** Resolves when a restart disturbs nobody but the checks that want it; at once where it is missing. */
  readonly ready?: () => Promise<void>;
  /** Ends the target's process with that signal and starts it again at the same address with the same store. */
  restart(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** A target that was never asked for its document: for peers without knowledge, which have none (the vacuity floor). */
export function assumedTarget(url: string): Target {
  const clean = url.replace(/\/+$/, "");
  return { url: clean, name: new URL(clean).host, document: {}, clockOffset: 0, limits: {}, features: {}, peers: { kind: "loopback" } };
}
