import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { CALL_OPS as MODEL } from "../../codec/calls.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import { deviceAddress, isJsonObject, textAt, thingId, type JsonObject } from "../../probe/wire/index.ts";
import { SuiteError } from "../../probe/errors.ts";
import { show } from "../../runner/show.ts";
import { token } from "../common/scene.ts";
import { callScene, furtherDm, fetches, OWN_OPS, type CallScene, type SceneOptions } from "./scene.ts";

/** Devices of a story: Alice's phone and tablet, and two of the client's user that are not the client. */
export type Who = "ap" | "at" | "ml" | "mt";

/** What a device says, and so many milliseconds after what was said before (1000 by default). */
export interface Line {
  readonly who: Who;
  readonly what: string;
  /** A short name; the `call_id` is made from it. */
  readonly call: string;
  readonly more?: JsonObject;
  /** Sealed to the client's user alone. */
  readonly toMe?: boolean;
  readonly after?: number;
  /** It stands at the place of another line, too: that has this index. */
  readonly placeOf?: number;
}

export function line(who: Who, what: string, call = "a", more: JsonObject = {}): Line {
  return { who, what, call, more };
}

export function invite(who: Who, call = "a", more: JsonObject = {}): Line {
  return line(who, "invite", call, { lifetime: 90_000, offer: { type: "offer", sdp: "v=0\r\n" }, ...more });
}

export function answer(who: Who, call = "a", more: JsonObject = {}): Line {
  return line(who, "answer", call, { answer: { type: "answer", sdp: "v=0\r\n" }, ...more });
}

/** A `select_answer`; the party is a device of the story. */
export function select(who: Who, party: Who, call = "a"): Line {
  return line(who, "select_answer", call, { selected_party_id: party });
}

/** A silent reject: to the own user. */
export function silent(who: Who, call = "a"): Line {
  return { ...line(who, "reject", call), toMe: true };
}

export function later(after: number, one: Line): Line {
  return { ...one, after };
}

const NAMES: Readonly<Record<Who, string>> = { ap: "phone", at: "tablet", ml: "laptop", mt: "tablet" };

function deviceOf({ alice, me }: CallScene, who: Who): string {
  return deviceAddress(NAMES[who], who.startsWith("a") ? alice.id : me.id);
}

/** A `call_id` of a short name; one of at least 22 characters stands as it is. */
export function idOf(salt: string, call: string): string {
  return call.length >= 22 ? call : `${call}${salt}`;
}

/** Short names of devices and calls in a content as what they stand for. */
function spelled(scene: CallScene, { who, call, more = {} }: Line, salt: string): JsonObject {
  const { selected_party_id: party } = more;
  const isShort = typeof party === "string" && party in NAMES;
  return {
    call_id: idOf(salt, call),
    party_id: deviceOf(scene, who),
    version: "1",
    ...more,
    ...(isShort && { selected_party_id: deviceOf(scene, party as Who) }),
  };
}

/** How long ago stories begin: everything in them is over. */
const AGO_MS = 3_600_000;

/**
 * Plays a story in a DM, at its own times, and shows it to the client all at once. Gives the call log that the client derives, and the one that the
 * suite derives.
 */
export async function played(scene: CallScene, lines: readonly Line[]): Promise<{ readonly log: unknown; readonly model: unknown }> {
  const { home, client, dm, alice, me, t } = scene;
  const salt = token(t);
  /** What the client is shown of the lines, by the ids of their events. */
  const places = new Map<string, { readonly at: number; readonly seq: number }>();
  let isShown = false;
  const shown: NonNullable<typeof home.lies.entries> = (channel, entries) => {
    if (channel !== dm.id) return entries;
    return entries.flatMap((entry) => {
      const place = places.get(textAt(entry, "id"));
      if (place === undefined) return [entry];
      const age = Number(entry["received_at"]) + Number(entry["age"]) - place.at;
      return isShown ? [{ ...entry, seq: place.seq, received_at: place.at, age: Math.max(0, age) }] : [];
    });
  };
  home.lies.only = [client.user];
  home.lies.entries = shown;
  let at = home.world.now() - AGO_MS;
  let last = home.entries(dm.id).length;
  const events: JsonObject[] = [];
  for (const one of lines) {
    const { who, what, toMe = false, after = 1_000, placeOf } = one;
    at += after;
    // A line at the place of another one leaves no gap behind it.
    const seq = placeOf === undefined ? (last += 1) : Number(events[placeOf]?.["seq"]);
    const by = who.startsWith("a") ? alice : me;
    const content = spelled(scene, one, salt);
    const device = deviceOf(scene, who);
    const type = `m.call.${what}`;
    // Its place is known before it is put there, so that it is never shown in another.
    const event = dm.build.sealed(by, { type, content }, { device, ...(toMe && { to: me }) });
    places.set(thingId("event", event), { at, seq });
    home.force(dm.id, "event", event);
    events.push({ seq, received_at: at, sender: by.id, sender_device: device, ...(toMe && { to: me.id }), type, content });
  }
  isShown = true;
  const log = await fetches(scene);
  const model = MODEL["call-log.derive"]?.({ user: client.user, events, now: home.world.now() });
  return { log, model: isJsonObject(model) ? model["entries"] : undefined };
}

/** A story that a client reads as it is, and others that differ from it in one thing. */
export interface Story {
  readonly requirement: RequirementId;
  readonly also?: readonly RequirementId[];
  readonly slug: string;
  /** What the client does, in a sentence. */
  readonly title: string;
  readonly story: readonly Line[];
  /** What differs, and the story with that. */
  readonly twins: readonly (readonly [string, readonly Line[]])[];
  readonly scene?: SceneOptions;
}

/** The logs of two stories, apart from names and times. */
function gist(log: unknown): string {
  return show((log as JsonObject[]).map(({ outcome, direction, duration_ms = -1 }) => ({ outcome, direction, duration_ms }) as JsonObject));
}

/** A check that the call log of a client is that of the suite, for a story and for each of its twins, which come to something else. */
export function storyCheck({ requirement, also, slug, title, story, twins, scene: options = {} }: Story): ClientCheck {
  return clientCheck({
    id: `${requirement}/${slug}`,
    requirement,
    ...(also === undefined ? {} : { also }),
    title,
    ops: OWN_OPS,
    run: async (t) => {
      const scene = await callScene(t, { ...options, keys: true });
      const reads = async (what: string, dm: CallScene, lines: readonly Line[]): Promise<unknown> => {
        const { log, model } = await played(dm, lines);
        t.equal(log, model, `the call log${what}`);
        return model;
      };
      const model = gist(await reads("", scene, story));
      for (const [what, lines] of twins) {
        const other = gist(await reads(` when ${what}`, await furtherDm(scene), lines));
        if (other === model) throw new SuiteError(`the story ${requirement}/${slug} comes to the same when ${what}`);
      }
      t.fact("the call log is that which follows from the events");
    },
  });
}
