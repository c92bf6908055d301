import { ProtocolError } from "../../protocol/error.ts";
import type { Api } from "../http/api.ts";
import { fetchSmallEnough, isMaybeTooLarge } from "../http/page.ts";
import type { Clock } from "../ports.ts";
import { isOmitted } from "../seams.ts";
import type { ClientSeams } from "../seams.ts";
import type { StreamItem } from "../wire.ts";
import type { Live } from "./live.ts";
import { MISSING, sleep, waitAfter } from "./reopen.ts";
import type { Sleeper } from "./reopen.ts";

/** What following by pages is made of. */
export interface PagesParts {
  readonly api: Api;
  readonly clock: Clock;
  readonly seams: ClientSeams | undefined;
  /** From channel id to the `seq` after which to go on: asked for before each page. */
  readonly positions: () => Readonly<Record<string, number>>;
  /** The server's `wait_ms`. */
  readonly wait: () => number;
  /** Takes what came, one after the other. */
  readonly item: (item: StreamItem) => Promise<void>;
  /** The server refuses a channel: time to find out which are left. */
  readonly refused: () => Promise<void>;
  /** Time to find out which channels are new. */
  readonly look: () => Promise<void>;
  readonly changed: (state: "open" | "closed") => void;
  readonly failed: (error: unknown) => void;
}

/** How long a page is waited for, and how often the list of channels is asked for: tunnels and new channels come with no page. */
const ROUND_MS = 10_000;

/**
 * Follows channels by pages that wait for what comes, where no stream can be had. Each page begins after what has been applied, so that
 * nothing is lost and nothing comes twice, whatever happens to a page. Long because its closures share what runs.
 */
export function createPages(parts: PagesParts): Live {
  let running: Running | undefined;
  let isUp = false;

  const show = (up: boolean): void => {
    if (up === isUp) return;
    isUp = up;
    parts.changed(up ? "open" : "closed");
  };
  /** One page and a snapshot; whether the channel has got on, or there was nothing to get on with. */
  const round = async ({ abort: { signal } }: Running, id: string): Promise<boolean> => {
    const after = parts.positions()[id] ?? 0;
    const wait = Math.min(parts.wait(), ROUND_MS);
    const page = await fetchSmallEnough(parts.api, (size) =>
      parts.api.call("EventPage", "GET", `/v1/channels/${id}/events`, { query: { after, ...size, wait }, signal }),
    );
    // After the page, so that it says up to where what came belongs together.
    const snapshot = await parts.api.call("ChannelSnapshot", "GET", `/v1/channels/${id}`, { signal }).catch((error: unknown) => {
      // A channel with more state than can be carried goes on without: its events tell the same.
      if (isMaybeTooLarge(parts.api, error)) return undefined;
      throw error;
    });
    show(true);
    if (snapshot !== undefined) await parts.item({ kind: "snapshot", snapshot });
    for (const entry of page.items) await parts.item(entry);
    return page.items.length === 0 || (parts.positions()[id] ?? 0) > after;
  };
  /** Hears of a failure, except of one's own stopping. */
  const fail = async (self: Running, error: unknown): Promise<void> => {
    if (self.stopped) return;
    show(false);
    parts.failed(error);
    if (error instanceof ProtocolError && MISSING.has(error.code)) await parts.refused().catch(parts.failed);
  };
  const loop = async (self: Running, run: (sleeper: Sleeper) => Promise<boolean>): Promise<void> => {
    const sleeper: Sleeper = { stopped: false, wake: () => undefined };
    const isStopped = (): boolean => self.stopped;
    self.sleepers.add(sleeper);
    let failures = 0;
    while (!isStopped()) {
      let reason: unknown;
      try {
        if (!(await run(sleeper))) break;
        failures = 0;
      } catch (error) {
        failures++;
        if (!isOmitted(parts.seams, "error.client-wait")) reason = error;
        await fail(self, error);
      }
      if (!isStopped()) await waitAfter(failures, parts.clock, sleeper, reason);
    }
    self.sleepers.delete(sleeper);
  };
  const follow = (self: Running, id: string): Promise<void> =>
    loop(self, async () => {
      if (!Object.hasOwn(parts.positions(), id)) return false;
      if (await round(self, id)) return true;
      throw new ProtocolError("malformed", "a page that does not go on from the one before");
    });
  const look = (self: Running): Promise<void> =>
    loop(self, async (sleeper) => {
      await sleep(ROUND_MS, parts.clock, sleeper);
      if (!self.stopped) await parts.look();
      return true;
    });
  /** Begins with the channels that are not followed yet. */
  const begin = (self: Running): void => {
    for (const id of Object.keys(parts.positions())) {
      if (self.loops.has(id)) continue;
      self.loops.set(
        id,
        follow(self, id).finally(() => self.loops.delete(id)),
      );
    }
  };
  return {
    start() {
      if (running !== undefined) return;
      const self: Running = { stopped: false, abort: new AbortController(), sleepers: new Set(), loops: new Map(), looking: undefined };
      running = self;
      begin(self);
      self.looking = look(self);
    },
    restart() {
      if (running !== undefined) begin(running);
    },
    async stop() {
      const self = running;
      if (self === undefined) return;
      running = undefined;
      self.stopped = true;
      self.abort.abort("stop");
      for (const sleeper of self.sleepers) sleeper.wake();
      await Promise.all([...self.loops.values(), self.looking]);
      show(false);
    },
  };
}

/** What goes on behind a started following. */
interface Running {
  stopped: boolean;
  /** Ends the pages that are waited for. */
  readonly abort: AbortController;
  readonly sleepers: Set<Sleeper>;
  /** By channel id. */
  readonly loops: Map<string, Promise<void>>;
  looking: Promise<void> | undefined;
}
