import { newWorld, type User } from "../../probe/actors/index.ts";
import { textAt, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";

const PATH = "/v1/ice-servers";

async function offered(t: ServerTest, user: User): Promise<JsonObject> {
  return (await t.accepted("ICE servers", () => user.get(PATH))).object("IceServers");
}

const offer = serverCheck({
  id: "ice.offer/own-user",
  requirement: "ice.offer",
  title: "A user gets ICE servers; whoever does not sign gets none.",
  needs: ["feature:ice_servers"],
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    await t.twin({
      field: "signature",
      bad: () => world.send({ method: "GET", target: PATH, headers: [] }),
      good: () => user.get(PATH, { type: "IceServers" }),
      expect: { code: "malformed" },
    });
    const servers = await offered(t, user);
    t.expect((servers["uris"] as readonly unknown[]).length > 0, { what: "uris", expected: "at least one", observed: servers["uris"] });
  },
});

const none = serverCheck({
  id: "ice.none/not-found",
  requirement: "ice.none",
  title: "A server that does not have the feature has nothing there.",
  run: async (t) => {
    if (t.target.features["ice_servers"] === true) t.notRun("capability-absent", "the server has the feature ice_servers");
    const world = await newWorld(t);
    const user = await world.user();
    await t.twin({
      field: "path",
      bad: () => user.get(PATH),
      good: () => user.get("/v1/channels"),
      expect: { code: "not-found", status: 404 },
    });
  },
});

const until = serverCheck({
  id: "ice.until/username",
  requirement: "ice.until",
  title: "The username begins with the second at which `ttl` is over.",
  needs: ["feature:ice_servers"],
  run: async (t) => {
    const world = await newWorld(t);
    const servers = await offered(t, await world.user());
    const expires = Number(textAt(servers, "username").split(":")[0]);
    const expected = world.now() / 1000 + Number(servers["ttl"]);
    t.expect(Math.abs(expires - expected) <= 2 + 1, { what: "the time of expiry", expected: Math.round(expected), observed: expires });
  },
});

const fresh = serverCheck({
  id: "ice.fresh/random",
  requirement: "ice.fresh",
  title: "Two credentials have nothing random in common, and so neither their passwords.",
  needs: ["feature:ice_servers"],
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob] = [await world.user(), await world.user()];
    const all = [await offered(t, alice), await offered(t, alice), await offered(t, bob)];
    const random = all.map((one) => textAt(one, "username").split(":")[1]);
    t.equal(new Set(random).size, all.length, "how many random parts three usernames have");
    t.equal(new Set(all.map((one) => textAt(one, "password"))).size, all.length, "how many passwords three credentials have");
  },
});

/** What servers do about TURN credentials. */
export const iceServers: readonly ServerCheck[] = [offer, none, until, fresh];
