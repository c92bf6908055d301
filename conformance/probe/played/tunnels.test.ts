import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../wire/json.ts";
import { textAt } from "../wire/json.ts";
import type { PlayedOptions, PlayedServer } from "./index.ts";
import { loneServers, type LoneServers } from "./testing.ts";

// The tunnels of a played homeserver, with its own vtserver.

let servers: LoneServers;

beforeEach(() => {
  servers = loneServers();
});
afterEach(() => servers.end());

/** A server, two users and their group. */
async function scene(options?: PlayedOptions) {
  const home = await servers.server(options);
  const [alice, bob] = [await home.user(), await home.user()];
  return { home, alice, bob, channel: await home.world.group(alice, [bob]) };
}

/** Waits until the record has that state. */
function becomes(home: PlayedServer, tunnelID: string, state: string): Promise<string> {
  return expect
    .poll(() => textAt(home.tunnel(tunnelID), "state"), { timeout: 5000, interval: 10 })
    .toBe(state) as unknown as Promise<string>;
}

const isNotice = (state: string) => (item: JsonObject) => item["kind"] === "notice" && textAt(item, "tunnel", "state") === state;

describe("declarations", () => {
  test("a channel has one tunnel that is not closed", async () => {
    const { home, alice, bob, channel } = await scene();
    const tunnel = await channel.declare(alice);
    expect(home.tunnel(tunnel.id)).toMatchObject({ state: "declared", connections: {}, created_on: home.name });
    const second = await channel.attempt.declare(bob);
    expect(second.problem).toMatchObject({ code: "tunnel-exists", document: { tunnelID: tunnel.id } });
    expect((await tunnel.attempt.close(bob)).problem?.code).toBe("forbidden");
    expect((await tunnel.close()).object()["state"]).toBe("closed");
    expect((await channel.attempt.declare(bob)).status).toBe(201);
    expect(home.tunnels(channel.id)).toHaveLength(2);
  });

  test("a repetition is answered with the record", async () => {
    const { alice, channel } = await scene();
    const tunnel = await channel.declare(alice);
    const again = await channel.attempt.declare(alice, { key: tunnel.key, declaration: tunnel.declaration });
    expect(again.status).toBe(201);
    expect((await channel.snapshot(alice)).object()["tunnels"]).toHaveLength(1);
  });
});

describe("life", () => {
  test("a tunnel that nobody announces is closed when announce_ms is over, and the stream tells", async () => {
    const { alice, channel } = await scene({ limits: { announce_ms: 300 } });
    const stream = await channel.follow(alice, 3);
    await channel.declare(alice, { announce: false });
    await stream.next("declared", isNotice("declared"), 1000);
    await stream.next("closed", isNotice("closed"), 2000);
  });

  test("an announced one that nobody enters is closed when idle_ms is over", async () => {
    const { home, alice, channel } = await scene({ limits: { announce_ms: 300, idle_ms: 700 } });
    const begin = performance.now();
    const tunnel = await channel.declare(alice);
    await becomes(home, tunnel.id, "closed");
    expect(performance.now() - begin).toBeGreaterThan(650);
  });

  test("it is open with somebody in it, ends with the epoch, and closes after the last has gone", async () => {
    const { home, alice, bob, channel } = await scene();
    const tunnel = await channel.declare(alice);
    const speaker = await tunnel.join(alice);
    const listener = await tunnel.join(bob, { roles: { read: true, write: false } });
    expect(home.tunnel(tunnel.id)).toMatchObject({ state: "open", connections: { [bob.device]: { roles: { write: false } } } });
    await listener.heardBytes(speaker.speak(home.world.bytes(40)));
    await channel.rotate(alice);
    expect(home.tunnel(tunnel.id)?.["state"]).toBe("ending");
    await listener.message("ending");
    const successor = await channel.declare(bob, { replaces: tunnel.id });
    expect(home.tunnel(successor.id)?.["state"]).toBe("declared");
    await speaker.leave();
    await listener.leave();
    await becomes(home, tunnel.id, "closed");
  });

  test("whoever loses every right is closed out, and whoever is removed", async () => {
    const { home, alice, bob, channel } = await scene();
    const tunnel = await channel.declare(alice);
    const listener = await tunnel.join(bob);
    await channel.change(alice, bob, { read: true, write: false, admin: false });
    await listener.message("roles");
    await channel.remove(alice, bob);
    expect((await listener.closed).code).toBe(4031);
    await becomes(home, tunnel.id, "closed");
  });

  test("a tunnel survives its server", async () => {
    const { home, alice, channel } = await scene();
    const tunnel = await channel.declare(alice);
    const before = await tunnel.join(alice);
    await home.stop();
    expect((await before.closed).code).toBe(1006);
    await home.start();
    expect(home.tunnel(tunnel.id)).toMatchObject({ state: "open", connections: {} });
    await tunnel.join(alice);
    expect(Object.keys(home.tunnel(tunnel.id)?.["connections"] as JsonObject)).toEqual([alice.device]);
  });
});

describe("what the suite sees", () => {
  test("connections of a user, and not their sockets among those of others", async () => {
    const { home, alice, channel } = await scene();
    const tunnel = await channel.declare(alice);
    await tunnel.join(alice);
    const connection = await home.connection(alice.id);
    expect(connection).toMatchObject({ user: alice.id, device: alice.device, tunnelID: tunnel.id, number: 1 });
    await connection.fence();
    expect(home.connections).toBe(0);
    expect(home.octets).toEqual([]);
  });

  test("a record is shown as the lie has it, and kept as it is", async () => {
    const { home, alice, channel } = await scene();
    const tunnel = await channel.declare(alice);
    home.lies.record = (record) => ({ ...record, state: "closed" });
    expect((await tunnel.get(alice)).object()["state"]).toBe("closed");
    expect(home.tunnel(tunnel.id)?.["state"]).toBe("declared");
  });
});
