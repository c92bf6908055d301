import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Seams } from "../../../reference/seams.ts";
import { startServer } from "../../../reference/server.ts";
import type { RunningServer } from "../../selftest/fault.ts";

/** Starts the reference with two vtservers, in this process, and something wrong handed in. `make` is called for each of the three. */
export function wrongServerOfSeveral(make: () => Seams): () => Promise<RunningServer> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "voicetunnel-fault-"));
    const common = { limits: "test", database: `sqlite:${join(folder, "store.sqlite")}`, onError: () => undefined } as const;
    const homeserver = await startServer({ ...common, only: "homeserver", faults: make() });
    const vtservers = await Promise.all([1, 2].map(() => startServer({ ...common, only: "vtserver", faults: make() })));
    const close = async (): Promise<void> => {
      await Promise.all([homeserver, ...vtservers].map((server) => server.close()));
      rmSync(folder, { recursive: true, force: true });
    };
    return { url: homeserver.url, close };
  };
}
