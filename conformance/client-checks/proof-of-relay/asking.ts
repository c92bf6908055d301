import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";

import { tell, welcomeByOtherKey } from "../../probe/played/lies/index.ts";
import { textAt, type JsonObject } from "../../probe/wire/index.ts";
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
      const telling = i % 2 === 1 ? tell(b, welcomeByOtherKey(t.random.bytes(32)), [client.user]) : undefined;
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

export const asking: readonly ClientCheck[] = [fresh, twins, life, ...skew];
