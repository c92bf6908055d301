// Calls, "ICE servers": credentials for the TURN server that shares a secret with this one.
import type { IceServers, IceUri, TurnLife, TurnPassword, TurnUsername, Version } from "../../schemas/v1/types.ts";
import { turnCredential } from "../protocol/calls/index.ts";
import { ok } from "./answer.ts";
import type { Endpoint } from "./endpoint.ts";
import { refuse } from "./refusal.ts";

/** A TURN server that this server's users are let in to. */
export interface TurnServer {
  readonly uris: readonly string[];
  /** Shared with it, not empty. */
  readonly secret: Uint8Array;
  /** How long a credential is good, in seconds. */
  readonly ttl: number;
}

/** `GET /v1/ice-servers`. ice.offer */
export const getIceServers: Endpoint = {
  method: "GET",
  path: "/v1/ice-servers",
  signed: true,
  ownOnly: true,
  async handle({ server }) {
    const { turn, suite, clock } = server;
    // ice.none
    if (turn === undefined) return refuse("not-found", "this server has no TURN server to offer");
    // ice.until, ice.fresh
    const expires = Math.floor(clock() / 1000) + turn.ttl;
    const { username, password } = await turnCredential(suite, turn.secret, expires, suite.random(16));
    const servers: IceServers = {
      v: 1 as Version,
      username: username as TurnUsername,
      password: password as TurnPassword,
      uris: turn.uris as IceUri[],
      ttl: turn.ttl as TurnLife,
    };
    return ok(200, servers);
  },
};
