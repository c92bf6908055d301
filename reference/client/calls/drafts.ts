import type { CallName } from "../../protocol/calls/index.ts";
import { CALL } from "../../protocol/calls/call.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { Account } from "../account.ts";
import type { Channel } from "../channel/channel.ts";
import type { IceServerList } from "../ice-servers.ts";
import type { ClientPorts } from "../ports.ts";
import type { MediaChoice, RtcHandlers, RtcPort } from "../rtc/interface.ts";
import { isOmitted } from "../seams.ts";
import type { Event } from "../wire.ts";
import { answerContent, inviteContent, signalContent, textAt } from "./contents.ts";
import type { CallsEvent } from "./events.ts";
import type { Line } from "./line.ts";
import { createLine } from "./line.ts";
import type { Outbox } from "./outbox.ts";
import type { Session } from "./session.ts";

/** What is made of media and WebRTC before something can be said of a call. */
export interface Drafts {
  /** Opens a line and makes the invite of a call. */
  invite(call_id: string, session: Session): Promise<void>;
  /** Seals the invite, again where it was sealed for an epoch that is over. */
  seal(call_id: string): Promise<void>;
  /** The sealed invite: always the same, unless it was sealed again. */
  sealed(call_id: string): Event | undefined;
  /** Opens a line and makes the answer to an invite. */
  answer(call: CallName, invite: unknown, session: Session): Promise<void>;
  /** The content of an answer that was made. */
  answered(call: CallName): object | undefined;
}

export interface DraftsParts {
  readonly ports: ClientPorts;
  readonly account: Account;
  readonly channel: () => Channel;
  readonly rtc: () => Promise<RtcPort>;
  readonly iceServers: () => Promise<IceServerList>;
  readonly outbox: Outbox;
  /** Says that the other side learns the address, if that was never said. */
  readonly warn: (tell: () => void) => Promise<void>;
  readonly say: (event: CallsEvent) => void;
  /** Takes a line, which from then on ends with its call. */
  readonly put: (line: Line) => void;
  /** What comes from the other side of a call. */
  readonly heard: (call: CallName) => Pick<RtcHandlers, "packet" | "frame">;
}

/** Makes what there is to make. Long because its closures share what was made. */
export function createDrafts(parts: DraftsParts): Drafts {
  const { ports, account, channel, outbox, say } = parts;
  const { user, device } = account;
  const invites = new Map<string, object>();
  const events = new Map<string, Event>();
  const answers = new Map<string, object>();
  const nameOf = ({ caller, call_id }: CallName): string => `${caller} ${call_id}`;

  const newLine = async (call: CallName, { relayOnly, choice }: Session, media: MediaChoice): Promise<Line> => {
    // media.warning
    if (!relayOnly) await parts.warn(() => say({ kind: "address" }));
    const options = { iceServers: await parts.iceServers(), relayOnly, lines: media };
    const line = createLine({
      ports,
      rtc: await parts.rtc(),
      channel: channel().id,
      device,
      call,
      options,
      choice,
      signal: (type, said) => outbox.send({ type, content: signalContent(call.call_id, device, said) }),
      heard: parts.heard(call),
      changed: (state) => say({ kind: "connection", call, state }),
      told: (metadata) => say({ kind: "media", call, metadata }),
      unprotected: () => say({ kind: "unprotected", call }),
      failed: (error) => say({ kind: "failed", during: "media of a call", error }),
    });
    parts.put(line);
    return line;
  };
  return {
    async invite(call_id, session) {
      const line = await newLine({ caller: user, call_id }, session, { audio: true, video: session.video });
      invites.set(call_id, inviteContent(call_id, device, await line.offer()));
    },
    async seal(call_id) {
      const content = invites.get(call_id);
      if (content === undefined) return;
      // calls.sealed
      const others = Object.keys(channel().log().members).filter((member) => member !== user);
      const to = isOmitted(ports.seams, "calls.sealed/invite") ? others[0] : undefined;
      events.set(call_id, await channel().seal({ type: CALL.invite, content }, to));
    },
    sealed: (call_id) => events.get(call_id),
    async answer(call, invite, session) {
      const sdp = textAt(invite, "offer", "sdp");
      if (sdp === undefined) throw new ProtocolError("malformed", "an invite without an offer");
      const line = await newLine(call, session, { audio: false, video: false });
      const described = await line.answer(sdp, textAt(invite, "media_key"));
      answers.set(nameOf(call), answerContent(call.call_id, device, described));
    },
    answered: (call) => answers.get(nameOf(call)),
  };
}
