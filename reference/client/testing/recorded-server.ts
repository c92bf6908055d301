import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningServer } from "../../server.ts";
import { startServer } from "../../server.ts";
import { startTcpRecorder, unmask } from "../node/tcp-recorder.ts";
import { unwrap } from "./search.ts";

/** Everything that a server was sent, and has stored. */
export interface Evidence {
  /** As it travelled, and the bodies of forwarded requests. */
  readonly homeserver: Buffer;
  /** What WebSockets brought, unmasked. */
  readonly vtserver: Buffer;
  readonly stored: Buffer;
}

/** A real server behind a proxy that keeps what goes towards it. */
export interface RecordedServer {
  readonly name: string;
  /** Ends it and gives all that it has ever known. */
  evidence(): Promise<Evidence>;
  /** Ends it, and removes what it stored. */
  remove(): Promise<void>;
}

/** Starts one with a database in a file. */
export async function startRecordedServer(): Promise<RecordedServer> {
  const directory = await mkdtemp(join(tmpdir(), "voicetunnel-recorded-"));
  const recorder = await startTcpRecorder();
  const name = `127.0.0.1:${String(recorder.port)}`;
  const options = { name, relayUrl: `ws://${name}/relay`, database: join(directory, "server.db"), allowLoopbackPeers: true };
  const server: RunningServer = await startServer(options);
  recorder.forward(Number(new URL(server.url).port));
  const stored = async (): Promise<Buffer> =>
    Buffer.concat(await Promise.all((await readdir(directory)).map((file) => readFile(join(directory, file)))));
  return {
    name,
    async evidence() {
      // Before it stops, while the write-ahead log still holds what the database will.
      const running = await stored();
      await server.close();
      await recorder.close();
      const received = recorder.connections.map((one) => one.bytes());
      return {
        // Both listen on one port, and clients use a connection for both: what is not masked is searched whole.
        homeserver: Buffer.concat([...received, ...received.map(unwrap)]),
        vtserver: Buffer.concat(received.map(unmask)),
        stored: Buffer.concat([running, await stored()]),
      };
    },
    async remove() {
      await server.close();
      await recorder.close();
      await rm(directory, { recursive: true });
    },
  };
}
