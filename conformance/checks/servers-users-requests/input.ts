import { creationObject, newWorld } from "../../probe/actors/index.ts";
import { utf8 } from "../../probe/wire/bytes.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";

const NO_OBJECTS = ["[]", "[{}]", "null", "true", "1", '"x"', "{}"];

const bodyObject = serverCheck({
  id: "request.body-object/other-values",
  requirement: "request.body-object",
  title: "A server refuses a body that is JSON and no object, or the object of another endpoint.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const creation = creationObject(world, user);
    const bodies = [...NO_OBJECTS, `[${canonicalText(creation)}]`, canonicalText(user.registration())];
    for (const body of bodies) {
      await t.twin({
        field: `body of a creation (${body.slice(0, 30)})`,
        bad: () => user.post("/v1/channels", utf8(body)),
        good: () => user.post("/v1/channels", creation),
        expect: { code: "malformed", status: 400 },
      });
    }
    const stranger = world.stranger();
    const send = (body: string) => () =>
      world.send({ method: "POST", target: "/v1/users", headers: [["content-type", "application/json"]], body: utf8(body) });
    for (const body of NO_OBJECTS) {
      await t.twin({
        field: `body of a registration (${body})`,
        bad: send(body),
        good: () => stranger.register(),
        expect: { code: "malformed", status: 400 },
      });
    }
  },
});

const WRONG_QUERIES: readonly (readonly [bad: string, good: string])[] = [
  ["after=1&after=1", "after=1"],
  ["after=1&limit=1&after=2", "after=1&limit=1"],
  ["limit=5&limit=5", "limit=5"],
  ["after=+1", "after=1"],
  ["after=-1", "after=1"],
  ["after=01", "after=1"],
  ["after=1.0", "after=1"],
  ["after=1e0", "after=1"],
  ["after=0x1", "after=1"],
  ["after=one", "after=1"],
  ["after=", "after=0"],
  ["after", "after=0"],
  ["after=1,2", "after=1"],
  ["after=1;limit=1", "after=1&limit=1"],
  ["limit=ten", "limit=10"],
  ["wait=soon", "wait=0"],
];

const queryKnown = serverCheck({
  id: "request.query-known/spellings",
  requirement: "request.query-known",
  title: "A server refuses query parameters that are repeated or no decimal integers, and ignores those that it does not know.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    for (const [bad, good] of WRONG_QUERIES) {
      await t.twin({
        field: `query (${bad})`,
        bad: () => channel.events(user, bad),
        good: () => channel.events(user, good),
        expect: { code: "malformed", status: 400 },
      });
    }
    const known = await t.accepted("a page with unknown parameters", () => channel.events(user, "x=y&after=1&After=zz&limits"));
    const plain = await t.accepted("the same page without them", () => channel.events(user, "after=1"));
    t.equal(known.object(), plain.object(), "the page with unknown parameters");
  },
});

export const inputChecks: readonly ServerCheck[] = [bodyObject, queryKnown];
