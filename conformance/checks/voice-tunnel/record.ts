import type { Tunnel, User } from "../../probe/actors/index.ts";
import { isJsonObject, jsonAt, objectsAt, textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { show } from "../../runner/show.ts";
import { isDeepStrictEqual } from "node:util";
import { FOLLOWS_MS, newMember, recordNow, rolesByDevice, voiceScene } from "./scene.ts";

const vtserver = serverCheck({
  id: "tunnel.vtserver/of-the-document",
  requirement: "tunnel.vtserver",
  title: "The vtserver of a record is one that the server's document lists, URL and key.",
  run: async (t) => {
    const { world, alice, group } = await voiceScene(t);
    const tunnel = await group.declare(alice);
    const answer = await t.accepted("the server document", () =>
      world.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] }),
    );
    const listed = objectsAt(answer.json("ServerDocument"), "vtservers").map(({ url, key }) => ({ url, key }));
    const named = { url: tunnel.relay.url, key: tunnel.relay.key };
    t.expect(
      listed.some((one) => isDeepStrictEqual(one, named)),
      { what: "the vtserver in the record", expected: `one of ${show(listed)}`, observed: named },
    );
  },
});

const get = serverCheck({
  id: "tunnel.get/every-member",
  requirement: "tunnel.get",
  title: "Every member gets the record with status 200, whatever their flags, also of an open and of a closed tunnel.",
  run: async (t) => {
    const scene = await voiceScene(t);
    const { alice, bob, group } = scene;
    const carol = await newMember(scene, { read: false, write: false, admin: false });
    const tunnel = await group.declare(bob);
    const look = async (state: string): Promise<void> => {
      for (const [name, user] of Object.entries({ alice, carol })) {
        const answer = await t.accepted(`the record of a tunnel that is ${state}, for ${name}`, () => tunnel.get(user));
        t.equal(answer.status, 200, "the status of the answer with a record");
        const record = answer.object("TunnelRecord");
        t.equal([textAt(record, "tunnelID"), textAt(record, "state")], [tunnel.id, state], `tunnelID and state in the record for ${name}`);
        t.equal(jsonAt(record, "declaration"), tunnel.declaration, `the declaration in the record for ${name}`);
      }
    };
    await look("declared");
    await tunnel.join(alice);
    await look("open");
    await tunnel.close();
    await look("closed");
  },
});

const hidden = serverCheck({
  id: "tunnel.get-hidden/from-strangers",
  requirement: "tunnel.get-hidden",
  title: "For a user who is not a member, or no longer, a tunnel does not exist: it is neither shown nor closed.",
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const carol = await world.user();
    await group.ban(alice, bob);
    const tunnel = await group.declare(alice);
    for (const [who, user] of Object.entries({ "a stranger": carol, "a banned user": bob })) {
      await t.twin({
        field: `user who asks for the record (${who})`,
        bad: () => tunnel.get(user),
        good: () => tunnel.get(alice),
        expect: { code: "not-found" },
      });
    }
    await t.twin({
      field: "user who closes the tunnel",
      bad: () => tunnel.attempt.close(carol),
      good: () => tunnel.attempt.close(alice),
      expect: { code: "not-found" },
    });
  },
});

/** Waits until the record lists exactly these connections. */
async function lists(t: ServerTest, tunnel: Tunnel, by: User, expected: Readonly<Record<string, unknown>>, after: string): Promise<void> {
  let last: unknown = "no record yet";
  const look = async (): Promise<boolean> => {
    last = rolesByDevice(await recordNow(tunnel, by));
    return isDeepStrictEqual(sorted(last), sorted(expected));
  };
  try {
    await t.eventually(`the connections after ${after}`, look, FOLLOWS_MS);
  } catch (error) {
    // What was there instead says more than that it was late.
    t.equal(sorted(last), sorted(expected), `the connections in the record ${FOLLOWS_MS} ms after ${after}`);
    throw error;
  }
  t.fact(`the connections followed ${after}`);
}

function sorted(value: unknown): unknown {
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

const BOTH = { read: true, write: true };
const READ = { read: true, write: false };
const WRITE = { read: false, write: true };

const connections = serverCheck({
  id: "tunnel.connections/follow",
  requirement: "tunnel.connections",
  title: "The record lists exactly the live connections with their roles: those who come, go, break off, come again or lose a role.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const tunnel = await group.declare(alice);
    await lists(t, tunnel, bob, {}, "the declaration");
    const first = await tunnel.join(alice);
    await lists(t, tunnel, bob, { [alice.device]: BOTH }, "the first connection");
    const second = await tunnel.join(bob, { roles: WRITE, device: bob.deviceOf("desk") });
    await tunnel.join(bob, { roles: READ });
    const three = { [alice.device]: BOTH, [bob.device]: READ, [bob.deviceOf("desk")]: WRITE };
    await lists(t, tunnel, bob, three, "two more connections");
    await tunnel.join(bob);
    await lists(t, tunnel, bob, { ...three, [bob.device]: BOTH }, "a newer connection of a device");
    second.socket.terminate();
    await lists(t, tunnel, bob, { [alice.device]: BOTH, [bob.device]: BOTH }, "a connection that broke off");
    await group.change(alice, bob, { ...READ, admin: false });
    await lists(t, tunnel, bob, { [alice.device]: BOTH, [bob.device]: READ }, "a role that was taken");
    await first.leave();
    await lists(t, tunnel, bob, { [bob.device]: READ }, "a connection that closed");
  },
});

export const recordChecks: readonly ServerCheck[] = [vtserver, get, hidden, connections];
