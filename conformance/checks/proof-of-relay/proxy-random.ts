import * as fc from "fast-check";
import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import type { RelayScript } from "../../probe/peer/index.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { sessionsFor } from "../relay/model.ts";
import { missing, PATIENCE_MS } from "../relay/scene.ts";
import {
  compareLines,
  drop,
  entered,
  hangUp,
  judgeOrigin,
  judgeUser,
  newProxyCast,
  say,
  userEnd,
  type Line,
  type ProxyCast,
  type ProxySession,
} from "./proxy-session.ts";
import { controlOfOrigin, controlOfUser, DRAFTS, written, type Draft } from "./proxy-talk.ts";

type Drafts = readonly Draft[];

/** What happens; numbers choose among those who are there. */
type Step =
  | { readonly do: "come"; readonly user: number; readonly device: number; readonly tunnel: number }
  | { readonly do: "be refused"; readonly user: number; readonly how: number }
  | { readonly do: "talk"; readonly line: number; readonly byUser: Drafts; readonly byOrigin: Drafts }
  | { readonly do: "leave" | "break off"; readonly line: number; readonly byUser: Drafts }
  | {
      readonly do: "be sent away" | "be told that it is closed" | "lose the origin";
      readonly line: number;
      readonly how: number;
      readonly byOrigin: Drafts;
    }
  | { readonly do: "lose the other server" | "find the other server again" };

const small = fc.nat({ max: 7 });
const words = fc.array(DRAFTS, { maxLength: 4 });

const STEPS: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("come" as const), user: small, device: small, tunnel: small }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("be refused" as const), user: small, how: small }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("talk" as const), line: small, byUser: words, byOrigin: words }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("leave" as const, "break off" as const), line: small, byUser: words }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("be sent away" as const, "be told that it is closed" as const, "lose the origin" as const),
      line: small,
      how: small,
      byOrigin: words,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("lose the other server" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("find the other server again" as const) }) },
);

const REASONS: readonly ErrorCode[] = ["rights-lost", "unresponsive", "rate-limited", "displaced", "peer-failed", "shutting-down"];

function oneOf<T>(items: readonly T[], at: number): T {
  return items[at % items.length] ?? missing("something to choose");
}

async function come(session: ProxySession, { user, device, tunnel }: Extract<Step, { do: "come" }>): Promise<void> {
  const { t, peer, users, tunnels, reachable } = session;
  const [who, where] = [oneOf(users, user), oneOf(tunnels, tunnel)];
  const address = who.deviceOf(`d${String(device % 2)}`);
  peer.serveRelay(reachable ? { autoPong: false } : { fault: "no-upgrade" });
  const reply = await peer.attempt.join(where, who, { autoPong: false, proof: { device: address } });
  t.equal(reply.problem?.code ?? "welcome", reachable ? "welcome" : "peer-failed", "the answer to a join by proxy");
  if (reply.participant === undefined) return;
  const leg = await peer.leg();
  t.equal(leg.proof, reply.proof, "the proof that the origin has got");
  const older = session.lines.find((line) => line.tunnel === where && line.participant.device === address);
  entered(session, where, { participant: reply.participant, leg });
  // As an origin does: the newer connection of a device takes the place of the older one.
  if (older !== undefined) await sentAway(session, older, "displaced");
}

const REFUSALS: readonly (readonly [RelayScript, ErrorCode])[] = [
  [{ refuse: "refused" }, "refused"],
  [{ refuse: "displaced" }, "displaced"],
  [{ fault: "gone" }, "peer-failed"],
  [{ welcome: { label: "connect" } }, "peer-failed"],
];

async function refused({ t, peer, users, tunnels, reachable }: ProxySession, user: number, how: number): Promise<void> {
  const [script, code] = oneOf(REFUSALS, how);
  peer.serveRelay(reachable ? script : { fault: "no-upgrade" });
  const reply = await peer.attempt.join(oneOf(tunnels, how), oneOf(users, user), { autoPong: false });
  t.equal(reply.problem?.code ?? "welcome", reachable ? code : "peer-failed", "the answer to a join that the origin does not take");
  if (reachable) await peer.leg();
}

function talk({ somebody }: ProxySession, line: Line, byUser: Drafts, byOrigin: Drafts): void {
  const { connection } = line.participant;
  for (let at = 0; at < Math.max(byUser.length, byOrigin.length); at += 1) {
    const [one, other] = [byUser[at], byOrigin[at]];
    if (one !== undefined) say(line, "user", written(one, controlOfUser, connection));
    if (other !== undefined)
      say(
        line,
        "origin",
        written(other, (kind, n) => controlOfOrigin(kind, n, somebody), connection + 1),
      );
  }
}

/** The user goes; what was said before a close arrives, and what was said before a break may. */
async function leaves(session: ProxySession, line: Line, how: "leave" | "break off"): Promise<void> {
  const { t } = session;
  line.model.ends("socket closed");
  drop(session, line);
  if (how === "leave") line.participant.socket.close();
  else line.participant.socket.terminate();
  await t.within(PATIENCE_MS, `the end of the leg of ${line.model.device}, who has gone`, line.leg.closed);
  judgeOrigin(session, line);
}

async function sentAway(session: ProxySession, line: Line, code: ErrorCode): Promise<void> {
  line.model.says("origin", canonicalText({ type: "error", code }));
  const outcome = line.model.ends("origin closed", "after an `error` or `closed`");
  drop(session, line);
  line.leg.refuse(code);
  await userEnd(session, line, outcome, code);
  judgeUser(session, line, 0);
}

async function closedTunnel(session: ProxySession, line: Line): Promise<void> {
  const { t } = session;
  line.model.says("origin", canonicalText({ type: "closed" }));
  line.model.ends("origin closed", "after an `error` or `closed`");
  drop(session, line);
  line.leg.send({ type: "closed" });
  line.leg.close(ERRORS["tunnel-closed"].close);
  const { code } = await t.within(PATIENCE_MS, "the end of a connection to a closed tunnel", line.participant.closed);
  t.equal(code, ERRORS["tunnel-closed"].close, "the close code after the tunnel was closed");
  judgeUser(session, line, 0);
}

/** The origin's connection ends without a reason; the proxy's own error is the last that the user gets. */
async function lost(session: ProxySession, line: Line, isBreak: boolean): Promise<void> {
  const outcome = line.model.ends("origin closed", "otherwise");
  drop(session, line);
  if (isBreak) line.leg.terminate();
  else line.leg.close(1000);
  await userEnd(session, line, outcome, "peer-failed");
  judgeUser(session, line, 1);
}

async function onLine(session: ProxySession, line: Line, step: Extract<Step, { line: number }>): Promise<void> {
  if (step.do === "talk") return talk(session, line, step.byUser, step.byOrigin);
  if ("byUser" in step) {
    // Octets that are on their way when a connection breaks can get lost with it.
    if (step.do === "leave") talk(session, line, step.byUser, []);
    return leaves(session, line, step.do);
  }
  const isBreak = step.do === "lose the origin" && step.how % 2 === 0;
  if (!isBreak) talk(session, line, [], step.byOrigin);
  if (step.do === "be sent away") return sentAway(session, line, oneOf(REASONS, step.how));
  return step.do === "lose the origin" ? lost(session, line, isBreak) : closedTunnel(session, line);
}

async function perform(session: ProxySession, step: Step): Promise<void> {
  if (step.do === "come") await come(session, step);
  else if (step.do === "be refused") await refused(session, step.user, step.how);
  else if (step.do === "find the other server again") session.reachable = true;
  else if (step.do === "lose the other server") {
    session.reachable = false;
    await Promise.all(session.lines.map((line) => lost(session, line, true)));
  } else if ("line" in step && session.lines.length > 0) await onLine(session, oneOf(session.lines, step.line), step);
}

/** How long a failed session is made shorter: each attempt may wait for what does not come. */
const SHRINK_MS = 4_000;

async function play(t: ServerTest, cast: ProxyCast, steps: readonly Step[]): Promise<void> {
  const session: ProxySession = { ...cast, t, lines: [], reachable: true };
  try {
    for (const step of steps) {
      await perform(session, step);
      await compareLines(session);
    }
  } finally {
    hangUp(session);
  }
}

const sessions = serverCheck({
  id: "proof.pass/random-sessions",
  requirement: "proof.pass",
  also: ["proof.via-refused", "proof.via-gone", "proof.origin-verify"],
  needs: ["peer"],
  title:
    "Whoever joins through a proxy, talks, goes, is sent away or loses the origin, in whatever order: both ends get all of it and nothing else.",
  run: async (t) => {
    const cast = await newProxyCast(t);
    let failedAt = Infinity;
    const holds = async (steps: readonly Step[]): Promise<void> => {
      if (performance.now() - failedAt > SHRINK_MS * t.scale) return;
      try {
        await play(t, cast, steps);
      } catch (error) {
        failedAt = Math.min(failedAt, performance.now());
        throw error;
      }
    };
    await t.property("both ends get what the model says", fc.array(STEPS, { minLength: 8, maxLength: 24 }), holds, {
      runs: sessionsFor(t.runs),
    });
  },
});

export const proxySessions: readonly ServerCheck[] = [sessions];
