import type { Participant } from "../../probe/actors/index.ts";
import type { DocumentOptions, Peer } from "../../probe/peer/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { signingPair } from "../../probe/wire/ed25519.ts";
import { ERRORS } from "../../../schemas/v1/constants.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ended, fenceFrames, PATIENCE_MS } from "../relay/scene.ts";
import { originStage, type OriginStage } from "./origin-stage.ts";
import { DOCUMENT } from "./origin-verifying.ts";

/** So short that its end can be waited for, and so long that a busy machine notices its half. */
const LIFE_MS = 2_000;

/** A connection by proxy, whose server has from now on the documents that `next` says, each issued when it is asked for. */
async function shortLived(
  t: ServerTest,
): Promise<{ stage: OriginStage; one: Participant; from: number; next: (options: DocumentOptions) => void }> {
  let served: DocumentOptions = {};
  const unmet = (peer: Peer): void =>
    peer.answer("GET", DOCUMENT, () => {
      const { fault, ...options } = served;
      const body = peer.serveDocument({ life: LIFE_MS, ...options });
      return { body, ...(fault === undefined ? {} : { fault }) };
    });
  const stage = await originStage(t, { unmet });
  const { peer, join, keeper } = stage;
  const one = await join();
  await fenceFrames(t, one, [keeper]);
  const seen = peer.requests.length;
  t.expect(seen > 0, {
    what: "requests to the proxy's server before its connection was welcomed",
    expected: "one at least",
    observed: seen,
  });
  return { stage, one, from: performance.now(), next: (options) => void (served = options) };
}

/** Waits for the next request for the document: it must come before the document that is held ends. */
function asked({ t, peer }: OriginStage, from: number): Promise<unknown> {
  const what = "a request for the document, when half of the life of the one before is over";
  return t.fence(what, () => peer.asked(what, ({ path, at }) => path === DOCUMENT && at > from, LIFE_MS));
}

const renewed = serverCheck({
  id: "proof.renew/before-it-ends",
  requirement: "proof.renew",
  title: "An origin asks for the document of a proxy anew before it ends, again and again, and the connection outlives the documents.",
  needs: ["peer"],
  waitsMs: LIFE_MS,
  run: async (t) => {
    const { stage, one, from } = await shortLived(t);
    let at = from;
    // The document by which the connection was let in has ended by then.
    while (performance.now() - from < LIFE_MS) {
      await asked(stage, at);
      at = performance.now();
    }
    t.equal(one.socket.closeInfo, undefined, "the end of the connection, after the first document has ended");
    await fenceFrames(t, one, [stage.keeper]);
    await fenceFrames(t, stage.keeper, [one]);
  },
});

/** What comes in place of a newer document, so that there is none. */
function notNewer(t: ServerTest): Readonly<Record<string, DocumentOptions>> {
  return {
    "the proxy's server answers with an error": { fault: "error" },
    "its document is one of another key": { key: signingPair(t.random.bytes(32)) },
    "its document is not signed by its key": { alter: { seed: t.random.bytes(32) } },
  };
}

const expired = serverCheck({
  id: "proof.renew-failed/document-ends",
  requirement: "proof.renew-failed",
  also: ["proof.renew"],
  title:
    "A connection by proxy is closed with peer-failed when the document of the proxy ends and no newer valid one has come, and not before.",
  needs: ["peer"],
  waitsMs: LIFE_MS,
  run: async (t) => {
    const judge = async (what: string, options: DocumentOptions): Promise<void> => {
      const { stage, one, from, next } = await shortLived(t);
      const { world, peer, keeper } = stage;
      next(options);
      const ends = Number(peer.document["expires_at"]);
      await asked(stage, from);
      // It holds a document that is valid still.
      if (world.now() < ends - LIFE_MS / 8) await fenceFrames(t, one, [keeper]);
      const { close, code } = await t.within(LIFE_MS + PATIENCE_MS, `the end of the connection, when ${what}`, ended(t, one, "the end"));
      t.equal([code, close], ["peer-failed", ERRORS["peer-failed"].close], `the error and the close code, when ${what}`);
      await keeper.message("left", ({ connection }) => connection === one.connection, PATIENCE_MS);
    };
    await Promise.all(Object.entries(notNewer(t)).map(([what, options]) => judge(what, options)));
  },
});

const unlisted = serverCheck({
  id: "proof.renew-failed/key-not-listed",
  requirement: "proof.renew-failed",
  title: "A connection by proxy is closed with peer-failed when a newer document of the proxy does not list its relay, and others stay.",
  needs: ["peer"],
  waitsMs: LIFE_MS / 2,
  run: async (t) => {
    const { stage, one, from, next } = await shortLived(t);
    const { world, peer, keeper } = stage;
    const key = toBase64url(signingPair(world.bytes(32)).public);
    next({ vtservers: [{ url: peer.relayUrl, key }], life: 86_400_000 });
    const end = ended(t, one, "the end of the connection");
    await asked(stage, from);
    const { close, code } = await end;
    t.equal([code, close], ["peer-failed", ERRORS["peer-failed"].close], "the error and the close code");
    await keeper.message("left", ({ connection }) => connection === one.connection, PATIENCE_MS);
    await keeper.fence();
  },
});

export const originRenewals: readonly ServerCheck[] = [renewed, expired, unlisted];
