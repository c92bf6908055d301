/** Every time and bound of a run against a codec, each with its reason. */
export const CODEC_LIMITS = {
  /** From the start to the answer to `hello`: an interpreter or a virtual machine that starts cold on a busy machine. */
  helloMs: 20_000,
  /** Without any answer while some are due: the dearest case costs a slow language a second. Half of it later, a question in between tells a stuck driver from one that forgot. */
  answerMs: 10_000,
  /** From the end of its input to its own end. */
  endMs: 5_000,
  /** After a signal, or after the end of the process: what is still in its pipes. */
  drainMs: 500,
  /** How often a driver that ended or got stuck is started again. */
  restarts: 3,
  /** Requests under way in one process: enough that neither side waits for the other. */
  underWay: 64,
  /** Processes at the same time: a codec computes, so that more than processors do not help, and each has to start. */
  processes: 2,
  /** So many cases are worth starting another process. */
  casesPerProcess: 1_000,
  /** driver.* : a line, its end included. */
  lineBytes: 1_048_576,
  /** A driver that writes so many lines that are no answers will not stop. */
  strayLines: 1_000,
  /** Of what should not have come, so many are kept to be shown, and so much of each. */
  keptTroubles: 5,
  shownBytes: 200,
  /** Of standard error, its end is kept. */
  complaintBytes: 2_000,
  /** Failing cases of a check whose lines the report holds. */
  tracedCases: 5,
} as const;
