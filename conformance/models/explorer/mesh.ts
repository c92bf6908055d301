import { APART, left, readOne, seatsAt, type MeshEntry, type MeshPhone, type MeshRules } from "./mesh-device.ts";
import type { Move, Space } from "./search.ts";

/** How far an exploration of a mesh goes. */
export interface MeshBound {
  readonly devices: readonly string[];
  /** How often a device joins; once where it is not said. */
  readonly joins?: Readonly<Record<string, number>>;
  /** How often devices leave, and how often they vanish without a word. */
  readonly leaves: number;
  readonly vanishes: number;
}

/** What is the case at one moment. */
export interface MeshMoment {
  readonly log: readonly MeshEntry[];
  readonly phones: Readonly<Record<string, MeshPhone>>;
  readonly leaves: number;
  readonly vanishes: number;
}

const FRESH: MeshPhone = { read: 0, session: 0, joins: 0, offers: 0, pairs: {}, outbox: [] };

const keyOf = (entry: MeshEntry): string => Object.values(entry).join(".");

/** The space of devices that join one channel and connect to each other. */
export function meshSpace(rules: MeshRules, bound: MeshBound): Space<MeshMoment> {
  const { devices } = bound;
  return {
    start: { log: [], phones: Object.fromEntries(devices.map((name) => [name, FRESH])), leaves: bound.leaves, vanishes: bound.vanishes },
    key: ({ log, phones, leaves, vanishes }) => JSON.stringify([log.map(keyOf), phones, leaves, vanishes]),
    moves: (moment) => devices.flatMap((name) => movesOf(rules, bound, moment, name)),
    isOptional: ({ name }) => /joins$|leaves$|vanishes$/.test(name),
    broken: (moment) => twoOfferers(moment),
    stuck: (moment) => notConnected(rules, devices, moment),
  };
}

function movesOf(rules: MeshRules, bound: MeshBound, moment: MeshMoment, name: string): readonly Move<MeshMoment>[] {
  const phone = moment.phones[name] ?? FRESH;
  const put = (what: string, next: MeshPhone, more: Partial<MeshMoment> = {}): Move<MeshMoment> => ({
    name: `${name} ${what}`,
    next: { ...moment, ...more, phones: { ...moment.phones, [name]: next } },
  });
  const moves: Move<MeshMoment>[] = [];
  const [first, ...outbox] = phone.outbox;
  if (first !== undefined) moves.push(put(`'s ${first.type} arrives`, { ...phone, outbox }, { log: [...moment.log, first] }));
  if (phone.read < moment.log.length) moves.push(put(`reads ${phone.read + 1}`, readOne(rules, phone, name, moment.log, bound.devices)));
  const say = (type: "JOINED" | "LEFT" | "stale", session: number): MeshEntry => ({ type, device: name, session });
  if (phone.session === 0 && phone.joins < (bound.joins?.[name] ?? 1)) {
    const session = phone.joins + 1;
    moves.push(put("joins", { ...phone, session, joins: session, outbox: [...phone.outbox, say("JOINED", session)] }));
  }
  if (phone.session !== 0 && moment.leaves > 0) {
    const after = left(phone);
    moves.push(put("leaves", { ...after, outbox: [...after.outbox, say("LEFT", phone.session)] }, { leaves: moment.leaves - 1 }));
  }
  // What it had not handed over is lost with it, and after a while nobody believes that it is there.
  const isThere = moment.log.some((entry) => entry.type === "JOINED" && entry.device === name && entry.session === phone.session);
  if (phone.session !== 0 && isThere && moment.vanishes > 0)
    moves.push(
      put("vanishes", { ...left(phone), outbox: [] }, { vanishes: moment.vanishes - 1, log: [...moment.log, say("stale", phone.session)] }),
    );
  return moves;
}

/** Of each pair of sessions one device offers, never both. */
function twoOfferers({ log }: MeshMoment): string | undefined {
  const offers = new Set<string>();
  for (const entry of log) {
    if (entry.type !== "offer") continue;
    const [one, two] = [`${entry.device} ${entry.session}`, `${entry.to} ${entry.aim}`];
    if (offers.has(`${two} to ${one}`)) return `both ${entry.device} and ${entry.to} have offered to each other`;
    offers.add(`${one} to ${two}`);
  }
  return undefined;
}

/** Everybody who is in the mesh is connected to everybody else in it, on both sides by the same negotiation. */
function notConnected({ cap }: MeshRules, devices: readonly string[], { log, phones }: MeshMoment): string | undefined {
  const mesh = seatsAt(log, log.length)
    .slice(0, cap)
    .map(({ device }) => device);
  for (const one of devices)
    for (const two of devices) {
      if (one >= two) continue;
      const [mine, theirs] = [phones[one]?.pairs[two] ?? APART, phones[two]?.pairs[one] ?? APART];
      const isPair = mesh.includes(one) && mesh.includes(two);
      if (!isPair && (mine.state !== "apart" || theirs.state !== "apart"))
        return `${one} and ${two} are ${mine.state} and ${theirs.state}, and not both in the mesh`;
      if (isPair && (mine.state !== "connected" || theirs.state !== "connected"))
        return `${one} and ${two} wait for each other for ever: ${mine.state} and ${theirs.state}`;
      if (isPair && mine.negotiation !== theirs.negotiation) return `${one} and ${two} believe in different negotiations`;
    }
  return undefined;
}
