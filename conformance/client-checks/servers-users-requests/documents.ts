import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { DocumentOptions } from "../../probe/peer/document.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import { signingPair } from "../../probe/wire/index.ts";
import { otherSignature, set } from "../common/alter.ts";
import { DOCUMENT_PATH, looksUp, signedSince } from "../common/fetching.ts";
import { takesPlace } from "../common/impostor.ts";
import { lying } from "../common/lying.ts";
import { clientScene, token } from "../common/scene.ts";

/** A document that no client is allowed to go by. */
interface DocumentLie {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  readonly document: (t: ClientTest, home: PlayedServer) => DocumentOptions;
}

const DAY_MS = 86_400_000;

const LIES: readonly DocumentLie[] = [
  { slug: "altered", what: "whose signature was altered", field: "sig", document: () => ({ alter: otherSignature }) },
  {
    slug: "other-key",
    what: "that was signed with another key than the one that it states",
    field: "the key that signs",
    document: (t) => ({ alter: { seed: t.random.bytes(32) } }),
  },
  { slug: "other-label", what: "that was signed as a directory entry", field: "the label", document: () => ({ alter: { label: "user" } }) },
  {
    slug: "changed-after-signing",
    what: "whose key was exchanged after it was signed",
    field: "server_key",
    document: (t) => {
      const { public: key } = signingPair(t.random.bytes(32));
      return { alter: { after: (document) => void (document["server_key"] = Buffer.from(key).toString("base64url") + "=") } };
    },
  },
  { slug: "other-server", what: "of another server", field: "server", document: () => ({ alter: set("server", "other.example") }) },
  {
    slug: "over",
    what: "that is over",
    field: "expires_at",
    document: () => ({ issuedAt: Date.now() - 2 * DAY_MS, life: DAY_MS }),
  },
];

const verified = LIES.map(({ slug, what, field, document }) =>
  clientCheck({
    id: `server.document-verify/${slug}`,
    requirement: "server.document-verify",
    title: `A client registers nobody at a server with a document ${what}.`,
    ops: [],
    run: async (t) => {
      const home = await t.home();
      const local = `c${token(t)}`;
      /** The same name both times: a client that registered the first time is known the second time. */
      const registers = async (): Promise<boolean> => {
        const outcome = await t.tryClient({ server: home, local });
        return "ok" in outcome || home.requests.some(({ method, path }) => method === "POST" && path === "/v1/users");
      };
      await t.beside({
        field,
        expect: "refuse the document",
        wrong: () => {
          home.serveDocument(document(t, home));
          return registers();
        },
        right: () => {
          home.serveDocument();
          return registers();
        },
      });
    },
  }),
);

/** A document lives so long in these checks: less than the clocks are allowed to differ. */
const LIFE_MS = 30_000;

/** A client whose document is over once its clock is put forward by that life and a second; `over` is not before the end of that document. */
async function afterLife(t: ClientTest): Promise<Awaited<ReturnType<typeof clientScene>> & { readonly over: number }> {
  const home = await t.home({ document: { life: LIFE_MS } });
  const over = Date.now() + LIFE_MS;
  return { ...(await clientScene(t, { server: home })), over };
}

/** Signed when the document was over by the clock of the client: what was signed before may have been on its way still. */
function signedAfter(over: number, requests: readonly PeerRequest[]): readonly PeerRequest[] {
  return requests.filter(({ headers }) => {
    const [, created = ""] = /;created=(\d+)/.exec(headers["signature-input"] ?? "") ?? [];
    return Number(created) * 1000 >= over;
  });
}

const newest = clientCheck({
  id: "server.document-newest/older",
  requirement: "server.document-newest",
  title: "A client that has seen a newer document does not go by an older one, which is not over yet.",
  ops: ["advance-clock", "look-up-user"],
  run: async (t) => {
    const { client, home, bob } = await afterLife(t);
    home.serveDocument({ issuedAt: Date.now() - 60_000, life: DAY_MS });
    await client.ok("advance-clock", { ms: LIFE_MS + 1_000 });
    await t.beside({
      field: "issued_at",
      expect: "refuse the document",
      wrong: () => looksUp(client, bob.id),
      right: () => {
        home.serveDocument();
        return looksUp(client, bob.id);
      },
    });
  },
});

const newestKept = clientCheck({
  id: "server.document-newest/kept",
  requirement: "server.document-newest",
  title: "A client that was started again does not go by a document that is older than the one it has seen before.",
  ops: ["advance-clock", "look-up-user", "stop-account", "restore-account"],
  run: async (t) => {
    const account = { seeds: { signing: t.random.bytes(32), sealing: t.random.bytes(32) }, local: `c${token(t)}`, device: "d1" };
    const home = await t.home({ document: { life: LIFE_MS } });
    const { client, bob } = await clientScene(t, { server: home, ...account });
    await client.ok("stop-account");
    const goesOn = async (): Promise<boolean> => {
      const { client: again } = await t.tryClient({ ...account, server: home, number: client.number });
      if (again === undefined) return false;
      // One that goes on with the document which it has stored cannot do that for long.
      await again.ask("advance-clock", { ms: LIFE_MS + 1_000 });
      const goes = await looksUp(again, bob.id);
      await again.ask("stop-account");
      return goes;
    };
    await t.beside({
      field: "issued_at",
      expect: "refuse the document",
      wrong: () => {
        home.serveDocument({ issuedAt: Date.now() - 60_000, life: DAY_MS });
        return goesOn();
      },
      right: () => {
        home.serveDocument();
        return goesOn();
      },
    });
  },
});

const anew = clientCheck({
  id: "server.document-anew/fetched",
  requirement: "server.document-anew",
  title: "A client whose document is over fetches it anew before it sends a signed request.",
  ops: ["advance-clock", "look-up-user"],
  run: async (t) => {
    const { client, home, bob, over } = await afterLife(t);
    home.serveDocument();
    const before = home.requests.length;
    await client.ok("advance-clock", { ms: LIFE_MS + 1_000 });
    await client.ok("look-up-user", { user: bob.id });
    const fetched = home.requests.findIndex(({ path }, at) => at >= before && path === DOCUMENT_PATH);
    t.expect(fetched >= 0, { what: "the document", expected: "fetched anew", observed: "not fetched" });
    const [signed] = signedAfter(over, signedSince(home, client, before));
    if (signed !== undefined)
      t.expect(fetched < home.requests.indexOf(signed), {
        what: "the first signed request after the document was over",
        expected: "behind the request for the document",
        observed: `${signed.method} ${signed.target} before it`,
      });
    t.fact("the client goes on with the new document");
  },
});

const anewRefused = clientCheck({
  id: "server.document-anew/refused",
  requirement: "server.document-anew",
  also: ["server.document-verify"],
  title: "A client whose document is over, and which gets no right one, sends no signed request.",
  ops: ["advance-clock", "look-up-user"],
  run: async (t) => {
    const { client, home, bob, over } = await afterLife(t);
    home.serveDocument({ alter: otherSignature });
    await client.ok("advance-clock", { ms: LIFE_MS + 1_000 });
    const before = home.requests.length;
    const asks = async (): Promise<boolean> => {
      await client.ask("look-up-user", { user: bob.id });
      return signedAfter(over, signedSince(home, client, before)).length > 0;
    };
    await t.beside({
      field: "sig of the new document",
      expect: "go by no document that is over",
      wrong: asks,
      right: () => {
        home.serveDocument();
        return asks();
      },
    });
  },
});

const pinnedFirst = clientCheck({
  id: "server.pin/first",
  requirement: "server.pin",
  also: ["crypto.pinned", "server.document-anew"],
  title: "A client that has seen one document of a server refuses the next one that states another key.",
  ops: ["advance-clock", "look-up-user"],
  run: async (t) => {
    const { client, home, bob } = await afterLife(t);
    const key = signingPair(t.random.bytes(32));
    const lies = takesPlace(home, key);
    await client.ok("advance-clock", { ms: LIFE_MS + 1_000 });
    await t.beside({
      field: "server_key",
      expect: "refuse the document, and what is signed with that key",
      wrong: () => lying(home, lies, () => looksUp(client, bob.id)),
      right: () => {
        home.serveDocument();
        return looksUp(client, bob.id);
      },
    });
  },
});

export const documents: readonly ClientCheck[] = [...verified, newest, newestKept, anew, anewRefused, pinnedFirst];
