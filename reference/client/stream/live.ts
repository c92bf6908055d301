import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import type { Api } from "../http/api.ts";
import type { Clock } from "../ports.ts";
import { isOmitted } from "../seams.ts";
import type { ClientSeams } from "../seams.ts";
import { readMessage } from "../wire.ts";
import type { StreamItem } from "../wire.ts";
import { MISSING, waitAfter } from "./reopen.ts";
import type { Sleeper } from "./reopen.ts";
import { createSseParser } from "./sse.ts";

/** What a live stream is made of. */
export interface LiveParts {
  readonly api: Api;
  readonly clock: Clock;
  readonly seams: ClientSeams | undefined;
  /** From channel id to the `seq` after which to go on: asked for at each opening. */
  readonly positions: () => Readonly<Record<string, number>>;
  /** The server's `heartbeat_ms`. */
  readonly heartbeat: () => number;
  /** Takes the items, one after the other. */
  readonly item: (item: StreamItem) => Promise<void>;
  /** The server refuses to stream one of the channels: time to find out which. */
  readonly refused: () => Promise<void>;
  readonly changed: (state: "open" | "closed") => void;
  readonly failed: (error: unknown) => void;
}

/** A stream that is opened again, from where it was, whenever it ends. */
export interface Live {
  start(): void;
  /** Opens it anew, with other channels. */
  restart(): void;
  /** Resolves when nothing of it runs any more. */
  stop(): Promise<void>;
}

/** Refusals that pass; after all others it would be refused for ever. */
const PASSING: ReadonlySet<ErrorCode> = new Set(["timeout", "busy", "shutting-down", "rate-limited", "internal", "stale", "malformed"]);

/** Makes a stream that is not started. Long because its closures share the one that runs. */
export function createLive(parts: LiveParts): Live {
  let running: Running | undefined;

  const readOnce = async (abort: AbortController, heard: () => void): Promise<void> => {
    const body = { v: 1, channels: parts.positions() };
    const stream = await parts.api.open("/v1/stream", { body, signal: abort.signal });
    parts.changed("open");
    // A stream that is silent for longer than its server promised is dead, whatever the socket says.
    const watch = (): (() => void) =>
      isOmitted(parts.seams, "stream.client-silent")
        ? () => undefined
        : parts.clock.after(2 * parts.heartbeat() + 1000, () => abort.abort());
    let cancel = watch();
    try {
      const parser = createSseParser();
      const reader = stream
        .pipeThrough(new TextDecoderStream("utf-8", { fatal: true }) as ReadableWritablePair<string, Uint8Array>)
        .getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        cancel();
        cancel = watch();
        for (const data of parser.push(value)) {
          const item = readMessage("StreamItem", data, parts.seams);
          // Every stream begins with a snapshot, also one that ends at once, time and again.
          if (item.kind !== "snapshot") heard();
          await parts.item(item);
        }
      }
    } finally {
      cancel();
      // Whatever ended the reading, the connection must not stay: a server allows few streams.
      abort.abort();
      parts.changed("closed");
    }
  };

  const run = async (self: Running): Promise<void> => {
    const isStopped = (): boolean => self.stopped;
    let failures = 0;
    while (!isStopped()) {
      self.abort = new AbortController();
      const { abort } = self;
      failures++;
      let reason: unknown;
      try {
        // One that brought something begins the waits anew; not with none, or a server that ends each at once would be asked without end.
        await readOnce(abort, () => (failures = 1));
      } catch (error) {
        if (isStopped()) return;
        if (!isOmitted(parts.seams, "error.client-wait")) reason = error;
        if (abort.signal.reason === RESTART) failures = 0;
        else parts.failed(error);
        if (error instanceof ProtocolError && MISSING.has(error.code)) await parts.refused();
        else if (error instanceof ProtocolError && !PASSING.has(error.code)) return;
      }
      await waitAfter(failures, parts.clock, self, reason);
    }
  };

  return {
    start() {
      if (running !== undefined) return;
      const self: Running = { stopped: false, abort: new AbortController(), wake: () => undefined, done: Promise.resolve() };
      running = self;
      self.done = run(self);
    },
    restart() {
      running?.abort.abort(RESTART);
      running?.wake();
    },
    async stop() {
      const self = running;
      if (self === undefined) return;
      running = undefined;
      self.stopped = true;
      self.abort.abort(STOP);
      self.wake();
      await self.done;
    },
  };
}

const RESTART = "restart";
const STOP = "stop";

/** What goes on behind a started stream. */
interface Running extends Sleeper {
  /** Ends the reading that is open. */
  abort: AbortController;
  done: Promise<void>;
}
