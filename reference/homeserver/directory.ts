// Servers, users and requests, and Other servers: who is who, for whoever is about to add somebody to a channel.
import type { UserId } from "../../schemas/v1/types.ts";
import { runSteps } from "../seams.ts";
import type { Step } from "../seams.ts";
import { getUser } from "../store/index.ts";
import type { Answer } from "./answer.ts";
import { ok } from "./answer.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import { countPeerRequest } from "./look-up.ts";
import type { Refusal } from "./refusal.ts";
import { refuse, refused } from "./refusal.ts";
import { isForeign } from "./request-steps.ts";

/** The entry of a user who is registered here. user.directory, user.directory-unknown, peer.directory, peer.directory-unknown */
async function ownEntry({ server }: Ask, user: UserId): Promise<Answer | Refusal> {
  const known = await server.store.read((db) => getUser(db, user));
  return known === undefined ? refuse("not-found", "no such user is registered here") : ok(200, known.entry);
}

const STEPS: readonly Step<Ask>[] = [
  {
    id: "foreign.own-only",
    check: ({ foreign }) => (foreign ? refused() : undefined),
  },
];

/** `GET /v1/users/{user}`: for the users of this server, also about users of others. */
export const getDirectoryEntry: Endpoint = {
  method: "GET",
  path: "/v1/users/{user}",
  signed: true,
  params: ["user"],
  async handle(ask) {
    const { server } = ask;
    const user = ask.params[0] as UserId;
    const refusal = await runSteps(server.seams, STEPS, ask);
    if (refusal !== undefined) return refusal;
    if (!isForeign(server, user)) return ownEntry(ask, user);
    // foreign.look-up
    return (await countPeerRequest(ask, user)) ?? ok(200, await server.peers.entry(user));
  },
};

/** `GET /v1/directory/{user}`: for other servers. It asks nobody, so that questions do not travel in circles. */
export const getOwnEntry: Endpoint = {
  method: "GET",
  path: "/v1/directory/{user}",
  signed: false,
  params: ["user"],
  handle: (ask) => ownEntry(ask, ask.params[0] as UserId),
};
