import { newWorld, type Channel, type Tunnel, type User } from "../../probe/actors/index.ts";
import { objectsAt, textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";

/** Tunnels for each vtserver, and how often those of one of them are closed and declared anew. */
const EACH = 6;
const ROUNDS = 3;

/** Of the new tunnels so many belong where there are fewest. Somebody else's tunnels may come and go meanwhile, so it is not all. */
const MOST = 0.75;

/** Groups with a tunnel each. */
interface Hall {
  readonly group: Channel;
  tunnel: Tunnel;
}

function byVtserver(halls: readonly Hall[], keys: readonly string[]): Map<string, Hall[]> {
  return new Map(keys.map((key) => [key, halls.filter(({ tunnel }) => tunnel.relay.key === key)]));
}

/** The vtserver that has most of these tunnels. */
function fullest(halls: readonly Hall[], keys: readonly string[]): { readonly key: string; readonly there: readonly Hall[] } {
  const [most] = [...byVtserver(halls, keys)].sort(([, a], [, b]) => b.length - a.length);
  return { key: most?.[0] ?? "", there: most?.[1] ?? [] };
}

/** Closes what one vtserver has, declares as much anew, and counts what comes back to it. */
async function emptied(
  t: ServerTest,
  alice: User,
  halls: readonly Hall[],
  keys: readonly string[],
): Promise<{ all: number; back: number }> {
  const { key, there } = fullest(halls, keys);
  await Promise.all(there.map(({ tunnel }) => tunnel.close()));
  let back = 0;
  for (const hall of there) {
    hall.tunnel = await hall.group.declare(alice);
    if (hall.tunnel.relay.key === key) back += 1;
  }
  t.fact(`${there.length} tunnels were closed on one vtserver and declared anew`);
  return { all: there.length, back };
}

const leastLoaded = serverCheck({
  id: "tunnel.least-loaded/where-fewest-are",
  requirement: "tunnel.least-loaded",
  needs: ["vtservers"],
  alone: true,
  title: "Tunnels are spread over the vtservers, and new ones go where others were closed.",
  run: async (t) => {
    const world = await newWorld(t);
    const alice = await world.user();
    const document = await world.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] });
    const keys = objectsAt(document.json("ServerDocument"), "vtservers").map((entry) => textAt(entry, "key"));
    const groups = await Promise.all(Array.from({ length: EACH * keys.length }, () => world.group(alice)));
    const halls: Hall[] = [];
    // One after the other: at the same time, each of them would find the same vtserver with the least to do.
    for (const group of groups) halls.push({ group, tunnel: await group.declare(alice) });
    for (const [key, there] of byVtserver(halls, keys)) {
      t.expect(there.length > 0, {
        what: `the tunnels of the vtserver ${key}`,
        expected: `some of ${halls.length} that were declared`,
        observed: "none",
      });
    }
    let [all, back] = [0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      const counted = await emptied(t, alice, halls, keys);
      [all, back] = [all + counted.all, back + counted.back];
    }
    t.expect(back >= MOST * all, {
      what: "the new tunnels on the vtserver that serves the fewest",
      expected: `at least ${Math.ceil(MOST * all)} of ${all}`,
      observed: back,
    });
  },
});

export const severalChecks: readonly ServerCheck[] = [leastLoaded];
