/** Tells step by step what happens in a demo, and keeps count of what is not as it must be. */
export interface Telling {
  tell(who: string, what: string): void;
  /** Says whether something is as it must be. */
  expect(holds: boolean, what: string): void;
  /** The last line, and the exit code: 0 if all of it happened. */
  end(): void;
}

/** Begins to tell: times are counted from now. */
export function startTelling(): Telling {
  const began = performance.now();
  let failures = 0;
  const tell = (who: string, what: string): void =>
    console.log(`${(performance.now() - began).toFixed(0).padStart(6)} ms  ${who.padEnd(6)}  ${what}`);
  return {
    tell,
    expect(holds, what) {
      if (!holds) failures++;
      tell(holds ? "ok" : "WRONG", what);
    },
    end() {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(failures === 0 ? `all of it happened, in ${seconds} s` : `${String(failures)} of it did not happen`);
      process.exitCode = failures === 0 ? 0 : 1;
    },
  };
}
