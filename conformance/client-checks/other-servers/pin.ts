import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import {
  documentAltered,
  documentExpired,
  documentForgedOnTheWay,
  documentOfOther,
  documentSignedByOther,
  documentSpoilt,
  documentWithOtherKey,
  forwardedByOtherKey,
  tell,
  type ForgedDocument,
} from "../../probe/played/lies/index.ts";
import { signingPair, toBase64url, type SigningPair } from "../../probe/wire/index.ts";
import { wasOk } from "../common/fetching.ts";
import { asUser } from "../common/scene.ts";
import { abroad, VISIT, visits, type Abroad } from "./scene.ts";

/** Has the client's own server play A itself, with a key of its own: document and answers. */
function impostor({ a, b, client }: Abroad, key: SigningPair): () => void {
  const document = tell(b, documentForgedOnTheWay(a, documentWithOtherKey(key), a.world.now()), [client.user]);
  const answers = tell(b, forwardedByOtherKey(a.name, key.seed), [client.user]);
  return () => {
    document.back();
    answers.back();
  };
}

const fromInvitation = clientCheck({
  id: "forward.pin/impostor",
  requirement: "forward.pin",
  also: ["server.pin", "crypto.pinned"],
  title: "A client whose own server forges another one's document and all its answers goes by the key of the invitation.",
  ops: VISIT,
  run: async (t) => {
    const scene = await abroad(t);
    await t.beside({
      field: "the key of the server",
      expect: "go by the key of the invitation",
      wrong: async () => {
        const back = impostor(scene, signingPair(t.random.bytes(32)));
        const took = await visits(scene);
        back();
        return took;
      },
      right: () => visits(scene),
    });
  },
});

/** Another client of B, a member too: who has pinned a key refuses each other one. */
async function another(t: ClientTest, { a, b, alice, channel }: Abroad): Promise<ClientActor> {
  const client = await t.client({ server: b });
  await channel.add(alice, asUser(a.world, client));
  return client;
}

const otherKey = clientCheck({
  id: "forward.pin/other-key",
  requirement: "forward.pin",
  also: ["server.pin"],
  title: "A client that comes by proxy refuses a server whose key is not that of the invitation.",
  ops: VISIT,
  run: async (t) => {
    const scene = await abroad(t);
    const { invitation } = scene;
    const other = await another(t, scene);
    const key = toBase64url(signingPair(t.random.bytes(32)).public);
    await t.beside({
      field: "server_key of the invitation",
      expect: "refuse the server",
      wrong: async () => wasOk(await other.ask("visit-server", { invitation: { ...invitation, server_key: key }, via: "proxy" })),
      right: () => visits(scene),
    });
  },
});

/** A document that is wrong in one thing when it comes out of the proxy. */
interface WrongDocument {
  readonly id: `server.document-verify/${string}`;
  readonly what: string;
  readonly field: string;
  readonly forge: (scene: Abroad) => ForgedDocument;
}

const DOCUMENTS: readonly WrongDocument[] = [
  {
    id: "server.document-verify/signature-by-proxy",
    what: "is signed by another key",
    field: "the key that signs",
    forge: ({ b }) => documentSignedByOther(b.signing.seed),
  },
  {
    id: "server.document-verify/signature-spoilt-by-proxy",
    what: "has a signature that was changed",
    field: "sig",
    forge: () => documentSpoilt(),
  },
  {
    id: "server.document-verify/signature-altered-by-proxy",
    what: "was altered after it was signed",
    field: "vtservers",
    forge: ({ b }) => documentAltered({ vtservers: [{ url: b.relayUrl, key: toBase64url(b.relay.public) }] }),
  },
  {
    id: "server.document-verify/name-by-proxy",
    what: "is of another server",
    field: "server",
    forge: () => documentOfOther("other.example"),
  },
  {
    id: "server.document-verify/expired-by-proxy",
    what: "has expired",
    field: "expires_at",
    forge: ({ a }) => documentExpired(a.world.now()),
  },
];

const documents = DOCUMENTS.map(({ id, what, field, forge }) =>
  clientCheck({
    id,
    requirement: "server.document-verify",
    also: ["forward.pin"],
    title: `A client refuses a document that its own server passes on and that ${what}.`,
    ops: VISIT,
    run: async (t) => {
      const scene = await abroad(t);
      const { a, b, client } = scene;
      await t.beside({
        field,
        expect: "refuse the document",
        wrong: async () => {
          const telling = tell(b, documentForgedOnTheWay(a, forge(scene), a.world.now()), [client.user]);
          const took = await visits(scene);
          telling.back();
          return took;
        },
        right: () => visits(scene),
      });
    },
  }),
);

export const pins: readonly ClientCheck[] = [fromInvitation, otherKey, ...documents];
