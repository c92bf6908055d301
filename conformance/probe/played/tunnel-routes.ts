import type { PeerAnswer } from "../peer/answer.ts";
import { jsonAt, textAt, without, type JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import { hidden, memberAccess, membershipOf } from "./access.ts";
import { checkTime, type Author } from "./authenticate.ts";
import { checkCurrentEpoch } from "./event-types.ts";
import type { Home } from "./home.ts";
import { shownRecord } from "./lying.ts";
import { checkSignature } from "./message-body.ts";
import { Refused, refuseIf } from "./refused.ts";
import { effectiveRights } from "./tunnel-rights.ts";
import type { StoredTunnel } from "./tunnels.ts";

function recordAnswer(home: Home, author: Author, tunnel: StoredTunnel, status = 200): PeerAnswer {
  return { status, body: shownRecord(home.lies, author.user, home.tunnels.record(tunnel)) };
}

/** A tunnel by its id, for a member of its channel (tunnel.get-hidden). */
function tunnelFor(home: Home, author: Author, id: string): StoredTunnel {
  const tunnel = home.tunnels.find(id);
  const channel = home.store.channels.get(tunnel?.channel ?? "");
  if (tunnel === undefined || channel === undefined || membershipOf(channel, author) === undefined) throw hidden(author);
  return tunnel;
}

/** Whether somebody can close a tunnel, or replace it before it ends. */
function mayEnd(home: Home, author: Author, tunnel: StoredTunnel): boolean {
  if (textAt(tunnel.declaration, "created_by") === author.user) return true;
  return effectiveRights(home, tunnel, author.user)?.admin === true;
}

function isLive({ state }: StoredTunnel): boolean {
  return state === "declared" || state === "open";
}

/** From whether the tunnelID is free to whether the channel has room for it; gives the tunnel that is replaced. */
function checkPlace(home: Home, author: Author, channel: string, declaration: JsonObject): StoredTunnel | undefined {
  const same = home.tunnels.find(textAt(declaration, "tunnelID"));
  refuseIf(same?.state === "closed" && same.channel === channel, "tunnel-closed"); // tunnel.id-final
  refuseIf(same !== undefined, "tunnel-exists", { tunnelID: same?.id ?? "" }); // tunnel.id-other
  const replaces = textAt(declaration, "replaces");
  const before = replaces === "" ? undefined : home.tunnels.find(replaces);
  refuseIf(replaces !== "" && before?.channel !== channel, "not-found"); // successor.unknown
  refuseIf(before !== undefined && isLive(before) && !mayEnd(home, author, before), "forbidden"); // successor.right
  const other = home.tunnels.of(channel).find((one) => one.state !== "closed" && one !== before);
  if (other !== undefined) throw new Refused("tunnel-exists", { tunnelID: other.id });
  return before;
}

/** POST /v1/tunnels, in the order of the section Declaration. */
export function declareTunnel(home: Home, author: Author, declaration: JsonObject): PeerAnswer {
  refuseIf(author.foreign && jsonAt(home.document(), "features", "foreign_declare") === false, "refused"); // foreign.declare
  refuseIf(textAt(declaration, "created_by") !== author.user, "forbidden");
  const { channel, member } = memberAccess(home, author, textAt(declaration, "auth_chatchannel"));
  refuseIf(!member.flags.write, "forbidden");
  checkSignature("declare", declaration, member.signing_key);
  const known = home.tunnels.find(textAt(declaration, "tunnelID"));
  const again = known !== undefined && canonicalText(without(known.declaration, "sig")) === canonicalText(without(declaration, "sig"));
  if (again && known.state !== "closed") return recordAnswer(home, author, known, 201); // tunnel.declare-again
  checkTime(home, Number(declaration["created_at"]));
  checkCurrentEpoch(channel, declaration["epoch"]);
  const before = checkPlace(home, author, channel.id, declaration);
  const tunnel = home.tunnels.declare(channel.id, declaration);
  if (before !== undefined) home.tunnels.replaced(before);
  return recordAnswer(home, author, tunnel, 201);
}

/** GET /v1/tunnels/{tunnelID}. */
export function readTunnel(home: Home, author: Author, id: string): PeerAnswer {
  return recordAnswer(home, author, tunnelFor(home, author, id));
}

/** DELETE /v1/tunnels/{tunnelID} (tunnel.close). */
export function closeTunnel(home: Home, author: Author, id: string): PeerAnswer {
  const tunnel = tunnelFor(home, author, id);
  refuseIf(!mayEnd(home, author, tunnel), "forbidden"); // tunnel.close-right
  home.tunnels.close(tunnel);
  return recordAnswer(home, author, tunnel);
}
