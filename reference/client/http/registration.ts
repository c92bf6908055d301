import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { canonicalBytes } from "../../protocol/json/index.ts";
import { verifyObject } from "../../protocol/signing.ts";
import type { Account } from "../account.ts";
import type { ClientPorts } from "../ports.ts";
import { checked, refuseIf } from "../seams.ts";
import { asJson, readMessage, signMessage } from "../wire.ts";
import type { DirectoryEntry } from "../wire.ts";
import type { Api, ApiServer } from "./api.ts";
import type { Carrier } from "./carrier.ts";
import { refusalOf } from "./refusal.ts";

/**
 * Registers the account's user. Registering again with the same keys is no error.
 *
 * @param token what the operator gave the user, where the server asks for it.
 * @throws ProtocolError the server's refusal; `bad-signature` for an entry that the server did not sign.
 */
export async function register(
  ports: ClientPorts,
  account: Account,
  server: ApiServer,
  carrier: Carrier,
  token?: string,
): Promise<DirectoryEntry> {
  const { user, signing_key, sealing_key } = account.identity;
  const created_at = ports.clock.now();
  const nonce = encodeBase64url(ports.suite.random(16));
  const bare = { v: 1, user, server: server.name, signing_key, sealing_key, created_at, nonce };
  const named = token === undefined ? bare : { ...bare, token };
  const registration = await signMessage(ports.suite, "Registration", "registration", named, account.signing);
  const { status, headers, body } = await carrier.send({
    method: "POST",
    path: "/v1/users",
    query: "",
    headers: { "content-type": "application/json" },
    body: canonicalBytes(asJson(registration)),
  });
  if (status !== 201) throw refusalOf(status, body, headers.get("retry-after"), ports.seams);
  return checkEntry(ports, server, readMessage("DirectoryEntry", body, ports.seams), account.identity);
}

/**
 * A user's keys as the user's own server states them: for adding somebody to a channel, and for nothing else. The own server is asked;
 * it answers for a user elsewhere with what the other server signed.
 *
 * @param home the server that is asked.
 * @param signer the server of the user: the same one for its own users.
 * @throws ProtocolError `not-found` for nobody, `bad-signature` for an entry that is not of the user's server, `audience` for another's.
 */
export async function directoryEntry(ports: ClientPorts, home: Api, signer: ApiServer, user: string): Promise<DirectoryEntry> {
  return checkEntry(ports, signer, await home.call("DirectoryEntry", "GET", `/v1/users/${user}`), { user });
}

async function checkEntry(
  ports: ClientPorts,
  server: ApiServer,
  entry: DirectoryEntry,
  wanted: { readonly user: string; readonly signing_key?: string; readonly sealing_key?: string },
): Promise<DirectoryEntry> {
  // user.directory-verify
  const { seams } = ports;
  await checked(seams, "user.directory-verify/signature", () => verifyObject(ports.suite, "user", entry, server.key));
  const another = (): ProtocolError => new ProtocolError("audience", `the entry is that of ${entry.user}`);
  refuseIf(seams, "user.directory-verify/user", entry.user !== wanted.user, another);
  const same = (mine: string | undefined, theirs: string): boolean => mine === undefined || mine === theirs;
  const isOwn = same(wanted.signing_key, entry.signing_key) && same(wanted.sealing_key, entry.sealing_key);
  const otherKeys = (): ProtocolError => new ProtocolError("key-changed", "the server states other keys than were registered");
  refuseIf(seams, "user.directory-verify/own", !isOwn, otherKeys);
  return entry;
}
