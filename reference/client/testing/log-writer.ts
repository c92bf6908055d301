import { createNodeSuite } from "../../node-crypto.ts";
import { idOf } from "../../protocol/id.ts";
import type { Account } from "../account.ts";
import { newAccount } from "../account.ts";
import { applyEntry } from "../channel/apply.ts";
import type { Applied, Reader } from "../channel/apply.ts";
import { createChannelObject, membershipObject } from "../channel/objects.ts";
import type { MembershipWish } from "../channel/objects.ts";
import { emptyChannel } from "../channel/state.ts";
import type { ChannelState, Happening } from "../channel/state.ts";
import { nodePorts } from "../node/ports.ts";
import { createPins } from "../pins.ts";
import { memoryStore } from "../ports.ts";
import type { Entry, Event, MembershipObject } from "../wire.ts";

const suite = createNodeSuite();

/** The server of the tests. */
export const SERVER = "a.example";

/** A user with pins of their own. */
export async function newReader(local: string, server: string = SERVER): Promise<Reader> {
  const account: Account = await newAccount(suite, { local, server, device: "laptop" });
  const ports = nodePorts({ suite, store: memoryStore() });
  return { ports, account, pins: createPins(ports.store) };
}

/** A channel as one reader sees it, and what happened. */
export interface View {
  readonly reader: Reader;
  state: ChannelState;
  readonly happened: Happening[];
}

/** A channel whose entries are written here, as a server would number them. */
export interface LogWriter {
  readonly entries: Entry[];
  /** A view that has applied nothing yet. */
  view(reader: Reader): View;
  /** Applies what the view has not applied. */
  follow(view: View): Promise<void>;
  /** Numbers an object without asking anybody. */
  append(object: MembershipObject): Promise<Entry>;
  event(event: Event): Promise<Entry>;
  /** What the view's reader wishes, on what the view knows; the view follows. */
  act(view: View, wish: MembershipWish): Promise<void>;
}

/** Begins a channel with its creation object and, by its creator, epoch 1. */
export async function newLog(creator: View["reader"], peer?: Reader): Promise<{ log: LogWriter; view: View }> {
  const creation = await createChannelObject(creator, SERVER, peer?.account.identity);
  const channel = await idOf(suite, "channel", creation);
  const entries: Entry[] = [];
  const common = (id: string): { channel: string; seq: number; id: string; received_at: number } => {
    return { channel, seq: entries.length + 1, id, received_at: 1767225600000 };
  };
  const push = (entry: object): Entry => {
    entries.push(entry as Entry);
    return entry as Entry;
  };
  push({ kind: "creation", ...common(channel), creation });
  const log: LogWriter = {
    entries,
    view: (reader) => ({ reader, state: emptyChannel(channel, SERVER), happened: [] }),
    async follow(view) {
      for (const entry of entries) {
        const { state, happened }: Applied = await applyEntry(view.reader, view.state, entry);
        view.state = state;
        view.happened.push(...happened);
      }
    },
    append: async (member) => push({ kind: "member", ...common(await idOf(suite, "member", member)), member }),
    event: async (event) => push({ kind: "event", ...common(await idOf(suite, "event", event)), event, age: 5 }),
    async act(view, wish) {
      await log.follow(view);
      await log.append(await membershipObject(view.reader, view.state, wish));
      await log.follow(view);
    },
  };
  const view = log.view(creator);
  await log.act(view, { action: "epoch" });
  return { log, view };
}
