import { toBase64url } from "../../probe/wire/base64.ts";
import type { Bytes16, ErrorCodeText, LongText, Participant, Proof, Signature, UserId } from "../../../schemas/v1/types.ts";
import type { Seams } from "../../../reference/seams.ts";
import type { RelayItem } from "../../../reference/vtserver/index.ts";
import type { Right } from "../../../reference/vtserver/backend.ts";
import { harmedByRestart } from "../common/restarting.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { proofFault } from "./proof-fault.ts";

/** The nonce of a proof is another one than the user signed. */
function spoiled(proof: Proof): Proof {
  return { ...proof, nonce: toBase64url(new Uint8Array(16)) as Bytes16 };
}

/** Changes control messages on their way out. */
function saying(change: (message: Exclude<RelayItem, Uint8Array>, user: string) => RelayItem): () => Seams {
  return () => ({ relayOut: ({ user = "" }, item) => (item instanceof Uint8Array ? item : change(item, user)) });
}

/** Whether somebody is of another server than the one that says so in its challenges. */
function isForeign(user: string | undefined, server: string): boolean {
  return user !== undefined && !user.endsWith(`:${server}`);
}

/** A relay that knows its own name, because it has said it. */
function knowingItself(make: (server: () => string) => Seams): () => Seams {
  return () => {
    let name = "";
    const seams = make(() => name);
    return {
      ...seams,
      challenge: (challenge) => {
        name = challenge.server;
        return challenge;
      },
    };
  };
}

const welcomes: readonly Fault[] = [
  proofFault(
    "proof.accept",
    { id: "unsigned-welcome-to-proxies", title: "Its welcomes to proxies carry a signature of zeros.", expected: ["proof.accept/welcome"] },
    knowingItself((server) => ({
      relayOut: ({ user }, item) =>
        "type" in item && item.type === "welcome" && isForeign(user, server())
          ? { ...item, sig: toBase64url(new Uint8Array(64)) as Signature }
          : item,
    })),
  ),
  proofFault(
    "proof.accept",
    {
      id: "gives-proxies-more-roles",
      title: "It gives write to who asked for read alone.",
      expected: ["proof.accept/welcome"],
      collateral: ["proof.rights/frames", "proof.recorded/*", "proof.credential/*"],
    },
    () => ({ welcome: (welcome) => ({ ...welcome, roles: { ...welcome.roles, write: true } }) }),
  ),
  proofFault("proof.recorded", { id: "records-proxies-as-direct", title: "Its records do not tell who came by proxy." }, () => ({
    backend: (backend) => ({
      ...backend,
      register: (registration) => {
        const { tunnelID, connection, device, user, roles } = registration;
        return backend.register({ tunnelID, connection, device, user, roles });
      },
    }),
  })),
  proofFault(
    "proof.credential",
    { id: "alters-proofs-in-joined", title: "It passes on another nonce than the user signed, when it tells of a newcomer." },
    saying((item) =>
      item.type === "joined" && item.credential.type === "proof" ? { ...item, credential: spoiled(item.credential) } : item,
    ),
  ),
  proofFault(
    "proof.credential",
    { id: "alters-proofs-in-welcomes", title: "It passes on another nonce than the user signed, when it tells who is there." },
    () => ({
      welcome: (welcome) => ({
        ...welcome,
        participants: welcome.participants.map((one): Participant => {
          const { credential } = one;
          return credential.type === "proof" ? { ...one, credential: spoiled(credential) } : one;
        }),
      }),
    }),
  ),
  proofFault(
    "proof.indistinguishable",
    { id: "says-more-of-a-refusal", title: "It says a word more when it refuses." },
    saying((item) => (item.type === "error" && item.code === ("refused" as ErrorCodeText) ? { ...item, detail: "no" as LongText } : item)),
  ),
  proofFault(
    "proof.indistinguishable",
    {
      id: "tells-that-there-is-no-tunnel",
      title: "It tells whoever made a proof up that there is no such tunnel.",
      expected: ["proof.indistinguishable/pairwise"],
      collateral: ["proof.tunnel/*", "proof.accept/order"],
    },
    () => ({
      proofSteps: (steps) =>
        steps.map((step) => {
          if (step.id !== "proof.tunnel") return step;
          return { id: step.id, check: async (context) => ((await step.check(context)) === undefined ? undefined : "not-found") };
        }),
    }),
  ),
];

/** Remembers the rights of users of other servers for ever. */
function keepsRights(server: () => string): Seams {
  const remembered = new Map<string, Right>();
  return {
    backend: (backend) => ({
      ...backend,
      rights: async (tunnelID, users) => {
        const rights = new Map<UserId, Right>(await backend.rights(tunnelID, users));
        for (const user of users) {
          if (!isForeign(user, server())) continue;
          const key = `${tunnelID} ${user}`;
          const right = remembered.get(key) ?? rights.get(user);
          if (right === undefined) continue;
          remembered.set(key, right);
          rights.set(user, right);
        }
        return rights;
      },
    }),
  };
}

const lives: readonly Fault[] = [
  proofFault(
    "proof.rights",
    {
      id: "keeps-who-came-by-proxy",
      title: "It does not cut off who came by proxy.",
      expected: ["proof.rights/cut", "proof.rights/narrowed"],
    },
    knowingItself(keepsRights),
  ),
  proofFault(
    "proof.rights",
    {
      id: "says-nothing-to-proxies",
      title: "It passes no frame on to who came by proxy.",
      expected: ["proof.rights/frames"],
      collateral: ["proof.rights/*", "proof.renew/*", "proof.renew-failed/*"],
    },
    knowingItself((server) => ({ route: (_from, others) => others.filter(({ user }) => !isForeign(user, server())) })),
  ),
];

/** What it forgets when it is started again. */
const forgetsProofs = fault({
  id: "forgets-proofs",
  violates: ["proof.nonce"],
  title: "It forgets which proofs it has admitted when it is started again.",
  expected: ["proof.nonce/restart"],
  start: harmedByRestart(async (store) => {
    await store.write((tx) => tx.deleteFrom("nonces").execute());
  }),
});

const forgetsEarly = proofFault(
  "proof.nonce",
  {
    id: "forgets-proofs-when-they-end",
    title: "It forgets the nonce of a proof as soon as that expires, and takes the proof for a minute more.",
    expected: ["proof.nonce/used-after-its-end"],
  },
  () => ({
    backend: (backend) => ({
      ...backend,
      useProof: async (proof) => (await backend.useProof(proof)) || proof.expires_at < Date.now(),
    }),
  }),
);

export const originLiveFaults: readonly Fault[] = [...welcomes, ...lives, forgetsProofs, forgetsEarly];
