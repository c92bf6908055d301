import { creationObject, mustAccept, type RequestOptions, type World } from "../../probe/actors/index.ts";
import { openStream } from "../../probe/stream.ts";
import type { Reply } from "../../runner/reply.ts";
import { textOf } from "../common/text-of.ts";

/** A signed endpoint: how it is asked rightly, by a user who is allowed to. */
export interface SignedEndpoint {
  /** As the table of endpoints names it. */
  readonly name: string;
  /** Sends a right request, changed by the options. It can be sent any number of times. */
  send(options?: RequestOptions): Promise<Reply>;
}

/** Every signed endpoint, with a user, a channel and a tunnel for which each can be asked. */
export async function signedEndpoints(world: World): Promise<readonly SignedEndpoint[]> {
  const user = await world.user();
  const channel = await world.group(user);
  const { tunnel } = mustAccept("the declaration of a tunnel", await channel.attempt.declare(user));
  const path = `/v1/channels/${channel.id}`;
  const creation = creationObject(world, user);
  const event = channel.build.event(user, { type: "org.example.note", content: {} });
  const epoch = channel.log[0] ?? {};
  // Closed: it can be read and closed all the same, and the channel has room for another one.
  await tunnel.close();
  const declare = async (options?: RequestOptions): Promise<Reply> => {
    const body = channel.build.declaration(user, world.bytes(32));
    const answer = await user.request("POST", "/v1/tunnels", { body, ...options });
    if (answer.status === 201) await user.request("DELETE", `/v1/tunnels/${textOf(body, "tunnelID")}`);
    return answer;
  };
  const plain = (method: string, target: string, body?: RequestOptions["body"]) => (options?: RequestOptions) =>
    user.request(method, target, { ...(body === undefined ? {} : { body }), ...options });
  const stream = async (options?: RequestOptions): Promise<Reply> => {
    const request = user.signed("POST", "/v1/stream", { body: { v: 1, channels: { [channel.id]: 0 } }, ...options });
    const answer = await openStream(world.http, request, world.trace);
    answer.stream?.close();
    return answer;
  };
  return [
    { name: "GET /v1/users/{user}", send: plain("GET", `/v1/users/${user.id}`) },
    { name: "POST /v1/channels", send: plain("POST", "/v1/channels", creation) },
    { name: "GET /v1/channels", send: plain("GET", "/v1/channels") },
    { name: "GET /v1/channels/{channel}", send: plain("GET", path) },
    { name: "GET /v1/channels/{channel}/log", send: plain("GET", `${path}/log`) },
    // The epoch that the channel has: a repetition, which changes nothing.
    { name: "POST /v1/channels/{channel}/members", send: plain("POST", `${path}/members`, epoch) },
    { name: "POST /v1/channels/{channel}/events", send: plain("POST", `${path}/events`, event) },
    { name: "GET /v1/channels/{channel}/events", send: plain("GET", `${path}/events`) },
    { name: "POST /v1/stream", send: stream },
    { name: "POST /v1/tunnels", send: declare },
    { name: "GET /v1/tunnels/{tunnelID}", send: plain("GET", `/v1/tunnels/${tunnel.id}`) },
    { name: "DELETE /v1/tunnels/{tunnelID}", send: plain("DELETE", `/v1/tunnels/${tunnel.id}`) },
  ];
}
