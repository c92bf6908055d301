import type { User } from "../../probe/actors/index.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import { isJsonObject, JsonRefusal, readJson, textAt, type JsonObject } from "../../probe/wire/index.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import { token } from "./scene.ts";

/** The JSON object that a request carries; an empty one where it carries none. */
export function bodyOf(request: Pick<PeerRequest, "body">): JsonObject {
  try {
    const value = readJson(request.body);
    return isJsonObject(value) ? value : {};
  } catch (error) {
    if (error instanceof JsonRefusal) return {};
    throw error;
  }
}

/** What a user has posted to a path of a server, accepted or not, in its order. */
export function postedTo(home: PlayedServer, user: string, path: string): JsonObject[] {
  return home
    .requestsOf(user)
    .filter((request) => request.method === "POST" && request.path === path)
    .map(bodyOf);
}

/** The membership objects that a user has posted. */
export function stepsOf(home: PlayedServer, user: string, channel: string): JsonObject[] {
  return postedTo(home, user, `/v1/channels/${channel}/members`);
}

/** The events that a user has posted. */
export function eventsOf(home: PlayedServer, user: string, channel: string): JsonObject[] {
  return postedTo(home, user, `/v1/channels/${channel}/events`);
}

/**
 * Has the client take a step, and looks on which object it builds it. True when it is that one: whoever continues a log from an object has taken it. The
 * client is an admin there; the step makes Alice, whom the suite plays, an admin or takes that from her.
 */
export async function buildsOn(client: ClientActor, channel: string, id: string, alice: User): Promise<boolean> {
  const shown = client.server.entries(channel).length > 0 ? await client.server.channel(channel) : undefined;
  const admin = shown?.state.members.get(alice.id)?.flags.admin === false;
  await client.ask("change-member", { channel, action: "change", user: alice.id, flags: { read: true, write: true, admin } });
  return stepsOf(client.server, client.user, channel).some((object) => object["prev"] === id);
}

/** Has the client seal an event for all readers, and gives the sealed events that it posted then; none when it refused to. */
export async function sealsNow(t: ClientTest, client: ClientActor, channel: string): Promise<readonly JsonObject[]> {
  const before = eventsOf(client.server, client.user, channel).length;
  await client.ask("send-event", { channel, type: "example.sealed", content: { body: token(t) }, sealed: true });
  const posted = eventsOf(client.server, client.user, channel).slice(before);
  return posted.filter((event) => textAt(event, "type") === "vt.sealed");
}

/** The epoch that a sealed event names. */
export function epochOf(event: JsonObject | undefined): number | undefined {
  const content = event?.["content"];
  return isJsonObject(content) ? Number(content["epoch"]) : undefined;
}
