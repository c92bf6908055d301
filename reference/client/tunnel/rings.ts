import type { ClientPorts } from "../ports.ts";
import { RING_MS, ringStep } from "../ring.ts";
import type { RingEvent, RingState } from "../ring.ts";

/** The ringing of a channel's tunnels. */
export interface Rings {
  /** Takes an event for one tunnel; one that never was announced does not ring. */
  step(tunnelID: string, event: RingEvent): void;
  /** Stops all timers. */
  close(): void;
}

/** Runs the state table for each tunnel, with its timer. */
export function createRings(ports: ClientPorts, tell: (kind: "ring" | "ring stopped", tunnelID: string) => void): Rings {
  const rings = new Map<string, { state: RingState; cancel: () => void }>();
  const step = (tunnelID: string, event: RingEvent): void => {
    const ring = rings.get(tunnelID) ?? { state: "new", cancel: () => undefined };
    const { state, effects } = ringStep(ring.state, event);
    rings.set(tunnelID, ring);
    ring.state = state;
    for (const effect of effects) {
      if (effect === "ring") ring.cancel = ports.clock.after(RING_MS, () => step(tunnelID, { type: "time over" }));
      else ring.cancel();
      tell(effect === "ring" ? "ring" : "ring stopped", tunnelID);
    }
  };
  return {
    step,
    close() {
      for (const { cancel } of rings.values()) cancel();
    },
  };
}
