import { createSuite } from "../protocol/crypto/index.ts";
import type { ClientPorts } from "./ports.ts";
import { memoryStore, systemClock, webSockets } from "./ports.ts";

/**
 * What a browser brings: its own WebCrypto, fetch and WebSocket. The store forgets; hand in one that does not for pins to last.
 *
 * @example
 * ```ts
 * const ports = browserPorts({ store: myIndexedDbStore });
 * ```
 */
export function browserPorts(overrides: Partial<ClientPorts> = {}): ClientPorts {
  return {
    suite: createSuite(globalThis.crypto),
    fetch: (url, init) => globalThis.fetch(url, init),
    openSocket: webSockets(globalThis.WebSocket),
    clock: systemClock,
    store: memoryStore(),
    rtc: async () => (await import("./rtc/browser.ts")).browserRtc(),
    ...overrides,
  };
}
