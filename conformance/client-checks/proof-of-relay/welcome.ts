import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import {
  challengeNames,
  challengePassedOn,
  tell,
  welcomeAltered,
  welcomeByOrigin,
  welcomeByOtherKey,
  welcomeOverOtherChallenge,
  welcomeOverOtherConnect,
  welcomeSignatureSpoilt,
  type Lie,
} from "../../probe/played/lies/index.ts";
import type { Tunnel } from "../../probe/actors/index.ts";
import { textAt, toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import { atTheTunnel, attemptByProxy, nobodyAt, proofsOf, type Abroad } from "../other-servers/scene.ts";
import { PATIENCE_MS } from "../relay/scene.ts";

type Scene = Abroad & { readonly tunnel: Tunnel };

/** What is wrong with the handshake of the own server's relay. */
interface WrongRelay {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  readonly lie: (scene: Scene) => Lie;
}

const WELCOMES: readonly WrongRelay[] = [
  {
    slug: "other-key",
    what: "is signed by another key",
    field: "the key of the welcome's signature",
    lie: ({ t }) => welcomeByOtherKey(t.random.bytes(32)),
  },
  {
    slug: "origin-key",
    what: "the origin's vtserver has signed",
    field: "the key of the welcome's signature",
    lie: ({ a }) => welcomeByOrigin(a),
  },
  {
    slug: "server-key",
    what: "its server has signed in place of the vtserver",
    field: "the key of the welcome's signature",
    lie: ({ b }) => welcomeByOtherKey(b.signing.seed),
  },
  {
    slug: "other-challenge",
    what: "is signed over another challenge",
    field: "the challenge that the signature covers",
    lie: ({ t, b }) => welcomeOverOtherChallenge(b, t.random.bytes(32)),
  },
  {
    slug: "other-connect",
    what: "is signed over the proof in place of the connect",
    field: "the connect that the signature covers",
    lie: (scene) => welcomeOverOtherConnect(scene.b, proofsOf(scene).at(-1) ?? {}),
  },
  { slug: "altered", what: "was altered after it was signed", field: "connection", lie: () => welcomeAltered() },
  { slug: "spoilt", what: "has a signature that was changed", field: "sig", lie: () => welcomeSignatureSpoilt() },
];

/** Shows the client a wrong relay; true when it stays with it. One that does not has to close the connection. */
async function staysWith(scene: Scene, lie: Lie): Promise<boolean> {
  const { t, b, client, tunnel } = scene;
  const lines = (): ReturnType<typeof b.connectionsOf> => [...b.connectionsOf(""), ...b.connectionsOf(client.user)];
  const before = lines();
  const telling = tell(b, lie, [client.user]);
  const seat = await attemptByProxy(scene, tunnel);
  telling.back();
  if (seat !== undefined) return true;
  const wrong = lines().filter((line) => !before.includes(line));
  t.expect(wrong.length > 0, {
    what: "the client did not connect to its own server's vtserver",
    expected: "a connection",
    observed: "none",
  });
  for (const line of wrong) {
    const { by } = await t.within(PATIENCE_MS, "the closing of a connection whose relay is wrong", line.closed);
    t.equal(by, "client", "who closed a connection whose relay is wrong");
  }
  return false;
}

const welcomes = WELCOMES.map(({ slug, what, field, lie }) =>
  clientCheck({
    id: `proof.client-welcome/${slug}`,
    requirement: "proof.client-welcome",
    also: ["relay.verify-welcome"],
    title: `A client that joins by proxy does not stay with a welcome that ${what}.`,
    ops: ["visit-server", "join-voice"],
    run: async (t) => {
      const scene = await atTheTunnel(t);
      await t.beside({
        field,
        expect: "the connection is closed, and join-voice is rejected",
        wrong: () => staysWith(scene, lie(scene)),
        right: async () => (await attemptByProxy(scene, scene.tunnel)) !== undefined,
      });
      nobodyAt(scene);
    },
  }),
);

const CHALLENGES: readonly WrongRelay[] = [
  {
    slug: "passed-on-by-proxy",
    what: "the origin's challenge is passed on by its own server's vtserver",
    field: "the challenge",
    lie: ({ t, a }) => challengePassedOn(a, toBase64url(t.random.bytes(32))),
  },
  {
    slug: "proxy-names-origin",
    what: "its own server's vtserver names the origin",
    field: "server of the challenge",
    lie: ({ a }) => challengeNames({ server: a.name }),
  },
  {
    slug: "proxy-names-key-of-origin",
    what: "its own server's vtserver names the key of the origin's",
    field: "key of the challenge",
    lie: ({ a }) => challengeNames({ key: toBase64url(a.relay.public) }),
  },
];

/** Whom each connect of a client is for. */
function audiences({ b, client }: Abroad): readonly JsonObject[] {
  return b.connectionsOf(client.user).map(({ connect }) => ({ server: textAt(connect, "server"), vt_key: textAt(connect, "vt_key") }));
}

const challenges = CHALLENGES.map(({ slug, what, field, lie }) =>
  clientCheck({
    id: `relay.own-audience/${slug}`,
    requirement: "relay.own-audience",
    also: ["proof.client-welcome"],
    title: `A client that joins by proxy signs a connect for its own server and its vtserver only, also when ${what}.`,
    ops: ["visit-server", "join-voice"],
    run: async (t) => {
      const scene = await atTheTunnel(t);
      const { b } = scene;
      await t.beside({
        field,
        expect: "the connection is closed, and join-voice is rejected",
        wrong: async () => {
          // Nobody has said yet who is challenged.
          const stays = await staysWith(scene, lie(scene));
          return stays || audiences(scene).length > 0;
        },
        right: async () => (await attemptByProxy(scene, scene.tunnel)) !== undefined,
      });
      const own = { server: b.name, vt_key: toBase64url(b.relay.public) };
      for (const audience of audiences(scene)) t.equal(audience, own, "whom a connect of the client is for");
      nobodyAt(scene);
    },
  }),
);

export const welcomed: readonly ClientCheck[] = [...welcomes, ...challenges];
