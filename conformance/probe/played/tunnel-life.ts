import type { StoredTunnel, TunnelState } from "./tunnels.ts";

/** The transitions of the state table `tunnel` that are more than a change of a name. */
export interface TunnelLife {
  /** Goes on to that state with all that follows; a closed tunnel stays closed. */
  enter(tunnel: StoredTunnel, state: TunnelState): void;
  /** By its age, its epoch or a successor: closes a declared one, ends an open one. */
  end(tunnel: StoredTunnel): void;
  /** The idle timer starts anew. */
  startIdle(tunnel: StoredTunnel): void;
  /** All timers of a declaration start. */
  begin(tunnel: StoredTunnel): void;
}

/** Makes the life of a server's tunnels; `changed` is told of each new state. */
export function tunnelLife(changed: (tunnel: StoredTunnel) => void): TunnelLife {
  const enter: TunnelLife["enter"] = (tunnel, state) => {
    if (tunnel.state === state || tunnel.state === "closed") return;
    tunnel.state = state;
    if (state === "closed") {
      tunnel.timers.stopAll();
      tunnel.connections.clear();
    }
    if (state === "ending") {
      tunnel.timers.stop("announce", "idle", "age");
      tunnel.timers.start("grace", () => enter(tunnel, "closed"));
    }
    changed(tunnel);
  };
  const end: TunnelLife["end"] = (tunnel) => {
    if (tunnel.state === "declared") enter(tunnel, "closed");
    if (tunnel.state === "open") enter(tunnel, "ending");
  };
  const startIdle: TunnelLife["startIdle"] = (tunnel) =>
    tunnel.timers.start("idle", () => {
      // For one that is declared and not announced the announce timer closes.
      if (tunnel.state === "open" || (tunnel.state === "declared" && tunnel.announced)) enter(tunnel, "closed");
    });
  return {
    enter,
    end,
    startIdle,
    begin: (tunnel) => {
      tunnel.timers.start("announce", () => enter(tunnel, "closed"));
      tunnel.timers.start("age", () => end(tunnel));
      startIdle(tunnel);
    },
  };
}
