import { textAt, type JsonObject } from "../wire/json.ts";
import type { Home } from "./home.ts";
import { checkForm, checkSealingKey } from "./message-body.ts";
import { Refused, refuseIf } from "./refused.ts";
import type { StoredChannel } from "./store.ts";

/** Refuses what is not of the current epoch, or comes while the channel is rotation due (epoch.rotation-due). */
export function checkCurrentEpoch({ state }: StoredChannel, epoch: unknown): void {
  refuseIf(state.due || epoch !== state.epoch, "epoch-stale", { epoch: state.epoch });
}

/** The section Sealed events. */
function checkSealed(channel: StoredChannel, event: JsonObject): void {
  const content = checkForm("SealedContent", event["content"]);
  refuseIf(event["state_key"] !== undefined, "malformed"); // sealed.no-state
  checkSealingKey(textAt(content, "enc"));
  checkCurrentEpoch(channel, content["epoch"]);
  const to = textAt(content, "to");
  refuseIf(to !== "" && !channel.state.members.has(to), "not-found"); // sealed.to-member
}

/** The section Sending of the chapter InitializeVoice. */
function checkInitializeVoice(home: Home, channel: StoredChannel, event: JsonObject): void {
  const content = checkForm("InitializeVoiceContent", event["content"]);
  refuseIf(event["state_key"] !== undefined, "malformed");
  checkSealingKey(textAt(content, "enc"));
  refuseIf(textAt(content, "homeserver") !== home.identity.name, "audience");
  const tunnel = home.tunnels.find(textAt(content, "tunnelID"));
  if (tunnel?.channel !== channel.id) throw new Refused("not-found");
  refuseIf(textAt(tunnel.declaration, "created_by") !== textAt(event, "sender"), "forbidden");
  refuseIf(tunnel.state === "closed", "tunnel-closed");
  checkCurrentEpoch(channel, content["epoch"]);
}

/** What the type of an event asks for. */
export function checkTyped(home: Home, channel: StoredChannel, event: JsonObject): void {
  if (event["type"] === "vt.sealed") checkSealed(channel, event);
  if (event["type"] === "vt.initialize_voice") checkInitializeVoice(home, channel, event);
}
