import type { ClientPorts } from "../ports.ts";
import { RING_MS, ringStep } from "../ring.ts";
import type { RingEvent, RingState } from "../ring.ts";
import { isOmitted } from "../seams.ts";

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
    // notify.stop, notify.once
    const isNew = event.type === "batch processed";
    if (!isNew && isOmitted(ports.seams, `notify.stop/${event.type.replaceAll(" ", "-")}`)) return;
    // notify.closed
    if (event.type === "tunnel closed" && !rings.has(tunnelID) && isOmitted(ports.seams, "notify.closed")) return;
    const again = isNew && isOmitted(ports.seams, "notify.once");
    const known = again ? undefined : rings.get(tunnelID);
    const ring = known ?? { state: "new", cancel: () => undefined };
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
