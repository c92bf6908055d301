import { decodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { stateKeyOwner } from "../../protocol/events/state-key.ts";
import { idOf } from "../../protocol/id.ts";
import { createMembership, epochKeyFrom, firstState, flagsOf, stepMembership } from "../../protocol/membership/index.ts";
import type { MembershipState } from "../../protocol/membership/index.ts";
import { checked, isOmitted, refuseIf } from "../seams.ts";
import type { Account } from "../account.ts";
import type { Pins } from "../pins.ts";
import type { ClientPorts } from "../ports.ts";
import type { CreationEntry, Entry, Event, EventEntry, MemberEntry, MemberIdentity } from "../wire.ts";
import { openReceived } from "./received.ts";
import type { ChannelState, Happening, ReceivedEvent } from "./state.ts";
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
  const { seams } = reader.ports;
  if (entry.channel !== before.channel && !isOmitted(seams, "channel.entry-own/channel")) {
    // channel.entry-own
    const error = new ProtocolError("audience", "an entry of another channel");
    return { ...done, happened: [{ kind: "ignored", id: entry.id, error }] };
  }
  // channel.seq-order: also under another number.
  if (before.applied.has(entry.id) && !isOmitted(seams, "channel.seq-order/again"))
    return { ...done, state: { ...before, seq: entry.seq } };
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
    return { state: seams?.refusedObject?.(before, entry.seq) ?? { ...before, broken: error }, happened: [{ kind: "broken", error }] };
  }
}

async function applyCreation({ ports, pins }: Reader, state: ChannelState, { id, seq, creation }: CreationEntry): Promise<Applied> {
  if (state.log !== undefined || seq !== 1) throw new ProtocolError("log-conflict", "a creation object that is not the first entry");
  const isUnchecked = isOmitted(ports.seams, "log.client-verify/creation");
  const made = isUnchecked
    ? firstState(creation, await idOf(ports.suite, "channel", creation))
    : await createMembership(ports.suite, creation);
  const log = isOmitted(ports.seams, "channel.entry-own/creation") ? { ...made, channel: state.channel } : made;
  // channel.entry-own
  const isOther = log.channel !== state.channel || id !== log.channel;
  refuseIf(
    ports.seams,
    "channel.entry-own/creation",
    isOther,
    () => new ProtocolError("audience", "the creation object of another channel"),
  );
  const elsewhere = (): ProtocolError => new ProtocolError("audience", `the channel belongs to ${log.server}`);
  refuseIf(ports.seams, "channel.entry-own/server", log.server !== state.server, elsewhere);
  const members = Object.values(log.members);
  for (const member of members) await pins.user(member);
  return { state: { ...state, log, identities: new Map(members.map((member) => [member.user, identityOf(member)])) }, happened: [] };
}

async function applyMember(reader: Reader, state: ChannelState, { id, seq, member: object }: MemberEntry): Promise<Applied> {
  if (state.log === undefined) throw new ProtocolError("log-conflict", "a membership object before the creation object");
  const { suite, seams } = reader.ports;
  const { user, sealing } = reader.account;
  const log = await (seams?.stepMembership ?? stepMembership)(suite, state.log, object);
  refuseIf(seams, "channel.entry-own/id", log.head !== id, () => new ProtocolError("malformed", "an id that is not that of the object"));
  // crypto.pinned: also by what other channels and earlier times said.
  if (object.action === "add") await reader.pins.user(object.member);
  const identities =
    object.action === "add" ? new Map(state.identities).set(object.member.user, identityOf(object.member)) : state.identities;
  const key = await openKey(suite, log, object, { user, pair: sealing });
  const usable =
    key === "unusable" && isOmitted(seams, "epoch.open") ? { ...sealing, publicKey: decodeBase64url(log.epoch.public ?? "", 32) } : key;
  const epochs = typeof usable === "string" ? state.epochs : new Map(state.epochs).set(log.epoch.number, usable);
  const happened: Happening[] = [{ kind: "member", object, seq }];
  if (key === "unusable" && !isOmitted(seams, "epoch.open")) {
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

/**
 * A state event that stands in the channel's order no more: a refresh, or what a snapshot gives for an entry.
 *
 * @throws ProtocolError for whatever is to be ignored.
 */
export async function receiveStateEvent(reader: Reader, state: ChannelState, entry: EventEntry): Promise<ReceivedEvent | undefined> {
  return receiveEvent(reader, state, logFor(state), entry);
}

async function applyEvent(reader: Reader, state: ChannelState, entry: EventEntry): Promise<Applied> {
  const { event } = entry;
  const received = await receiveEvent(reader, state, logFor(state), entry);
  // error.client-ignored: what was never meant for this account is no fault.
  if (received === undefined) return { state, happened: [] };
  const entries =
    event.state_key === undefined
      ? state.entries
      : // state.last: entries come in order, so the last one applied is the newest.
        new Map(state.entries).set(stateName(event.type, event.state_key), received);
  return { state: { ...state, entries }, happened: [{ kind: "event", event: received }] };
}

async function receiveEvent(
  reader: Reader,
  state: ChannelState,
  log: MembershipState,
  entry: EventEntry,
): Promise<ReceivedEvent | undefined> {
  const { event, id } = entry;
  const { suite, seams } = reader.ports;
  // channel.entry-own
  const isOther = event.channel !== state.channel;
  refuseIf(seams, "channel.entry-own/channel", isOther, () => new ProtocolError("audience", "an event of another channel"));
  const isOwn = (await idOf(suite, "event", event)) === id;
  refuseIf(seams, "channel.entry-own/id", !isOwn, () => new ProtocolError("malformed", "an id that is not that of the event"));
  await checked(seams, "event.client-rights/flags", () => checkSender(log, event));
  return openReceived(reader, state, log, entry);
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
