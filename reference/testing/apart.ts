// One server name, several processes: two homeservers and two vtservers, which share nothing but a database.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VtserverEntry } from "../../schemas/v1/types.ts";
import type { HttpGroup } from "../homeserver/testing/http-group.ts";
import { newHttpGroup } from "../homeserver/testing/http-group.ts";
import type { HttpAnswer, HttpOptions, HttpUser, Prepared } from "../homeserver/testing/http-user.ts";
import { askUnsigned, fetchOnce, newHttpUser } from "../homeserver/testing/http-user.ts";
import type { DatabaseKind, TestDatabase } from "./databases.ts";
import { joinTunnel } from "./join-tunnel.ts";
import type { ServerProcess } from "./server-process.ts";
import { startProcess } from "./server-process.ts";

const NAME = "127.0.0.1:9";
/** What the protocol gives a vtserver to do what a homeserver has answered. */
const SOON = 1_000;

const send = ({ url, method, headers, body }: Prepared): Promise<HttpAnswer> => fetchOnce(url, method, headers, body);

/** The tests of processes that share a kind of database. */
// Longer than 50 lines: a list of tests.
export function testApart(kind: DatabaseKind): void {
  describe.skipIf(kind.skip)(`processes on ${kind.name}`, { timeout: 30_000 }, () => {
    let database: TestDatabase;
    let homeservers: readonly ServerProcess[];
    let vtservers: ServerProcess[];
    let [alice, bob]: HttpUser[] = [];
    const start = (only: string, port = 0): Promise<ServerProcess> =>
      startProcess(["--only", only, "--name", NAME, "--database", database.url, "--port", String(port), "--limits", "test"]);

    /** What a user asks of the second homeserver. */
    const second = async (user: HttpUser, method: string, target: string, options?: HttpOptions): Promise<HttpAnswer> => {
      const prepared = await user.prepare(method, target, options);
      return send({ ...prepared, url: `${homeservers[1]!.url}${target}` });
    };
    const listed = async (): Promise<VtserverEntry[]> =>
      (await askUnsigned(homeservers[1]!.url, "GET", "/.well-known/voicetunnel")).json["vtservers"] as VtserverEntry[];
    const newGroup = (...users: readonly HttpUser[]): Promise<HttpGroup> => newHttpGroup(NAME, ...users);
    /** A tunnel that waits for connections longer than one that nobody has announced. */
    const newTunnel = async (group: HttpGroup, more?: object): Promise<HttpAnswer> => {
      const declared = await group.declare(alice!, more);
      expect(declared.status).toBe(201);
      expect((await group.announce(alice!, String(declared.json["tunnelID"]))).status).toBe(201);
      return declared;
    };
    const vtserverOf = ({ json }: HttpAnswer): VtserverEntry => json["vtserver"] as VtserverEntry;

    beforeAll(async () => {
      database = await kind.make();
      const [first, other, ...relays] = await Promise.all(["homeserver", "homeserver", "vtserver", "vtserver"].map((only) => start(only)));
      homeservers = [first!, other!];
      vtservers = relays;
      const server = { url: first!.url, name: NAME };
      [alice, bob] = await Promise.all([newHttpUser(server, "alice"), newHttpUser(server, "bob")]);
      await Promise.all([alice.register(), bob.register()]);
    }, 60_000);
    afterAll(async () => {
      await Promise.all([...homeservers, ...vtservers].map((process) => process.end("SIGTERM")));
      await database.remove();
    });

    test("a nonce that one homeserver took is refused by the other", async () => {
      const request = await alice!.prepare("GET", "/v1/channels");
      const answers = await Promise.all(homeservers.map(({ url }) => send({ ...request, url: `${url}/v1/channels` })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)?.json).toMatchObject({ code: "replayed" });
    });

    test("events through both homeservers have one order without holes, and both show the same", async () => {
      const group = await newGroup(alice!);
      const events = await Promise.all(Array.from({ length: 30 }, () => group.event(alice!)));
      const target = `/v1/channels/${group.id}/events`;
      const answers = await Promise.all(
        events.map((body, n) => (n % 2 === 0 ? alice!.ask("POST", target, { body }) : second(alice!, "POST", target, { body }))),
      );
      const seqs = answers.map(({ json }) => Number(json["seq"])).sort((a, b) => a - b);
      expect(seqs).toEqual(Array.from({ length: 30 }, (_, n) => n + seqs[0]!));
      const snapshots = await Promise.all(
        [alice!.ask, second.bind(undefined, alice!)].map((ask) => ask("GET", `/v1/channels/${group.id}`)),
      );
      expect(snapshots[0]!.json["seq"]).toBe(seqs.at(-1));
      expect(snapshots[1]!.json).toEqual(snapshots[0]!.json);
    });

    test("who waits at one homeserver is told of what was sent to the other", async () => {
      const group = await newGroup(alice!);
      const { json } = await alice!.ask("GET", `/v1/channels/${group.id}`);
      const held = second(alice!, "GET", `/v1/channels/${group.id}/events?after=${String(json["seq"])}&wait=30000`);
      const { json: posted } = await group.post(alice!, await group.event(alice!));
      expect((await held).json["items"]).toMatchObject([{ id: posted["id"] }]);
    });

    test("each new tunnel goes to the vtserver with the least to do, and lives there only", async () => {
      expect(await listed()).toHaveLength(2);
      const groups = await Promise.all(Array.from({ length: 4 }, () => newGroup(alice!, bob!)));
      const used: VtserverEntry[] = [];
      for (const group of groups) {
        const tunnel = await newTunnel(group);
        used.push(vtserverOf(tunnel));
      }
      expect(new Set(used.map(({ url }) => url)).size).toBe(2);
      const counts = (await listed()).map(({ key }) => used.filter((entry) => entry.key === key).length);
      expect(counts).toEqual([2, 2]);
      const [group] = groups as [HttpGroup];
      const other = (await listed()).find(({ key }) => key !== used[0]!.key)!;
      const tunnels = (await alice!.ask("GET", `/v1/channels/${group.id}`)).json["tunnels"] as { tunnelID: string }[];
      const there = await joinTunnel(alice!, NAME, { tunnelID: tunnels[0]!.tunnelID, channel: group.id, vtserver: used[0]! });
      await there.welcome();
      const elsewhere = await joinTunnel(alice!, NAME, { tunnelID: tunnels[0]!.tunnelID, channel: group.id, vtserver: other });
      expect((await elsewhere.ended()).said).toBe("not-found");
      there.socket.close();
    });

    test("what a homeserver takes, a vtserver cuts within a second: a role, a member, a tunnel", async () => {
      const group = await newGroup(alice!, bob!);
      const declared = await newTunnel(group);
      const place = { tunnelID: String(declared.json["tunnelID"]), channel: group.id, vtserver: vtserverOf(declared) };
      const [a, b] = [await joinTunnel(alice!, NAME, place), await joinTunnel(bob!, NAME, place)];
      const { connection } = await b.welcome();
      await a.welcome();
      const since = async (what: Promise<unknown>): Promise<number> => {
        const begin = performance.now();
        await what;
        return performance.now() - begin;
      };

      const flags = { read: true, write: false, admin: false };
      expect((await group.step(alice!, { action: "change", user: bob!.user, flags })).status).toBe(201);
      expect(await since(a.next("roles"))).toBeLessThan(SOON);
      expect(a.received.at(-1)).toEqual({ type: "roles", connection, roles: { read: true, write: false } });
      const shown = async (): Promise<unknown> => (await second(alice!, "GET", `/v1/tunnels/${place.tunnelID}`)).json["connections"];
      const narrowed = { [bob!.device]: { roles: { read: true, write: false } } };
      await expect.poll(shown, { timeout: SOON, interval: 20 }).toMatchObject(narrowed);

      expect((await second(alice!, "DELETE", `/v1/tunnels/${place.tunnelID}`)).status).toBe(200);
      expect(await since(Promise.all([a.ended(), b.ended()]))).toBeLessThan(SOON);

      const next = await newTunnel(group);
      const anew = { ...place, tunnelID: String(next.json["tunnelID"]), vtserver: vtserverOf(next) };
      const c = await joinTunnel(bob!, NAME, anew, { read: true, write: false });
      await c.welcome();
      await group.remove(alice!, bob!, [alice!]);
      expect(await since(c.ended())).toBeLessThan(SOON);
    });

    test("the tunnels of a vtserver that is killed end, it leaves the document, and comes back as the one that it was", async () => {
      const group = await newGroup(alice!, bob!);
      const tunnel = await newTunnel(group);
      const lost = vtserverOf(tunnel);
      const place = { tunnelID: String(tunnel.json["tunnelID"]), channel: group.id, vtserver: lost };
      await (await joinTunnel(bob!, NAME, place)).welcome();
      const stream = await second(alice!, "GET", `/v1/channels/${group.id}`);
      expect(stream.json["tunnels"]).toMatchObject([{ state: "open" }]);
      const process = vtservers.find(({ url }) => url === lost.url)!;
      await process.end("SIGKILL");
      await expect.poll(listed, { timeout: 8_000, interval: 100 }).toHaveLength(1);
      await expect
        .poll(async () => (await alice!.ask("GET", `/v1/tunnels/${place.tunnelID}`)).json["state"], { timeout: 1_000, interval: 50 })
        .toBe("closed");

      const successor = await newTunnel(group, { replaces: place.tunnelID });
      expect(vtserverOf(successor)).toEqual((await listed())[0]);
      const moved = { ...place, tunnelID: String(successor.json["tunnelID"]), vtserver: vtserverOf(successor) };
      await (await joinTunnel(bob!, NAME, moved)).welcome();

      vtservers.push(await start("vtserver", process.port));
      expect(await listed()).toContainEqual(lost);
    });
  });
}
