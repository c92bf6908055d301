import * as fc from "fast-check";
import { answerTo, originLegMachine, type Entrance } from "../../models/proxy-origin.ts";
import type { Roles, Seat } from "../../models/relay.ts";
import { newWorld, type JoinReply, type User } from "../../probe/actors/index.ts";
import type { Peer } from "../../probe/peer/index.ts";
import { isJsonObject, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { DEEDS, perform, playRandomSessions, ROLES, type Deed } from "../relay/model.ts";
import { BOTH, missing, PATIENCE_MS } from "../relay/scene.ts";
import { gone, newSession, personIn, seated, type Cast, type Hall, type Session } from "../relay/session.ts";

/** Who joins a tunnel of the target, and how; numbers choose among those who are there. */
type Step =
  | Deed
  | {
      readonly do: "join";
      readonly hall: number;
      readonly user: number;
      readonly device: number;
      readonly roles: number;
      readonly byProxy: boolean;
      /** Whether connect or proof were issued some time ago. */
      readonly old: boolean;
    }
  | { readonly do: "present again"; readonly hall: number; readonly proof: number }
  | { readonly do: "lose the other server"; readonly hall: number }
  | { readonly do: "close"; readonly hall: number };

const hall = fc.nat({ max: 1 });
const small = fc.nat({ max: 7 });

const JOINS = fc.record({
  do: fc.constant("join" as const),
  hall,
  user: fc.nat({ max: 2 }),
  device: hall,
  roles: fc.nat({ max: 2 }),
  byProxy: fc.boolean(),
  old: fc.boolean(),
});

const STEPS: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: JOINS },
  { weight: 14, arbitrary: DEEDS },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("present again" as const), hall, proof: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("lose the other server" as const), hall }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("close" as const), hall }) },
);

/** Alice of the target, Bob and Carol of the peer. */
interface OriginCast extends Cast {
  readonly peer: Peer;
}

/** A session in which the connections of Bob and Carol come directly or through their own server. */
interface OriginSession extends Session {
  readonly peer: Peer;
  readonly entrances: Map<Seat, Entrance & { readonly credential: JsonObject }>;
  /** Proofs that were welcomed. */
  readonly used: { readonly place: Hall; readonly user: User; readonly proof: JsonObject }[];
}

async function newOriginCast(t: ServerTest): Promise<OriginCast> {
  const world = await newWorld(t);
  const peer = await world.peer();
  return { world, peer, users: [await world.user(), await peer.user(), await peer.user()] };
}

async function newOriginSession(t: ServerTest, cast: OriginCast): Promise<OriginSession> {
  const session = await newSession(t, cast);
  const anchors = session.halls.map((place): [Seat, Entrance & { credential: JsonObject }] => {
    const { connect } = personIn(place, place.anchor);
    return [place.anchor, { way: "direct", issuedAt: Number(connect["issued_at"]), credential: connect }];
  });
  return { ...session, peer: cast.peer, entrances: new Map(anchors), used: [] };
}

const ALICE = 0;
const OLD_MS = 20_000;

/** Connects or presents; gives what the relay answers, and what was signed for it. */
async function attempt(
  { peer }: OriginSession,
  { tunnel }: Hall,
  user: User,
  how: { readonly device: string; readonly roles: Roles; readonly byProxy: boolean; readonly age: number },
): Promise<{ readonly reply: JoinReply; readonly credential: JsonObject }> {
  const { device, roles, byProxy, age } = how;
  if (!byProxy) {
    const before = (connect: JsonObject): void => void (connect["issued_at"] = Number(connect["issued_at"]) - age);
    const reply = await tunnel.attempt.join(user, { device, roles, alter: { before } });
    return { reply, credential: reply.connect };
  }
  const proof = peer.proof(user, tunnel, { device, roles, issued: -age });
  return { reply: await peer.attempt.present(tunnel, { user, proof }), credential: proof };
}

async function join(session: OriginSession, place: Hall, step: Extract<Step, { do: "join" }>): Promise<void> {
  const { t, users, entrances } = session;
  const user = users[step.user] ?? missing("the user");
  const device = user.deviceOf(`d${String(step.device)}`);
  const roles = ROLES[step.roles] ?? BOTH;
  const byProxy = step.byProxy && step.user !== ALICE;
  const older = place.model.seats.find((seat) => seat.device === device);
  const { reply, credential } = await attempt(session, place, user, { device, roles, byProxy, age: step.old ? OLD_MS : 0 });
  const entrance: Entrance = { way: byProxy ? "proxy" : "direct", issuedAt: Number(credential["issued_at"]) };
  const there = older && entrances.get(older);
  const rights = place.rights[step.user] ?? BOTH;
  const expected = answerTo(originLegMachine(), { next: entrance, there, roles, rights });
  t.equal(reply.problem?.code ?? "welcome", expected, `the answer to a connection of user ${String(step.user)}, ${entrance.way}`);
  if (reply.participant === undefined) return;
  if (byProxy) session.used.push({ place, user, proof: credential });
  await seated(t, place, reply, { user: step.user, roles });
  const seat = place.model.seats.find(({ number }) => number === reply.participant?.connection);
  if (seat !== undefined) entrances.set(seat, { ...entrance, credential });
}

async function presentAgain({ t, peer, used }: OriginSession, at: number): Promise<void> {
  const spent = used[at % Math.max(1, used.length)];
  if (spent === undefined) return;
  const { place, user, proof } = spent;
  const { problem } = await peer.attempt.present(place.tunnel, { user, proof });
  t.equal(problem?.code ?? "welcome", "refused", "the answer to a proof that was presented before");
}

/** All that came through the other server breaks off at once. */
async function losePeer({ t, entrances }: OriginSession, place: Hall): Promise<void> {
  const theirs = place.model.seats.filter((seat) => entrances.get(seat)?.way === "proxy");
  for (const seat of theirs) personIn(place, seat).socket.terminate();
  for (const seat of theirs) await gone(t, place, place.model.ends(seat, "socket closed"));
  // In which order the server hears of their ends is nobody's to say.
  await inAnyOrder(t, place, theirs);
}

/** Lets the model expect the messages about the ends of these in the order in which they came. */
async function inAnyOrder(t: ServerTest, place: Hall, ends: readonly Seat[]): Promise<void> {
  const numbers = new Set(ends.map(({ number }) => number));
  const isLeft = ({ type, connection }: { readonly type?: unknown; readonly connection?: unknown }): boolean =>
    type === "left" && numbers.has(Number(connection));
  for (const seat of place.model.seats) {
    const told = (): readonly JsonObject[] => personIn(place, seat).messages("left").filter(isLeft);
    await t.eventually("a left for each of those who have gone at once", () => told().length >= numbers.size, PATIENCE_MS);
    const order = told().map(({ connection }) => Number(connection));
    let at = 0;
    for (const [index, one] of seat.told.entries()) if (isLeft(one)) seat.told[index] = { type: "left", connection: order[at++] ?? 0 };
  }
}

async function close({ t, users: [alice] }: OriginSession, place: Hall): Promise<void> {
  await place.tunnel.close(alice);
  for (const seat of place.model.seats) {
    const person = personIn(place, seat);
    await person.message("closed", () => true, PATIENCE_MS);
    await t.within(PATIENCE_MS, "the end of a connection to a tunnel that was closed", person.closed);
  }
}

async function act(session: OriginSession, place: Hall, step: Step): Promise<boolean> {
  switch (step.do) {
    case "join":
      await join(session, place, step);
      return true;
    case "present again":
      await presentAgain(session, step.proof);
      return true;
    case "lose the other server":
      await losePeer(session, place);
      return true;
    case "close":
      await close(session, place);
      return false;
    default:
      return perform(session, place, step);
  }
}

/** Each knows of each other one what that one has signed: a connect, or the proof. */
function judgeCredentials({ t, entrances }: OriginSession, place: Hall): void {
  for (const seat of place.model.seats) {
    const { people } = personIn(place, seat);
    for (const other of place.model.seats.filter((one) => one !== seat)) {
      const { credential = {} } = people.get(other.number) ?? {};
      const expected = entrances.get(other)?.credential ?? {};
      if (isJsonObject(credential)) t.equal(credential, expected, `the credential of connection ${String(other.number)}`);
    }
  }
}

const sessions = serverCheck({
  id: "proof.rights/random-sessions",
  requirement: "proof.rights",
  also: ["proof.accept", "proof.credential", "proof.displace", "proof.nonce", "foreign.member", "relay.frame-relay"],
  needs: ["peer"],
  title:
    "Whoever comes directly or by proxy, speaks, goes, loses a right or the own server, in whatever order: all get what they must, and nothing else.",
  run: async (t) => {
    const steps = fc.array(STEPS, { minLength: 8, maxLength: 24 });
    await playRandomSessions(t, { cast: await newOriginCast(t), steps, begin: newOriginSession, act, also: judgeCredentials });
  },
});

export const originSessions: readonly ServerCheck[] = [sessions];
