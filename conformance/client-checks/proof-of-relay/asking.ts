import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";

import { answersSaying, requestTo, tell } from "../../probe/played/lies/index.ts";
import { signProof, textAt, toBase64url, without, type JsonObject } from "../../probe/wire/index.ts";
import { atTheTunnel, attemptByProxy, joinByProxy, proofsOf, type Abroad } from "../other-servers/scene.ts";
import { allDiffer } from "../common/differ.ts";
import { CALM } from "../relay/scene.ts";

const OPS = ["visit-server", "join-voice", "leave-voice"] as const;

/** How often a client joins, so that what repeats is seen. */
const TIMES = 4;

/** No two proofs have a nonce or a salt in common. */
function allFresh(t: ClientTest, proofs: readonly JsonObject[], least: number): void {
  const nonces = proofs.map((proof) => textAt(proof, "nonce"));
  allDiffer(t, "the nonces of proofs", nonces, least);
  const salts = proofs.map((proof) => textAt(proof, "stream", "salt"));
  allDiffer(t, "the salts of proofs", salts, least);
}

const fresh = clientCheck({
  id: "proof.fresh/each-join",
  requirement: "proof.fresh",
  also: ["crypto.fresh", "relay.salt"],
  title: "A client signs each proof with a nonce and a salt that it has never used, whether the one before was welcomed or not.",
  ops: OPS,
  run: async (t) => {
    const scene = await atTheTunnel(t);
    const { b, client, tunnel } = scene;
    for (let i = 0; i < TIMES; i++) {
      // Of every other one, nothing comes.
      const telling =
        i % 2 === 1 ? tell(b, { name: "welcome-altered", hooks: { relaySeed: t.random.bytes(32) } }, [client.user]) : undefined;
      const seat = await attemptByProxy(scene, tunnel);
      telling?.back();
      if (seat !== undefined) await client.ok("leave-voice", { voice: seat.voice });
    }
    allFresh(t, proofsOf(scene), TIMES);
  },
});

const twins = clientCheck({
  id: "proof.fresh/same-keys",
  requirement: "proof.fresh",
  also: ["crypto.fresh"],
  title: "Two clients of one user, with the same keys, sign proofs with other nonces and salts.",
  ops: [...OPS, "restore-account"],
  run: async (t) => {
    const seeds = { signing: t.random.bytes(32), sealing: t.random.bytes(32) };
    const scene = await atTheTunnel(t, { client: { seeds } });
    const { b, client, tunnel } = scene;
    const local = /^@([^:]+):/.exec(client.user)?.[1] ?? "";
    const other = { ...scene, client: await t.client({ server: b, local, seeds }) };
    await other.client.ok("visit-server", { invitation: scene.invitation, via: "proxy" });
    await joinByProxy(scene, tunnel);
    await joinByProxy(other, tunnel);
    allFresh(t, proofsOf(scene), 2);
  },
});

/** How far the servers' clocks are from the client's; less than the clock skew. */
const APART_MS = 50_000;

/** Milliseconds that a proof is to live at most. */
const LIFE_MS = 60_000;

/** The client joins by proxy, and asks for no longer life than it should. */
async function livesShortly(scene: Abroad & Awaited<ReturnType<typeof atTheTunnel>>): Promise<void> {
  const { t, tunnel } = scene;
  await joinByProxy(scene, tunnel);
  const lives = proofsOf(scene).map((proof) => Number(proof["expires_at"]) - Number(proof["issued_at"]));
  for (const life of lives)
    t.expect(life > 0 && life <= LIFE_MS, {
      what: "the life that a client asks for",
      expected: `at most ${LIFE_MS} ms`,
      observed: `${life} ms`,
    });
  t.expect(lives.length > 0, { what: "a proof", expected: "asked for", observed: "not asked for" });
  t.fact("the client is in the tunnel");
}

const life = clientCheck({
  id: "proof.client-life/asked",
  requirement: "proof.client-life",
  title: "A client asks for a proof that lives for no more than a minute.",
  ops: ["visit-server", "join-voice"],
  run: async (t) => livesShortly(await atTheTunnel(t)),
});

const skew = [
  { slug: "origin-behind", what: "the other server's clock is behind and its own server's is ahead", a: -APART_MS, b: APART_MS },
  { slug: "origin-ahead", what: "the other server's clock is ahead and its own server's is behind", a: APART_MS, b: -APART_MS },
].map(({ slug, what, a, b }) =>
  clientCheck({
    id: `proof.client-life/${slug}`,
    requirement: "proof.client-life",
    title: `A client joins by proxy with a proof of a short life where ${what}, by less than the clock skew.`,
    ops: ["visit-server", "join-voice"],
    run: async (t) => livesShortly(await atTheTunnel(t, { a: { ...CALM, clockAhead: a }, b: { ...CALM, clockAhead: b } })),
  }),
);

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

const answers = WRONG.map(({ slug, what, field, members, signed }) =>
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

export const asking: readonly ClientCheck[] = [fresh, twins, life, ...skew, ...answers];
