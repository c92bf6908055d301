import type { ClientPorts } from "../ports.ts";
import type { MediaChoice } from "../rtc/interface.ts";

/** The user's permission to use microphone and camera. */
export interface MediaGate {
  /** WebRTC whose media are opened when the user grants it; undefined where there is no WebRTC. */
  readonly rtc: ClientPorts["rtc"];
  /** What is asked for from now on waits, or is granted at once, and what waits too. */
  grant(how: "hold" | "now"): void;
}

/**
 * Grants everything at first.
 *
 * @param asked hears of each time that the user is asked
 */
export function createMediaGate(rtc: ClientPorts["rtc"], asked: (choice: MediaChoice) => void): MediaGate {
  let waiting: (() => void)[] = [];
  let holds = false;
  const granted = (): Promise<void> => (holds ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve());
  return {
    rtc:
      rtc &&
      (async () => {
        const port = await rtc();
        return {
          connect: (options, handlers) => port.connect(options, handlers),
          async open(choice) {
            asked(choice);
            await granted();
            return port.open(choice);
          },
        };
      }),
    grant(how) {
      holds = how === "hold";
      if (holds) return;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}
