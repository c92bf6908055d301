import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Tunnel } from "../../actors/tunnel.ts";
import type { User } from "../../actors/user.ts";
import { SUBPROTOCOL } from "../../wire/labels.ts";
import { stubServers, type Stubs, type StubServer } from "./testing.ts";

interface Scene {
  readonly server: StubServer;
  readonly alice: User;
  readonly bob: User;
  readonly carol: User;
  readonly tunnel: Tunnel;
}

let stubs: Stubs;
let scene: Scene;

beforeEach(async () => {
  stubs = await stubServers();
  const server = await stubs.server();
  const [alice, bob, carol] = [server.user("alice"), server.user("bob"), server.user("carol")];
  scene = { server, alice, bob, carol, tunnel: server.tunnel(alice, [bob, carol]) };
});
afterEach(() => stubs.end());

const OPUS = Uint8Array.of(1, 2, 3, 4);

describe("a played vtserver, for those who do right", () => {
  it("welcomes, tells everybody of everybody, and passes frames on to the others alone", async () => {
    const { server, tunnel, alice, bob, carol } = scene;
    const [a, b] = [await tunnel.join(alice), await tunnel.join(bob)];
    const c = await tunnel.join(carol, { roles: { read: true, write: false } });
    expect([a, b, c].map((one) => [one.connection, one.welcomeOk])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect([...c.people.keys()]).toEqual([1, 2]);
    await a.message("joined", (joined) => joined["connection"] === 3);
    const heard = await a.heardBytes(b.speak(OPUS));
    expect(heard.voice?.opus).toEqual(OPUS);
    await c.heard("bob", (frame) => frame.connection === 2);
    await b.fence();
    expect(b.frames).toEqual([]);
    c.speak(OPUS);
    await c.message("error", (error) => error["code"] === "not-a-writer");
    expect(server.record.get(`${tunnel.id} ${carol.device}`)).toEqual({ type: "direct", roles: { read: true, write: false } });
  });

  it("tells who has left, also by the record", async () => {
    const { server, tunnel, alice, bob } = scene;
    const [a, b] = [await tunnel.join(alice), await tunnel.join(bob)];
    await b.leave();
    await a.message("left", (left) => left["connection"] === 2);
    expect([...server.record.keys()]).toEqual([`${tunnel.id} ${alice.device}`]);
  });

  it("lets the newer connection of a device win, and tells its end first", async () => {
    const { tunnel, alice, bob } = scene;
    const [a, older] = [await tunnel.join(alice), await tunnel.join(bob)];
    const newer = await tunnel.join(bob);
    expect((await older.closed).code).toBe(4028);
    await a.fence();
    const told = a.socket.log.flatMap((one) =>
      one.kind === "text" && "connection" in one.json ? [[one.json["type"], one.json["connection"]]] : [],
    );
    expect(told.slice(1)).toEqual([
      ["joined", 2],
      ["left", 2],
      ["joined", 3],
    ]);
    expect(newer.connection).toBe(3);
  });

  it("drops what is no frame of its sender", async () => {
    const { tunnel, alice, bob } = scene;
    const [a, b] = [await tunnel.join(alice), await tunnel.join(bob)];
    a.sendFrame(b.frame(OPUS));
    a.sendFrame(Uint8Array.of(1, 0, 0));
    await a.message("error", (error) => error["code"] === "bad-frame");
    await a.message("error", (error) => error["code"] === "bad-frame");
    await b.heardBytes(a.speak(OPUS));
    expect(b.frames).toHaveLength(1);
  });

  it("pings", async () => {
    const { tunnel, alice } = scene;
    const a = await tunnel.join(alice);
    await a.message("ping");
    await a.message("ping");
  });
});

describe("a played vtserver, when something changes", () => {
  it("tells of roles that become less, and cuts who has none", async () => {
    const { server, tunnel, alice, bob } = scene;
    const [a, b] = [await tunnel.join(alice), await tunnel.join(bob)];
    server.setFlags(bob, { read: true, write: false, admin: false });
    server.relay.changed(tunnel.id);
    await b.message("roles");
    expect(await a.message("roles")).toEqual({ type: "roles", connection: 2, roles: { read: true, write: false } });
    server.setFlags(bob, undefined);
    server.relay.changed(tunnel.id);
    expect((await b.closed).code).toBe(4031);
    await a.message("left", (left) => left["connection"] === 2);
  });

  it("tells once that it is ending, and closes", async () => {
    const { server, tunnel, alice, bob } = scene;
    const a = await tunnel.join(alice);
    server.setState(tunnel, "ending");
    server.relay.changed(tunnel.id);
    server.relay.changed(tunnel.id);
    expect((await tunnel.attempt.join(bob)).problem?.code).toBe("tunnel-ending");
    await a.fence();
    expect(a.messages("ending")).toEqual([{ type: "ending", grace_ms: 2000 }]);
    server.setState(tunnel, "closed");
    server.relay.changed(tunnel.id);
    expect((await a.closed).code).toBe(4022);
    expect(a.messages("closed")).toHaveLength(1);
    expect((await tunnel.attempt.join(bob)).problem?.code).toBe("tunnel-closed");
  });

  it("can be stopped and goes on afterwards with higher numbers", async () => {
    const { server, tunnel, alice } = scene;
    const a = await tunnel.join(alice);
    server.relay.stop();
    expect((await a.closed).code).toBe(1006);
    expect(server.record.size).toBe(0);
    expect((await tunnel.join(alice)).connection).toBe(2);
  });
});

describe("a played vtserver refuses", () => {
  const other = "A".repeat(43) + "=";
  it.each<[string, string, object]>([
    ["another server", "audience", { server: "other.example" }],
    ["another relay", "audience", { vt_key: other }],
    ["another challenge", "replayed", { challenge: other }],
    ["an old time", "stale", { issued_at: 1 }],
    ["an unknown tunnel", "not-found", { tunnelID: other }],
    ["another channel", "audience", { auth_chatchannel: other }],
    ["no role", "malformed", { roles: { read: false, write: false } }],
    ["what has not its form", "malformed", { device: 3 }],
  ])("%s with %s", async (_, code, members) => {
    const { tunnel, alice } = scene;
    const before = (connect: object): void => void Object.assign(connect, members);
    expect((await tunnel.attempt.join(alice, { alter: { before } })).problem?.code).toBe(code);
  });

  it("strangers, devices and signatures of others, and roles without right", async () => {
    const { server, tunnel, alice, bob } = scene;
    expect((await tunnel.attempt.join(server.user("dave"))).problem?.code).toBe("not-found");
    expect((await tunnel.attempt.join(alice, { device: bob.device })).problem?.code).toBe("forbidden");
    expect((await tunnel.attempt.join(alice, { alter: { seed: bob.signing.seed } })).problem?.code).toBe("bad-signature");
    server.setFlags(bob, { read: true, write: false, admin: false });
    expect((await tunnel.attempt.join(bob)).problem?.code).toBe("role-denied");
  });

  it("whoever speaks no subprotocol or something else first", async () => {
    const { tunnel, alice } = scene;
    expect((await tunnel.attempt.join(alice, { socket: { subprotocols: [] } })).problem?.code).toBe("malformed");
    const early = await tunnel.attempt.join(alice, { instead: (socket) => socket.sendJson({ type: "ping", n: 1 }) });
    expect(early.problem?.code).toBe("unexpected-message");
    expect((await tunnel.join(alice)).socket.protocol).toBe(SUBPROTOCOL);
  });
});

describe("what is written down of a connection", () => {
  it("is all that the client sent, and who closed it", async () => {
    const { server, tunnel, alice } = scene;
    const a = await tunnel.join(alice);
    const played = await server.relay.connection(alice.id);
    const frame = a.speak(OPUS);
    await a.fence();
    await played.fence();
    expect(played).toMatchObject({ user: alice.id, device: alice.device, tunnelID: tunnel.id, number: 1, connect: a.connect });
    expect(played.frames.map(({ bytes }) => bytes)).toEqual([frame]);
    expect(played.messages.map(({ message }) => message["type"]).filter((type) => type !== "pong")).toEqual(["connect", "ping"]);
    expect(server.received.some(({ user }) => user === alice.id)).toBe(true);
    a.socket.close(1001);
    expect(await played.closed).toMatchObject({ code: 1001, by: "client" });
    await tunnel.join(alice);
    const second = await server.relay.connection(alice.id);
    second.close(4036);
    expect(await second.closed).toMatchObject({ code: 4036, by: "server" });
    expect(server.relay.connectionsOf(alice.id)).toEqual([played, second]);
  });

  it("holds refused connections too, without a number", async () => {
    const { server, tunnel, alice } = scene;
    await tunnel.attempt.join(alice, { alter: { before: (connect) => void (connect["issued_at"] = 1) } });
    expect(server.relay.connectionsOf(alice.id).map(({ number }) => number)).toEqual([0]);
    await tunnel.attempt.join(alice, { instead: (socket) => socket.close() });
    expect(server.relay.connectionsOf("")).toHaveLength(1);
  });
});

describe("a played vtserver that lies", () => {
  it("lies to those alone to whom it is told to", async () => {
    const { server, tunnel, alice, bob, carol } = scene;
    Object.assign(server.lies, {
      only: [bob.id],
      welcome: (welcome: object) => ({ ...welcome, participants: [] }),
      control: (message: { type: string }) => (message.type === "joined" ? [] : [message]),
      frame: (bytes: Uint8Array) => [bytes, bytes],
    });
    const [a, b, c] = [await tunnel.join(alice), await tunnel.join(bob), await tunnel.join(carol)];
    expect(b.welcomeOk).toBe(true);
    expect(c.people.size).toBe(2);
    const frame = a.speak(OPUS);
    await b.heardBytes(frame);
    await b.heardBytes(frame);
    await c.heardBytes(frame);
    expect(b.people.size).toBe(0);
    await c.fence();
    expect(c.frames).toHaveLength(1);
  });

  it("signs with another key, and changes what was signed", async () => {
    const { server, tunnel, alice } = scene;
    Object.assign(server.lies, { relaySeed: server.signing });
    expect((await tunnel.join(alice)).welcomeOk).toBe(false);
    Object.assign(server.lies, { relaySeed: undefined });
    expect((await tunnel.join(alice)).welcomeOk).toBe(true);
    Object.assign(server.lies, { signedWelcome: (welcome: object) => ({ ...welcome, connection: 77 }) });
    expect((await tunnel.join(alice)).welcomeOk).toBe(false);
  });

  it("tells the truth where a lie is mistaken, and says that it was", async () => {
    const { server, tunnel, alice } = scene;
    const mistake = new Error("no such participant");
    const mistaken = (): never => {
      throw mistake;
    };
    Object.assign(server.lies, { welcome: mistaken, control: mistaken });
    const a = await tunnel.join(alice);
    await a.message("ping");
    expect(server.trouble.slice(0, 2)).toEqual([mistake, mistake]);
  });

  it("takes frames under the number that it told", async () => {
    const { server, tunnel, alice, bob } = scene;
    const a = await tunnel.join(alice);
    Object.assign(server.lies, { welcome: (welcome: object) => ({ ...welcome, connection: 40 }) });
    const b = await tunnel.join(bob);
    expect(b.connection).toBe(40);
    await a.heardBytes(b.speak(OPUS));
    expect((await server.relay.connection(bob.id)).number).toBe(40);
  });
});
