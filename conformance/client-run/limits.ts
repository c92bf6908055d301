/** Every time and bound of a run against a client beyond those of drivers in general, each with its reason. */
export const CLIENT_LIMITS = {
  /** Drivers at the same time unless `--jobs` says otherwise: clients compute, and the servers around them are played by this process. */
  processes: 4,
  /** For a notice, or an event to be read: what a client follows comes within the protocol's 1 s; three times that for a busy machine. */
  noticeMs: 3_000,
  /** Notices of one check: the longest conversation has some hundreds of packets. */
  notices: 10_000,
  /** Of a client that is left at the end of a check: it must not hold the next one. */
  stopMs: 1_500,
} as const;
