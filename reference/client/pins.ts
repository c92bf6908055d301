import { ProtocolError } from "../protocol/error.ts";
import type { PinnedUser } from "../protocol/fingerprint.ts";
import { refuseIf } from "./seams.ts";
import type { ClientSeams } from "./seams.ts";
import { createSerial } from "./serial.ts";
import type { Store } from "./ports.ts";

/** The keys that belong to names for ever, once seen. */
export interface Pins {
  /** The pinned key of a server; undefined for one that was never met. */
  serverKey(name: string): Promise<string | undefined>;
  /** @throws ProtocolError `key-changed` for another key than the pinned one. */
  server(name: string, key: string): Promise<void>;
  /** @throws ProtocolError `stale` for a time before that of the newest document seen of the server. */
  documentIssued(name: string, issuedAt: number): Promise<void>;
  /** @throws ProtocolError `key-changed` for other keys than the pinned ones. */
  user(identity: PinnedUser): Promise<void>;
  /** What a person decided: from now on these keys are the user's. */
  decideUser(identity: PinnedUser): Promise<void>;
  /** What a person decided: from now on this key is the server's. */
  decideServer(name: string, key: string): Promise<void>;
}

/**
 * Pins in a store.
 *
 * @example
 * ```ts
 * const pins = createPins(memoryStore());
 * await pins.server("example.org", key); // the first contact pins
 * ```
 */
export function createPins(store: Store, seams?: ClientSeams): Pins {
  const serial = createSerial();
  const pin = async (key: string, value: string, what: string): Promise<void> => {
    const pinned = await store.get(key);
    if (pinned === undefined) return store.set(key, value);
    // crypto.pinned
    const changed = (): ProtocolError => new ProtocolError("key-changed", `${what} shows other keys than the pinned ones`);
    refuseIf(seams, "crypto.pinned", pinned !== value, changed);
  };
  const keysOf = ({ signing_key, sealing_key }: PinnedUser): string => JSON.stringify([signing_key, sealing_key]);
  return {
    serverKey: (name) => serial(() => store.get(`server ${name}`)),
    server: (name, key) => serial(() => pin(`server ${name}`, key, name)),
    user: (identity) => serial(() => pin(`user ${identity.user}`, keysOf(identity), identity.user)),
    documentIssued: (name, issuedAt) =>
      serial(async () => {
        const newest = Number((await store.get(`document ${name}`)) ?? 0);
        // server.document-newest
        const older = (): ProtocolError => new ProtocolError("stale", `a document of ${name} that is older than one seen before`);
        refuseIf(seams, "server.document-newest", issuedAt < newest, older);
        if (issuedAt > newest) await store.set(`document ${name}`, String(issuedAt));
      }),
    decideUser: (identity) => serial(() => store.set(`user ${identity.user}`, keysOf(identity))),
    decideServer: (name, key) => serial(() => store.set(`server ${name}`, key)),
  };
}
