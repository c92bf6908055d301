import type { Account } from "../account.ts";
import type { Channel } from "../channel/channel.ts";
import type { ClientEvent, Listener } from "../events.ts";
import type { IceServerList } from "../ice-servers.ts";
import type { ClientPorts } from "../ports.ts";
import { isOmitted } from "../seams.ts";
import type { Calls, ChannelCalls } from "./calls.ts";
import { createChannelCalls } from "./channel-calls.ts";
import type { CallsEvent } from "./events.ts";
import { isCallEvent } from "./lines.ts";

/** All calls of a device, on all servers: of each it is known whether the device is in one. */
export type Engagements = Set<ChannelCalls>;

/** The calls of one server's channels. */
export interface CallBook {
  /** Those of a channel. */
  of(channel: string): Calls;
  /** Takes what the client tells. */
  take(event: ClientEvent): void;
  stop(): void;
}

/** What a book is made of. */
export interface CallBookParts {
  readonly ports: ClientPorts;
  readonly account: Account;
  readonly iceServers: () => Promise<IceServerList>;
  readonly channel: (id: string) => Channel;
  readonly tell: Listener;
  readonly everywhere: Engagements;
}

/** Where it is kept that the user was told of the address. */
const TOLD = "calls.address-told";

/** A book of no calls. Channels are entered as their events come. */
export function createCallBook({ ports, account, iceServers, channel, tell, everywhere }: CallBookParts): CallBook {
  const book = new Map<string, ChannelCalls>();
  const warn = async (say: () => void): Promise<void> => {
    if ((await ports.store.get(TOLD)) !== undefined || isOmitted(ports.seams, "media.warning")) return;
    say();
    await ports.store.set(TOLD, "true");
  };
  const changed = (): void => {
    const engaged = [...everywhere].filter((calls) => calls.isInCall());
    for (const calls of everywhere) calls.engage(engaged.some((other) => other !== calls));
  };
  const told = (id: string, event: CallsEvent): void => {
    if (event.kind === "failed") tell({ kind: "error", during: event.during, error: event.error });
    if (event.kind === "address") tell({ kind: "address", channel: id });
    if (event.kind !== "shown") return;
    const { shown, caller, call_id } = event;
    tell({ kind: "call", channel: id, shown, ...(caller && { caller }), ...(call_id && { call_id }) });
  };
  const open = (id: string): ChannelCalls => {
    const known = book.get(id);
    if (known !== undefined) return known;
    const parts = { ports, account, iceServers, warn, changed };
    const calls = createChannelCalls({ ...parts, channel: () => channel(id), tell: (event) => told(id, event) });
    book.set(id, calls);
    everywhere.add(calls);
    // calls.show: what comes here waits where the device is in a call elsewhere.
    changed();
    return calls;
  };
  const close = (id: string): void => {
    const calls = book.get(id);
    if (calls === undefined) return;
    calls.stop();
    book.delete(id);
    everywhere.delete(calls);
    changed();
  };
  return {
    of: open,
    take(event) {
      if (event.kind === "event" && (book.has(event.channel) || isCallEvent(event.event.type))) open(event.channel).take(event.event);
      if (event.kind === "read") book.get(event.channel)?.read();
      if (event.kind === "lost") close(event.channel);
    },
    stop() {
      for (const id of [...book.keys()]) close(id);
    },
  };
}
