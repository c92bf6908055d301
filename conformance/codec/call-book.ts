// The chapters Calls and Glare, read once more: a book of the calls of a DM, into which events are entered one after another.
import { hex, isJsonObject, isOpaqueId, utf8, type Json, type JsonObject } from "../probe/wire/index.ts";
import { number, object, text, textOrNone } from "./op.ts";

/** A call in the book. It changes as events are entered. */
export interface BookedCall {
  readonly caller: string;
  readonly id: string;
  readonly device: string;
  readonly from: number;
  readonly until: number;
  phase: "invited" | "answered" | "selected" | "ended";
  /** Who has answered, and when; the first one first. */
  readonly answered: Map<string, number>;
  party: string | undefined;
  end:
    | {
        readonly cause: "hangup" | "rejected" | "expired" | "replaced";
        readonly at: number;
        readonly reason: Json;
        readonly by?: BookedCall;
      }
    | undefined;
  silenced: boolean;
  /** Whose hangups of the caller's side named it. */
  readonly told: Set<string>;
}

/** An event with what all of them have. */
interface Said {
  readonly type: string;
  readonly sender: string;
  readonly device: string;
  readonly id: string;
  readonly at: number;
  readonly isSilent: boolean;
  readonly content: JsonObject;
}

function isBefore(a: string, b: string): boolean {
  return hex(utf8(a)) < hex(utf8(b));
}

/** Whether a device is in a call. */
export function hasDevice(call: BookedCall, device: string): boolean {
  return call.device === device || call.party === device;
}

export class CallBook {
  readonly calls: BookedCall[] = [];
  readonly #user: string;
  #seq = 0;

  constructor(user: string) {
    this.#user = user;
  }

  /** The one call that is invited. */
  get invited(): BookedCall | undefined {
    return this.calls.find(({ phase }) => phase === "invited");
  }

  find(caller: string, id: string): BookedCall | undefined {
    return this.calls.find((call) => call.caller === caller && call.id === id);
  }

  /** calls.lifetime */
  passTo(now: number): void {
    const call = this.invited;
    if (call !== undefined && now > call.until) end(call, { cause: "expired", at: now, reason: null });
  }

  enter(event: Json): void {
    if (!isJsonObject(event)) throw new TypeError("an event is no object");
    // calls.seq
    if (number(event, "seq") <= this.#seq) return;
    this.#seq = number(event, "seq");
    this.passTo(number(event, "received_at"));
    const said = this.#read(event);
    if (said === undefined) return;
    if (said.type === "m.call.invite") this.#invite(said);
    if (said.type === "m.call.answer") this.#answer(said);
    if (said.type === "m.call.select_answer") this.#select(said);
    if (said.type === "m.call.reject") this.#reject(said);
    if (said.type === "m.call.hangup") this.#hangUp(said);
  }

  /** calls.to, calls.party, calls.form: what passes. */
  #read(event: JsonObject): Said | undefined {
    const content = object(event, "content");
    const [type, sender, device, to] = [text(event, "type"), text(event, "sender"), text(event, "sender_device"), textOrNone(event, "to")];
    const { call_id: id, party_id: party, version, lifetime } = content;
    const isSilent = to !== undefined;
    if (isSilent && (type !== "m.call.reject" || to !== this.#user || sender !== this.#user)) return undefined;
    if (version !== "1" || party !== device || typeof id !== "string" || !isOpaqueId(id)) return undefined;
    const isLifetime = typeof lifetime === "number" && Number.isInteger(lifetime) && lifetime >= 90_000 && lifetime <= 180_000;
    if (type === "m.call.invite" && !isLifetime) return undefined;
    return { type, sender, device, id, at: number(event, "received_at"), isSilent, content };
  }

  #invite({ sender: caller, device, id, at, content }: Said): void {
    // calls.known
    if (this.find(caller, id) !== undefined) return;
    const rival = this.invited;
    const call: BookedCall = {
      ...{ caller, id, device, from: at, until: at + number(content, "lifetime"), phase: "invited" },
      ...{ answered: new Map(), party: undefined, end: undefined, silenced: false, told: new Set() },
    };
    // glare.connected
    for (const one of this.calls)
      if (one.phase !== "ended" && one.phase !== "invited" && hasDevice(one, device))
        end(one, { cause: "replaced", at, reason: null, by: call });
    this.calls.push(call);
    if (rival === undefined) return;
    // glare.lower, glare.tie
    const isLower = call.id === rival.id ? isBefore(caller, rival.caller) : isBefore(call.id, rival.id);
    const [winner, loser] = isLower ? [call, rival] : [rival, call];
    end(loser, { cause: "replaced", at, reason: null, by: winner });
  }

  /** The call with that id that the sender of an event did not begin. */
  #other({ sender, id }: Said): BookedCall | undefined {
    return this.calls.find((call) => call.id === id && call.caller !== sender);
  }

  #answer(said: Said): void {
    const call = this.#other(said);
    if (call?.phase !== "invited" && call?.phase !== "answered") return;
    if (!call.answered.has(said.device)) call.answered.set(said.device, said.at);
    call.phase = "answered";
    call.party ??= said.device;
  }

  #select({ sender, id, device, content }: Said): void {
    const call = this.find(sender, id);
    const chosen = content["selected_party_id"];
    if (call?.phase !== "answered" || call.device !== device || typeof chosen !== "string" || !call.answered.has(chosen)) return;
    call.phase = "selected";
    call.party = chosen;
  }

  #reject(said: Said): void {
    const call = this.#other(said);
    if (call === undefined || call.phase === "ended") return;
    if (said.isSilent) call.silenced = true;
    else if (call.phase === "invited") end(call, { cause: "rejected", at: said.at, reason: null });
  }

  #hangUp(said: Said): void {
    const { sender, id, device, at, content } = said;
    const { reason = null } = content;
    const own = this.find(sender, id);
    own?.told.add(device);
    const isOwn = reason === "replaced" || (own !== undefined && own.phase !== "ended");
    const call = isOwn ? own : this.#other(said);
    if (call !== undefined && call.phase !== "ended" && hasDevice(call, device)) end(call, { cause: "hangup", at, reason });
  }
}

function end(call: BookedCall, how: NonNullable<BookedCall["end"]>): void {
  call.phase = "ended";
  call.end = how;
}
