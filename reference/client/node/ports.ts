import { readFile, rename, writeFile } from "node:fs/promises";
import { createNodeSuite } from "../../node-crypto.ts";
import { createSerial } from "../serial.ts";
import type { ClientPorts, Store } from "../ports.ts";
import { memoryStore, systemClock, webSockets } from "../ports.ts";

/**
 * What Node brings from version 22 on: its fetch and WebSocket, and a WebCrypto on OpenSSL.
 *
 * @example
 * ```ts
 * const ports = nodePorts({ store: fileStore("pins.json") });
 * ```
 */
export function nodePorts(overrides: Partial<ClientPorts> = {}): ClientPorts {
  return {
    suite: createNodeSuite(),
    fetch: (url, init) => globalThis.fetch(url, init),
    openSocket: webSockets(globalThis.WebSocket),
    clock: systemClock,
    store: memoryStore(),
    rtc: async () => (await import("../rtc/node.ts")).nodeRtc(),
    ...overrides,
  };
}

/** A store in one JSON file, written anew as a whole and moved into place, so that a crash leaves the old or the new. */
export function fileStore(path: string): Store {
  const serial = createSerial();
  const read = async (): Promise<Record<string, string>> => {
    try {
      return JSON.parse(await readFile(path, "utf8")) as Record<string, string>;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
      throw error;
    }
  };
  return {
    get: (key) => serial(async () => (await read())[key]),
    set: (key, value) =>
      serial(async () => {
        const text = JSON.stringify({ ...(await read()), [key]: value });
        await writeFile(`${path}.new`, text, { mode: 0o600 });
        await rename(`${path}.new`, path);
      }),
  };
}
