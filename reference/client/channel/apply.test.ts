import { expect, test } from "vitest";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { signObject } from "../../protocol/signing.ts";
import { SERVER, newLog, newReader } from "../testing/log-writer.ts";
import type { LogWriter, View } from "../testing/log-writer.ts";
import { applyEntry } from "./apply.ts";
import { membershipObject } from "./objects.ts";
import { clearEvent, sealedEvent } from "./send.ts";
import { emptyChannel, isRotationDue, shouldRotate } from "./state.ts";

const RW = { read: true, write: true, admin: false };
const hello = { type: "example.hello", content: { body: "hello" } };

async function group(): Promise<{ log: LogWriter; alice: View; bob: View; carol: View }> {
  const [a, b, c] = await Promise.all(["alice", "bob", "carol"].map((local) => newReader(local)));
  const { log, view: alice } = await newLog(a!);
  await log.act(alice, { action: "add", member: b!.account.identity, flags: RW });
  await log.act(alice, { action: "add", member: c!.account.identity, flags: RW });
  const [bob, carol] = [log.view(b!), log.view(c!)];
  for (const view of [bob, carol]) await log.follow(view);
  return { log, alice, bob, carol };
}
const shown = (view: View): unknown[] => view.happened.flatMap((one) => (one.kind === "event" ? [one.event.content] : []));
const codes = (view: View): unknown[] => view.happened.flatMap((one) => ("error" in one ? [`${one.kind} ${one.error.code}`] : []));

test("the life of a group: each reader opens what was sealed while reading", async () => {
  const { log, alice, bob, carol } = await group();
  await log.event(await sealedEvent(bob.reader, bob.state, hello));
  await log.act(alice, { action: "remove", user: bob.reader.account.user });
  await log.follow(carol);
  expect(carol.state.log?.epoch.number).toBe(2);
  await log.event(await sealedEvent(carol.reader, carol.state, { ...hello, content: { body: "without bob" } }));
  for (const view of [alice, bob, carol]) await log.follow(view);
  expect(shown(alice)).toEqual([{ body: "hello" }, { body: "without bob" }]);
  expect(shown(carol)).toEqual(shown(alice));
  expect(shown(bob)).toEqual([{ body: "hello" }]);
  await log.act(carol, { action: "leave" });
  await log.follow(alice);
  expect(isRotationDue(alice.state, alice.reader.account.user)).toBe(true);
  expect(shouldRotate(alice.state, alice.reader.account.user)).toBe(true);
  await expect(sealedEvent(alice.reader, alice.state, hello)).rejects.toMatchObject({ code: "epoch-stale" });
  await log.act(alice, { action: "epoch" });
  expect(alice.state.log?.epoch).toMatchObject({ number: 3, due: false });
});

test("an event for one user opens for that user alone", async () => {
  const { log, alice, bob, carol } = await group();
  await log.event(await sealedEvent(alice.reader, alice.state, hello, bob.reader.account.user));
  for (const view of [bob, carol]) await log.follow(view);
  expect(shown(bob)).toEqual([{ body: "hello" }]);
  expect(shown(carol)).toEqual([]);
  // error.client-ignored: it is nobody's fault that it was not for her.
  expect(codes(carol)).toEqual([]);
});

test("a sealed event does not open in another envelope (sealed.open)", async () => {
  const { log, alice, bob } = await group();
  const sealed = await sealedEvent(alice.reader, alice.state, hello);
  const copied = { ...sealed, sender: bob.reader.account.user, sender_device: bob.reader.account.device };
  await log.event((await signObject(bob.reader.ports.suite, "event", copied, bob.reader.account.signing)) as typeof sealed);
  await log.follow(alice);
  expect(shown(alice)).toEqual([]);
  expect(codes(alice)).toEqual(["ignored bad-seal"]);
});

test("an event whose signature does not verify is ignored, and its number goes by (event.verify)", async () => {
  const { log, alice, bob } = await group();
  const event = await clearEvent(bob.reader, bob.state, hello);
  await log.event({ ...event, content: { body: "forged" } });
  await log.event(event);
  await log.follow(alice);
  expect(codes(alice)).toEqual(["ignored bad-signature"]);
  expect(shown(alice)).toEqual([{ body: "hello" }]);
  expect(alice.state.seq).toBe(log.entries.length);
});

test("events of those who may not write are ignored, whatever the server let pass", async () => {
  const { log, alice, bob } = await group();
  const event = await clearEvent(bob.reader, bob.state, hello);
  await log.act(alice, { action: "change", user: bob.reader.account.user, flags: { ...RW, write: false } });
  await log.event(event);
  await log.follow(alice);
  expect(codes(alice)).toEqual(["ignored forbidden"]);
});

test("state events with keys of others are ignored, whatever the server let pass (event.client-rights)", async () => {
  const { log, alice, bob, carol } = await group();
  const state = { type: "example.topic", content: { topic: "one" } };
  const { user, device } = bob.reader.account;
  for (const key of [carol.reader.account.user, `${device}.evil`, "main", `${user}/1`])
    await log.event(await clearEvent(bob.reader, bob.state, state, key));
  await log.follow(alice);
  expect(codes(alice)).toEqual(["ignored forbidden", "ignored forbidden", "ignored forbidden"]);
  expect([...alice.state.entries.keys()]).toEqual([`example.topic ${user}/1`]);
});

test("what is sealed for another epoch than the one at its place is ignored (sealed.client-epoch)", async () => {
  const { log, alice, bob } = await group();
  const late = await sealedEvent(bob.reader, bob.state, hello);
  await log.act(alice, { action: "epoch" });
  await log.event(late);
  await log.follow(alice);
  expect(codes(alice)).toEqual(["ignored epoch-stale"]);
  expect(shown(alice)).toEqual([]);
});

test("an entry of another channel is none of this one (channel.entry-own)", async () => {
  const { log, alice, bob } = await group();
  const entry = await log.event(await clearEvent(bob.reader, bob.state, hello));
  const { happened } = await applyEntry(alice.reader, alice.state, { ...entry, channel: entry.id });
  expect(happened).toMatchObject([{ kind: "ignored", error: { code: "audience" } }]);
});

test("nothing is signed for a channel whose log is not believed any more (log.client-broken)", async () => {
  const { alice } = await group();
  const broken = { ...alice.state, broken: new ProtocolError("forbidden", "a step that is not allowed") };
  expect(() => clearEvent(alice.reader, broken, hello)).toThrow(broken.broken);
  await expect(sealedEvent(alice.reader, broken, hello)).rejects.toThrow(broken.broken);
  await expect(membershipObject(alice.reader, broken, { action: "epoch" })).rejects.toThrow(broken.broken);
});

test("the first object that does not check ends the trust in all that is newer (log.client-verify)", async () => {
  const { log, alice, bob, carol } = await group();
  const removal = await membershipObject(alice.reader, alice.state, { action: "remove", user: carol.reader.account.user });
  // Bob is no admin: the server lets him all the same.
  const forged = { ...removal, sender: bob.reader.account.user };
  await log.append((await signObject(bob.reader.ports.suite, "member", forged, bob.reader.account.signing)) as typeof removal);
  await log.event(await clearEvent(bob.reader, bob.state, hello));
  await log.follow(alice);
  expect(codes(alice)).toEqual(["broken forbidden"]);
  expect(shown(alice)).toEqual([]);
  expect(Object.keys(alice.state.log?.members ?? {})).toHaveLength(3);
});

test("an entry under a new number is still the same entry (channel.seq-order)", async () => {
  const { log, alice, bob } = await group();
  const entry = await log.event(await clearEvent(bob.reader, bob.state, hello));
  await log.follow(alice);
  const again = { ...entry, seq: entry.seq + 1 } as typeof entry;
  const { state, happened } = await applyEntry(alice.reader, alice.state, again);
  expect(happened).toEqual([]);
  expect(state.seq).toBe(entry.seq + 1);
});

test("a user comes back with the keys that are pinned, or breaks the log (crypto.pinned)", async () => {
  const { log, alice, bob } = await group();
  const { user } = bob.reader.account;
  const impostor = await newReader("bob");
  await log.act(alice, { action: "remove", user });
  const { channel, head } = alice.state.log!;
  const added = await membershipObject(alice.reader, alice.state, { action: "add", member: impostor.account.identity, flags: RW });
  expect(added).toMatchObject({ channel, prev: head });
  await log.append(added);
  await log.follow(alice);
  expect(codes(alice)).toEqual(["broken key-changed"]);
});

test("an epoch key that is not the public key's is as good as none (epoch.open)", async () => {
  const { log, alice, bob } = await group();
  const object = await membershipObject(alice.reader, alice.state, { action: "epoch" });
  if (object.action !== "epoch") throw new Error("not an epoch");
  const wrong = { ...object, next_epoch: { ...object.next_epoch, public: encodeBase64url(bob.reader.account.sealing.publicKey) } };
  await log.append((await signObject(alice.reader.ports.suite, "member", wrong, alice.reader.account.signing)) as typeof object);
  await log.follow(bob);
  expect(codes(bob)).toEqual(["ignored bad-seal"]);
  expect(bob.state.broken).toBeUndefined();
  expect(shouldRotate(bob.state, bob.reader.account.user)).toBe(true);
});

test("a channel of another server or with another id is not taken", async () => {
  const { log, bob } = await group();
  const elsewhere = { ...log.view(bob.reader), state: emptyChannel(log.entries[0]!.channel, `not-${SERVER}`) };
  await log.follow(elsewhere);
  expect(codes(elsewhere)).toEqual(["broken audience"]);
});

test("types that travel only sealed are not sent in clear, and not taken in clear (sealed.signalling)", async () => {
  const { alice } = await group();
  for (const type of ["m.call.invite", "vt.call", "vt.unknown"]) {
    expect(() => clearEvent(alice.reader, alice.state, { type, content: {} })).toThrow(expect.objectContaining({ code: "must-be-sealed" }));
  }
});

test("the newest state event of a key is the entry (state.last)", async () => {
  const { log, alice } = await group();
  for (const topic of ["one", "two"]) {
    await log.event(await clearEvent(alice.reader, alice.state, { type: "example.topic", content: { topic } }, "main"));
  }
  await log.follow(alice);
  expect(alice.state.entries.get("example.topic main")?.content).toEqual({ topic: "two" });
});

test("in a DM both can read and rotate", async () => {
  const [a, b] = [await newReader("alice"), await newReader("bob")];
  const { log } = await newLog(a, b);
  const bob = log.view(b);
  await log.follow(bob);
  await log.act(bob, { action: "epoch" });
  expect(bob.state.log?.epoch.number).toBe(2);
  expect(bob.state.epochs.size).toBe(2);
});
