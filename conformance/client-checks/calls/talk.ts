import { rtcPeer, type RtcKind, type RtcPeer } from "../../probe/rtc/index.ts";
import {
  agree,
  agreementPair,
  callBaseKey,
  decodeHeader,
  fromBase64url,
  hex,
  openMedia,
  sealMedia,
  sframeKey,
  textAt,
  toBase64url,
  type CallNames,
  type JsonObject,
} from "../../probe/wire/index.ts";
import { SuiteError } from "../../probe/errors.ts";
import { callId } from "./descriptions.ts";
import { called, sdpOf } from "./live.ts";
import { fetches, hangsUp, say, says, tells, type CallScene, type Said } from "./scene.ts";

/** How long a connection may take to be made. */
const CONNECTS_MS = 8_000;
/** How long what was sent over a connection may take. */
export const HEARS_MS = 3_000;

/** A frame of the client as Alice's device has heard it. */
export interface Frame {
  readonly kid: bigint;
  readonly counter: bigint;
  readonly packet: Uint8Array | undefined;
}

/** A call over which both devices talk. */
export interface Talk {
  readonly scene: CallScene;
  readonly call: string;
  readonly voice: number;
  readonly peer: RtcPeer;
  /** What the client has described first: its invite or its answer. */
  readonly said: Said;
  readonly names: CallNames;
  /** Everything that was heard of the client's audio, opened with the key that it must have. */
  frames(): readonly Frame[];
  /** The octets of a sealed frame of Alice's device, with the next counter unless said otherwise. */
  seal(opus: Uint8Array, as?: { readonly kid?: bigint; readonly counter?: bigint; readonly sender?: string }): Uint8Array;
  /** Has the client send a packet; resolves when Alice's device has heard it. */
  hears(): Promise<Uint8Array>;
  /** The same the other way round. */
  isHeard(): Promise<Uint8Array>;
}

export interface TalkOptions {
  /** Who calls; the client by default. */
  readonly caller?: "client" | "alice";
  readonly kinds?: readonly RtcKind[];
  /** Of `start-call`. */
  readonly more?: JsonObject;
  /** Alice's device has no key, and cannot encrypt frames. */
  readonly keyless?: boolean;
}

/** Both are in a call, and connected. */
export async function talking(
  scene: CallScene,
  { caller = "client", kinds = ["audio"], more = {}, keyless = false }: TalkOptions = {},
): Promise<Talk> {
  const { t, client, alice } = scene;
  const peer = rtcPeer(caller === "alice" ? kinds : []);
  t.cleanup(() => peer.close());
  const pair = agreementPair(t.random.bytes(32));
  const key = keyless ? {} : { media_key: toBase64url(pair.public) };
  let said: Said;
  let call: string;
  let voice: number;
  if (caller === "client") {
    const invite = await called(scene, more);
    ({ call, voice } = invite);
    said = invite;
    say(scene, "answer", call, { answer: { type: "answer", sdp: await peer.answer(sdpOf(said.content)) }, ...key });
    await fetches(scene);
    await says(scene, "m.call.select_answer", call);
    await fetches(scene);
  } else {
    call = callId(t);
    say(scene, "invite", call, { lifetime: 90_000, offer: { type: "offer", sdp: await peer.offer() }, ...key });
    await fetches(scene);
    voice = await tells(scene, "accept");
    said = await says(scene, "m.call.answer", call);
    say(scene, "select_answer", call, { selected_party_id: client.device });
    await peer.take(sdpOf(said.content));
    await fetches(scene);
  }
  await t.eventually("a connection of both devices", () => peer.state === "connected", CONNECTS_MS);
  const mine = textAt(said.content, "media_key");
  const isCalling = caller === "client";
  const names: CallNames = {
    channel: scene.dm.id,
    caller: isCalling ? client.user : alice.id,
    call_id: call,
    calling: isCalling ? client.device : alice.device,
    party: isCalling ? alice.device : client.device,
    callingKey: isCalling ? mine : toBase64url(pair.public),
    partyKey: isCalling ? toBase64url(pair.public) : mine,
  };
  return talkOf({ scene, call, voice, peer, said, names }, pair.private);
}

function talkOf(parts: Pick<Talk, "scene" | "call" | "voice" | "peer" | "said" | "names">, secret: Uint8Array): Talk {
  const { scene, voice, peer, said, names } = parts;
  const { t, client, alice } = scene;
  const theirs = fromBase64url(textAt(said.content, "media_key"), 32);
  const dh = theirs && agree(secret, theirs);
  const baseKey = (sender: string): Uint8Array => {
    if (dh === undefined) throw new SuiteError("a frame without keys is asked for");
    return callBaseKey(dh, names, sender);
  };
  let counter = -1n;
  const seal: Talk["seal"] = (opus, { kid = 0n, counter: at, sender = alice.device } = {}) => {
    const next = at ?? (counter += 1n);
    return sealMedia("audio", sframeKey(baseKey(sender), kid), next, opus);
  };
  const frames = (): readonly Frame[] =>
    peer.heard
      .filter(({ kind }) => kind === "audio")
      .map(({ payload }) => {
        const header = decodeHeader(payload);
        if (header === undefined) return { kid: -1n, counter: -1n, packet: undefined };
        const { kid, counter: at } = header;
        return { kid, counter: at, packet: openMedia("audio", sframeKey(baseKey(client.device), kid), payload) };
      });
  return {
    ...parts,
    frames,
    seal,
    hears: async () => {
      const packet = t.random.bytes(24);
      await client.ok("talk", { voice, packets: [hex(packet)] });
      await t.eventually(
        "a frame of the client that opens with the key that it must have",
        () => frames().some((frame) => frame.packet !== undefined && hex(frame.packet) === hex(packet)),
        HEARS_MS,
      );
      return packet;
    },
    isHeard: async () => {
      const packet = t.random.bytes(24);
      await peer.say(seal(packet));
      await client.heard(voice, packet);
      return packet;
    },
  };
}

/** The user hangs up, and the client has read that. */
export async function endsTalk({ scene, call }: Talk): Promise<void> {
  await hangsUp(scene);
  await says(scene, "m.call.hangup", call);
  await fetches(scene);
}
