import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newSigningKeyPair } from "../protocol/crypto/index.ts";
import { utf8 } from "../protocol/bytes.ts";
import { decodeBase64url, encodeBase64url } from "../protocol/encoding/index.ts";
import { signAnswer } from "../protocol/http-signature/index.ts";
import { signObject } from "../protocol/signing.ts";
import { startServer } from "../server.ts";
import type { RunningServer } from "../server.ts";
import type { Account, Client } from "./index.ts";
import { createClient, newAccount } from "./index.ts";
import { nodePorts } from "./node/ports.ts";
import { documentOf, startLyingServer } from "./testing/lying-server.ts";
import type { Lie, LyingServer } from "./testing/lying-server.ts";
import type { ForwardAnswer, Invitation } from "./wire.ts";

// Bob's own server B says of A whatever it likes, from the first contact on. A is a real server; B passes on over real sockets.

const { suite } = nodePorts();
const forger = await newSigningKeyPair(suite);
let a: RunningServer;
let b: LyingServer;
let alice: Client;
let bob: Client;
let invitation: Invitation;

async function newClient(local: string, server: string): Promise<Client> {
  const account: Account = await newAccount(suite, { local, server, device: "laptop" });
  return createClient(nodePorts(), account, { name: server });
}

beforeAll(async () => {
  [a, b] = await Promise.all([startServer(), startLyingServer()]);
  alice = await newClient("alice", a.name);
  await alice.register();
  invitation = alice.invitation((await alice.createGroup()).id);
});
afterAll(() => Promise.all([a.close(), b.close()]));
beforeEach(async () => {
  [b.forwards, b.entry] = [undefined, undefined];
  // Each time the first contact: nothing is pinned but B itself.
  bob = await newClient("bob", b.name);
});

const answerOf = (value: object): ForwardAnswer =>
  ({ v: 1, status: 200, headers: { "content-type": "application/json" }, body: encodeBase64url(utf8(JSON.stringify(value))) }) as never;
const bodyOf = ({ body }: ForwardAnswer): Record<string, unknown> =>
  JSON.parse(Buffer.from(decodeBase64url(body)).toString()) as Record<string, unknown>;

describe("A's document at first contact through B", () => {
  const visit = (): Promise<unknown> => bob.visit(invitation, { via: "proxy" });

  test("the true one is taken", async () => {
    expect(await visit()).toMatchObject({ way: "proxy", server: { name: a.name, key: invitation.server_key } });
  });

  test.for<[string, Lie, string]>([
    ["that B made up, with a key of B's choice", async () => answerOf(await documentOf(a.name, forger)), "key-changed"],
    ["of B itself", async () => answerOf(await documentOf(b.name, b.pair)), "audience"],
    [
      "with A's key, signed by B",
      async (_request, truth) => answerOf(await signObject(suite, "server", bodyOf(await truth()), forger)),
      "bad-signature",
    ],
    [
      "with another vtserver",
      async (_request, truth) =>
        answerOf({ ...bodyOf(await truth()), vtservers: [{ url: `ws://${b.name}/relay`, key: encodeBase64url(forger.publicKey) }] }),
      "bad-signature",
    ],
    ["that is none", async () => answerOf({}), "malformed"],
  ])("one %s is refused (forward.pin)", async ([, lie, code]) => {
    b.forwards = lie;
    await expect(visit()).rejects.toMatchObject({ code });
  });

  test("a lie pins nothing: the true document is taken after it", async () => {
    b.forwards = async () => answerOf(await documentOf(a.name, forger));
    await expect(visit()).rejects.toMatchObject({ code: "key-changed" });
    b.forwards = undefined;
    await visit();
  });
});

describe("A's answer to a signed request through B (forward.verify)", () => {
  const list = async (lie: Lie | undefined): Promise<unknown> => {
    const guest = await bob.visit(invitation, { via: "proxy" });
    b.forwards = lie;
    return guest.list();
  };
  /** An answer like A's to this request, signed by the forger. */
  const signedByForger: Lie = async ({ headers }) => {
    const body = utf8('{"v":1,"channels":[]}');
    const target = { status: 200, requestSignature: headers.signature ?? "" };
    const fields = await signAnswer(suite, forger, target, body, { created: Math.floor(Date.now() / 1000), keyid: a.name });
    return { v: 1, status: 200, headers: { ...fields }, body: encodeBase64url(body) } as never;
  };

  test("the true one is believed, also when it is a refusal", async () => {
    await expect(list(undefined)).rejects.toMatchObject({ code: "refused" });
  });

  test.for<[string, Lie, string]>([
    ["made up", async () => answerOf({ v: 1, channels: [] }), "malformed"],
    ["made up, signed with a key of B's choice", signedByForger, "bad-signature"],
    [
      "with another body",
      async (_request, truth) => ({ ...(await truth()), body: encodeBase64url(utf8('{"v":1,"channels":[]}')) }) as never,
      "bad-digest",
    ],
    ["with another status", async (_request, truth) => ({ ...(await truth()), status: 200 }) as never, "bad-signature"],
    ["without its signature", async (_request, truth) => ({ ...(await truth()), headers: {} }), "malformed"],
  ])("one %s is refused", async ([, lie, code]) => {
    await expect(list(lie)).rejects.toMatchObject({ code });
  });

  test("one that A gave to another request is refused", async () => {
    const guest = await bob.visit(invitation, { via: "proxy" });
    let first: ForwardAnswer | undefined;
    b.forwards = async (_request, truth) => (first ??= await truth());
    await expect(guest.list()).rejects.toMatchObject({ code: "refused" });
    await expect(guest.list()).rejects.toMatchObject({ code: "bad-signature" });
  });
});

describe("the entry of a user of A, as B gives it (foreign.look-up)", () => {
  const entryOf = async (): Promise<object> => (await (await fetch(`${a.url}/v1/directory/${alice.account.user}`)).json()) as object;
  const contact = (): { user: string; server_key: string } => alice.contact();

  test("the true one is taken and pinned", async () => {
    b.entry = await entryOf();
    expect(await bob.lookUp(contact())).toEqual(alice.account.identity);
    // From now on without the contact's key: it is pinned.
    expect(await bob.lookUp(alice.account.user)).toEqual(alice.account.identity);
  });

  test("without a key that came from elsewhere, no word of B about A counts (forward.pin)", async () => {
    b.entry = await entryOf();
    await expect(bob.lookUp(alice.account.user)).rejects.toMatchObject({ code: "not-found" });
    await bob.meet(a.name);
    expect(await bob.lookUp(alice.account.user)).toEqual(alice.account.identity);
  });

  test("one with other keys is refused, whoever signed it", async () => {
    const keys = { signing_key: encodeBase64url(forger.publicKey), sealing_key: alice.account.identity.sealing_key };
    b.entry = { ...(await entryOf()), ...keys };
    await expect(bob.lookUp(contact())).rejects.toMatchObject({ code: "bad-signature" });
    b.entry = await signObject(suite, "user", b.entry, forger);
    await expect(bob.lookUp(contact())).rejects.toMatchObject({ code: "bad-signature" });
    b.entry = await signObject(suite, "user", b.entry, b.pair);
    await expect(bob.lookUp(contact())).rejects.toMatchObject({ code: "bad-signature" });
  });

  test("one of another user is refused", async () => {
    const carol = await newClient("carol", a.name);
    await carol.register();
    b.entry = (await (await fetch(`${a.url}/v1/directory/${carol.account.user}`)).json()) as object;
    await expect(bob.lookUp(contact())).rejects.toMatchObject({ code: "audience" });
  });

  test("a document of A that B made up does not make a forged entry true", async () => {
    b.entry = await signObject(suite, "user", { ...(await entryOf()), signing_key: encodeBase64url(forger.publicKey) }, forger);
    b.forwards = async () => answerOf(await documentOf(a.name, forger));
    await expect(bob.lookUp(contact())).rejects.toMatchObject({ code: "key-changed" });
  });
});
