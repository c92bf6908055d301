import { equalBytes } from "../../protocol/bytes.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { canonicalBytes } from "../../protocol/json/index.ts";
import { newProof, signProof, verifyServerPart } from "../../protocol/proof.ts";
import type { Account } from "../account.ts";
import type { Api } from "../http/api.ts";
import type { ClientPorts } from "../ports.ts";
import { checkMessage } from "../schema.ts";
import { checked, drawing, refuseIf } from "../seams.ts";
import type { KnownServer } from "../server.ts";
import { asJson } from "../wire.ts";
import type { Proof, Roles, TunnelRecord, VtserverEntry } from "../wire.ts";

/** The way to a tunnel elsewhere: to its own vtserver, or by the user's own server, which alone sees the user's address then. */
export type Way = "direct" | "proxy";

/** With whom a client speaks to be in a tunnel. */
export interface Route {
  /** The server whose vtserver it is. */
  readonly server: string;
  readonly vtserver: VtserverEntry;
  /** For the way by proxy: where the tunnel lives, and the proof that is good for this one connection. */
  readonly via?: { readonly vtserver: VtserverEntry; readonly proof: Proof };
}

/** The user's own server, for those whose channel is elsewhere. */
export interface Home {
  readonly server: KnownServer;
  readonly api: Api;
}

/** To the vtserver of the record. */
export function directRoute({ created_on: server, vtserver }: TunnelRecord): Route {
  return { server, vtserver };
}

/**
 * By a vtserver of the own server, with a proof made for this one connection and countersigned there.
 *
 * @param record a record that was verified: it says where the proxy is to go.
 * @throws ProtocolError the own server's refusal; `bad-signature` or `malformed` for a proof that is not the one asked for.
 */
export async function proxyRoute(
  { ports, account, home }: { readonly ports: ClientPorts; readonly account: Account; readonly home: Home },
  record: TunnelRecord,
  roles: Pick<Roles, "read" | "write">,
): Promise<Route> {
  const { tunnelID, auth_chatchannel, created_on: origin } = record;
  // Vtservers come and go with the document.
  const { vtservers, server } = await home.server.refresh();
  const vtserver = pick(ports, vtservers);
  const { user, device } = account;
  const proxy = { address: server, public: vtserver.key };
  // proof.fresh, proof.client-life
  const { seams } = ports;
  const right = newProof(drawing(ports, "proof"), { tunnelID, auth_chatchannel, user, device, origin, proxy, roles }, ports.clock.now());
  const plan = seams?.proofLife === undefined ? right : { ...right, expires_at: right.issued_at + seams.proofLife };
  const asked = checkMessage("closed", "UserProof", asJson(await signProof(ports.suite, plan, account.signing)));
  const proof = await home.api.call("Proof", "POST", "/v1/proxies", { body: asked });
  const { server_sig: _server, ...ours } = proof;
  const isOurs = equalBytes(canonicalBytes(asJson(ours)), canonicalBytes(asJson(asked)));
  const another = (): ProtocolError => new ProtocolError("malformed", "the server countersigned another proof than the one asked for");
  refuseIf(seams, "proof.client-answer/same", !isOurs, another);
  await checked(seams, "proof.client-answer/signature", () => verifyServerPart(ports.suite, proof, home.server.key));
  // encoding.client-messages: members of the record that nobody knows are not sent on.
  const { url, key } = record.vtserver;
  return { server, vtserver, via: { vtserver: { url, key }, proof } };
}

/** Any one of them: so a server's users spread over its vtservers. */
function pick({ suite }: ClientPorts, vtservers: readonly VtserverEntry[]): VtserverEntry {
  const chosen = vtservers[(suite.random(1)[0] ?? 0) % vtservers.length];
  if (chosen === undefined) throw new ProtocolError("malformed", "a document without a vtserver");
  return chosen;
}

/** What says of the way by proxy that it cannot be gone, and nothing of the tunnel or the user. */
const NO_WAY: ReadonlySet<ErrorCode> = new Set([
  "timeout",
  "busy",
  "internal",
  "shutting-down",
  "rate-limited",
  "peer-failed",
  "peer-address",
  "audience",
]);

/** Whether another way may be better. */
export function isNoWay(error: unknown): error is ProtocolError {
  return error instanceof ProtocolError && NO_WAY.has(error.code);
}
