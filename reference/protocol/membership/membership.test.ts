import { beforeAll, describe, expect, test } from "vitest";
import type { TestUser } from "../../testing/group.ts";
import { flags, lettersOf, suite, testChannel, testCurrent, testEpoch, testStep, testUser } from "../../testing/group.ts";
import type { SealingKeyPair } from "../crypto/index.ts";
import { encodeBase64url } from "../encoding/index.ts";
import type { MembershipObject, MembershipState } from "./index.ts";
import { effectiveRights, epochKeyFrom, readersOf, stepMembership } from "./index.ts";

const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;

let [alice, bob, carol, dave] = [] as unknown as [TestUser, TestUser, TestUser, TestUser];
/** alice rwa, bob rw, carol w; epoch 1. */
let group: MembershipState;
let pair: SealingKeyPair;

const step = (state: MembershipState, object: MembershipObject): Promise<MembershipState> => stepMembership(suite, state, object);

beforeAll(async () => {
  [alice, bob, carol, dave] = [await testUser("alice"), await testUser("bob"), await testUser("carol"), await testUser("dave")];
  group = await testChannel(alice);
  const first = await testEpoch(group, alice, [alice]);
  pair = first.pair;
  group = await step(group, await testStep(group, alice, { action: "epoch", next_epoch: first.next_epoch }));
  const epoch = await testCurrent(group, alice, bob, pair);
  group = await step(group, await testStep(group, alice, { action: "add", member: bob.identity, flags: flags("rw"), epoch }));
  const silent = { action: "add", member: carol.identity, flags: flags("w"), epoch: { number: 1 } } as const;
  group = await step(group, await testStep(group, alice, silent));
});

test("a new channel has its creator, no key, and is rotation due", async () => {
  const fresh = await testChannel(alice);
  expect(lettersOf(fresh, alice)).toBe("rwa");
  expect(fresh.epoch).toEqual({ number: 0, due: true });
  expect(fresh.head).toBe(fresh.channel);
  const dm = await testChannel(alice, bob);
  expect([lettersOf(dm, alice), lettersOf(dm, bob)]).toEqual(["rw", "rw"]);
  await expect(testChannel(alice, alice)).rejects.toThrow(code("malformed"));
});

test("the life of a group comes out as the chapter draws it", async () => {
  expect([alice, bob, carol].map((user) => lettersOf(group, user))).toEqual(["rwa", "rw", "w"]);
  expect(readersOf(group)).toEqual([alice.user, bob.user]);
  const second = await testEpoch(group, alice, [alice]);
  const removed = await step(group, await testStep(group, alice, { action: "remove", user: bob.user, next_epoch: second.next_epoch }));
  expect(removed.epoch).toEqual({ number: 2, public: second.next_epoch.public, due: false });
  const left = await step(removed, await testStep(removed, carol, { action: "leave" }));
  expect(left.epoch.due).toBe(false);
  expect(Object.keys(left.members)).toEqual([alice.user]);
  const gone = await step(left, await testStep(left, alice, { action: "leave" }));
  expect(gone.epoch).toEqual({ number: 2, public: second.next_epoch.public, due: true });
});

test("each reader gets the key of an epoch, and nobody else", async () => {
  const next = await testEpoch(group, bob, [alice, bob]);
  const object = await testStep(group, bob, { action: "epoch", next_epoch: next.next_epoch });
  const after = await step(group, object);
  for (const user of [alice, bob]) {
    const got = await epochKeyFrom(suite, after, object, { user: user.user, pair: user.sealing });
    expect(got).toMatchObject({ seed: next.pair.seed });
  }
  expect(await epochKeyFrom(suite, after, object, { user: carol.user, pair: carol.sealing })).toBe("none");
  expect(await epochKeyFrom(suite, after, object, { user: bob.user, pair: carol.sealing })).toBe("unusable");
});

type Body = Parameters<typeof testStep>[2];

describe("a step is refused", () => {
  test.for<[string, string, () => Promise<MembershipObject>]>([
    ["of another channel", "audience", () => testStep(group, alice, { action: "leave", channel: encodeBase64url(new Uint8Array(32)) })],
    ["by one who is no member", "forbidden", () => testStep(group, dave, { action: "leave" })],
    ["signed by another", "bad-signature", () => testStep(group, dave, { action: "leave", sender: alice.user })],
    [
      "altered",
      "bad-signature",
      async () => ({ ...(await testStep(group, bob, { action: "leave" })), created_at: 2 }) as unknown as MembershipObject,
    ],
    ["on an older head", "log-conflict", () => testStep(group, bob, { action: "leave", prev: group.channel })],
    ["add by one without admin", "forbidden", () => testStep(group, bob, add(dave, "r"))],
    ["add of a member", "forbidden", () => testStep(group, alice, add(bob, "r"))],
    ["change by one without admin", "forbidden", () => testStep(group, bob, { action: "change", user: bob.user, flags: flags("rwa") })],
    ["change of a stranger", "forbidden", () => testStep(group, alice, { action: "change", user: dave.user, flags: flags("") })],
    ["the last admin's admin taken", "forbidden", () => testStep(group, alice, { action: "change", user: alice.user, flags: flags("rw") })],
    ["removing oneself", "forbidden", () => testStep(group, alice, { action: "remove", user: alice.user })],
    ["banning oneself", "forbidden", () => testStep(group, alice, { action: "ban", user: alice.user })],
    ["leaving as the last admin", "forbidden", () => testStep(group, alice, { action: "leave" })],
    ["an epoch by one without read", "forbidden", () => epochBy(carol, [alice, bob])],
    ["an epoch sealed for one reader too few", "epoch-conflict", () => epochBy(bob, [bob])],
    ["an epoch sealed for one too many", "epoch-conflict", () => epochBy(bob, [alice, bob, carol])],
    ["an epoch that skips a number", "epoch-conflict", () => epochBy(bob, [alice, bob], 3)],
    ["a reader removed without an epoch", "epoch-conflict", () => testStep(group, alice, { action: "remove", user: bob.user })],
    [
      "reading taken without an epoch",
      "epoch-conflict",
      () => testStep(group, alice, { action: "change", user: bob.user, flags: flags("w") }),
    ],
    ["a non-reader removed with an epoch", "epoch-conflict", () => removeWith(carol, [alice, bob])],
    ["an epoch for the one removed", "epoch-conflict", () => removeWith(bob, [alice, bob])],
    [
      "reading given without the key",
      "epoch-conflict",
      () => testStep(group, alice, { action: "change", user: carol.user, flags: flags("rw") }),
    ],
    ["a reader added without the key", "epoch-conflict", () => testStep(group, alice, { ...add(dave, "r"), epoch: { number: 1 } })],
    [
      "a non-reader added with the key",
      "epoch-conflict",
      async () => testStep(group, alice, { ...add(dave, "w"), epoch: await current(dave) }),
    ],
    [
      "an add for an older epoch",
      "epoch-conflict",
      async () => testStep(group, alice, { ...add(dave, "r"), epoch: { ...(await current(dave)), number: 0 } }),
    ],
    [
      "a weak sealing key",
      "bad-key",
      () => testStep(group, alice, { ...add(dave, "w"), member: { ...dave.identity, sealing_key: encodeBase64url(new Uint8Array(32)) } }),
    ],
    [
      "a weak signing key",
      "bad-key",
      () => testStep(group, alice, { ...add(dave, "w"), member: { ...dave.identity, signing_key: encodeBase64url(new Uint8Array(32)) } }),
    ],
    [
      "a weak epoch key",
      "bad-key",
      () => testStep(group, alice, { action: "epoch", next_epoch: { number: 2, public: encodeBase64url(new Uint8Array(32)), sealed: {} } }),
    ],
  ])("%s: %s", async ([, expected, make]) => {
    await expect(step(group, await make())).rejects.toThrow(code(expected));
  });
});

const current = (user: TestUser): ReturnType<typeof testCurrent> => testCurrent(group, alice, user, pair);
const add = (user: TestUser, letters: string): Body => ({
  action: "add",
  member: user.identity,
  flags: flags(letters),
  epoch: { number: 1 },
});

async function epochBy(sender: TestUser, readers: readonly TestUser[], number = 2): Promise<MembershipObject> {
  const { next_epoch } = await testEpoch(group, sender, readers);
  return testStep(group, sender, { action: "epoch", next_epoch: { ...next_epoch, number } });
}

async function removeWith(user: TestUser, readers: readonly TestUser[]): Promise<MembershipObject> {
  const { next_epoch } = await testEpoch(group, alice, readers);
  return testStep(group, alice, { action: "remove", user: user.user, next_epoch });
}

test("reading is given with the key", async () => {
  const object = await testStep(group, alice, { action: "change", user: carol.user, flags: flags("rw"), epoch: await current(carol) });
  const after = await step(group, object);
  expect(lettersOf(after, carol)).toBe("rw");
  expect(after.epoch).toEqual(group.epoch);
  const got = await epochKeyFrom(suite, after, object, { user: carol.user, pair: carol.sealing });
  expect(got).toMatchObject({ seed: pair.seed });
});

// encoding.unknown-ignored: were they read, they would be judged, or break what expects another form.
test.for<[string, Body]>([
  ["a next_epoch in a leave", { action: "leave", next_epoch: 5 } as unknown as Body],
  ["an epoch in a leave", { action: "leave", epoch: null } as unknown as Body],
  ["an epoch in a remove of a non-reader", { action: "remove", user: "", epoch: null } as unknown as Body],
])("a member that is not of the type is ignored: %s", async ([, body]) => {
  const sender = body.action === "leave" ? bob : alice;
  const object = await testStep(group, sender, body.action === "remove" ? { ...body, user: carol.user } : body);
  const after = await step(group, object);
  expect(after.epoch.number).toBe(group.epoch.number);
});

test("who is banned is no member, cannot be added, and can be once the ban is lifted", async () => {
  const { next_epoch } = await testEpoch(group, alice, [alice]);
  const banned = await step(group, await testStep(group, alice, { action: "ban", user: bob.user, next_epoch }));
  expect([lettersOf(banned, bob), banned.banned]).toEqual(["-", [bob.user]]);
  const again = { ...add(bob, "w"), epoch: { number: 2 } };
  await expect(step(banned, await testStep(banned, alice, again))).rejects.toThrow(code("forbidden"));
  await expect(step(banned, await testStep(banned, bob, { action: "leave" }))).rejects.toThrow(code("forbidden"));
  const lifted = await step(banned, await testStep(banned, alice, { action: "remove", user: bob.user }));
  expect([lifted.banned, lifted.epoch]).toEqual([[], banned.epoch]);
  expect(lettersOf(await step(lifted, await testStep(lifted, alice, again)), bob)).toBe("w");
});

test("in a DM both post epochs and nothing else is possible", async () => {
  const dm = await testChannel(alice, bob);
  const { next_epoch } = await testEpoch(dm, bob, [alice, bob]);
  expect((await step(dm, await testStep(dm, bob, { action: "epoch", next_epoch }))).epoch.number).toBe(1);
  const bodies: readonly Body[] = [
    { action: "leave" },
    { ...add(carol, "w"), epoch: { number: 0 } },
    { action: "change", user: bob.user, flags: flags("rw") },
    { action: "remove", user: bob.user, next_epoch },
    { action: "ban", user: bob.user, next_epoch },
  ];
  for (const body of bodies) await expect(step(dm, await testStep(dm, alice, body)), body.action).rejects.toThrow(code("forbidden"));
});

test("an access list narrows and never widens", () => {
  expect(effectiveRights(group, undefined, bob.user)).toEqual(flags("rw"));
  expect(effectiveRights(group, { write: [alice.user], read: [bob.user, carol.user], admin: [bob.user] }, bob.user)).toEqual(flags("r"));
  expect(effectiveRights(group, { read: [carol.user] }, carol.user)).toEqual(flags("w"));
  expect(effectiveRights(group, undefined, dave.user)).toEqual(flags(""));
});

test("a user named like a member of every object is no member", () => {
  expect(effectiveRights(group, undefined, "constructor")).toEqual(flags(""));
});
