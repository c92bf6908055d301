// What an origin checks of a proof of relay.
import type { ErrorCode, SigningKeyPair } from "../../../reference/protocol/index.ts";
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { BOB, NOW, OTHER_SERVER, SERVER, b64, covered, drawText, hex, signOctets, signingOf } from "../scene.ts";
import type { Case, Kind } from "../vector.ts";
import { changedLeaves, slugOf } from "../leaves.ts";
import { weakKeys } from "../weak-keys.ts";
import { signed } from "./handshakes.ts";

interface ProofKeys {
  readonly user: SigningKeyPair;
  readonly server: SigningKeyPair;
}

async function proofOf({ user, server }: ProofKeys, change: JsonObject): Promise<JsonObject> {
  const proof: JsonObject = {
    type: "proof",
    v: 1,
    tunnelID: drawText("tunnelID"),
    auth_chatchannel: drawText("channel"),
    user: BOB,
    device: "phone@bob:b.example",
    origin: SERVER,
    proxy: { address: OTHER_SERVER, public: drawText("proxy key") },
    roles: { read: true, write: true },
    stream: { salt: drawText("proof salt") },
    issued_at: NOW,
    expires_at: NOW + 60_000,
    nonce: drawText("proof nonce", 16),
    ...change,
  };
  return signed("proof relay", await signed("proof", proof, user), server);
}

const SIGNATURES = ["/proof/user_sig", "/proof/server_sig"];

export const proofs: Kind = {
  kind: "proofs",
  algorithm: "Ed25519 over a proof of relay, twice",
  notes:
    "Checked in the order of the chapter Proof-of-relay, without what a server has stored. Where a server says `refused`, the code here is `bad-signature`.",
  // Long, because it is a table: a case an entry.
  async groups() {
    const keys = { user: await signingOf("bob"), server: await signingOf("server b") };
    const proof = await proofOf(keys, {});
    /** Signed anew with some members changed; of a refused one, the pointer and the twin. */
    const change = async (
      id: string,
      comment: string,
      requirement: RequirementId,
      parts: JsonObject,
      reject?: ErrorCode,
      field = `/proof/${Object.keys(parts)[0] ?? ""}`,
      twin = "proof",
    ): Promise<Case> => {
      const one = { id, comment, requirements: [requirement], in: { proof: await proofOf(keys, parts) } };
      return reject === undefined ? one : { ...one, reject, twin, field, resigned: SIGNATURES };
    };
    const refuse = (
      id: string,
      comment: string,
      requirement: RequirementId,
      changed: JsonObject,
      field: string,
      resigned: readonly string[] = [],
    ): Case => ({
      id,
      comment,
      requirements: [requirement],
      in: { proof: changed },
      reject: "bad-signature",
      twin: "proof",
      field,
      ...(resigned.length === 0 ? {} : { resigned }),
    });
    const times = (id: string, comment: string, requirement: RequirementId, from: number, until: number): Promise<Case> =>
      change(id, comment, requirement, { issued_at: NOW + from, expires_at: NOW + until });
    /** The same, refused: its twin has the other of the two times from it. */
    const wrongTimes = (
      [id, comment, requirement]: readonly [string, string, RequirementId],
      [from, until]: readonly [number, number],
      reject: ErrorCode,
      field: "issued_at" | "expires_at",
      twin: string,
    ): Promise<Case> =>
      change(id, comment, requirement, { issued_at: NOW + from, expires_at: NOW + until }, reject, `/proof/${field}`, twin);
    const { user_sig: _u, server_sig: _s, ...bare } = proof;
    const mallory = await signingOf("mallory");
    const byMallory = { ...proof, user_sig: await signOctets(mallory, covered("proof", bare)) };
    const { server_sig: _b, ...byUser } = proof;
    const relayed = (value: JsonValue): Promise<string> => signOctets(keys.server, covered("proof relay", value));
    // Other values of these are refused for themselves, before a signature is looked at.
    const judged = ["type", "v", "user", "device", "origin", "address", "issued_at", "expires_at", "user_sig", "server_sig"];
    return [
      {
        op: "proof-of-relay.verify",
        shared: { origin: SERVER, now: NOW, user_key: hex(keys.user.publicKey), server_key: hex(keys.server.publicKey) },
        cases: [
          {
            id: "proof",
            comment: "a proof",
            requirements: ["proof.user-signature", "proof.server-signature", "proof.life"],
            in: { proof },
          },
          await change("other-origin", "another origin", "proof.origin", { origin: "c.example" }, "audience"),
          await change(
            "proxy-not-of-user",
            "a proxy that is not the user's server",
            "proof.proxy-address",
            { proxy: { address: "c.example", public: drawText("proxy key") } },
            "audience",
            "/proof/proxy/address",
          ),
          await change(
            "proxy-port",
            "a proxy that is the user's server on another port",
            "proof.proxy-address",
            { proxy: { address: `${OTHER_SERVER}:8448`, public: drawText("proxy key") } },
            "audience",
            "/proof/proxy/address",
          ),
          {
            ...(await change(
              "proxy-is-origin",
              "the origin as its own proxy: everybody agrees on who is who",
              "proof.proxy-address",
              { origin: OTHER_SERVER },
              "audience",
            )),
            in: { origin: OTHER_SERVER, proof: await proofOf(keys, { origin: OTHER_SERVER }) },
            alike: ["/origin"],
          },
          await change("device-of-another", "a device of another user", "proof.device", { device: "phone@carol:b.example" }, "forbidden"),
          await change(
            "device-prefix",
            "a device of a user whose name begins alike",
            "proof.device",
            { device: "phone@bob:b.example.evil" },
            "forbidden",
          ),
          await change("reader", "only a reader", "proof.user-signature", { roles: { read: true, write: false } }),
          await change("unknown-member", "a member that nobody knows, and signed", "proof.server-signature", { x: [{}] }),
          await times("issued-60000", "issued 60 000 ms after the clock", "proof.issued", 60_000, 120_000),
          await wrongTimes(
            ["issued-60001", "issued 60 001 ms after the clock", "proof.issued"],
            [60_001, 120_000],
            "stale",
            "issued_at",
            "issued-60000",
          ),
          await times("expired-59999", "expired 59 999 ms ago", "proof.expired", -120_000, -59_999),
          await wrongTimes(
            ["expired-60000", "expired 60 000 ms ago", "proof.expired"],
            [-120_000, -60_000],
            "stale",
            "expires_at",
            "expired-59999",
          ),
          await times("life-300000", "a life of 300 000 ms", "proof.life", 0, 300_000),
          await wrongTimes(["life-300001", "a life of 300 001 ms", "proof.life"], [0, 300_001], "lifetime", "expires_at", "life-300000"),
          await wrongTimes(
            ["life-300001-earlier", "a life of 300 001 ms, begun earlier", "proof.life"],
            [-1, 300_000],
            "lifetime",
            "issued_at",
            "life-300000",
          ),
          await times("life-1", "a life of 1 ms", "proof.life", 0, 1),
          await wrongTimes(["life-0", "no life", "proof.life"], [0, 0], "lifetime", "expires_at", "life-1"),
          await wrongTimes(["life-below-0", "expired before it was issued", "proof.life"], [0, -1], "lifetime", "expires_at", "life-1"),
          await wrongTimes(["life-below-0-later", "issued after it expires", "proof.life"], [2, 1], "lifetime", "issued_at", "life-1"),
          refuse(
            "user-sig-other",
            "user_sig by somebody else, countersigned",
            "proof.user-signature",
            { ...byMallory, server_sig: await relayed(without(byMallory)) },
            "/proof/user_sig",
            ["/proof/server_sig"],
          ),
          refuse(
            "user-sig-label",
            "user_sig with the label of server_sig",
            "proof.user-signature",
            await labelledWrong(bare, keys),
            "/proof/user_sig",
            ["/proof/server_sig"],
          ),
          refuse(
            "server-sig-other",
            "server_sig by somebody else",
            "proof.server-signature",
            { ...proof, server_sig: await signOctets(mallory, covered("proof relay", byUser)) },
            "/proof/server_sig",
          ),
          refuse(
            "server-sig-bare",
            "server_sig does not cover user_sig",
            "proof.server-signature",
            { ...proof, server_sig: await relayed(bare) },
            "/proof/server_sig",
          ),
          refuse(
            "server-sig-label",
            "server_sig with the label of user_sig",
            "proof.server-signature",
            { ...proof, server_sig: await signOctets(keys.server, covered("proof", byUser)) },
            "/proof/server_sig",
          ),
          ...changedLeaves(proof, judged).map(({ object, path }) =>
            refuse(
              `changed-${slugOf(path)}`,
              `${path.join(".")} changed after it was signed`,
              "proof.user-signature",
              object,
              `/proof/${path.join("/")}`,
            ),
          ),
          ...(await halfSigned(proof, keys, judged)),
          ...weakKeys({
            twin: "proof",
            octets: covered("proof relay", byUser),
            withSignature: (sig) => ({ proof: { ...byUser, server_sig: b64(sig) } }),
            place: "/proof/server_sig",
            key: "server_key",
            reject: "bad-signature",
          }),
          refuse("added", "a member added after it was signed", "proof.user-signature", { ...proof, x: 1 }, "/proof/x"),
        ],
      },
    ];
  },
};

/** A member changed and one of the two signatures made anew: the other has to cover that member as well. */
async function halfSigned(proof: JsonObject, keys: ProofKeys, except: readonly string[]): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const { object, path } of changedLeaves(proof, except)) {
    const { user_sig = null, server_sig = null, ...bare } = object;
    const byServer = await signed("proof relay", { ...bare, user_sig }, keys.server);
    const byUser = { ...(await signed("proof", bare, keys.user)), server_sig };
    const one = (who: string, requirement: RequirementId, changed: JsonObject, resigned: string): Case => ({
      id: `changed-${slugOf(path)}-by-${who}`,
      comment: `${path.join(".")} changed, and signed anew by the ${who} alone`,
      requirements: [requirement],
      in: { proof: changed },
      reject: "bad-signature",
      twin: "proof",
      field: `/proof/${path.join("/")}`,
      resigned: [resigned],
    });
    cases.push(
      one("server", "proof.user-signature", byServer, "/proof/server_sig"),
      one("user", "proof.server-signature", byUser, "/proof/user_sig"),
    );
  }
  return cases;
}

function without(proof: JsonObject): JsonObject {
  const { server_sig: _sig, ...rest } = proof;
  return rest;
}

/** `user_sig` as if it were the server's: the right key, the wrong label; then countersigned as it should be. */
async function labelledWrong(bare: JsonObject, { user, server }: ProofKeys): Promise<JsonObject> {
  const asked = { ...bare, user_sig: await signOctets(user, covered("proof relay", bare)) };
  return { ...asked, server_sig: await signOctets(server, covered("proof relay", asked)) };
}
