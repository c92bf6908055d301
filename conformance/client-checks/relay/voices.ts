import { connectMessage, type JoinOptions, type Tunnel, type User } from "../../probe/actors/index.ts";
import type { PlayedConnection } from "../../probe/played/interface.ts";
import { fromBase64url, toBase64url } from "../../probe/wire/base64.ts";
import { equal, hex } from "../../probe/wire/bytes.ts";
import { streamBaseKey } from "../../probe/wire/derive.ts";
import { openFrame, parseFrame, sealFrame, type Voice } from "../../probe/wire/frame.ts";
import { isJsonObject, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { sframeKey, type SFrameKey } from "../../probe/wire/sframe.ts";
import type { ClientActor, ClientTest, Notice } from "../../client-run/context.ts";
import { seatedStage, type SeatedOptions, type SeatedStage } from "./scene.ts";

/** The key of a stream, by the salt and the names of a credential. */
export function streamKeyOf(tunnel: Pick<Tunnel, "id" | "key" | "channel">, credential: JsonObject, connection: number): SFrameKey {
  const names = {
    server: tunnel.channel.world.server,
    channel: tunnel.channel.id,
    tunnelID: tunnel.id,
    device: textAt(credential, "device"),
  };
  const salt = fromBase64url(textAt(credential, "stream", "salt"), 32) ?? new Uint8Array(32);
  return sframeKey(streamBaseKey(tunnel.key, salt, names), BigInt(connection));
}

/** A frame that a client sent, opened where it opens. */
export interface Sent {
  readonly at: number;
  readonly counter: bigint;
  readonly voice: Voice | undefined;
}

/** All frames that a client sent on a connection. */
export function framesOf(tunnel: Pick<Tunnel, "id" | "key" | "channel">, line: PlayedConnection): readonly Sent[] {
  const key = streamKeyOf(tunnel, line.connect, line.number);
  return line.frames.map(({ at, bytes }) => ({ at, counter: parseFrame(bytes)?.counter ?? -1n, voice: openFrame(bytes, key) }));
}

/** Whether one of them holds these octets. */
export function holds(frames: readonly Sent[], opus: Uint8Array): boolean {
  return frames.some(({ voice }) => voice !== undefined && equal(voice.opus, opus));
}

/** A participant whom the client is only told of. */
export interface Ghost {
  readonly number: number;
  readonly credential: JsonObject;
  /** As in `participants`. */
  readonly participant: JsonObject;
  /** Tells the client that it has joined. */
  appear(line: PlayedConnection): void;
  /** Tells the client that it has left. */
  leave(line: PlayedConnection): void;
  /** A frame of it, not sent. */
  seal(counter: bigint, opus: Uint8Array): Uint8Array;
  /** Sends the client a frame of it, with the next counter and random octets; gives these. */
  speak(line: PlayedConnection): Uint8Array;
}

export interface GhostOptions extends Pick<JoinOptions, "device" | "roles" | "alter"> {
  /** In `joined`; that of the credential by default. */
  readonly shownDevice?: string;
  readonly shownRoles?: JsonObject;
  /** In place of a fresh one. */
  readonly credential?: JsonObject;
  /** The device in the names of the stream's key; that of the credential by default. */
  readonly sealedAs?: string;
}

/** Somebody in a tunnel, right by default; no server knows of it. */
export function ghostOf(t: ClientTest, tunnel: Tunnel, user: User, number: number, options: GhostOptions = {}): Ghost {
  const { shownDevice, shownRoles, sealedAs } = options;
  const credential = options.credential ?? connectMessage(tunnel, user, { nonce: toBase64url(t.random.bytes(32)) }, options);
  const roles = shownRoles ?? (isJsonObject(credential["roles"]) ? credential["roles"] : { read: true, write: true });
  const device = shownDevice ?? textAt(credential, "device");
  const participant: JsonObject = { connection: number, device, roles, credential };
  const key = streamKeyOf(tunnel, sealedAs === undefined ? credential : { ...credential, device: sealedAs }, number);
  const seal: Ghost["seal"] = (at, opus) => sealFrame(number, key, at, { timestamp: Number((at * 960n) & 0xffff_ffffn), opus });
  let counter = 0n;
  return {
    number,
    credential,
    participant,
    appear: (line) => line.send({ type: "joined", ...participant }, { raw: true }),
    leave: (line) => line.send({ type: "left", connection: number }),
    seal,
    speak: (line) => {
      const opus = t.random.bytes(24);
      line.sendFrame(seal(counter++, opus));
      return opus;
    },
  };
}

/** Where nobody has been: the server counts its own from 1. */
const FIRST_GHOST = 1000;

/** A tunnel with a client in it, and a suite that says who else is there. */
export interface Seance extends SeatedStage {
  /** The next number that nobody has had. */
  number(): number;
  /** Somebody new, right by default; a device of Alice's with the next number. */
  ghost(options?: GhostOptions & { readonly user?: User; readonly number?: number }): Ghost;
  /** Whether the client plays what comes from somebody, of whom it was told or not: two frames, and a witness that is played after them. */
  plays(ghost: Ghost): Promise<boolean>;
}

/** Makes it; the witness is a device of Alice's. */
export async function newSeance(t: ClientTest, options?: SeatedOptions): Promise<Seance> {
  const stage = await seatedStage(t, options);
  const { alice, channel, client, seat, tunnel } = stage;
  let last = FIRST_GHOST;
  const number = (): number => (last += 1);
  const ghost: Seance["ghost"] = ({ user = alice, number: given = number(), ...more } = {}) =>
    ghostOf(t, tunnel, user, given, { device: user.deviceOf(`g${given}-${last}`), ...more });
  const witness = ghost();
  witness.appear(seat.line);
  const heard = (): Promise<Notice> => client.heard(seat.voice, witness.speak(seat.line));
  await heard();
  return {
    ...stage,
    number,
    ghost,
    plays: async (one) => {
      const spoken = [one.speak(seat.line), one.speak(seat.line)];
      await t.fence("somebody else was played afterwards", async () => {
        await heard();
        // Whoever looks a participant up first has done so by then.
        await client.ok("send-event", { channel: channel.id, type: "example.fence", content: {}, sealed: false });
        await heard();
      });
      return spoken.some((opus) => wasHeard(client, opus));
    },
  };
}

/** The same for somebody who has to be announced first. */
export async function playsNewcomer({ plays, seat }: Seance, ghost: Ghost): Promise<boolean> {
  ghost.appear(seat.line);
  return plays(ghost);
}

/** Whether the client has played these octets. */
export function wasHeard(client: ClientActor, opus: Uint8Array): boolean {
  return client.notices.some(({ notice, about }) => notice === "heard" && about["opus"] === hex(opus));
}

/** All octets that a client has played, in their order, from a notice on. */
export function heardSince(notices: readonly Notice[], from: number): string[] {
  return notices.slice(from).flatMap(({ notice, about }) => (notice === "heard" ? [textAt(about, "opus")] : []));
}
