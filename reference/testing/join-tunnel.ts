import type { Connect, Roles, VtserverEntry } from "../../schemas/v1/types.ts";
import type { HttpUser } from "../homeserver/testing/http-user.ts";
import { createNodeSuite } from "../node-crypto.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import type { Participant } from "../vtserver/testing/participant.ts";
import { openParticipant } from "../vtserver/testing/participant.ts";

const suite = createNodeSuite();
const b32 = (): string => encodeBase64url(suite.random(32));

/** Where a tunnel is. */
export interface TunnelPlace {
  readonly tunnelID: string;
  readonly channel: string;
  readonly vtserver: VtserverEntry;
}

/** Connects a user who speaks HTTP to a tunnel: the connect is sent, the answer still to come. */
export async function joinTunnel(
  user: HttpUser,
  server: string,
  { tunnelID, channel, vtserver }: TunnelPlace,
  roles: Roles = { read: true, write: true },
): Promise<Participant> {
  const participant = await openParticipant(vtserver.url);
  participant.connect = (await user.sign("connect", {
    type: "connect",
    v: 1,
    tunnelID,
    auth_chatchannel: channel,
    server,
    vt_key: vtserver.key,
    user: user.user,
    device: user.device,
    roles,
    challenge: participant.challenge.nonce,
    client_nonce: b32(),
    issued_at: Date.now(),
    stream: { salt: b32() },
  })) as Connect;
  participant.send(participant.connect);
  return participant;
}
