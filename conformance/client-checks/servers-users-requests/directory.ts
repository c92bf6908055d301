import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { entryObject } from "../../probe/peer/document.ts";
import { agreementPair, epochInfo, fromBase64url, jsonAt, openSealed, textAt, type JsonObject } from "../../probe/wire/index.ts";
import { otherText } from "../common/alter.ts";
import { directoryGives, otherKeys } from "../common/directory.ts";
import { answers, looksUp } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { clientScene, groupOf, token, type ClientScene } from "../common/scene.ts";
import { bodyOf, stepsOf } from "../common/sent.ts";

/** An entry of the directory that a client has to refuse, in an answer that is signed rightly. */
interface EntryLie {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  readonly entry: (scene: ClientScene) => JsonObject;
}

const LIES: readonly EntryLie[] = [
  {
    slug: "altered",
    what: "an entry whose signature was altered",
    field: "sig",
    entry: ({ home, bob }) =>
      entryObject(home, bob.identity, Date.now(), { alter: { after: (entry) => void (entry["sig"] = otherText(textAt(entry, "sig"))) } }),
  },
  {
    slug: "other-key",
    what: "an entry that another key than the server's has signed",
    field: "the key that signs",
    entry: ({ home, bob, t }) => entryObject(home, otherKeys(t, bob.id).identity, Date.now(), { seed: t.random.bytes(32) }),
  },
  {
    slug: "own-key",
    what: "an entry that the user's own key has signed",
    field: "the key that signs",
    entry: ({ home, bob }) => entryObject(home, bob.identity, Date.now(), { seed: bob.signing.seed }),
  },
  {
    slug: "other-label",
    what: "an entry that was signed as a registration",
    field: "the label",
    entry: ({ home, bob }) => entryObject(home, bob.identity, Date.now(), { alter: { label: "registration" } }),
  },
  {
    slug: "other-user",
    what: "the entry of another user than it asked for",
    field: "user",
    entry: ({ home, carol }) => entryObject(home, carol.identity, Date.now()),
  },
  {
    slug: "keys-exchanged",
    what: "an entry whose keys were exchanged after it was signed",
    field: "signing_key",
    entry: ({ home, bob, t }) =>
      entryObject(home, bob.identity, Date.now(), {
        alter: { after: (entry) => void Object.assign(entry, otherKeys(t, bob.id).identity) },
      }),
  },
];

const entries = LIES.map(({ slug, what, field, entry }) =>
  clientCheck({
    id: `user.directory-verify/${slug}`,
    requirement: "user.directory-verify",
    title: `A client refuses ${what}.`,
    ops: ["look-up-user"],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, home, bob } = scene;
      const body = entry(scene);
      await t.beside({
        field,
        expect: "refuse the entry",
        wrong: () =>
          lying(
            home,
            answers("GET", `/v1/users/${bob.id}`, (honest) => ({ ...honest, body })),
            () => looksUp(client, bob.id),
          ),
        // Its keys are the true ones: a client that has pinned something of the wrong entry refuses them now.
        right: () => looksUp(client, bob.id),
      });
    },
  }),
);

/** What the client is answered to its own registration. */
const OWN: readonly { readonly slug: string; readonly what: string; readonly change: (entry: JsonObject) => JsonObject }[] = [
  {
    slug: "own-signing-key",
    what: "another signing key than it registered",
    change: (entry) => ({ ...entry, signing_key: entry["sealing_key"] ?? "" }),
  },
  {
    slug: "own-sealing-key",
    what: "another sealing key than it registered",
    change: (entry) => ({ ...entry, sealing_key: "4Y1Wt7vTq0fXc0i0xZ2h9s3o3t1dJ0bqI8z2o7bq3lA=" }),
  },
  { slug: "own-name", what: "the name of another user", change: (entry) => ({ ...entry, user: textAt(entry, "user").replace("@", "@x") }) },
];

const own = OWN.map(({ slug, what, change }) =>
  clientCheck({
    id: `user.directory-verify/${slug}`,
    requirement: "user.directory-verify",
    title: `A client does not take its registration as done when it is answered with ${what}.`,
    ops: [],
    run: async (t) => {
      const home = await t.home();
      const local = `c${token(t)}`;
      const lie = answers("POST", "/v1/users", (honest, request) => {
        const { user = "", signing_key = "", sealing_key = "" } = bodyOf(request);
        return { ...honest, status: 201, body: entryObject(home, change({ user, signing_key, sealing_key }), Date.now()) };
      });
      await t.beside({
        field: what,
        expect: "refuse the entry",
        wrong: () => lying(home, lie, async () => "ok" in (await t.tryClient({ server: home, local }))),
        right: async () => "ok" in (await t.tryClient({ server: home, local: `${local}-2` })),
      });
    },
  }),
);

const members = clientCheck({
  id: "user.directory-own/member",
  requirement: "user.directory-own",
  also: ["epoch.client-seal", "log.client-keys"],
  title: "A client seals an epoch for a member with the key of the log, whatever the directory says meanwhile.",
  ops: ["look-up-user", "change-member"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob, carol } = scene;
    const keys = otherKeys(t, bob.id);
    /** Whether the next epoch, which the client makes, opens for Bob with that key. */
    const sealsTo = async (secret: Uint8Array): Promise<boolean> => {
      const group = await groupOf(scene, undefined, [carol]);
      await client.ask("look-up-user", { user: bob.id });
      await client.ask("change-member", { channel: group.id, action: "remove", user: carol.id });
      const step = stepsOf(home, client.user, group.id).find((object) => object["action"] === "remove");
      const sealed = jsonAt(step, "next_epoch", "sealed", bob.id);
      const enc = fromBase64url(textAt(sealed, "enc"), 32);
      const ciphertext = fromBase64url(textAt(sealed, "ciphertext"));
      if (enc === undefined || ciphertext === undefined) return false;
      const opened = openSealed(secret, epochInfo(group.id, 2, bob.id, client.user), { enc, ciphertext });
      return opened?.length === 32 && agreementPair(opened).public.length === 32;
    };
    // The log has taught the client the true keys.
    await client.ok("change-member", {
      channel: (await groupOf(scene)).id,
      action: "change",
      user: client.user,
      flags: { read: true, write: true, admin: true },
    });
    await t.beside({
      field: "sealing_key",
      expect: "seal with the key of the log",
      wrong: () => lying(home, { only: [client.user], ...directoryGives(home, keys.identity) }, () => sealsTo(keys.sealing.private)),
      right: () => sealsTo(bob.sealing.private),
    });
  },
});

export const directory: readonly ClientCheck[] = [...entries, ...own, members];
