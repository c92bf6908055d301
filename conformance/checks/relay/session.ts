import { newWorld, type Channel, type JoinReply, type Participant, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import { equal } from "../../probe/wire/bytes.ts";
import { textAt } from "../../probe/wire/json.ts";
import type { ServerTest } from "../../runner/context.ts";
import { connectionMachine, relayModel, type DueFrame, type Ended, type RelayModel, type Roles, type Seat } from "../../models/relay.ts";
import { BOTH, ended, missing, PATIENCE_MS, timesHeard, WRITER } from "./scene.ts";

/** One tunnel, the model of it, and who is there. */
export interface Hall {
  readonly channel: Channel;
  readonly tunnel: Tunnel;
  readonly model: RelayModel;
  readonly people: Map<Seat, Participant>;
  /** Always there; by its frames everybody sees that what came before has been dealt with. */
  readonly anchor: Seat;
  /** What each user is allowed. */
  readonly rights: Roles[];
}

/** Everybody who takes part: Alice, who made all; Bob, who reads and writes; Carol, who only writes. */
export interface Session {
  readonly t: ServerTest;
  readonly users: Cast["users"];
  readonly halls: readonly Hall[];
}

/** The users of a check, who meet in fresh tunnels in each case. */
export interface Cast {
  readonly world: World;
  readonly users: readonly [alice: User, bob: User, carol: User];
}

export async function newCast(t: ServerTest): Promise<Cast> {
  const world = await newWorld(t);
  return { world, users: [await world.user(), await world.user(), await world.user()] };
}

/** Two channels with the same members and a tunnel in each. */
export async function newSession(t: ServerTest, { world, users }: Cast): Promise<Session> {
  const [alice, bob, carol] = users;
  const halls: Hall[] = [];
  for (let count = 0; count < 2; count += 1) {
    const channel = await world.group(alice, [bob, { user: carol, flags: { ...WRITER, admin: false } }]);
    const tunnel = await channel.declare(alice);
    const anchor = await tunnel.join(alice, { device: alice.deviceOf("anchor") });
    const model = relayModel(connectionMachine());
    const { seat } = model.welcomed({ number: anchor.connection, user: 0, device: anchor.device, roles: BOTH });
    halls.push({ channel, tunnel, model, people: new Map([[seat, anchor]]), anchor: seat, rights: [BOTH, BOTH, WRITER] });
  }
  return { t, users, halls };
}

/** The participant of a seat. */
export function personIn(hall: Hall, seat: Seat): Participant {
  return hall.people.get(seat) ?? missing(`the connection ${String(seat.number)}`);
}

/** Enters a connection that the relay welcomed: what it was told must be what the model knows. */
export async function seated(t: ServerTest, hall: Hall, reply: JoinReply, who: Pick<Seat, "user" | "roles">): Promise<void> {
  const participant = reply.participant ?? missing("the connection");
  const { connection: number, device, welcome } = participant;
  const highest = Math.max(...[...hall.people.keys()].map((seat) => seat.number));
  t.expect(number > highest, { what: "the number of a new connection", expected: `more than ${String(highest)}`, observed: number });
  const there = hall.model.seats.filter((seat) => seat.device !== device);
  const listed = (welcome["participants"] as readonly { connection?: unknown; roles?: unknown }[]).map(({ connection, roles }) => [
    connection,
    roles,
  ]);
  const known = there.map((seat) => [seat.number, seat.roles]);
  t.equal(byNumber(listed), byNumber(known), "the participants of a welcome, with their roles");
  const { seat, displaced } = hall.model.welcomed({ number, device, ...who });
  hall.people.set(seat, participant);
  if (displaced !== undefined) await gone(t, hall, displaced);
}

function byNumber(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.toSorted(([a], [b]) => Number(a) - Number(b));
}

/** Waits for the end of a connection, for the reason that the table gives where it gives one. */
export async function gone(t: ServerTest, hall: Hall, { seat, errors }: Ended): Promise<void> {
  const end = await ended(t, personIn(hall, seat), `the end of connection ${String(seat.number)}`);
  if (errors.length === 0) return;
  t.expect(errors.includes(end.code), {
    what: `the error before the end of connection ${String(seat.number)}`,
    expected: errors.join(" or "),
    observed: end.code,
  });
}

/** Waits for everything that must come, lets the anchor speak as a fence, and compares all that came with the model. */
export async function compare({ t }: Session, hall: Hall): Promise<void> {
  const { model, anchor } = hall;
  const fence = personIn(hall, anchor).speak(t.random.bytes(16));
  model.frame(anchor, fence);
  for (const seat of model.seats) await arrived(t, hall, seat);
  await Promise.all(model.seats.map((seat) => personIn(hall, seat).fence(PATIENCE_MS)));
  t.fact("a frame was heard by all readers");
  for (const seat of model.seats) judge(t, hall, seat);
}

/** Waits until all that a seat must get has come. */
async function arrived(t: ServerTest, hall: Hall, seat: Seat): Promise<void> {
  const person = personIn(hall, seat);
  const due = seat.frames.filter(({ may }) => !may);
  const count = (): number => person.socket.log.filter(isTelling).length;
  const complete = (): boolean => count() >= seat.told.length && due.every(({ bytes }) => timesHeard(person, bytes) > 0);
  const what = `connection ${String(seat.number)} of user ${String(seat.user)} gets all that it must: ${describe(seat)}`;
  await t.eventually(what, complete, PATIENCE_MS);
}

function describe({ told, frames }: Seat): string {
  const messages = told.map(({ type, connection }) => `${type} ${String(connection)}`).join(", ");
  return `${messages || "no messages"}; ${String(frames.filter(({ may }) => !may).length)} frames`;
}

const TELLING: readonly unknown[] = ["joined", "left", "roles"];

function isTelling(message: Participant["socket"]["log"][number]): boolean {
  return message.kind === "text" && TELLING.includes(message.json["type"]);
}

/** Nothing came but what must or may, all of it in order. */
function judge(t: ServerTest, hall: Hall, seat: Seat): void {
  const person = personIn(hall, seat);
  const who = `connection ${String(seat.number)}`;
  const told = person.socket.log.flatMap((one) =>
    isTelling(one) && one.kind === "text" ? [`${textAt(one.json, "type")} ${String(Number(one.json["connection"]))}`] : [],
  );
  t.equal(
    told,
    seat.told.map(({ type, connection }) => `${type} ${String(connection)}`),
    `what ${who} was told, in order`,
  );
  const senders = new Set([...seat.frames.map(({ from }) => from), ...person.frames.map(({ connection }) => connection)]);
  for (const sender of senders) {
    const came = person.frames.filter(({ connection }) => connection === sender).map(({ bytes }) => bytes);
    const due = seat.frames.filter(({ from }) => from === sender);
    const observed = came.map((bytes) => due.findIndex((one) => equal(one.bytes, bytes)));
    const expected = `${due.map(({ may }, at) => `${String(at)}${may ? " (perhaps)" : ""}`).join(" ") || "none"}, each once`;
    t.expect(fits(due, came), { what: `the frames of connection ${String(sender)} at ${who} (-1: not to come)`, expected, observed });
  }
  judgeErrors(t, seat, person, who);
}

/** Whether what came is what was due, in its order, with or without what may be missing. */
function fits(due: readonly DueFrame[], came: readonly Uint8Array[]): boolean {
  let at = 0;
  for (const { bytes, may } of due) {
    const next = came[at];
    if (next !== undefined && equal(next, bytes)) at += 1;
    else if (!may) return false;
  }
  return at === came.length;
}

function judgeErrors(t: ServerTest, seat: Seat, person: Participant, who: string): void {
  const codes = person.messages("error").map((error) => textAt(error, "code"));
  const notices = codes.filter((code) => code === "not-a-writer").length;
  t.equal(
    codes.filter((code) => code !== "not-a-writer"),
    seat.errors,
    `the errors that ${who} was told, beside not-a-writer`,
  );
  const [least, most] = { no: [0, 0], may: [0, 1], must: [1, 1] }[seat.notice] as [number, number];
  t.expect(notices >= least && notices <= most, {
    what: `how often ${who} was told that it is no writer`,
    expected: least === most ? least : "once at most",
    observed: notices,
  });
}

/** Ends all connections of a case. */
export function leaveAll({ halls }: Session): void {
  for (const { people } of halls) for (const { socket } of people.values()) socket.terminate();
}

/** Fresh octets in the place of a ciphertext. */
export function ciphertext(t: ServerTest): Uint8Array {
  return t.random.bytes(24 + t.random.int(40));
}
