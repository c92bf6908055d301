// The two times that cannot be had for less: each check waits once for all that it waits for.
import type { User } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import type { Peer } from "../../probe/peer/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { anyAnswer, forward, LIST } from "./forwarding.ts";
import { abroad, lookUp } from "./scene.ts";

/** The time that another server has (`peer_time`). */
const PEER_MS = 5_000;
/** How much later the refusal may come on a busy machine: nobody's timer is later than this. */
const LATE_MS = 2_500;
/** An answer that takes its time, and has enough of it. */
const PATIENT_MS = 1_000;

interface Asked {
  readonly what: string;
  /** Asks, with another server that answers late, or never. */
  late(): Promise<Answer>;
  /** Asks the same with one that takes its time. */
  inTime(): Promise<Answer>;
}

/** Everything that needs another server, each with a peer or a user of its own, so that all can be asked at once. */
async function questions(t: ServerTest): Promise<Asked[]> {
  const { world, peer, alice, bob } = await abroad(t, { fresh: true });
  const slow = await world.peer({ fresh: true });
  const [far, carol, dave] = [await slow.user(), await peer.user(), await peer.user()];
  await t.accepted("a look-up", () => lookUp(alice, bob));
  const forwardTo = (options: { fault?: "hang"; delayMs?: number }) => () => {
    peer.answer("GET", LIST, () => ({ ...anyAnswer(), ...options }));
    return forward(alice, peer.name);
  };
  const entry = (user: User, at: Peer, options: { fault?: "hang" | "trickle"; delayMs?: number }) => () => {
    at.serveEntry(user, options);
    return lookUp(alice, user);
  };
  const document = (options: { fault?: "trickle"; delayMs?: number }) => () => {
    slow.serveDocument(options);
    return lookUp(alice, far);
  };
  return [
    { what: "a document that never ends", late: document({ fault: "trickle" }), inTime: document({ delayMs: PATIENT_MS }) },
    {
      what: "an entry that never ends",
      late: entry(carol, peer, { fault: "trickle" }),
      inTime: entry(carol, peer, { delayMs: PATIENT_MS }),
    },
    { what: "an entry that never comes", late: entry(dave, peer, { fault: "hang" }), inTime: entry(dave, peer, { delayMs: PATIENT_MS }) },
    { what: "an answer to a forwarded request", late: forwardTo({ fault: "hang" }), inTime: forwardTo({ delayMs: PATIENT_MS }) },
  ];
}

const time = serverCheck({
  id: "peer.time/late",
  requirement: "peer.time",
  title: "A server waits five seconds for the whole answer of another one, and then refuses what it needed it for.",
  needs: ["peer"],
  waitsMs: PEER_MS + PATIENT_MS,
  run: async (t) => {
    const all = await questions(t);
    const late = await Promise.all(all.map(async ({ what, late }) => ({ what, answer: await late() })));
    const inTime = await Promise.all(all.map(({ inTime }) => inTime()));
    for (const [i, { what, answer }] of late.entries()) {
      const good = inTime[i];
      if (good === undefined) continue;
      await t.twin({
        field: `time of ${what}`,
        bad: () => Promise.resolve(answer),
        good: () => Promise.resolve(good),
        expect: { code: "peer-failed", status: 502 },
      });
      const most = PEER_MS + LATE_MS * t.scale;
      t.expect(answer.tookMs <= most, {
        what: `the time until the refusal, ${what}`,
        expected: `at most ${most} ms`,
        observed: answer.tookMs,
      });
    }
  },
});

/** A server that is not there refuses connections, and does not have to be waited for. */
const gone = serverCheck({
  id: "peer.time/nobody-there",
  requirement: "peer.time",
  title: "A server refuses what it needs another one for when nobody answers there at all.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t);
    const other = await world.peer({ fresh: true });
    const far = await other.user();
    peer.answer("GET", LIST, anyAnswer);
    await other.stop();
    const expect = { code: "peer-failed", status: 502 } as const;
    await t.twin({ field: "server of the user", bad: () => lookUp(alice, far), good: () => lookUp(alice, bob), expect });
    const to = (server: Peer) => () => forward(alice, server.name);
    await t.twin({ field: "server that it is forwarded to", bad: to(other), good: to(peer), expect });
  },
});

const WAIT_MS = 5_600;

const wait = serverCheck({
  id: "forward.wait/longer-than-five-seconds",
  requirement: "forward.wait",
  title: "A server waits for the answer to a forwarded request as long as the request itself asks to wait.",
  needs: ["peer"],
  waitsMs: WAIT_MS,
  run: async (t) => {
    const { world, peer, alice } = await abroad(t);
    const group = await world.group(alice);
    const path = `/v1/channels/${group.id}/events`;
    const page = { v: 1, entries: [], x_page: t.random.int(1_000_000) };
    peer.answer("GET", path, ({ query }) => ({ body: page, delayMs: query === "" ? 0 : WAIT_MS - 100 }));
    const inner = { query: { after: 3, limit: 16, wait: WAIT_MS } };
    const answer = await t.accepted("a forwarded request that waits", () =>
      forward(alice, peer.name, "GET", path, { inner, outer: { ms: 2 * WAIT_MS } }),
    );
    t.expect(answer.tookMs >= WAIT_MS - 150, {
      what: "the time of the answer",
      expected: `${WAIT_MS - 100} ms or more`,
      observed: answer.tookMs,
    });
    t.equal(answer.object("ForwardAnswer")["status"], 200, "the status of the other server's answer");
  },
});

export const timeChecks: readonly ServerCheck[] = [time, gone, wait];
