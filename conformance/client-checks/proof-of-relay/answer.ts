import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { answersSaying, requestTo, tell } from "../../probe/played/lies/index.ts";
import { signProof, toBase64url, without, type JsonObject } from "../../probe/wire/index.ts";
import { atTheTunnel, attemptByProxy, type Abroad } from "../other-servers/scene.ts";

/** What a server countersigns in place of what it was asked for. */
interface WrongProof {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  /** The members that are changed before the server signs. */
  readonly members?: (scene: Abroad, proof: JsonObject) => JsonObject;
  /** What becomes of the proof that is rightly signed. */
  readonly signed?: (scene: Abroad, proof: JsonObject) => JsonObject;
}

const salt = ({ t }: Abroad): JsonObject => ({ stream: { salt: toBase64url(t.random.bytes(32)) } });

const WRONG: readonly WrongProof[] = [
  {
    slug: "differs-expiry",
    what: "lives longer than the one that it asked for",
    field: "expires_at",
    members: (_, { expires_at }) => ({ expires_at: Number(expires_at) + 60_000 }),
  },
  { slug: "differs-roles", what: "has other roles", field: "roles", members: () => ({ roles: { read: true, write: false } }) },
  { slug: "differs-salt", what: "has another salt", field: "stream.salt", members: salt },
  {
    slug: "differs-nonce",
    what: "has another nonce",
    field: "nonce",
    members: ({ t }) => ({ nonce: toBase64url(t.random.bytes(16)) }),
  },
  { slug: "differs-origin", what: "is for another origin", field: "origin", members: () => ({ origin: "other.example" }) },
  {
    slug: "differs-tunnel",
    what: "is for another tunnel",
    field: "tunnelID",
    members: ({ t }) => ({ tunnelID: toBase64url(t.random.bytes(32)) }),
  },
  {
    slug: "differs-relay",
    what: "names another relay",
    field: "proxy.public",
    members: ({ a, b }) => ({ proxy: { address: b.name, public: toBase64url(a.relay.public) } }),
  },
  {
    slug: "differs-user-part",
    what: "has another signature of the user",
    field: "user_sig",
    members: ({ t }) => ({ user_sig: toBase64url(t.random.bytes(64).fill(0, 63)) }),
  },
  {
    slug: "sig-other-key",
    what: "somebody else has countersigned",
    field: "the key of server_sig",
    signed: ({ t }, proof) => signProof(proof, "server_sig", t.random.bytes(32)),
  },
  {
    slug: "sig-by-origin",
    what: "the origin has countersigned",
    field: "the key of server_sig",
    signed: ({ a }, proof) => signProof(proof, "server_sig", a.signing.seed),
  },
  {
    slug: "sig-by-relay",
    what: "its server's vtserver has countersigned",
    field: "the key of server_sig",
    signed: ({ b }, proof) => signProof(proof, "server_sig", b.relay.seed),
  },
  {
    slug: "sig-other-label",
    what: "its server has signed with the label of the user's signature",
    field: "the label of server_sig",
    signed: ({ b }, proof) => signProof(proof, "server_sig", b.signing.seed, { label: "proof" }),
  },
  {
    slug: "sig-without-the-user",
    what: "its server has signed without the user's signature",
    field: "what server_sig covers",
    signed: ({ b }, proof) => signProof(proof, "server_sig", b.signing.seed, { leftOut: ["user_sig", "server_sig"] }),
  },
];

/** The checks of what is countersigned. */
export const answers: readonly ClientCheck[] = WRONG.map(({ slug, what, field, members, signed }) =>
  clientCheck({
    id: `proof.client-answer/${slug}`,
    requirement: "proof.client-answer",
    title: `A client connects with no proof that ${what}.`,
    ops: ["visit-server", "join-voice"],
    run: async (t) => {
      const scene = await atTheTunnel(t);
      const { b, client, tunnel } = scene;
      const change = (proof: JsonObject): JsonObject => {
        if (proof["server_sig"] === undefined) return proof;
        const changed = { ...without(proof, "server_sig"), ...members?.(scene, proof) };
        const countersigned = signProof(changed, "server_sig", b.signing.seed);
        return signed?.(scene, countersigned) ?? countersigned;
      };
      const connects = async (): Promise<boolean> => {
        const before = b.connectionsOf(client.user).length;
        const seat = await attemptByProxy(scene, tunnel);
        // A relay that refuses it afterwards does not help: with that proof nobody is to connect.
        return seat !== undefined || b.connectionsOf(client.user).length > before;
      };
      await t.beside({
        field,
        expect: "refuse the proof",
        wrong: async () => {
          const telling = tell(b, answersSaying(change, requestTo("POST", "/v1/proxies")), [client.user]);
          const took = await connects();
          telling.back();
          return took;
        },
        right: connects,
      });
    },
  }),
);
