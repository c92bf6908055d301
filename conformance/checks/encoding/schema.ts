import { newWorld, type Alter } from "../../probe/actors/index.ts";
import { isJsonObject, type Json, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { connects, livingTunnel, streamRequests } from "../common/carriers.ts";
import { allKinds, type SignedKind } from "../common/objects.ts";
import { spellingTwins } from "../common/spelling.ts";
import { manyTwins } from "../common/twins.ts";
import { note } from "./text-cases.ts";

/** A value that no member of the protocol can have in the place of `right`. */
function wrongTypeOf(right: Json): Json {
  if (typeof right === "string") return 7;
  return typeof right === "number" ? "7" : "x";
}

/** Members of the object and, where they have a type of their own, of the objects in it. */
function placesOf(object: JsonObject): readonly (readonly [...string[], string])[] {
  const below = (name: string): string[][] => {
    const value = object[name];
    return isJsonObject(value) && (name === "creator" || name === "next_epoch") ? Object.keys(value).map((inner) => [name, inner]) : [];
  };
  return Object.keys(object).flatMap((name) => [[name], ...below(name)]) as [...string[], string][];
}

function changeAt(place: readonly string[], change: (holder: JsonObject, name: string) => void): Alter {
  const edit = (object: JsonObject): void => {
    const name = place.at(-1) ?? "";
    const outer = place.length === 1 ? object : object[place[0] ?? ""];
    if (isJsonObject(outer)) change(outer, name);
  };
  // The signature is made over the change, except where it is the signature that changes.
  return place[0] === "sig" ? { after: edit } : { before: edit };
}

async function refusesWithout(t: ServerTest, kind: SignedKind): Promise<void> {
  const wrong = placesOf(kind.make()).flatMap((place) => {
    const gone = changeAt(place, (holder, name) => {
      Reflect.deleteProperty(holder, name);
    });
    const other = changeAt(place, (holder, name) => {
      holder[name] = wrongTypeOf(holder[name] ?? null);
    });
    const field = `${place.join("/")} of ${kind.name}`;
    return [
      { field: `${field} (missing)`, bad: () => kind.send(kind.make(gone)) },
      { field: `${field} (of another type)`, bad: () => kind.send(kind.make(other)) },
    ];
  });
  await manyTwins(t, wrong, () => kind.send(kind.make()), { code: "malformed" });
}

const KINDS = ["registration", "creation", "event", "member", "declaration"] as const;

const schemaChecks = KINDS.map((slug, at) =>
  serverCheck({
    id: `encoding.schema/${slug}`,
    requirement: "encoding.schema",
    title: `A server refuses an object (${slug}) in which a member is missing or has another type.`,
    run: async (t) => {
      const kind = (await allKinds(await newWorld(t)))[at];
      if (kind !== undefined) await refusesWithout(t, kind);
    },
  }),
);

const bounds = serverCheck({
  id: "encoding.schema/bounds",
  requirement: "encoding.schema",
  title: "A server refuses values beyond the bounds of their types: times below 0, stream positions below 0, an empty event type.",
  run: async (t) => {
    const world = await newWorld(t);
    const [registration, , event] = await allKinds(world);
    const user = await world.user();
    const set = (name: string, value: Json): Alter => ({ before: (object) => void (object[name] = value) });
    const cases: [SignedKind | undefined, string, Alter][] = [
      [registration, "created_at below 0", set("created_at", -1)],
      [event, "created_at below 0", set("created_at", -1)],
      [event, "an event type in upper case", set("type", "org.example.Note")],
      [event, "an event type without a dot", set("type", "note")],
      [event, "a state key with a space", set("state_key", "a b")],
    ];
    for (const [kind, field, alter] of cases) {
      if (kind === undefined) continue;
      await t.twin({
        field,
        bad: () => kind.send(kind.make(alter)),
        good: () => kind.send(kind.make()),
        expect: { code: "malformed" },
      });
    }
    const channel = await world.group(user);
    const follow = (after: number) => async () => {
      const answer = await user.stream({ [channel.id]: after }, { raw: true });
      answer.stream?.close();
      return answer;
    };
    await t.twin({ field: "stream position below 0", bad: follow(-1), good: follow(0), expect: { code: "malformed" } });
  },
});

const version = serverCheck({
  id: "encoding.version/integers",
  requirement: "encoding.version",
  title: "A server refuses signed objects whose `v` is an integer other than 1.",
  run: async (t) => {
    for (const kind of await allKinds(await newWorld(t))) {
      const wrong = [2, 0, -1, Number.MAX_SAFE_INTEGER].map((v) => ({
        field: `v of ${kind.name} (${v})`,
        bad: () => kind.send(kind.make({ before: (object) => void (object["v"] = v) })),
      }));
      await manyTwins(t, wrong, () => kind.send(kind.make()), { code: "unsupported-version" });
    }
  },
});

const versionElsewhere = serverCheck({
  id: "encoding.version/streams-and-relay",
  requirement: "encoding.version",
  title: "A server refuses a stream request and a connect message whose `v` is 2.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const tunnel = await livingTunnel(user, channel);
    const two = { means: { v: 2 } };
    for (const carrier of [connects(tunnel, user), streamRequests(user, channel)])
      await spellingTwins(t, carrier, "unsupported-version", [{ name: "v 2", bad: two, good: note("1", 1) }]);
  },
});

const carried = serverCheck({
  id: "encoding.depth-carried/objects",
  requirement: "encoding.depth-carried",
  title: "A server refuses objects that nest 29 deep and accepts those that nest 28 deep, and delivers them.",
  run: async (t) => {
    const world = await newWorld(t);
    // The object itself is the first level.
    const nested = (depth: number): Alter => ({ before: (object) => void (object["note"] = arrays(depth - 1)) });
    const [, ...kinds] = await allKinds(world);
    for (const kind of kinds) {
      await t.twin({
        field: `depth of ${kind.name} (29 levels, and 28)`,
        bad: () => kind.send(kind.make(nested(29))),
        good: () => kind.send(kind.make(nested(28))),
        expect: { code: "malformed" },
      });
    }
    const user = await world.user();
    const channel = await world.group(user);
    const tunnel = await livingTunnel(user, channel);
    const join = (depth: number, device: string) => () =>
      tunnel.attempt.join(user, { device: user.deviceOf(device), alter: nested(depth) });
    await t.twin({ field: "depth of a connect", bad: join(29, "a"), good: join(28, "a"), expect: { code: "malformed" } });
    await t.accepted("a connection that is told of it", join(1, "b"));
    const deep = channel.build.event(user, { type: "org.example.note", content: {}, state_key: "deep" }, nested(28));
    await t.accepted("a deep state event", () => channel.attempt.post(user, deep, { raw: true }));
    const { stream } = await t.accepted("a stream", () => channel.stream(user));
    await stream?.next("the snapshot with the deep event", (item) => item["kind"] === "snapshot", world.ms(2_000));
  },
});

function arrays(depth: number): Json {
  return depth === 0 ? 1 : [arrays(depth - 1)];
}

export const schemaFileChecks: readonly ServerCheck[] = [...schemaChecks, bounds, carried, version, versionElsewhere];
