import type { Alter } from "../../actors/alter.ts";
import type { Channel } from "../../actors/channel.ts";
import type { Tunnel } from "../../actors/tunnel.ts";
import type { User } from "../../actors/user.ts";
import type { JsonObject } from "../../wire/json.ts";
import type { LieName } from "./names.ts";
import type { Forged } from "./objects.ts";

type Announced = Pick<Tunnel, "id" | "key" | "declaration">;

function announcement(
  name: LieName,
  channel: Channel,
  by: User,
  { id, key, declaration }: Announced,
  { alter, epoch = Number(declaration["epoch"]) }: { readonly alter?: Alter; readonly epoch?: number } = {},
): Forged {
  return { name, kind: "event", object: channel.build.initializeVoice(by, { tunnelID: id, key, epoch }, alter) };
}

/** It brings a key that does not hash to its tunnelID (init.verify-hash). */
export function initWithOtherKey(channel: Channel, by: User, tunnel: Announced, key: Uint8Array): Forged {
  return announcement("init-other-key", channel, by, { ...tunnel, key });
}

/** Signed by a key that is not its sender's by the log. */
export function initBySeed(channel: Channel, by: User, tunnel: Announced, seed: Uint8Array): Forged {
  return announcement("init-other-signature", channel, by, tunnel, { alter: { seed } });
}

/** By a member who has not declared the tunnel, though the key is right (init.verify-sender). */
export function initByOther(channel: Channel, by: User, tunnel: Announced): Forged {
  return announcement("init-other-sender", channel, by, tunnel);
}

/** By a member who does not write. */
export function initByNonWriter(channel: Channel, by: User, tunnel: Announced): Forged {
  return announcement("init-non-writer", channel, by, tunnel);
}

/** It names another server than that of the channel (init.verify-homeserver). */
export function initOnServer(channel: Channel, by: User, tunnel: Announced, homeserver: string): Forged {
  const before = (object: JsonObject): void => void (object["content"] = { ...(object["content"] as JsonObject), homeserver });
  return announcement("init-other-homeserver", channel, by, tunnel, { alter: { before } });
}

/** Its epoch, for which it is sealed too, is not that of the declaration (init.verify-epoch). */
export function initInEpoch(channel: Channel, by: User, tunnel: Announced, epoch: number): Forged {
  return announcement("init-other-epoch", channel, by, tunnel, { epoch });
}

/** It is sealed for the `info` of another tunnel, so that it does not open. */
export function initSealedForOther(channel: Channel, by: User, tunnel: Announced, otherID: string): Forged {
  const before = (object: JsonObject): void => void (object["content"] = { ...(object["content"] as JsonObject), tunnelID: tunnel.id });
  return announcement("init-sealed-for-other", channel, by, { ...tunnel, id: otherID }, { alter: { before } });
}
