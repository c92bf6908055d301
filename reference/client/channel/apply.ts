import { ProtocolError } from "../../protocol/error.ts";
import { stateKeyOwner } from "../../protocol/events/state-key.ts";
import { idOf } from "../../protocol/id.ts";
import { createMembership, epochKeyFrom, flagsOf, stepMembership } from "../../protocol/membership/index.ts";
import type { MembershipState } from "../../protocol/membership/index.ts";
import type { Account } from "../account.ts";
import type { Pins } from "../pins.ts";
import type { ClientPorts } from "../ports.ts";
import type { CreationEntry, Entry, Event, EventEntry, MemberEntry, MemberIdentity } from "../wire.ts";
import { openReceived } from "./received.ts";
import type { ChannelState, Happening } from "./state.ts";
import { stateName } from "./state.ts";

/** Who applies. */
export interface Reader {
  readonly ports: ClientPorts;
  readonly account: Account;
  readonly pins: Pins;
}

/** A state and what led to it. */
export interface Applied {
  readonly state: ChannelState;
  readonly happened: readonly Happening[];
}

/**
 * The channel after one more entry, and what that brings about. The entries come in the order of `seq`; one that was applied before, or
 * that comes after the log broke, changes nothing. Nothing is taken on the server's word but order and times.
 */
export async function applyEntry(reader: Reader, before: ChannelState, entry: Entry): Promise<Applied> {
  const done: Applied = { state: before, happened: [] };
  if (before.broken !== undefined || entry.seq <= before.seq) return done;
  if (entry.channel !== before.channel) {
    // channel.entry-own
    const error = new ProtocolError("audience", "an entry of another channel");
    return { ...done, happened: [{ kind: "ignored", id: entry.id, error }] };
  }
  // channel.seq-order: also under another number.
  if (before.applied.has(entry.id)) return { ...done, state: { ...before, seq: entry.seq } };
  before.applied.add(entry.id);
  const state = { ...before, seq: entry.seq };
  try {
    switch (entry.kind) {
      case "creation":
        return await applyCreation(reader, state, entry);
      case "member":
        return await applyMember(reader, state, entry);
      case "event":
        return await applyEvent(reader, state, entry);
    }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    if (entry.kind === "event") return { state, happened: [{ kind: "ignored", id: entry.id, error }] };
    // log.client-verify
    return { state: { ...before, broken: error }, happened: [{ kind: "broken", error }] };
  }
}

async function applyCreation({ ports, pins }: Reader, state: ChannelState, { id, seq, creation }: CreationEntry): Promise<Applied> {
  if (state.log !== undefined || seq !== 1) throw new ProtocolError("log-conflict", "a creation object that is not the first entry");
  const log = await createMembership(ports.suite, creation);
  if (log.channel !== state.channel || id !== log.channel) throw new ProtocolError("audience", "the creation object of another channel");
  if (log.server !== state.server) throw new ProtocolError("audience", `the channel belongs to ${log.server}`);
  const members = Object.values(log.members);
  for (const member of members) await pins.user(member);
  return { state: { ...state, log, identities: new Map(members.map((member) => [member.user, identityOf(member)])) }, happened: [] };
}

async function applyMember(reader: Reader, state: ChannelState, { id, seq, member: object }: MemberEntry): Promise<Applied> {
  if (state.log === undefined) throw new ProtocolError("log-conflict", "a membership object before the creation object");
  const { suite } = reader.ports;
  const { user, sealing } = reader.account;
  const log = await stepMembership(suite, state.log, object);
  if (log.head !== id) throw new ProtocolError("malformed", "an id that is not that of the object");
  // crypto.pinned: also by what other channels and earlier times said.
  if (object.action === "add") await reader.pins.user(object.member);
  const identities =
    object.action === "add" ? new Map(state.identities).set(object.member.user, identityOf(object.member)) : state.identities;
  const key = await openKey(suite, log, object, { user, pair: sealing });
  const epochs = typeof key === "string" ? state.epochs : new Map(state.epochs).set(log.epoch.number, key);
  const happened: Happening[] = [{ kind: "member", object, seq }];
  if (key === "unusable") {
    const error = new ProtocolError("bad-seal", `epoch ${String(log.epoch.number)} came with a key that cannot be used`);
    happened.push({ kind: "ignored", id, error });
  }
  return { state: { ...state, log, identities, epochs }, happened };
}

/** A sealed key that is not even well-formed is as good as none: the object counts, its key does not. */
async function openKey(...[suite, log, object, reader]: Parameters<typeof epochKeyFrom>): ReturnType<typeof epochKeyFrom> {
  try {
    return await epochKeyFrom(suite, log, object, reader);
  } catch (error) {
    if (error instanceof ProtocolError) return "unusable";
    throw error;
  }
}

async function applyEvent(reader: Reader, state: ChannelState, entry: EventEntry): Promise<Applied> {
  const log = logFor(state);
  const { event, id } = entry;
  if (event.channel !== state.channel) throw new ProtocolError("audience", "an event of another channel");
  if ((await idOf(reader.ports.suite, "event", event)) !== id) throw new ProtocolError("malformed", "an id that is not that of the event");
  checkSender(log, event);
  const received = await openReceived(reader, state, log, entry);
  // error.client-ignored: what was never meant for this account is no fault.
  if (received === undefined) return { state, happened: [] };
  const entries =
    event.state_key === undefined
      ? state.entries
      : // state.last: entries come in order, so the last one applied is the newest.
        new Map(state.entries).set(stateName(event.type, event.state_key), received);
  return { state: { ...state, entries }, happened: [{ kind: "event", event: received }] };
}

/** The server checks the same; nobody has to believe it. */
function checkSender(log: MembershipState, { sender, state_key }: Event): void {
  // event.client-rights
  const { write, admin } = flagsOf(log, sender);
  if (!write) throw new ProtocolError("forbidden", "an event of one who may not write");
  if (state_key === undefined) return;
  const owner = stateKeyOwner(state_key, sender);
  if (owner === "foreign" || (owner === "shared" && log.kind === "group" && !admin))
    throw new ProtocolError("forbidden", "a state event with a key that is not the sender's");
}

function logFor(state: ChannelState): MembershipState {
  if (state.log === undefined) throw new ProtocolError("log-conflict", "an event before the creation object");
  return state.log;
}

function identityOf({ user, signing_key, sealing_key }: { readonly [K in keyof MemberIdentity]: string }): MemberIdentity {
  return { user, signing_key, sealing_key } as MemberIdentity;
}
