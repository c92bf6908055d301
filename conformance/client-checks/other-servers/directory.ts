import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { entryByOtherKey, entrySays, entrySpoilt, tell, type Lie } from "../../probe/played/lies/index.ts";
import { signingPair, toBase64url } from "../../probe/wire/index.ts";
import { looksUp } from "../common/fetching.ts";
import { visiting, type Abroad } from "./scene.ts";

/** What a client's own server makes of the entry of a user of another one. */
interface WrongEntry {
  readonly id: `user.directory-verify/${string}`;
  readonly what: string;
  readonly field: string;
  readonly lie: (scene: Abroad, user: string) => Lie;
}

const WRONG: readonly WrongEntry[] = [
  {
    id: "user.directory-verify/signature-of-the-own-server",
    what: "the client's own server has signed in place of the user's",
    field: "the key that signs",
    lie: ({ b }, user) => entryByOtherKey(user, b.signing.seed),
  },
  {
    id: "user.directory-verify/signature-own-server-keys",
    what: "gives other keys and is signed by the client's own server",
    field: "signing_key",
    lie: ({ t, b }, user) => {
      const signing_key = toBase64url(signingPair(t.random.bytes(32)).public);
      return entrySays(user, b.signing.seed, { signing_key });
    },
  },
  {
    id: "user.directory-verify/signature-spoilt-elsewhere",
    what: "has a signature that was changed",
    field: "sig",
    lie: (_, user) => entrySpoilt(user),
  },
];

/** Told in the answer of the own server: it is rightly signed, and only the entry is not. */
export const directory: readonly ClientCheck[] = WRONG.map(({ id, what, field, lie }) =>
  clientCheck({
    id,
    requirement: "user.directory-verify",
    title: `A client refuses the entry of a user of another server that ${what}.`,
    ops: ["visit-server", "look-up-user"],
    run: async (t) => {
      // By the invitation the client has the key of the other server.
      const scene = await visiting(t);
      const { a, b, client } = scene;
      // Nothing is pinned of somebody who is no member.
      const dora = await a.user();
      await t.beside({
        field,
        expect: "refuse the entry",
        wrong: async () => {
          const telling = tell(b, lie(scene, dora.id), [client.user]);
          const took = await looksUp(client, dora.id);
          telling.back();
          return took;
        },
        right: () => looksUp(client, dora.id),
      });
    },
  }),
);
