// Proof-of-relay chapter, state table `origin leg`: the documents of the proxies whose connections are live.
import type { ServerDocument, ServerName } from "../../schemas/v1/types.ts";
import { ProtocolError } from "../protocol/error.ts";
import type { Peers } from "../peers/index.ts";
import type { Peer } from "./peer.ts";
import type { RelaySeams, Timers } from "./seams.ts";
import { isOmitted } from "./seams.ts";

/** Half of a document's life is over only after the moment that halves it. */
const AFTER_MS = 20;
/** A proxy that does not answer is not asked more often than this. */
const LEAST_MS = 1000;
const MOST_MS = 3_600_000;

/** Keeps the documents of proxies new. */
export interface Renewals {
  /** From now on the document by which this connection was let in is kept new. */
  hold(peer: Peer, document: ServerDocument): void;
  /** The connection is gone. */
  release(peer: Peer): void;
}

export interface RenewalOptions {
  readonly peers: Pick<Peers, "document">;
  readonly seams: RelaySeams;
  readonly timers: Timers;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly failed: (error: unknown) => void;
}

interface Held {
  document: ServerDocument;
  readonly peers: Set<Peer>;
  cancelRenewal: () => void;
  cancelExpiry: () => void;
}

/** Renewals of no document yet: one for each proxy, however many connections it has. */
export function createRenewals({ peers, seams, timers, clock, failed }: RenewalOptions): Renewals {
  const byServer = new Map<ServerName, Held>();

  const end = (held: Held, ended: (peer: Peer) => boolean): void => {
    // proof.renew-failed
    if (isOmitted(seams, "proof.renew-failed")) return;
    for (const peer of [...held.peers]) if (ended(peer)) peer.dispatch({ type: "stopped", code: "peer-failed" });
  };
  const take = (held: Held, document: ServerDocument): void => {
    if (document.issued_at <= held.document.issued_at) return;
    held.document = document;
    end(held, (peer) => !document.vtservers.some(({ key }) => key === keyOf(peer)));
  };
  const renew = async (name: ServerName, held: Held): Promise<void> => {
    try {
      take(held, await peers.document(name));
    } catch (error) {
      if (!(error instanceof ProtocolError)) failed(error);
    }
    if (byServer.get(name) === held) schedule(name, held);
  };
  const schedule = (name: ServerName, held: Held): void => {
    held.cancelRenewal();
    held.cancelExpiry();
    const { issued_at, expires_at } = held.document;
    const left = expires_at - clock();
    // Apart from the renewal, which may still be waiting for its answer then.
    held.cancelExpiry = timers.after(Math.max(0, left), () => end(held, () => true));
    const young = (expires_at - issued_at) / 2 - (expires_at - left - issued_at);
    // Past the half, what is left is halved again with each attempt.
    const wait = young >= 0 ? young + AFTER_MS : Math.min(Math.max(left / 2, LEAST_MS), MOST_MS);
    // proof.renew
    if (wait < left && !isOmitted(seams, "proof.renew")) held.cancelRenewal = timers.after(wait, () => void renew(name, held));
  };

  return {
    hold(peer, document) {
      const name = document.server;
      const known = byServer.get(name);
      if (known !== undefined) {
        known.peers.add(peer);
        take(known, document);
        schedule(name, known);
        return;
      }
      const held: Held = { document, peers: new Set([peer]), cancelRenewal: () => undefined, cancelExpiry: () => undefined };
      byServer.set(name, held);
      schedule(name, held);
    },
    release(peer) {
      for (const [name, held] of byServer) {
        if (!held.peers.delete(peer) || held.peers.size > 0) continue;
        held.cancelRenewal();
        held.cancelExpiry();
        byServer.delete(name);
      }
    },
  };
}

function keyOf({ admission }: Peer): string | undefined {
  return admission?.credential.type === "proof" ? admission.credential.proxy.public : undefined;
}
