import type { TargetControl } from "./target.ts";

/** A restart of the target that several checks wait for together. */
export interface SharedRestart {
  readonly control: TargetControl;
  /** A check that took part has ended: nobody waits for it any more. */
  leave(): void;
}

/**
 * Lets checks that restart the target run side by side: the target restarts once each of them that still runs has asked for it, so no
 * check is disturbed in anything but a moment that it chose. SIGKILL wins over SIGTERM: who survives it survives both.
 *
 * @param members - how many checks take part
 */
export function sharedRestart(control: TargetControl, members: number): SharedRestart {
  let running = members;
  let waiting: { readonly signal: "SIGTERM" | "SIGKILL"; readonly done: (restarted: Promise<void>) => void }[] = [];
  const whenAllWait = (): void => {
    if (waiting.length === 0 || waiting.length < running) return;
    const group = waiting;
    waiting = [];
    const restarted = control.restart(group.some(({ signal }) => signal === "SIGKILL") ? "SIGKILL" : "SIGTERM");
    for (const { done } of group) done(restarted);
  };
  return {
    control: {
      restart: (signal) =>
        new Promise((resolve) => {
          waiting.push({ signal, done: resolve });
          whenAllWait();
        }),
    },
    leave() {
      running -= 1;
      whenAllWait();
    },
  };
}
