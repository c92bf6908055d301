// VoiceTunnel: a tunnel's record, and its end by request.
import type { TunnelId } from "../../schemas/v1/types.ts";
import { effectiveRights } from "../protocol/membership/index.ts";
import type { Step } from "../seams.ts";
import { isOmitted, runSteps } from "../seams.ts";
import type { Db, StoredTunnel } from "../store/index.ts";
import { advanceTunnel, getTunnel, lockTunnel } from "../store/index.ts";
import type { Answer } from "./answer.ts";
import { hidden, visibleChannel } from "./channel-steps.ts";
import { recordAnswer } from "./declare-tunnel.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import type { Channel } from "./memberships.ts";
import type { Refusal } from "./refusal.ts";
import { isRefusal, refuse } from "./refusal.ts";

interface TunnelContext {
  readonly ask: Ask;
  readonly tunnel: StoredTunnel;
  readonly channel: Channel;
}

/** The tunnel of the path with its channel, if the user is a member of that. tunnel.get-hidden */
async function visibleTunnel(ask: Ask, db: Db): Promise<TunnelContext | Refusal> {
  const tunnel = await getTunnel(db, ask.params[0] as TunnelId);
  if (tunnel === undefined) return hidden(ask);
  if (isOmitted(ask.server.seams, "tunnel.get-hidden")) {
    const channel = await ask.server.memberships.find(db, tunnel.channel);
    return channel === undefined ? hidden(ask) : { ask, tunnel, channel };
  }
  const channel = await visibleChannel(ask, db, tunnel.channel);
  return isRefusal(channel) ? channel : { ask, tunnel, channel };
}

const CLOSE_STEPS: readonly Step<TunnelContext>[] = [
  {
    id: "tunnel.close-right",
    check: ({ ask, tunnel, channel }) =>
      tunnel.created_by === ask.user || effectiveRights(channel.membership, tunnel.access, ask.user).admin
        ? undefined
        : refuse("forbidden", "creator or admin close a tunnel"),
  },
];

/** `GET /v1/tunnels/{tunnelID}`. tunnel.get */
export const getTunnelRecord: Endpoint = {
  method: "GET",
  path: "/v1/tunnels/{tunnelID}",
  signed: true,
  params: ["id"],
  handle: (ask) =>
    ask.server.store.read(async (db): Promise<Answer | Refusal> => {
      const found = await visibleTunnel(ask, db);
      return isRefusal(found) ? found : recordAnswer(ask, db, 200, found.tunnel);
    }),
};

/** `DELETE /v1/tunnels/{tunnelID}`. tunnel.close, tunnel.close-again */
export const closeTunnel: Endpoint = {
  method: "DELETE",
  path: "/v1/tunnels/{tunnelID}",
  signed: true,
  params: ["id"],
  handle: (ask) =>
    ask.server.store.write(async (tx): Promise<Answer | Refusal> => {
      const { seams, clock, limits } = ask.server;
      await lockTunnel(tx, ask.params[0] as TunnelId);
      const found = await visibleTunnel(ask, tx);
      if (isRefusal(found)) return found;
      const refusal = await runSteps(seams, CLOSE_STEPS, found);
      if (refusal !== undefined) return refusal;
      return recordAnswer(ask, tx, 200, await advanceTunnel(tx, found.tunnel, { type: "close" }, clock(), limits));
    }),
};
