import { channelOf, creationObject } from "../actors/channel.ts";
import { connectMessage } from "../actors/join.ts";
import { tunnelOf, type Tunnel } from "../actors/tunnel.ts";
import type { User } from "../actors/user.ts";
import type { World } from "../actors/world.ts";
import { SuiteError } from "../errors.ts";
import { fromBase64url, toBase64url } from "../wire/base64.ts";
import { streamBaseKey } from "../wire/derive.ts";
import { sealFrame } from "../wire/frame.ts";
import { textAt, type JsonObject } from "../wire/json.ts";
import { sframeKey } from "../wire/sframe.ts";
import type { Vtserver } from "./document.ts";

/** A tunnel that lives on a peer: nothing is sent anywhere, its objects are right. `world` is the peer's. */
export function tunnelElsewhere(world: World, creator: User, relay: Vtserver): Tunnel {
  const channel = channelOf(world, creationObject(world, creator));
  const key = world.bytes(32);
  const declaration = channel.build.declaration(creator, key);
  return tunnelOf({ channel, creator, key, declaration, record: { vtserver: { ...relay } } });
}

/** Somebody whom a peer's vtserver tells of, and who speaks. */
export interface Speaker {
  /** As `participants` and `joined` carry them. */
  readonly participant: JsonObject;
  /** Seals octets as a packet of voice, with the next counter. */
  frame(opus: Uint8Array): Uint8Array;
}

/** A participant of a tunnel on a peer, with a credential of their own: a `connect`, or the proof that is given. */
export function speakerOf(tunnel: Tunnel, user: User, connection: number, proof?: JsonObject): Speaker {
  const { world } = tunnel.channel;
  const credential = proof ?? connectMessage(tunnel, user, { nonce: toBase64url(world.bytes(32)) });
  const roles = credential["roles"] ?? null;
  const device = textAt(credential, "device");
  const salt = fromBase64url(textAt(credential, "stream", "salt"), 32);
  if (salt === undefined) throw new SuiteError("a credential without a salt cannot be spoken with");
  const names = { server: world.server, channel: tunnel.channel.id, tunnelID: tunnel.id, device };
  const key = sframeKey(streamBaseKey(tunnel.key, salt, names), BigInt(connection));
  let counter = 0n;
  return {
    participant: { connection, device, roles, credential },
    frame: (opus) => {
      const at = counter++;
      return sealFrame(connection, key, at, { timestamp: Number((at * 960n) & 0xffff_ffffn), opus });
    },
  };
}
