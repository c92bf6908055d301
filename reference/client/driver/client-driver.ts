// Client-driver chapter: the reference client, asked by lines.
import { answerLine } from "../../codec/answer-line.ts";
import type { DriverName } from "../../codec/answer-line.ts";
import { accountOps } from "./account-ops.ts";
import { callOps } from "./call-ops.ts";
import { channelOps } from "./channel-ops.ts";
import { createClients } from "./clients.ts";
import type { MakePorts } from "./clients.ts";
import { meshOps } from "./mesh-ops.ts";
import { voiceOps } from "./voice-ops.ts";

/** What a driver is made of. */
export interface ClientDriverParts {
  readonly name: DriverName;
  /** The surroundings of each client: sockets and keys; its store and its clock come from the driver. */
  readonly ports: MakePorts;
}

/** A driver: a line in, lines out. */
export interface ClientDriver {
  /** Takes a line. Its answer is emitted when it is there; other lines need not wait for that. */
  line(text: string): void;
  /** No more lines come: resolves when all are answered and all clients have stopped. */
  end(): Promise<void>;
  /** Stops all clients at once, whatever is not answered yet. */
  kill(): Promise<void>;
}

/**
 * Makes a driver of the reference client.
 *
 * @param emit takes each line that goes out, answers and notices, without its end.
 * @example
 * ```ts
 * const driver = createClientDriver({ name, ports: (own) => nodePorts(own) }, console.log);
 * driver.line('{"id":1,"op":"create-account","in":{"client":1,"server":"127.0.0.1:8448","local":"alice","device":"laptop"}}');
 * ```
 */
export function createClientDriver({ name, ports }: ClientDriverParts, emit: (line: string) => void): ClientDriver {
  const clients = createClients(ports, (client, notice) => emit(JSON.stringify({ client, ...notice })));
  const voices = { ...voiceOps(clients), ...meshOps(clients), ...callOps(clients) };
  const ops = new Map(Object.entries({ ...accountOps(clients), ...channelOps(clients), ...voices }));
  const underWay = new Set<Promise<void>>();
  const answer = async (text: string): Promise<void> => {
    const line = await answerLine(text, ops, name);
    // driver.answer-once; what is no request has no `id` to answer to.
    if (line !== undefined) emit(line);
  };
  return {
    line(text) {
      const done: Promise<void> = answer(text).finally(() => underWay.delete(done));
      underWay.add(done);
    },
    async end() {
      await Promise.all(underWay);
      await clients.stopAll();
    },
    kill: () => clients.stopAll(),
  };
}
