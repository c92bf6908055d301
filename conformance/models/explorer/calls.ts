import { applied, type Call, type Device, type Entry, type Rules, type View } from "./log.ts";
import { calledStep, callingStep, settled, type DeviceRules, type Phone, type Surroundings } from "./device.ts";
import type { Move, Space } from "./search.ts";
import { wrongAtRest, wrongAlways } from "./properties.ts";

/** How far an exploration goes. */
export interface Bound {
  /** Devices: `a1`, `a2`, `b1` …; the letter is the user. */
  readonly devices: readonly string[];
  /** The `call_id` of the call that each device makes when its user presses; one that is missing does not call. */
  readonly ids: Readonly<Record<string, string>>;
  /** How often users say accept, reject, reject silently or hang up, all of them together. */
  readonly words: number;
  /** How many lifetimes end. */
  readonly late: number;
  /** How often the outcome of handing an invite over stays unknown. */
  readonly unknown: number;
}

/** All tables, and how each user's devices compare ids. */
export interface Tables extends DeviceRules, Omit<Rules, "compare"> {
  readonly compare: Readonly<Record<string, (a: string, b: string) => number>>;
}

/** What is the case at one moment. */
export interface Moment {
  readonly log: readonly Entry[];
  readonly phones: Readonly<Record<string, Phone>>;
  readonly words: number;
  readonly late: number;
  readonly unknown: number;
  /** Whether somebody said something, or time passed, that is to end calls. */
  readonly denied: boolean;
}

const FRESH: Phone = { read: 0, word: false, hungUp: false, called: {}, outbox: [] };
const NO_VIEW: View = { calls: [], silent: [] };

/** Everything that the parts of an exploration share. */
export interface Scene {
  readonly bound: Bound;
  readonly tables: Tables;
  readonly devices: readonly Device[];
  readonly calls: readonly Call[];
  /** What somebody's device makes of the first entries: silent rejects count for their own user alone. */
  view(user: string, log: readonly Entry[], read: number): View;
}

function sceneOf(tables: Tables, bound: Bound): Scene {
  const devices = bound.devices.map((name) => ({ name, user: name.slice(0, 1) }));
  const calls = devices.flatMap(({ name, user }) =>
    bound.ids[name] === undefined ? [] : [{ caller: user, device: name, id: bound.ids[name] }],
  );
  const known = new Map<string, View>();
  const view = (user: string, log: readonly Entry[], read: number): View => {
    if (read === 0) return NO_VIEW;
    const key = `${user} ${log.slice(0, read).map(entryKey).join(" ")}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const entry = log[read - 1];
    const earlier = view(user, log, read - 1);
    const rules: Rules = { ...tables, compare: tables.compare[user] ?? (() => 0) };
    const isOthers = entry?.type === "silent reject" && entry.user !== user;
    const after = entry === undefined || isOthers ? earlier : applied(rules, calls, earlier, entry);
    known.set(key, after);
    return after;
  };
  return { bound, tables, devices, calls, view };
}

export function entryKey({ type, device, call, replaced, party }: Entry): string {
  return `${type}.${device}.${call}${replaced === true ? ".replaced" : ""}${party === undefined ? "" : `.${party}`}`;
}

/** The space of two users' devices that call each other in one DM. */
export function callSpace(tables: Tables, bound: Bound): Space<Moment> {
  const scene = sceneOf(tables, bound);
  const start: Moment = {
    log: [],
    phones: Object.fromEntries(scene.devices.map(({ name }) => [name, FRESH])),
    words: bound.words,
    late: bound.late,
    unknown: bound.unknown,
    denied: false,
  };
  return {
    start,
    key: (moment) => JSON.stringify([moment.log.map(entryKey), moment.phones, moment.words, moment.late, moment.unknown, moment.denied]),
    moves: (moment) => scene.devices.flatMap((device) => movesOf(scene, moment, device)).concat(lateMoves(scene, moment)),
    isOptional: ({ name }) => /presses|accepts|rejects|hangs up|is over|unknown/.test(name),
    broken: (moment) => wrongAlways(scene, moment),
    stuck: (moment) => wrongAtRest(scene, moment),
  };
}

function around({ tables, calls, view }: Scene, { log }: Moment, device: Device, read: number): Surroundings {
  return { rules: tables, device, calls, view: view(device.user, log, read) };
}

function movesOf(scene: Scene, moment: Moment, device: Device): readonly Move<Moment>[] {
  const phone = moment.phones[device.name] ?? FRESH;
  const { name } = device;
  const { devices } = scene;
  const here = around(scene, moment, device, phone.read);
  const put = (what: string, next: Phone, more: Partial<Moment> = {}): Move<Moment> => ({
    name: `${name} ${what}`,
    next: { ...moment, ...more, phones: { ...moment.phones, [name]: next } },
  });
  const moves: Move<Moment>[] = [];
  const own = scene.calls.findIndex((call) => call.device === name);
  if (phone.own === undefined && own >= 0)
    moves.push(
      put("presses call", { ...phone, hungUp: false, word: false, own: { call: own, state: "preparing", way: "kept", yielded: false } }),
    );
  if (phone.own?.state === "preparing") moves.push(put("has prepared", settled(phone, here, devices, true)));
  for (let read = phone.read + 1; read <= moment.log.length; read += 1) {
    const after = settled({ ...phone, read }, around(scene, moment, device, read), devices, false);
    moves.push(put(`reads up to ${read}`, after));
  }
  moves.push(...transport(scene, moment, device, phone, put), ...words(scene, moment, phone, here, put));
  return moves;
}

type Put = (what: string, next: Phone, more?: Partial<Moment>) => Move<Moment>;

/** What happens to what was handed over. */
function transport(scene: Scene, moment: Moment, device: Device, phone: Phone, put: Put): readonly Move<Moment>[] {
  const moves: Move<Moment>[] = [];
  const { own } = phone;
  const [first, ...outbox] = phone.outbox;
  if (first !== undefined) moves.push(put(`'s ${first.type} arrives`, { ...phone, outbox }, { log: [...moment.log, first] }));
  if (own === undefined) return moves;
  const on = (way: NonNullable<Phone["own"]>["way"]): Phone => ({ ...phone, own: { ...own, way } });
  const isThere = moment.log.some(({ type, call }) => type === "invite" && call === own.call);
  if (own.way === "handed over") {
    const invite: Entry = { type: "invite", device: device.name, user: device.user, call: own.call };
    // event.again: a repetition finds its place taken by itself.
    moves.push(put("'s invite arrives", on("arrived"), isThere ? {} : { log: [...moment.log, invite] }));
    if (moment.unknown > 0) moves.push(put("'s invite is lost: its outcome is unknown", on("unknown"), { unknown: moment.unknown - 1 }));
  }
  if (own.way === "arrived") {
    moves.push(put("'s invite is acknowledged", on("acknowledged")));
    if (moment.unknown > 0)
      moves.push(put("'s acknowledgement is lost: its outcome is unknown", on("unknown"), { unknown: moment.unknown - 1 }));
  }
  if (own.way === "unknown") {
    const read = callingStep(phone, "outcome unknown", around(scene, moment, device, phone.read));
    // Once it is read, there is nothing to repeat.
    moves.push(put("repeats its invite", read === phone ? on("acknowledged") : read));
  }
  return moves;
}

/** What users say. */
function words(scene: Scene, moment: Moment, phone: Phone, here: Surroundings, put: Put): readonly Move<Moment>[] {
  if (moment.words === 0) return [];
  const spent = { words: moment.words - 1 };
  const { devices } = scene;
  const ringing = Object.keys(phone.called)
    .map(Number)
    .filter((call) => phone.called[call] === "ringing");
  const moves = ringing.flatMap((call) => [
    put("accepts", calledStep({ ...phone, hungUp: false, word: false }, "user accepts", call, here, devices), spent),
    put("rejects", calledStep(phone, "user rejects", call, here, devices), { ...spent, denied: true }),
    put("rejects silently", calledStep(phone, "user rejects silently", call, here, devices), { ...spent, denied: true }),
  ]);
  const busy =
    (phone.own !== undefined && phone.own.state !== "over") || Object.values(phone.called).some((state) => /answering|talking/.test(state));
  if (busy && !phone.hungUp) {
    let after = callingStep({ ...phone, hungUp: true }, "user hangs up", here);
    for (const call of Object.keys(phone.called).map(Number)) after = calledStep(after, "user hangs up", call, here, devices);
    moves.push(put("hangs up", after, { ...spent, denied: true }));
  }
  return moves;
}

/** The lifetime of an invited call ends: what comes from then on comes later than that. */
function lateMoves(scene: Scene, moment: Moment): readonly Move<Moment>[] {
  if (moment.late === 0) return [];
  const user = scene.devices[0]?.user ?? "";
  const { calls } = scene.view(user, moment.log, moment.log.length);
  return calls.flatMap(({ state }, call) =>
    state === "invited"
      ? [
          {
            name: `the lifetime of the call of ${scene.calls[call]?.device ?? ""} is over`,
            next: {
              ...moment,
              late: moment.late - 1,
              denied: true,
              log: [...moment.log, { type: "late" as const, device: "", user: "", call }],
            },
          },
        ]
      : [],
  );
}
