import type { Machine } from "../tunnel.ts";
import { rowOf, type Guards } from "./table.ts";

/** An entry of the channel. `aim`: for which session of the other it was sent, which travels with no event. `stale`: from here on everybody takes the session as over, though its device said nothing. */
export type MeshEntry =
  | { readonly type: "JOINED" | "LEFT" | "stale"; readonly device: string; readonly session: number }
  | {
      readonly type: "offer" | "answer" | "candidate";
      readonly device: string;
      readonly session: number;
      readonly to: string;
      readonly negotiation: string;
      readonly aim: number;
    };

/** A device of the view: its place and its session. */
export interface Seat {
  readonly device: string;
  readonly seq: number;
  readonly session: number;
}

/** Where a device is with one other one. */
export interface Pair {
  readonly state: string;
  /** The newest negotiation. */
  readonly negotiation: string;
  /** The other's session, of which it is. */
  readonly session: number;
}

/** What one device has done and knows. */
export interface MeshPhone {
  readonly read: number;
  /** Its session, 0 when it has none. */
  readonly session: number;
  /** How often it has joined and offered: what is new has a new number. */
  readonly joins: number;
  readonly offers: number;
  readonly pairs: Readonly<Record<string, Pair>>;
  readonly outbox: readonly MeshEntry[];
}

export interface MeshRules {
  readonly pair: Machine;
  /** How many devices form the mesh. */
  readonly cap: number;
  /** Of two devices of the mesh, whether the first offers (mesh.offer). */
  offers(own: Seat, other: Seat): boolean;
}

export const APART: Pair = { state: "apart", negotiation: "", session: 0 };

/** Who is JOINED after so many entries, by `seq`: the view of the chapter Callstate, as far as it matters here. */
export function seatsAt(log: readonly MeshEntry[], read: number): readonly Seat[] {
  const seats = new Map<string, Seat>();
  const over = new Set<string>();
  log.slice(0, read).forEach((entry, index) => {
    const { type, device, session } = entry;
    const name = `${device} ${session}`;
    if (type === "JOINED" && !over.has(name)) {
      seats.delete(device);
      seats.set(device, { device, seq: index + 1, session });
    }
    // presence.old-left, presence.gap
    if ((type === "LEFT" || type === "stale") && seats.get(device)?.session === session) seats.delete(device);
    if (type === "LEFT" || type === "stale") over.add(name);
  });
  return [...seats.values()].toSorted((a, b) => a.seq - b.seq);
}

interface Facts {
  readonly ownOffers: boolean;
  readonly isSession: boolean;
  readonly isNewest: boolean;
}

const GUARDS: Guards<Facts> = {
  "the own device offers": ({ ownOffers }) => ownOffers,
  "the other device offers": ({ ownOffers }) => !ownOffers,
  "of the other device's session": ({ isSession }) => isSession,
  "of the newest negotiation, of the other device's session": ({ isSession, isNewest }) => isSession && isNewest,
  "of the other device's session, and the other device offers": ({ isSession, ownOffers }) => isSession && !ownOffers,
};

function fire(rules: MeshRules, phone: MeshPhone, own: string, other: Seat, event: string, facts: Facts, negotiation: string): MeshPhone {
  const pair = phone.pairs[other.device] ?? APART;
  const row = rowOf(rules.pair, GUARDS, pair.state, event, facts);
  if (row === undefined) return phone;
  let after: MeshPhone = phone;
  let next: Pair = { ...pair, state: row.next, session: row.next === "apart" ? 0 : other.session };
  const send = (type: "offer" | "answer", id: string): void => {
    const entry: MeshEntry = { type, device: own, session: phone.session, to: other.device, negotiation: id, aim: other.session };
    after = { ...after, outbox: [...after.outbox, entry] };
  };
  for (const effect of (row.effects ?? "").split("; ")) {
    switch (effect) {
      case "":
      case "begin a connection":
      case "keep the candidate":
      case "take the candidate":
      case "take the answer":
        break;
      case "close the connection":
        next = { ...next, negotiation: "" };
        break;
      case "offer":
        after = { ...after, offers: after.offers + 1 };
        next = { ...next, negotiation: `${own}${after.offers}` };
        send("offer", next.negotiation);
        break;
      case "answer":
        next = { ...next, negotiation };
        send("answer", negotiation);
        break;
      default:
        throw new Error(`the exploration does not know the effect "${effect}"`);
    }
  }
  return { ...after, pairs: { ...after.pairs, [other.device]: next } };
}

/** What the view after the last entry read brings about for every other device. */
function look(rules: MeshRules, phone: MeshPhone, own: string, seats: readonly Seat[], devices: readonly string[]): MeshPhone {
  const mesh = seats.slice(0, rules.cap);
  // mesh.wait: the own JOINED stands among what was read, and it is that of the session that the device is in now.
  const mine = mesh.find(({ device, session }) => device === own && session === phone.session);
  return devices.reduce((before, device) => {
    if (device === own) return before;
    const pair = before.pairs[device] ?? APART;
    const seat = mesh.find((one) => one.device === device);
    const facts = { ownOffers: mine !== undefined && seat !== undefined && rules.offers(mine, seat), isSession: true, isNewest: true };
    if (mine === undefined || seat === undefined)
      return fire(
        rules,
        before,
        own,
        { device, seq: 0, session: pair.session },
        "the view says that they are not both in the mesh",
        facts,
        "",
      );
    if (pair.state === "apart") return fire(rules, before, own, seat, "the view says that both are in the mesh", facts, "");
    return pair.session === seat.session ? before : fire(rules, before, own, seat, "the other device has a new session", facts, "");
  }, phone);
}

/** Reads one entry more. */
export function readOne(rules: MeshRules, phone: MeshPhone, own: string, log: readonly MeshEntry[], devices: readonly string[]): MeshPhone {
  const entry = log[phone.read];
  if (entry === undefined) return phone;
  const read = phone.read + 1;
  const seats = seatsAt(log, read);
  const after = { ...phone, read };
  if (!("to" in entry)) return look(rules, after, own, seats, devices);
  if (entry.to !== own || entry.device === own) return after;
  const mesh = seats.slice(0, rules.cap);
  const [mine, other] = [own, entry.device].map((name) => mesh.find(({ device }) => device === name));
  if (mine === undefined || other === undefined) return after;
  const facts: Facts = {
    ownOffers: rules.offers(mine, other),
    isSession: entry.session === other.session,
    isNewest: entry.negotiation === (after.pairs[entry.device] ?? APART).negotiation,
  };
  return fire(rules, after, own, other, entry.type, facts, entry.negotiation);
}

/** Everything is closed at once by who leaves. */
export function left(phone: MeshPhone): MeshPhone {
  return { ...phone, session: 0, pairs: {} };
}
