import * as fc from "fast-check";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import type { Roles, Seat } from "../../models/relay.ts";
import { ciphertext, compare, gone, leaveAll, newCast, newSession, personIn, seated, type Hall, type Session } from "./session.ts";
import { BOTH, frameOf, missing, PATIENCE_MS, READER, WRITER } from "./scene.ts";

/** What somebody does who is there, or is done to them; numbers choose among them. */
export type Deed =
  | { readonly do: "speak"; readonly hall: number; readonly seat: number; readonly frames: number }
  | { readonly do: "all speak"; readonly hall: number; readonly frames: number }
  | { readonly do: "speak as another"; readonly hall: number; readonly seat: number }
  | { readonly do: "leave" | "break off" | "talk nonsense" | "connect once more"; readonly hall: number; readonly seat: number }
  | { readonly do: "take write from Bob" | "remove Carol" | "remove Bob"; readonly hall: number };

type Step =
  { readonly do: "connect"; readonly hall: number; readonly user: number; readonly device: number; readonly roles: number } | Deed;

const small = fc.nat({ max: 5 });
const hall = fc.nat({ max: 1 });

export const DEEDS: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("speak" as const), hall, seat: small, frames: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("all speak" as const), hall, frames: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("speak as another" as const), hall, seat: small }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("leave" as const, "break off" as const, "talk nonsense" as const, "connect once more" as const),
      hall,
      seat: small,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("take write from Bob" as const, "remove Carol" as const), hall }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("remove Bob" as const), hall }) },
);

const STEPS: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("connect" as const), hall, user: fc.nat({ max: 2 }), device: hall, roles: fc.nat({ max: 2 }) }),
  },
  { weight: 14, arbitrary: DEEDS },
);

/** What a connection may ask for, by a drawn number. */
export const ROLES: readonly Roles[] = [BOTH, READER, WRITER];
const [BOB, CAROL] = [1, 2];

/** A connection of a hall other than the anchor; undefined when nobody else is there. */
function chosen({ model, anchor }: Hall, seat: number): Seat | undefined {
  const others = model.seats.filter((one) => one !== anchor);
  return others[seat % Math.max(1, others.length)];
}

async function connect({ t, users }: Session, place: Hall, step: Extract<Step, { do: "connect" }>): Promise<void> {
  const user = users[step.user] ?? missing("the user");
  const roles = ROLES[step.roles] ?? BOTH;
  const right = place.rights[step.user] ?? BOTH;
  const reply = await place.tunnel.attempt.join(user, { device: user.deviceOf(`d${String(step.device)}`), roles });
  const allowed = (!roles.read || right.read) && (!roles.write || right.write);
  const code = !right.read && !right.write ? "not-found" : "role-denied";
  const observed = reply.problem?.code ?? "welcome";
  t.equal(observed, allowed ? "welcome" : code, `the answer to a connection of user ${String(step.user)}`);
  if (allowed) await seated(t, place, reply, { user: step.user, roles });
}

/** Each frame of each of them in turn, so that they cross on the way. */
function speak({ t }: Session, place: Hall, seats: readonly Seat[], frames: number): void {
  for (let count = 0; count < frames; count += 1) {
    for (const seat of seats) {
      const bytes = frameOf({ connection: seat.number }, ciphertext(t));
      personIn(place, seat).sendFrame(bytes);
      place.model.frame(seat, bytes);
    }
  }
}

function speakAsAnother({ t }: Session, place: Hall, seat: Seat): void {
  // Fewer than the strikes that any server allows.
  if (seat.errors.length >= 4) return;
  personIn(place, seat).sendFrame(frameOf({ connection: place.anchor.number }, ciphertext(t)));
  place.model.foreignFrame(seat);
}

/** The ways in which a connection ends, and the event of the table that each is. */
const ENDS: Readonly<Record<string, { readonly event: string; readonly act: (place: Hall, seat: Seat) => void }>> = {
  leave: { event: "socket closed", act: (place, seat) => personIn(place, seat).socket.close() },
  "break off": { event: "socket closed", act: (place, seat) => personIn(place, seat).socket.terminate() },
  "talk nonsense": { event: "malformed or unknown message", act: (place, seat) => personIn(place, seat).socket.sendText("nonsense") },
  "connect once more": {
    event: "connect",
    act: (place, seat) => {
      const { socket, connect: sent } = personIn(place, seat);
      socket.sendJson(sent);
    },
  },
};

async function end({ t }: Session, place: Hall, seat: Seat, how: string): Promise<void> {
  const { event, act } = ENDS[how] ?? missing(`the way ${how}`);
  act(place, seat);
  await gone(t, place, place.model.ends(seat, event));
}

/** Takes a right from a user who is there: by what the others are told of it, they see that the relay knows. */
async function take({ t, users }: Session, place: Hall, who: number, role: "write" | "both"): Promise<void> {
  const [alice] = users;
  const user = users[who] ?? missing("the user");
  const theirs = place.model.seats.filter((seat) => seat.user === who && (role === "both" || seat.roles.write));
  if (theirs.length === 0) return;
  if (role === "both") await place.channel.remove(alice, user);
  else await place.channel.change(alice, user, { ...READER, admin: false });
  // Sent while the relay may know or not: heard or dropped, both are right for a second.
  for (const seat of theirs.filter(({ roles }) => roles.write)) {
    const bytes = frameOf({ connection: seat.number }, ciphertext(t));
    personIn(place, seat).sendFrame(bytes);
    place.model.frame(seat, bytes, true);
  }
  place.rights[who] = role === "both" ? { read: false, write: false } : READER;
  for (const one of place.model.taken(who, role)) await gone(t, place, one);
}

/** Bob's removal brings an epoch and ends the tunnel; it is closed at once, and nobody comes in any more. */
async function removeBob(session: Session, place: Hall): Promise<boolean> {
  const [alice, bob] = session.users;
  const { t } = session;
  const his = place.model.seats.filter(({ user }) => user === BOB);
  await place.channel.remove(alice, bob);
  for (const seat of place.model.seats.filter((one) => !his.includes(one)))
    await personIn(place, seat).message("ending", () => true, PATIENCE_MS);
  for (const one of place.model.taken(BOB, "both")) await gone(t, place, one);
  const reply = await place.tunnel.attempt.join(alice, { device: alice.deviceOf("late") });
  t.expect(reply.problem?.code === "tunnel-ending" || reply.problem?.code === "tunnel-closed", {
    what: "the answer to a connection to a tunnel that is ending, or was closed after its grace",
    expected: "tunnel-ending or tunnel-closed",
    observed: reply.problem?.code ?? "welcome",
  });
  await place.tunnel.close(alice);
  for (const seat of place.model.seats) await personIn(place, seat).message("closed", () => true, PATIENCE_MS);
  return false;
}

/** Does a step; false when the tunnel is closed after it. */
export async function perform(session: Session, place: Hall, step: Deed): Promise<boolean> {
  if (step.do === "all speak") speak(session, place, place.model.seats, step.frames);
  else if (step.do === "take write from Bob") await take(session, place, BOB, "write");
  else if (step.do === "remove Carol") await take(session, place, CAROL, "both");
  else if (step.do === "remove Bob") return removeBob(session, place);
  else if ("seat" in step) await act(session, place, step);
  return true;
}

/** What one of those who are there does; nothing when nobody is there. */
async function act(session: Session, place: Hall, step: Extract<Deed, { seat: number }>): Promise<void> {
  const seat = chosen(place, step.seat);
  if (seat === undefined) return;
  if ("frames" in step) speak(session, place, [seat], step.frames);
  else if (step.do === "speak as another") speakAsAnother(session, place, seat);
  else await end(session, place, seat, step.do);
}

async function connectOrPerform(session: Session, place: Hall, step: Step): Promise<boolean> {
  if (step.do !== "connect") return perform(session, place, step);
  await connect(session, place, step);
  return true;
}

/** How the steps of a session are done: `act` gives false when the tunnel is closed after it. */
interface Playing<C, S extends Session, P extends { readonly hall: number }> {
  readonly cast: C;
  readonly steps: fc.Arbitrary<readonly P[]>;
  readonly begin: (t: ServerTest, cast: C) => Promise<S>;
  readonly act: (session: S, place: Hall, step: P) => Promise<boolean>;
  /** What is true of a tunnel after each step beside what the model says. */
  readonly also?: (session: S, place: Hall) => void;
}

async function play<C, S extends Session, P extends { readonly hall: number }>(
  { act, also }: Playing<C, S, P>,
  session: S,
  steps: readonly P[],
): Promise<void> {
  const closed = new Set<Hall>();
  for (const step of steps) {
    const place = session.halls[step.hall];
    if (place === undefined || closed.has(place)) continue;
    if (!(await act(session, place, step))) closed.add(place);
    // Also where nothing was done: a frame that strays into another tunnel is seen there.
    for (const one of session.halls.filter((it) => !closed.has(it))) {
      await compare(session, one);
      also?.(session, one);
    }
  }
}

/** How many sessions stand for so many cases: each one is of many steps. */
export function sessionsFor(runs: number): number {
  return Math.max(Math.min(runs, 4), Math.ceil(runs / 5));
}

/** How long a failed session is made shorter: each attempt may wait for what does not come. */
const SHRINK_MS = 4_000;

/** Plays sessions that are drawn, and after each step compares what all connections have got with what the model says. */
export async function playRandomSessions<C, S extends Session, P extends { readonly hall: number }>(
  t: ServerTest,
  playing: Playing<C, S, P>,
): Promise<void> {
  let failedAt = Infinity;
  const holds = async (drawn: readonly P[]): Promise<void> => {
    if (performance.now() - failedAt > SHRINK_MS * t.scale) return;
    const session = await playing.begin(t, playing.cast);
    try {
      await play(playing, session, drawn);
    } catch (error) {
      failedAt = Math.min(failedAt, performance.now());
      throw error;
    } finally {
      leaveAll(session);
    }
  };
  await t.property("every connection gets what the model says", playing.steps, holds, { runs: sessionsFor(t.runs) });
}

const randomSessions = serverCheck({
  id: "relay.frame-relay/random-sessions",
  requirement: "relay.frame-relay",
  also: [
    "relay.frame-order",
    "relay.frame-not-back",
    "relay.frame-own-tunnel",
    "relay.frame-readers",
    "relay.joined",
    "relay.left",
    "relay.number",
  ],
  title: "Whoever comes, speaks, goes or loses a right, in whatever order: all get what they must, in order, and nothing else.",
  run: async (t) => {
    const steps = fc.array(STEPS, { minLength: 8, maxLength: 24 });
    await playRandomSessions(t, { cast: await newCast(t), steps, begin: newSession, act: connectOrPerform });
  },
});

export const model: readonly ServerCheck[] = [randomSessions];
