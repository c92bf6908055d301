import { creationObject } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { manyTwins } from "../common/twins.ts";
import { anyAnswer, forward, LIST } from "./forwarding.ts";
import { abroad, lookUp, userAt } from "./scene.ts";

/** One of each block that the chapter names, in its first, its last and some other address. */
const CLOSED = [
  ...["10.0.0.1", "10.255.255.254", "172.16.0.1", "172.31.255.254", "192.168.0.1", "192.168.255.254:8448"],
  ...["169.254.0.1", "169.254.169.254", "0.0.0.0:8448", "0.1.2.3", "224.0.0.1", "239.255.255.255:8448", "255.255.255.255"],
  ...["[::]:8448", "[fc00::1]", "[fdff::1]:8448", "[fe80::1]", "[febf::1]", "[ff02::1]", "[ffff::1]"],
  // The same in IPv6: ::ffff:10.0.0.1, 172.16.0.1, 192.168.0.1, 169.254.169.254, 0.0.0.0, 224.0.0.1.
  ...["[::ffff:a00:1]:8448", "[::ffff:ac10:1]", "[::ffff:c0a8:1]", "[::ffff:a9fe:a9fe]", "[::ffff:0:0]:8448"],
];

/** How long a server may think about an address that it does not connect to: it asks nobody. */
const QUICK_MS = 2_000;

const lookUps = serverCheck({
  id: "peer.address/look-up",
  requirement: "peer.address",
  title: "A server refuses, at once, the look-up of a user at a private, link-local, unspecified or multicast address.",
  needs: ["peer"],
  run: async (t) => {
    const { alice, bob } = await abroad(t);
    const begin = performance.now();
    const wrong = CLOSED.map((server) => ({ field: `server (${server})`, bad: () => lookUp(alice, userAt(server)) }));
    await manyTwins(t, wrong, () => lookUp(alice, bob), { code: "peer-address", status: 403 });
    const most = QUICK_MS + 100 * CLOSED.length;
    const took = Math.round(performance.now() - begin);
    t.expect(took <= most * t.scale, { what: "the time of all refusals", expected: `at most ${most} ms`, observed: took });
  },
});

const forwards = serverCheck({
  id: "peer.address/forward",
  requirement: "peer.address",
  title: "A server does not send a request on to a private, link-local, unspecified or multicast address.",
  needs: ["peer"],
  run: async (t) => {
    const { alice, peer } = await abroad(t);
    peer.answer("GET", LIST, anyAnswer);
    const to = (server: string) => () => forward(alice, server);
    const wrong = CLOSED.map((server) => ({ field: `server (${server})`, bad: to(server) }));
    await manyTwins(t, wrong, to(peer.name), { code: "peer-address", status: 403 });
    const unsigned = (server: string) => () => forward(alice, server, "GET", "/.well-known/voicetunnel", { unsigned: true });
    await manyTwins(
      t,
      CLOSED.slice(0, 5).map((server) => ({ field: `server of a document (${server})`, bad: unsigned(server) })),
      unsigned(peer.name),
      { code: "peer-address", status: 403 },
    );
  },
});

const members = serverCheck({
  id: "peer.address/members",
  requirement: "peer.address",
  also: ["foreign.add-failed"],
  title: "A server refuses an add of, and a DM with, a user whose server is at an address that it does not connect to.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t);
    const group = await world.group(alice);
    const expect = { code: "peer-address", status: 403 } as const;
    for (const server of ["10.1.2.3", "[fe80::1]:8448", "169.254.169.254"]) {
      const far = world.stranger({ server });
      const near = await peer.user();
      await t.twin({
        field: `server of the user who is added (${server})`,
        bad: () => group.attempt.add(alice, far),
        good: () => group.attempt.add(alice, near),
        expect,
      });
      await t.twin({
        field: `server of the peer of a DM (${server})`,
        bad: () => alice.post("/v1/channels", creationObject(world, alice, far)),
        good: () => alice.post("/v1/channels", creationObject(world, alice, bob)),
        expect,
      });
    }
  },
});

export const addressChecks: readonly ServerCheck[] = [lookUps, forwards, members];
