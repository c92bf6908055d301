// What a device makes of its book of calls: what it shows, sends and logs.
import { hex, hmacSha1, parseDevice, toBase64, utf8, type Json, type JsonObject } from "../probe/wire/index.ts";
import { CallBook, hasDevice, type BookedCall } from "./call-book.ts";
import { list, number, object, octets, text, textOrNone, type Op } from "./op.ts";

function bookOf(input: JsonObject): CallBook {
  const book = new CallBook(text(input, "user"));
  for (const event of list(input, "events")) book.enter(event);
  book.passTo(number(input, "now"));
  return book;
}

function nameOf({ caller, id }: BookedCall): JsonObject {
  return { caller, call_id: id };
}

function shownCall(call: BookedCall): JsonObject {
  const party = call.party === undefined ? {} : { party: call.party };
  if (call.end === undefined) return { ...nameOf(call), state: call.phase, ...party };
  const by = call.end.by === undefined ? {} : { by: nameOf(call.end.by) };
  return { ...nameOf(call), state: call.phase, ...party, cause: call.end.cause, ...by };
}

/** What an input of `call.view` says of the device, and what the chapters make of it. */
class Looker {
  readonly user: string;
  readonly device: string;
  readonly #word: string | undefined;
  readonly #engaged: boolean;
  readonly #book: CallBook;
  readonly #own: { readonly id: string; readonly stage: string } | undefined;
  /** The invited call of the other user. */
  readonly call: BookedCall | undefined;
  /** Calls that led to it: it has replaced them, or what had replaced them. */
  readonly #lost: readonly BookedCall[];

  constructor(input: JsonObject, book: CallBook) {
    this.user = text(input, "user");
    this.device = text(input, "device");
    this.#word = textOrNone(input, "word");
    this.#engaged = input["engaged"] === true;
    this.#book = book;
    const own = "own" in input ? object(input, "own") : undefined;
    const isRead = own === undefined || book.find(this.user, text(own, "call_id")) !== undefined;
    this.#own = own === undefined || isRead ? undefined : { id: text(own, "call_id"), stage: text(own, "stage") };
    this.call = book.invited?.caller === this.user ? undefined : book.invited;
    this.#lost = book.calls.filter((one) => this.call !== undefined && heir(one) === this.call && one !== this.call);
  }

  get #prepares(): boolean {
    return this.#own?.stage === "preparing";
  }

  get #takesOver(): boolean {
    return this.#prepares || this.#lost.some((one) => hasDevice(one, this.device));
  }

  get shown(): string {
    const isOwn = (device: string | undefined): boolean => parseDevice(device ?? "")?.user === this.user;
    const isTaken = this.#lost.some(({ device, party }) => isOwn(device) || isOwn(party));
    if (this.call === undefined || this.call.silenced || this.#own !== undefined || isTaken) return "nothing";
    const isBusy = this.#book.calls.some((one) => (one.phase === "answered" || one.phase === "selected") && hasDevice(one, this.device));
    return isBusy || this.#engaged ? "waiting" : "ringing";
  }

  get sent(): readonly JsonObject[] {
    const sent = this.#book.calls.flatMap((call) => {
      const event = call === this.call ? this.#reply(call) : this.#follow(call);
      return event === undefined ? [] : [{ ...nameOf(call), ...event }];
    });
    const invite = this.#own === undefined || !this.#invites(this.#own.stage) ? [] : [this.#own];
    return [...sent, ...invite.map(({ id }) => ({ type: "m.call.invite", caller: this.user, call_id: id }))];
  }

  #invites(stage: string): boolean {
    if (stage === "preparing") return this.#book.invited === undefined && this.#word !== "hang-up";
    return stage === "unknown";
  }

  #reply(call: BookedCall): JsonObject | undefined {
    if (this.#own !== undefined && !this.#prepares) return undefined;
    const word = this.#takesOver && this.#word === "hang-up" ? "reject" : this.#takesOver ? (this.#word ?? "accept") : this.#word;
    if (word === "reject") return { type: "m.call.reject" };
    if (word === "reject-silently") return call.silenced ? undefined : { type: "m.call.reject", to: this.user };
    return word === "accept" ? { type: "m.call.answer" } : undefined;
  }

  #follow(call: BookedCall): JsonObject | undefined {
    const isMine = call.device === this.device;
    if (call.end?.cause === "replaced" && isMine && !call.told.has(this.device)) return { type: "m.call.hangup", reason: "replaced" };
    if (call.end !== undefined || !hasDevice(call, this.device)) return undefined;
    if (this.#word === "hang-up") return { type: "m.call.hangup", reason: "user_hangup" };
    return isMine && call.phase === "answered" ? { type: "m.call.select_answer", selected_party_id: call.party ?? null } : undefined;
  }
}

/** What a replaced call has come to at last. */
function heir(call: BookedCall): BookedCall {
  return call.end?.by === undefined ? call : heir(call.end.by);
}

const BROKEN: readonly Json[] = ["user_media_failed", "ice_failed", "ice_timeout", "unknown_error"];

/** The call log: the outcome of the chapter that fits first. */
function logged(call: BookedCall): JsonObject | undefined {
  const { end, party } = call;
  if (end === undefined || (end.cause === "replaced" && party === undefined)) return undefined;
  const isQuiet = party === undefined && call.silenced;
  if (end.cause === "hangup" && BROKEN.includes(end.reason) && !isQuiet) return { outcome: "failed" };
  if (party !== undefined) return { outcome: "ended", duration_ms: Math.max(0, end.at - (call.answered.get(party) ?? end.at)) };
  return { outcome: isQuiet || end.cause === "rejected" ? "rejected" : "missed" };
}

/** The operations on calls, by name. */
export const CALL_OPS: Readonly<Record<string, Op>> = {
  "call.view": (input) => {
    const book = bookOf(input);
    const looker = new Looker(input, book);
    return { calls: book.calls.map(shownCall), shown: looker.shown, send: [...looker.sent] };
  },
  "call-log.derive": (input) => {
    const entries = bookOf(input).calls.flatMap((call): JsonObject[] => {
      const outcome = logged(call);
      const direction = call.caller === text(input, "user") ? "outgoing" : "incoming";
      return outcome === undefined ? [] : [{ ...nameOf(call), direction, at: call.from, ...outcome }];
    });
    return { entries };
  },
  "turn.credential": (input) => {
    const username = `${number(input, "expires")}:${hex(octets(input, "random"))}`;
    // ice.password: the one use of SHA-1
    return { username, password: toBase64(hmacSha1(octets(input, "secret"), utf8(username))) };
  },
};
