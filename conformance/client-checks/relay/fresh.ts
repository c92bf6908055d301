import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { fromBase64url } from "../../probe/wire/base64.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { textAt } from "../../probe/wire/json.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { framesOf, type Sent } from "./voices.ts";
import { joinAs, memberOf, newStage, PATIENCE_MS, seatedStage } from "./scene.ts";

/** Of 256 random bits two draws differ in 128 ± 8; in fewer than this, never. */
const LEAST_BITS = 64;

/** In how many bits two rows of octets differ. */
export function differingBits(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, octet, at) => sum + (octet ^ (b[at] ?? 0)).toString(2).replaceAll("0", "").length, 0);
}

/** Fails unless these look drawn independently of each other: all of 32 octets, and no two nearly alike. */
export function independent(t: ClientTest, what: string, drawn: readonly (Uint8Array | undefined)[]): void {
  for (const [at, one] of drawn.entries()) {
    t.expect(one?.length === 32, { what: `the ${what} has another length`, expected: "32 octets", observed: one?.length ?? "none" });
    for (const other of drawn.slice(0, at)) {
      const bits = differingBits(one ?? new Uint8Array(32), other ?? new Uint8Array(32));
      t.expect(bits >= LEAST_BITS, {
        what: `two draws of the ${what} are too much alike`,
        expected: `at least ${LEAST_BITS} differing bits`,
        observed: bits,
      });
    }
  }
  // Runs of equal octets: a counter, or octets that nobody has drawn.
  const values = drawn.map((one) => new Set(one).size);
  t.expect(Math.min(...values) >= 16, { what: `the ${what} is no random one`, expected: "at least 16 different octets", observed: values });
}

const salt = clientCheck({
  id: "relay.salt/each-connect",
  requirement: "relay.salt",
  title: "A client takes a new random salt for each connect: to the same tunnel again, to another one, and as another user.",
  ops: ["join-voice", "leave-voice"],
  run: async (t) => {
    const stage = await newStage(t);
    const { home, alice, client, channel } = stage;
    const second = await t.client();
    await channel.add(alice, memberOf(second));
    const first = await channel.declare(alice);
    for (let count = 0; count < 3; count += 1) await (await stage.join(first)).leave();
    await joinAs(t, second, first);
    await stage.clear();
    await stage.join(await channel.declare(alice));
    const connects = [...home.connectionsOf(client.user), ...home.connectionsOf(second.user)].map(({ connect }) => connect);
    t.equal(connects.length, 5, "how often the clients have connected");
    t.fact("the clients were welcomed five times");
    independent(
      t,
      "salt of a connect",
      connects.map((connect) => fromBase64url(textAt(connect, "stream", "salt"), 32)),
    );
  },
});

/** No two of them have the same counter. */
function onceEach(t: ClientTest, frames: readonly Sent[]): void {
  for (const { voice } of frames) {
    t.expect(voice !== undefined, {
      what: "a frame does not open with the key of the client's stream",
      expected: "a frame of its connect's salt and its connection number",
      observed: "another key",
    });
  }
  const counters = frames.map(({ counter }) => counter);
  t.equal(counters.filter((counter, at) => counters.indexOf(counter) !== at).map(String), [], "counters that were used twice with one key");
}

const counters = clientCheck({
  id: "relay.one-counter/every-frame",
  requirement: "relay.one-counter",
  title:
    "No two frames of a client have the same counter under the same key, when it is asked several times at once and when it comes again.",
  ops: ["join-voice", "talk", "leave-voice"],
  run: async (t) => {
    const { home, alice, client, tunnel, seat, join } = await seatedStage(t);
    const listener = await tunnel.join(alice);
    const first = (await Promise.all([seat.talk(8), seat.talk(8), seat.talk(8)])).flat();
    first.push(...(await seat.talk(2)));
    await seat.leave();
    const again = await join(tunnel);
    const last = await again.talk(10);
    await t.eventually("the last frame", () => framesOf(tunnel, again.line).length >= last.length, PATIENCE_MS);
    const lines = home.connectionsOf(client.user).filter(({ number }) => number > 0);
    // Of one key all frames of all connections would have to be told apart: the salt is what makes the keys different.
    const keys = lines.map((line) => `${textAt(line.connect, "stream", "salt")} ${line.number}`);
    t.equal(new Set(keys).size, lines.length, "how many keys the client has for its connections");
    for (const line of lines) onceEach(t, framesOf(tunnel, line));
    const packets = lines.flatMap((line) => framesOf(tunnel, line)).map(({ voice }) => hex(voice?.opus ?? new Uint8Array(0)));
    t.equal(packets.toSorted(), [...first, ...last].map(hex).toSorted(), "the packets that were sent, each once");
    await listener.fence();
    t.fact("all frames were opened");
  },
});

export const freshness: readonly ClientCheck[] = [salt, counters];
