import { ProtocolError } from "../../protocol/error.ts";
import type { Channel } from "../channel/channel.ts";
import type { ReceivedEvent } from "../channel/state.ts";
import type { Client } from "../client.ts";
import type { Guest } from "../guest.ts";
import type { ClientPorts } from "../ports.ts";
import type { MediaChoice, RtcPort } from "../rtc/interface.ts";
import type { ServerClient } from "../server-client.ts";
import type { Way } from "../voice/route.ts";
import type { Invitation } from "../wire.ts";
import type { AdvancingClock } from "./advancing-clock.ts";
import { createEventBook } from "./event-book.ts";
import { noticeOf } from "./notices.ts";
import type { Notice } from "./notices.ts";

/** What has a number: a tunnel, a mesh, a call. */
export interface DriverVoice {
  talk(opus: Uint8Array): Promise<void>;
  /** What is sent from now on, where that can be chosen. */
  choose?(choice: MediaChoice): Promise<void>;
  /** Resolves when it has left. */
  leave(): Promise<unknown>;
}

/** A client that runs. */
export interface Running {
  readonly client: Client;
  readonly clock: AdvancingClock;
  /** WebRTC of the client. @throws ProtocolError `not-found` where there is none */
  rtc(): Promise<RtcPort>;
  /** By the number that `join-voice`, `join-mesh` or a call chose. */
  readonly voices: Map<number, DriverVoice>;
  /** The accepted events of a channel, in the order in which they were applied; undefined for a channel that nothing is known of. */
  events(channel: string): readonly ReceivedEvent[] | undefined;
  /** Says that a user is shown or hears something; nothing any more once the client has stopped. */
  tell(notice: Notice): void;
  /** A channel that is followed, as it is known now. */
  known(id: string): Channel;
  /** A channel and the server on which it lives, after fetching what is new. */
  fetched(id: string): Promise<{ readonly channel: Channel; readonly at: ServerClient }>;
  visit(invitation: Invitation, via: Way): Promise<void>;
  stop(): Promise<void>;
}

/** The client, and what the driver keeps for it. Long because all of it shares the servers that are followed. */
export function runClient(client: Client, ports: ClientPorts, clock: AdvancingClock, tell: (notice: Notice) => void): Running {
  const guests = new Map<string, Guest>();
  const book = createEventBook();
  let stopped = false;
  const servers = (): ServerClient[] => [client, ...guests.values()];
  const follow = (at: ServerClient): void =>
    void at.listen((event) => {
      book.take(event);
      const notice = noticeOf(event);
      if (notice !== undefined) say(notice);
    });
  const say = (notice: Notice): void => {
    if (!stopped) tell(notice);
  };
  const find = (id: string) => {
    for (const at of servers()) for (const channel of at.channels()) if (channel.id === id) return { at, channel };
    return undefined;
  };
  follow(client);
  return {
    client,
    clock,
    rtc() {
      if (ports.rtc === undefined) throw new ProtocolError("not-found", "there is no WebRTC");
      return ports.rtc();
    },
    voices: new Map(),
    events: book.of,
    tell: say,
    known(id) {
      const known = find(id)?.channel;
      if (known === undefined) throw new ProtocolError("not-found", "nothing is known of the channel");
      return known;
    },
    async fetched(id) {
      const known = find(id);
      if (known !== undefined) return { channel: await known.at.open(id), at: known.at };
      // Where it lives is not known yet: the own server comes first, and what the last one says counts.
      const [last = client, ...before] = servers().reverse();
      for (const at of before.reverse()) {
        const channel = await at.open(id).catch(refusalAsNone);
        if (channel !== undefined) return { channel, at };
      }
      return { channel: await last.open(id), at: last };
    },
    async visit(invitation, via) {
      const guest = await client.visit(invitation, { via });
      follow(guest);
      await guests.get(invitation.server)?.stop();
      guests.set(invitation.server, guest);
      await guest.start();
    },
    async stop() {
      stopped = true;
      await Promise.all(servers().map((at) => at.stop()));
    },
  };
}

function refusalAsNone(error: unknown): undefined {
  if (!(error instanceof ProtocolError)) throw error;
}
