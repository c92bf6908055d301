import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Participant } from "../../actors/participant.ts";
import type { Tunnel } from "../../actors/tunnel.ts";
import type { User } from "../../actors/user.ts";
import { countersigned, userProof, type ProofOptions } from "../../peer/proof.ts";
import { joinVia, type ViaOptions, type ViaReply } from "../../peer/via.ts";
import type { JsonObject } from "../../wire/json.ts";
import { stubServers, type Stubs, type StubServer } from "./testing.ts";

let stubs: Stubs;
let [a, b]: StubServer[] = [];
let [alice, bob]: User[] = [];
let tunnel: Tunnel;

function here<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the scene is not there");
  return value;
}

beforeEach(async () => {
  stubs = await stubServers();
  [a, b] = [await stubs.server(), await stubs.server()];
  [alice, bob] = [a.user("alice"), b.user("bob")];
  tunnel = a.tunnel(alice, [bob]);
});
afterEach(() => stubs.end());

function proofOf(options: ProofOptions = {}): JsonObject {
  const [server, user] = [here(b), here(bob)];
  const proxy = { address: server.name, public: server.relayEntry.key };
  return countersigned(userProof({ world: tunnel.channel.world, user, tunnel, proxy }, options), server.signing, options);
}

function via(options: ViaOptions = {}): Promise<ViaReply> {
  const server = here(b);
  return joinVia(server.world, tunnel, here(bob), { relay: server.relayEntry, ready: proofOf(), raw: true, ...options });
}

async function bobIn(): Promise<Participant> {
  return here((await via()).participant);
}

const OPUS = Uint8Array.of(9, 8, 7);

describe("two played vtservers", () => {
  it("let somebody in by proxy, with the proof as credential and the proxy's signature", async () => {
    const other = await tunnel.join(here(alice));
    const proof = proofOf();
    const guest = here((await via({ ready: proof })).participant);
    expect([guest.connection, guest.welcomeOk, [...guest.people.keys()]]).toEqual([2, true, [1]]);
    expect((await other.message("joined"))["credential"]).toEqual(proof);
    expect((await other.heardBytes(guest.speak(OPUS))).voice?.opus).toEqual(OPUS);
    expect((await guest.heardBytes(other.speak(OPUS))).voice?.opus).toEqual(OPUS);
    await guest.fence();
    const entry = here(a).record.get(`${tunnel.id} ${here(bob).device}`);
    expect(entry).toEqual({ type: "proxy", roles: { read: true, write: true }, proxy: proof["proxy"] });
    expect(await here(b).relay.connection(here(bob).id)).toMatchObject({ number: 2, tunnelID: tunnel.id });
    expect(here(a).relay.connectionsOf(here(bob).id)).toEqual([]);
  });

  it("pass the end on, whoever makes it", async () => {
    const other = await tunnel.join(here(alice));
    await (await bobIn()).leave();
    await other.message("left", (left) => left["connection"] === 2);
    const again = await bobIn();
    here(a).setState(tunnel, "closed");
    here(a).relay.changed(tunnel.id);
    expect((await again.closed).code).toBe(4022);
    expect(again.messages("closed")).toHaveLength(1);
  });

  it.each<[string, string, ProofOptions]>([
    ["one that is too old", "stale", { issued: -200_000 }],
    ["one that lives too long", "lifetime", { life: 300_001 }],
    ["one that somebody else has signed", "refused", { user: { seed: new Uint8Array(32).fill(7) } }],
    ["one that its server has not signed", "bad-signature", { server: { seed: new Uint8Array(32).fill(7) } }],
    ["one for an unknown server", "peer-failed", { members: { origin: "other.example" } }],
  ])("refuse %s with %s", async (_, code, options) => {
    expect((await via({ ready: proofOf(options) })).problem?.code).toBe(code);
  });

  it("refuse a proof that was used, a foreign vtserver, and who has no right", async () => {
    const proof = proofOf();
    expect((await via({ ready: proof })).status).toBe(101);
    expect((await via({ ready: proof })).problem?.code).toBe("refused");
    expect((await via({ vtserver: here(b).relayEntry })).problem?.code).toBe("audience");
    here(a).setFlags(here(bob), undefined);
    expect((await via()).problem?.code).toBe("refused");
  });

  it("lie each for itself", async () => {
    const [first, second] = [here(a), here(b)];
    await tunnel.join(here(alice));
    Object.assign(first.lies, { only: [here(bob).id], welcome: (welcome: object) => ({ ...welcome, participants: [] }) });
    expect((await bobIn()).people.size).toBe(0);
    Object.assign(first.lies, { welcome: undefined });
    Object.assign(second.lies, { relaySeed: second.signing });
    const guest = await bobIn();
    expect([guest.people.size, guest.welcomeOk]).toEqual([1, false]);
  });
});
