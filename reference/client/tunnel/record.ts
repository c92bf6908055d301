import { equalBytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { canonicalBytes } from "../../protocol/json/index.ts";
import { verifyObject } from "../../protocol/signing.ts";
import type { Reader } from "../channel/apply.ts";
import type { ChannelState } from "../channel/state.ts";
import type { KnownServer } from "../server.ts";
import { checked, isOmitted, refuseIf } from "../seams.ts";
import type { ClientSeams } from "../seams.ts";
import { asJson } from "../wire.ts";
import type { TunnelRecord } from "../wire.ts";

/** The members that a record has from its declaration. */
const DECLARED = ["tunnelID", "auth_chatchannel", "epoch", "created_by", "created_at", "access", "replaces"] as const;

/**
 * Checks a record against the declaration that its creator signed. The state, the connections and the choice of the vtserver are the
 * server's word; that the vtserver is one of its own is checked too.
 *
 * @throws ProtocolError `audience`, `not-found` for a creator who was never a member, `bad-signature`, `malformed` for members that differ.
 */
export async function checkRecord(reader: Reader, server: KnownServer, state: ChannelState, record: TunnelRecord): Promise<void> {
  // tunnel.record-verify
  const { declaration } = record;
  if (record.auth_chatchannel !== state.channel) throw new ProtocolError("audience", "the tunnel of another channel");
  if (record.created_on !== state.server) throw new ProtocolError("audience", "a tunnel on another server than its channel's");
  const creator = state.identities.get(declaration.created_by);
  if (creator === undefined) throw new ProtocolError("not-found", `${declaration.created_by} was never a member`);
  const { suite, seams } = reader.ports;
  await checked(seams, "tunnel.record-verify/signature", () => verifyObject(suite, "declare", declaration, creator.signing_key));
  const pick = (from: object): Uint8Array =>
    canonicalBytes(asJson(Object.fromEntries(Object.entries(from).filter(([name]) => DECLARED.some((declared) => declared === name)))));
  const isAsDeclared = equalBytes(pick(record), pick(declaration));
  refuseIf(seams, "tunnel.record-verify/members", !isAsDeclared, () => new ProtocolError("malformed", "a record that is not as declared"));
  // Where a vtserver was lost, its tunnels are closed and it is listed no longer.
  if (record.state !== "closed") await checkVtserver(server, record, seams);
}

/** @throws ProtocolError `audience` for a vtserver that the server does not list, or no longer. */
export async function checkVtserver(server: KnownServer, { vtserver }: TunnelRecord, seams: ClientSeams | undefined): Promise<void> {
  const isListed = isOmitted(seams, "tunnel.client-vtserver") || (await server.lists(vtserver));
  refuseIf(
    seams,
    "tunnel.client-vtserver",
    !isListed,
    () => new ProtocolError("audience", "a vtserver that the server's document does not list"),
  );
}
