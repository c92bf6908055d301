import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import { fromBase64url, isJsonObject, textAt, type Json, type JsonObject } from "../../probe/wire/index.ts";
import { registrationOf } from "../../client-run/registration.ts";
import { asUser, clientScene, groupOf, token } from "../common/scene.ts";
import { bodyOf } from "../common/sent.ts";

/** The nonce of a request's signature. */
function nonceOf(request: PeerRequest): string | undefined {
  return /;nonce="([^"]*)"/.exec(request.headers["signature-input"] ?? "")?.[1];
}

/** All values of members with that name, at any depth. */
function valuesOf(name: string, value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(name, one));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => [...(key === name && typeof one === "string" ? [one] : []), ...valuesOf(name, one)]);
}

/** Posted bodies once each: a repetition of a request is the same object. */
function bodiesOf({ server, user }: ClientActor): JsonObject[] {
  const isBy = (request: PeerRequest): boolean =>
    (request.headers["signature-input"] ?? "").includes(`keyid="${user}"`) || textAt(bodyOf(request), "user") === user;
  const texts = server.requests
    .filter((request) => request.method === "POST" && isBy(request))
    .map((request) => JSON.stringify(bodyOf(request)));
  return [...new Set(texts)].map((text) => JSON.parse(text) as JsonObject);
}

/** Fails unless all of them differ. */
function allDiffer(t: ClientTest, what: string, values: readonly string[], least: number): void {
  t.expect(values.length >= least, { what: `enough of ${what} were seen`, expected: `${least} or more`, observed: values.length });
  const again = values.filter((value, at) => values.indexOf(value) !== at);
  t.equal(again, [], `${what} that were used more than once`);
  t.fact(`${values.length} of ${what}, all different`);
}

/**
 * Fails when a place of the octets never changes: that of a counter, of a time, of a short number. With 12 random values each place is the same in all of
 * them once in 2^88 times.
 */
function allRandom(t: ClientTest, what: string, values: readonly string[]): void {
  const octets = values.map((value) => fromBase64url(value) ?? new Uint8Array(0));
  const length = Math.min(...octets.map((one) => one.length));
  const still = Array.from({ length }, (_, at) => at).filter((at) => new Set(octets.map((one) => one[at])).size === 1);
  t.equal(still, [], `the octets that are the same in all ${values.length} of ${what}`);
}

/** Has a client send something of each kind. */
async function talk(t: ClientTest, client: ClientActor, users: readonly string[]): Promise<void> {
  for (const user of users) {
    const channel = textAt(await client.ok("create-channel", { kind: "group" }), "channel");
    await client.ok("change-member", { channel, action: "add", user, flags: { read: true, write: true, admin: false } });
    for (let i = 0; i < 3; i++) {
      await client.ok("send-event", { channel, type: "example.text", content: { body: token(t) }, sealed: true });
    }
    await client.ok("change-member", { channel, action: "remove", user });
  }
}

const onTheWire = clientCheck({
  id: "crypto.fresh/on-the-wire",
  requirement: "crypto.fresh",
  title: "No nonce, encapsulated key or epoch key of a client comes twice, and no nonce counts.",
  ops: ["create-channel", "change-member", "send-event"],
  run: async (t) => {
    const { client, home, alice, bob } = await clientScene(t);
    await talk(t, client, [alice.id, bob.id]);
    const nonces = home.requestsOf(client.user).flatMap((request) => nonceOf(request) ?? []);
    const bodies = bodiesOf(client);
    allDiffer(t, "the nonces of requests", nonces, 12);
    allRandom(t, "the nonces of requests", nonces);
    allDiffer(
      t,
      "the encapsulated keys",
      bodies.flatMap((body) => valuesOf("enc", body)),
      8,
    );
    allDiffer(
      t,
      "the public keys of epochs",
      bodies.flatMap((body) => valuesOf("public", body)),
      4,
    );
    allDiffer(
      t,
      "the nonces of channels and registrations",
      bodies.flatMap((body) => valuesOf("nonce", body)),
      3,
    );
  },
});

const accounts = clientCheck({
  id: "crypto.fresh/accounts",
  requirement: "crypto.fresh",
  also: ["client-driver.clients-apart"],
  title: "No two accounts that a client makes have a key in common.",
  ops: ["create-account"],
  run: async (t) => {
    const clients = await Promise.all([t.client(), t.client(), t.client()]);
    const keys = await registeredKeys(clients);
    allDiffer(t, "the keys of accounts", keys, 6);
  },
});

/** The keys that arrived at their servers: those of a driver alone are no client's. */
async function registeredKeys(clients: readonly ClientActor[]): Promise<readonly string[]> {
  const registrations = await Promise.all(clients.map(registrationOf));
  return registrations.flatMap((one) => [textAt(one, "signing_key"), textAt(one, "sealing_key")]);
}

const accountsAlike = clientCheck({
  id: "crypto.fresh/same-name",
  requirement: "crypto.fresh",
  title: "Accounts of the same name and device at two servers have no key in common.",
  ops: ["create-account"],
  run: async (t) => {
    const local = `c${token(t)}`;
    const [one, other] = [await t.server(), await t.server()];
    const clients = [await t.client({ server: one, local, device: "d1" }), await t.client({ server: other, local, device: "d1" })];
    const keys = await registeredKeys(clients);
    allDiffer(t, "the keys of accounts", keys, 4);
  },
});

/** A source of randomness that begins from the account's keys says the same in each life of the account. */
const restored = clientCheck({
  id: "crypto.fresh/started-again",
  requirement: "crypto.fresh",
  title: "A client that is started again with the same keys repeats no nonce and no key of its life before, nor does a second device.",
  ops: ["restore-account", "stop-account", "create-channel", "change-member", "send-event"],
  run: async (t) => {
    const account = { seeds: { signing: t.random.bytes(32), sealing: t.random.bytes(32) }, local: `c${token(t)}`, device: "d1" };
    const { client, home, alice } = await clientScene(t, account);
    await talk(t, client, [alice.id]);
    await client.ok("stop-account");
    const again = await t.client({ ...account, server: home, number: client.number });
    await talk(t, again, [alice.id]);
    await again.ok("stop-account");
    const second = await t.client({ ...account, server: home, device: "d2" });
    await talk(t, second, [alice.id]);
    const nonces = home.requestsOf(client.user).flatMap((request) => nonceOf(request) ?? []);
    const bodies = bodiesOf(client);
    allDiffer(t, "the nonces of requests", nonces, 18);
    allDiffer(
      t,
      "the encapsulated keys",
      bodies.flatMap((body) => valuesOf("enc", body)),
      12,
    );
    allDiffer(
      t,
      "the public keys of epochs",
      bodies.flatMap((body) => valuesOf("public", body)),
      6,
    );
  },
});

/** Tries the keys that a lazy program would take for an epoch: no user's sealing key is one. */
const epochKeys = clientCheck({
  id: "crypto.fresh/epoch-keys",
  requirement: "crypto.fresh",
  title: "The key of an epoch is no key of a user, nor that of another channel's epoch.",
  ops: ["create-channel"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, alice } = scene;
    for (let i = 0; i < 2; i++) await client.ok("create-channel", { kind: "dm", peer: alice.id });
    const epochs = bodiesOf(client).flatMap((body) => valuesOf("public", body));
    const group = await groupOf(scene);
    const users = [
      textAt(client.identity, "sealing_key"),
      textAt(alice.identity, "sealing_key"),
      textAt(asUser(scene.world, client).identity, "signing_key"),
    ];
    allDiffer(t, "the keys of epochs and users", [...epochs, ...users, group.state.epochKey ?? ""], 6);
  },
});

export const fresh: readonly ClientCheck[] = [onTheWire, accounts, accountsAlike, restored, epochKeys];
