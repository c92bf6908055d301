/** Every time and bound of the runner, each with its reason. Nothing else in the suite says how long to wait. */
export const RUN_LIMITS = {
  /** One check: the longest honest one waits twice for a limit of 5 s and talks around it. */
  checkMs: 30_000,
  /** A fence: something valid and its effect, on a connection that works; the protocol's own 1 s, five times for a busy machine. */
  fenceMs: 5_000,
  /** Cleaning up after a check: closing sockets; a peer that does not answer a close must not hold the run. */
  cleanupMs: 2_000,
  /** The first request: a server that has not sent its document by then is unreachable for people, too. */
  discoveryMs: 5_000,
  /** A server that refuses connections may be about to listen (`serve &` was typed before): it has that long. */
  startMs: 5_000,
  /** The server document is bounded by the protocol (64 KiB is what servers accept of each other). */
  discoveryBytes: 65_536,
  /** Shortest time between two looks of `eventually`: faster polling would be load, not patience. */
  pollMs: 20,
  /** A limit of the target is waited for only if twice its value is at most this. */
  waitableMs: 5_000,
  /** The age of a tunnel cannot be stated as less than 5 s: it is waited for, once, up to this; the check begins first, so the run grows little. */
  waitableAgeMs: 10_000,
  /** A property stops drawing or shrinking then, so that it ends before its check's limit. */
  propertyMs: 20_000,
  /** Cases a property draws unless `--runs` says otherwise: each one costs requests over real sockets. */
  propertyRuns: 20,
  /** Wire messages kept for one check: the first ones show the set-up, the last ones the failure. */
  wireFirst: 20,
  wireLast: 60,
  /** Bytes kept of one message. */
  wireBytes: 2_048,
  /** The reference server started by the suite must say that it listens by then (cold start on a busy machine). */
  spawnMs: 20_000,
  /** After SIGTERM it has that long to end before it is killed. */
  stopMs: 5_000,
  /** A suite whose event loop comes back this much too late is no judge of anybody's times; the protocol's own is 1 s. */
  standstillMs: 1_000,
  /** Checks at the same time: they wait for the network, not for a processor. */
  jobs: 16,
} as const;
