import type { Bytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { createFrameOpener } from "../../protocol/frames/index.ts";
import type { FrameOpener, Packet } from "../../protocol/frames/index.ts";
import { checkCredential } from "../../protocol/handshake/index.ts";
import type { SeenStreams } from "../../protocol/handshake/index.ts";
import { effectiveRights } from "../../protocol/membership/index.ts";
import type { MembershipState } from "../../protocol/membership/index.ts";
import type { Suite } from "../../protocol/crypto/index.ts";
import { checkedByCode, isOmitted, refuseIf } from "../seams.ts";
import type { ClientSeams } from "../seams.ts";
import type { Declaration, Participant } from "../wire.ts";

/** A packet of a participant whose credential verified. */
export interface Heard extends Packet {
  /** Connection number of the talker. */
  readonly connection: number;
  /** User id and device address, as the talker's credential says. */
  readonly user: string;
  readonly device: string;
  readonly counter: bigint;
}

/** By connection number and salt. */
export type Openers = Map<string, FrameOpener>;

/** What hearing needs. */
export interface HearingParts {
  readonly suite: Suite;
  readonly seams: ClientSeams | undefined;
  readonly tunnelKey: Bytes;
  /** Server name. */
  readonly server: string;
  readonly declaration: Declaration;
  readonly seen: SeenStreams;
  /** The streams that were opened in the tunnel before, also on an earlier connection: their counters go on. */
  readonly openers: Openers;
  /** The membership log as it is now. */
  readonly log: () => MembershipState;
  /** Fetches what is new of the channel: a participant may be newer than what is known. */
  readonly sync: () => Promise<void>;
  readonly heard: (packet: Heard) => void;
  /** Something that is not to be played. */
  readonly refused: (connection: number, error: ProtocolError) => void;
}

/** Opens the frames of the others. */
export interface Hearing {
  /** Begins to hear a participant, if the credential verifies and neither salt nor number was seen before. */
  admit(participant: Participant, again: boolean): void;
  forget(connection: number): void;
  /** Opens a frame after those of the same talker before it. */
  hear(connection: number, bytes: Uint8Array): void;
}

/** Makes the hearing of one connection. */
export function createHearing(parts: HearingParts): Hearing {
  const openers = new Map<number, Promise<Talker | undefined>>();
  const guard = async <T>(connection: number, run: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      parts.refused(connection, error);
      return undefined;
    }
  };
  return {
    admit(participant, again) {
      const { connection } = participant;
      // relay.repeated
      const seen = parts.seen.add(participant);
      const isRepeated = seen === "repeated" || (seen === "known" && !again);
      if (isRepeated && !isOmitted(parts.seams, "relay.repeated")) {
        parts.refused(connection, new ProtocolError("replayed", "a participant with a salt or number that was there before"));
        return;
      }
      openers.set(
        connection,
        guard(connection, () => openTalker(parts, participant)),
      );
    },
    forget: (connection) => void openers.delete(connection),
    hear(connection, bytes) {
      const talker = openers.get(connection);
      if (talker === undefined) return;
      // One after the other: `then` keeps the order of the calls, and the opener keeps its own.
      void talker.then((known) => known && guard(connection, () => hearOne(parts, connection, known, bytes)));
    },
  };
}

interface Talker {
  readonly opener: FrameOpener;
  readonly user: string;
  readonly device: string;
}

async function openTalker(parts: HearingParts, { connection, device, credential }: Participant): Promise<Talker> {
  const { tunnelID, auth_chatchannel: channel, access } = parts.declaration;
  const tunnel = { server: parts.server, channel, tunnelID, ...(access && { access }) };
  const { suite, seams } = parts;
  // relay.credential, relay.client-device
  const shown = isOmitted(seams, "relay.client-device") ? credential.device : device;
  const what = credential.type === "connect" ? "relay.credential" : "proof.client-credential";
  const checks = {
    audience: `${what}/tunnel`,
    "not-found": `${what}/member`,
    "bad-signature": `${what}/signature`,
    forbidden: "relay.client-device",
  } as const;
  const check = (): Promise<void> =>
    checkedByCode(seams, checks, () => checkCredential(suite, tunnel, parts.log(), { device: shown, credential }));
  const isUnknown = async (): Promise<boolean> => {
    try {
      await check();
      return credential.roles.write && !effectiveRights(parts.log(), access, credential.user).write;
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code !== "not-found") throw error;
      return true;
    }
  };
  if (isOmitted(seams, "relay.client-reads-on")) await check();
  else if (await isUnknown()) {
    // relay.client-reads-on: whoever was added a moment ago is in the log, if only it is fetched.
    await parts.sync();
    await check();
  }
  const stream = { server: parts.server, channel, tunnelID, device, salt: credential.stream.salt };
  const newOpener = (): Promise<FrameOpener> => createFrameOpener(suite, { tunnelKey: parts.tunnelKey, stream, connection });
  const name = `${String(connection)} ${credential.stream.salt}`;
  const first = parts.openers.get(name) ?? (await newOpener());
  parts.openers.set(name, first);
  const opener = isOmitted(seams, "relay.replay") ? { open: async (bytes: Uint8Array) => (await newOpener()).open(bytes) } : first;
  return { opener, user: credential.user, device };
}

async function hearOne(parts: HearingParts, connection: number, { opener, user, device }: Talker, bytes: Uint8Array): Promise<void> {
  // relay.replay
  const packet = await opener.open(bytes);
  // relay.credential: the right is asked for at each frame, because it can be lost.
  const { write } = effectiveRights(parts.log(), parts.declaration.access, user);
  refuseIf(parts.seams, "relay.credential/right", !write, () => new ProtocolError("not-a-writer", `${user} may not speak`));
  parts.heard({ ...packet, connection, user, device });
}
