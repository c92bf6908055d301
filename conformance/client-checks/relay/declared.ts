import { tunnelOf, type Channel, type Tunnel } from "../../probe/actors/index.ts";
import { failure } from "../../probe/errors.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import { fromBase64url } from "../../probe/wire/base64.ts";
import { openSealed, tunnelKeyInfo } from "../../probe/wire/derive.ts";
import { isJsonObject, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { memberOf, type Stage } from "./scene.ts";

/** The key in an InitializeVoice, opened with the current epoch's; undefined when it does not open. */
export function tunnelKeyIn(channel: Channel, event: JsonObject): Uint8Array | undefined {
  const content = isJsonObject(event["content"]) ? event["content"] : {};
  const secret = channel.epochPair()?.private;
  const enc = fromBase64url(textAt(content, "enc"), 32);
  const ciphertext = fromBase64url(textAt(content, "ciphertext"), 48);
  if (secret === undefined || enc === undefined || ciphertext === undefined) return undefined;
  const info = tunnelKeyInfo(channel.id, Number(content["epoch"]), textAt(content, "tunnelID"), textAt(event, "sender"));
  return openSealed(secret, info, { enc, ciphertext });
}

/** The tunnel that a client has declared, with its key as the suite's readers open it. */
export async function tunnelBy(stage: Pick<Stage, "home" | "alice" | "client">, channelId: string, tunnelID: string): Promise<Tunnel> {
  const channel = await stage.home.channel(channelId, [stage.alice]);
  const record = stage.home.tunnel(tunnelID) ?? {};
  const declaration = isJsonObject(record["declaration"]) ? record["declaration"] : {};
  const announced = stage.home
    .entries(channelId)
    .map(eventOf)
    .find((event) => textAt(event, "content", "tunnelID") === tunnelID);
  const key = announced === undefined ? undefined : tunnelKeyIn(channel, announced);
  if (key === undefined)
    throw failure("the InitializeVoice of a tunnel does not open", "a tunnel key that opens with the epoch key", "none");
  return tunnelOf({ channel, creator: memberOf(stage.client), key, declaration, record });
}

/** The event of an entry. */
export function eventOf(entry: JsonObject): JsonObject {
  return isJsonObject(entry["event"]) ? entry["event"] : {};
}

/** The InitializeVoice events of a channel for a tunnel. */
export function announcementsOf(home: PlayedServer, channelId: string, tunnelID: string): readonly JsonObject[] {
  return home
    .entries(channelId)
    .map(eventOf)
    .filter((event) => event["type"] === "vt.initialize_voice" && textAt(event, "content", "tunnelID") === tunnelID);
}
