import { beforeAll, expect, test } from "vitest";
import { ProtocolError } from "../../protocol/error.ts";
import type { SigningKeyPair } from "../../protocol/crypto/index.ts";
import { newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { countersignProof, verifyUserPart } from "../../protocol/proof.ts";
import type { Account } from "../account.ts";
import { newAccount } from "../account.ts";
import { nodePorts } from "../node/ports.ts";
import type { Proof, TunnelRecord, UserProof } from "../wire.ts";
import type { Home } from "./route.ts";
import { directRoute, isNoWay, proxyRoute } from "./route.ts";

const ports = nodePorts();
const { suite } = ports;
const id = encodeBase64url(suite.random(32));
const vtserver = { url: "wss://a.example/relay", key: encodeBase64url(suite.random(32)) };
const record = { tunnelID: id, auth_chatchannel: id, created_on: "a.example", vtserver } as unknown as TunnelRecord;
const roles = { read: true, write: true };
const own = { url: "wss://b.example/relay", key: encodeBase64url(suite.random(32)) };
let account: Account;
let server: SigningKeyPair;

beforeAll(async () => {
  account = await newAccount(suite, { local: "bob", server: "b.example", device: "phone" });
  server = await newSigningKeyPair(suite);
});

/** The own server, which countersigns as a test wants. */
function homeWith(countersign: (asked: UserProof) => Promise<object>): Home {
  return {
    server: { key: encodeBase64url(server.publicKey), refresh: async () => ({ server: "b.example", vtservers: [own] }) },
    api: { call: async (_name: string, _method: string, _path: string, { body }: { body: UserProof }) => countersign(body) },
  } as unknown as Home;
}

const honest = (asked: UserProof): Promise<object> => countersignProof(suite, asked, server);
const route = (countersign = honest) => proxyRoute({ ports, account, home: homeWith(countersign) }, record, roles);

test("directly one connects to the vtserver of the record", () => {
  expect(directRoute(record)).toEqual({ server: "a.example", vtserver });
});

test("by proxy one connects to a vtserver of the own server, which is told where the tunnel lives", async () => {
  const found = await route();
  expect(found).toMatchObject({ server: "b.example", vtserver: own, via: { vtserver } });
  const { proof } = found.via!;
  expect(proof).toMatchObject({ tunnelID: id, origin: "a.example", proxy: { address: "b.example", public: own.key }, roles });
  await verifyUserPart(suite, proof, account.identity.signing_key);
});

test("of the record only what has a meaning is sent on (encoding.client-messages)", async () => {
  const wide = { ...record, vtserver: { ...vtserver, x_more: 1 } } as unknown as TunnelRecord;
  const { via } = await proxyRoute({ ports, account, home: homeWith(honest) }, wide, roles);
  expect(via?.vtserver).toEqual(vtserver);
});

test("each proof has a nonce and a salt of its own, and lives a minute (proof.fresh, proof.client-life)", async () => {
  const proofs: Proof[] = [(await route()).via!.proof, (await route()).via!.proof];
  expect(new Set(proofs.flatMap(({ nonce, stream }): string[] => [nonce, stream.salt])).size).toBe(4);
  expect(proofs.map(({ issued_at, expires_at }) => expires_at - issued_at)).toEqual([60_000, 60_000]);
});

test.for<[string, (asked: UserProof) => Promise<object>, string]>([
  ["with other roles", (asked) => honest({ ...asked, roles: { read: true, write: false } }), "malformed"],
  ["with another salt", (asked) => honest({ ...asked, stream: { salt: id } } as UserProof), "malformed"],
  ["that another server signed", async (asked) => countersignProof(suite, asked, await newSigningKeyPair(suite)), "bad-signature"],
])("a countersigned proof %s is refused", async ([, countersign, code]) => {
  await expect(route(countersign)).rejects.toMatchObject({ code });
});

test("only what says that the way cannot be gone leads to another way", () => {
  const codes = ["peer-failed", "peer-address", "timeout", "refused", "role-denied", "tunnel-closed", "bad-signature"] as const;
  expect(codes.filter((code) => isNoWay(new ProtocolError(code, "")))).toEqual(["peer-failed", "peer-address", "timeout"]);
  expect(isNoWay(new TypeError("a bug"))).toBe(false);
});
