import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "../../../reference/store/index.ts";
import { openStore } from "../../../reference/store/index.ts";
import { startServer, type ServerOptions } from "../../../reference/server.ts";
import type { RunningServer } from "../../selftest/fault.ts";

/**
 * A server with a database of its own that can be restarted, and comes to harm meanwhile.
 *
 * @param harm what happens to the store while no server runs
 */
export function harmedByRestart(harm: (store: Store) => Promise<void>, given: ServerOptions = {}): () => Promise<RunningServer> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "voicetunnel-fault-"));
    const database = `sqlite:${join(folder, "store.sqlite")}`;
    const options: ServerOptions = { limits: "test", allowLoopbackPeers: true, database, onError: () => undefined, ...given };
    let server = await startServer(options);
    const port = Number(new URL(server.url).port);
    const restart = async (): Promise<void> => {
      await server.close();
      const store = await openStore(database);
      await harm(store);
      await store.close();
      server = await startServer({ ...options, port });
    };
    const close = async (): Promise<void> => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { url: server.url, control: { restart }, close };
  };
}
