// Proof-of-relay, "Countersigning": a server stands up for its own user.
import type { Proof, UserProof } from "../../schemas/v1/types.ts";
import { countersignProof, hasProofLife, isProofDevice, verifyUserPart } from "../protocol/proof.ts";
import { withinSkew } from "../protocol/time.ts";
import type { Step } from "../seams.ts";
import { runSteps } from "../seams.ts";
import { getUser, listVtservers } from "../store/index.ts";
import { ok } from "./answer.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import { refuse } from "./refusal.ts";

interface ProxyContext {
  readonly ask: Ask;
  readonly proof: UserProof;
}

const STEPS: readonly Step<ProxyContext>[] = [
  {
    id: "proof.request-own",
    check: ({ ask, proof }) =>
      proof.user === ask.user && isProofDevice(proof) ? undefined : refuse("forbidden", "user or device is not of the user who asks"),
  },
  {
    id: "proof.request-origin",
    check: ({ ask, proof }) => (proof.origin === ask.server.name ? refuse("audience", "the origin is this server") : undefined),
  },
  {
    id: "proof.request-proxy",
    async check({ ask: { server }, proof: { proxy } }) {
      const listed = await server.store.read(listVtservers);
      const isOwn = proxy.address === server.name && listed.some(({ key }) => key === proxy.public);
      return isOwn ? undefined : refuse("audience", "the proxy is no vtserver of this server");
    },
  },
  {
    id: "proof.request-time",
    check({ ask, proof }) {
      const now = ask.server.clock();
      if (withinSkew(proof.issued_at, now)) return undefined;
      return refuse("stale", "issued_at is more than 60 s from the clock of this server", { server_time: now });
    },
  },
  {
    id: "proof.request-life",
    check: ({ proof }) => (hasProofLife(proof) ? undefined : refuse("lifetime", "a proof lives, and for 300 s at the most")),
  },
  {
    id: "proof.request-signature",
    async check({ ask: { server }, proof }) {
      const known = await server.store.read((db) => getUser(db, proof.user));
      await verifyUserPart(server.suite, proof, known?.signing_key ?? "");
      return undefined;
    },
  },
];

/** A server_sig that came along is none of the user's to make. */
function withoutServerSig(proof: UserProof & { server_sig?: unknown }): UserProof {
  const { server_sig: _ignored, ...rest } = proof;
  return rest;
}

/** `POST /v1/proxies`. proof.countersign */
export const countersign: Endpoint = {
  method: "POST",
  path: "/v1/proxies",
  signed: true,
  ownOnly: true,
  body: "UserProof",
  async handle(ask) {
    const { suite, key, seams } = ask.server;
    const proof = withoutServerSig(ask.body as UserProof);
    const refusal = await runSteps(seams, STEPS, { ask, proof });
    if (refusal !== undefined) return refusal;
    const countersigned = (await countersignProof(suite, seams.countersign?.(proof) ?? proof, key)) as Proof;
    return ok(201, countersigned);
  },
};
