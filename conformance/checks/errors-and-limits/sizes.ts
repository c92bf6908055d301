import { creationObject, newWorld, type Alter } from "../../probe/actors/index.ts";
import { utf8 } from "../../probe/wire/bytes.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { canonical } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { limitOf } from "./limit-of.ts";

/** An object whose canonical bytes are exactly so many, by a member that nobody knows. */
function sized(make: (alter: Alter) => JsonObject, octets: number, letter = "x"): JsonObject {
  const padded = (text: string): JsonObject => make({ before: (object) => void (object["padding"] = text) });
  const room = octets - canonical(padded("")).length;
  const wide = utf8(letter).length;
  return padded(letter.repeat(Math.floor(room / wide)) + "x".repeat(room % wide));
}

const requestBytes = serverCheck({
  id: "limit.request-bytes/one-more",
  requirement: "limit.request-bytes",
  also: ["limit.request-accept"],
  title: "A server refuses a body of one octet more than request_bytes, in open and in signed requests.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = limitOf(t, "request_bytes");
    const user = world.stranger();
    const register = (octets: number) => () => user.register(sized(user.registration, octets), true);
    const expect = { code: "too-large", status: 413 } as const;
    await t.twin({ field: "size of a registration", bad: register(most + 1), good: register(most), expect });
    const create = (octets: number) => () =>
      user.post(
        "/v1/channels",
        sized((alter) => creationObject(world, user, undefined, alter), octets),
      );
    await t.twin({ field: "size of a creation object", bad: create(most + 1), good: create(most), expect });
    await t.twin({ field: "size of a creation object (twice)", bad: create(2 * most), good: create(most), expect });
  },
});

const chunked = serverCheck({
  id: "limit.request-bytes/chunked",
  requirement: "limit.request-bytes",
  title: "A server counts the octets of a body that comes in chunks, without a Content-Length.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = limitOf(t, "request_bytes");
    const user = world.stranger();
    const send = (octets: number) => () =>
      world.send({
        method: "POST",
        target: "/v1/users",
        headers: [
          ["content-type", "application/json"],
          ["transfer-encoding", "chunked"],
        ],
        body: canonical(sized(user.registration, octets)),
      });
    await t.twin({ field: "size of a registration", bad: send(most + 1), good: send(most), expect: { code: "too-large" } });
  },
});

const requestAccept = serverCheck({
  id: "limit.request-accept/exactly",
  requirement: "limit.request-accept",
  title: "A server takes bodies of exactly request_bytes and of half of it, white space included.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = limitOf(t, "request_bytes");
    const user = world.stranger();
    const half = sized(user.registration, Math.floor(most / 2));
    await t.accepted("a registration of half of request_bytes", () => user.register(half, true));
    const text = canonical(user.registration());
    const body = utf8(" ".repeat(most));
    body.set(text);
    await t.accepted("a registration that white space fills up to request_bytes", () =>
      world.send({ method: "POST", target: "/v1/users", headers: [["content-type", "application/json"]], body }),
    );
    const creation = sized((alter) => creationObject(world, user, undefined, alter), most);
    await t.accepted("a creation object of request_bytes", () => user.post("/v1/channels", creation));
  },
});

const eventBytes = serverCheck({
  id: "limit.event-bytes/one-more",
  requirement: "limit.event-bytes",
  title: "A server refuses an event whose canonical bytes are one more than event_bytes, and counts octets, not characters.",
  run: async (t) => {
    const world = await newWorld(t);
    const most = Math.min(limitOf(t, "event_bytes"), limitOf(t, "request_bytes") - 1);
    const user = await world.user();
    const channel = await world.group(user);
    const path = `/v1/channels/${channel.id}/events`;
    const event = (octets: number, letter: string): JsonObject =>
      sized((alter) => channel.build.event(user, { type: "org.example.note", content: {} }, alter), octets, letter);
    for (const letter of ["x", "\u20ac", "\u{1f600}"]) {
      await t.twin({
        field: `size of an event (filled with ${letter})`,
        bad: () => user.post(path, event(most + 1, letter)),
        good: () => user.post(path, event(most, letter)),
        expect: { code: "too-large", status: 413 },
      });
    }
    if (most + 1_000 > limitOf(t, "request_bytes")) return;
    // White space is no part of the canonical bytes.
    const text = canonical(event(most, "x"));
    const body = utf8(" ".repeat(text.length + 500));
    body.set(text, 250);
    await t.accepted("an event of event_bytes with white space around it", () => user.post(path, body));
  },
});

export const sizeChecks: readonly ServerCheck[] = [requestBytes, chunked, requestAccept, eventBytes];
