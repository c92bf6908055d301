import { newWorld, type User, type World } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { answerCreated } from "../../probe/wire/http-signature.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { creationObject } from "../../probe/actors/index.ts";

interface Asked {
  readonly what: string;
  readonly code: string;
  ask(): Promise<Answer>;
}

/** Refusals of requests that all carry a well-formed signature. */
function refusals(world: World, user: User): readonly Asked[] {
  const seed = world.bytes(32);
  const used = user.signed("GET", "/v1/channels");
  const replay = async (): Promise<Answer> => {
    await world.send(used);
    return world.send(used);
  };
  const creation = creationObject(world, user);
  return [
    { what: "a user who does not exist", code: "not-found", ask: () => user.get(`/v1/users/@nobody:${world.server}`) },
    { what: "a path that nobody defined", code: "not-found", ask: () => user.get("/v1/nothing") },
    { what: "a method that nobody defined", code: "method-not-allowed", ask: () => user.request("DELETE", "/v1/channels") },
    { what: "a wrong signature", code: "bad-signature", ask: () => user.get("/v1/channels", { seed }) },
    { what: "a user who is not registered", code: "unknown-user", ask: () => world.stranger().get("/v1/channels") },
    {
      what: "an old request",
      code: "stale",
      ask: () => user.get("/v1/channels", { before: (signature) => void (signature.created -= 300) }),
    },
    { what: "a replayed request", code: "replayed", ask: replay },
    { what: "a wrong digest", code: "bad-digest", ask: () => user.post("/v1/channels", creation, { after: cutBody }) },
    { what: "a body that is no JSON", code: "malformed", ask: () => user.post("/v1/channels", Uint8Array.of(0x7b)) },
  ];
}

function cutBody(request: { body?: Uint8Array }): void {
  if (request.body !== undefined) request.body = request.body.map((octet, i) => (i === 0 ? octet ^ 1 : octet));
}

function judge(t: ServerTest, world: World, what: string, answer: Answer): void {
  t.equal(answer.signatureRefusal, undefined, `the signature of the answer to ${what}`);
  const created = answerCreated(answer.headers["signature-input"]) ?? 0;
  t.expect(Math.abs(created * 1000 - world.now()) <= 60_000, {
    what: `created of the answer to ${what}`,
    expected: "the server's clock in seconds",
    observed: created,
  });
}

const accepted = serverCheck({
  id: "answer.signed/accepted",
  requirement: "answer.signed",
  title: "A server signs its answers to the requests that it accepts, with the signature of the request in what is signed.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const asked: [string, () => Promise<Answer>][] = [
      ["a list", () => user.get("/v1/channels")],
      ["a directory entry", () => user.get(`/v1/users/${user.id}`)],
      ["a creation", () => user.post("/v1/channels", creationObject(world, user))],
      ["a page with a query", () => channel.events(user, "after=1&limit=1")],
      ["an event", () => channel.attempt.post(user, { type: "org.example.note", content: { text: "\u20ac" } })],
      ["a declaration", () => channel.attempt.declare(user)],
    ];
    for (const [what, ask] of asked) judge(t, world, what, await t.accepted(what, ask));
    const [first, second] = [await user.get("/v1/channels"), await user.get("/v1/channels")];
    t.expect(first.headers["signature"] !== second.headers["signature"], {
      what: "two answers to two requests carry two signatures",
      expected: "two signatures",
      observed: first.headers["signature"],
    });
  },
});

const refused = serverCheck({
  id: "answer.signed/refused",
  requirement: "answer.signed",
  title: "A server signs its refusals of requests that carry a well-formed signature, whether that verifies or not.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    judge(t, world, "a list", await t.accepted("a list", () => user.get("/v1/channels")));
    for (const { what, code, ask } of refusals(world, user)) {
      const answer = await ask();
      t.equal(answer.problem?.code, code, `the code of the answer to ${what}`);
      judge(t, world, what, answer);
    }
  },
});

export const answerChecks: readonly ServerCheck[] = [accepted, refused];
