/** What a command needs of the outside world: tests hand in their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly stdoutIsTty: boolean;
  readonly stderrIsTty: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fires at SIGINT and SIGTERM. */
  readonly interrupt: AbortSignal;
}

/** The real process. The first SIGINT asks the run to end with a partial report, the second one ends at once. */
export function processIo(): Io {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdoutIsTty: process.stdout.isTTY,
    stderrIsTty: process.stderr.isTTY,
    env: process.env,
    interrupt: controller.signal,
  };
}
