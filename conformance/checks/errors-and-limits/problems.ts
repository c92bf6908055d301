import { newWorld, type RequestOptions } from "../../probe/actors/index.ts";
import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { limitOf } from "./limit-of.ts";
import { tour } from "./tour.ts";

const document = serverCheck({
  id: "error.problem-document/tour",
  requirement: "error.problem-document",
  title: "A server answers each refusal with a problem document: its media type, URI, status and registered code.",
  run: async (t) => {
    const world = await newWorld(t);
    for (const { code, bad, good } of await tour(world)) {
      const reply = await t.twin({ field: `request (${code})`, bad, good, expect: { code } });
      const { headers, status, problem } = reply.bad;
      const type = (headers["content-type"] ?? "").split(";")[0]?.trim();
      t.equal(type, "application/problem+json", `the media type of the refusal with ${code}`);
      t.equal(problem?.document["type"], `urn:voicetunnel:error:${code}`, `type of the refusal with ${code}`);
      t.equal(problem?.document["status"], status, `status in the refusal with ${code}, and of it`);
      t.equal(typeof problem?.document["title"], "string", `the type of title in the refusal with ${code}`);
    }
  },
});

const status = serverCheck({
  id: "error.registered-status/tour",
  requirement: "error.registered-status",
  title: "A server sends each code with the status that the registry gives it.",
  run: async (t) => {
    const world = await newWorld(t);
    for (const { code, bad, good } of await tour(world)) {
      const reply = await t.twin({ field: `request (${code})`, bad, good, expect: { code } });
      t.equal(reply.bad.status, ERRORS[code].status, `the status of the refusal with ${code}`);
    }
  },
});

const staleTime = serverCheck({
  id: "error.stale-time/clock",
  requirement: "error.stale-time",
  title: "A server tells its clock with `stale`, so that a request made by that clock is taken.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const at = (seconds: number): RequestOptions => ({ before: (signature) => void (signature.created = seconds) });
    let told = 0;
    const { bad } = await t.twin({
      field: "created",
      bad: async () => {
        const answer = await user.get("/v1/channels", at(Math.floor(world.now() / 1000) - 7200));
        told = Number(answer.problem?.document["server_time"]);
        return answer;
      },
      good: () => user.get("/v1/channels", Number.isSafeInteger(told) ? at(Math.floor(told / 1000)) : {}),
      expect: { code: "stale" },
    });
    const between = told - Date.parse(bad.headers["date"] ?? "");
    t.expect(Math.abs(between) <= 2_000, {
      what: "server_time and Date of one refusal",
      expected: "2 s apart at most",
      observed: `${between} ms`,
    });
  },
});

const retryAfter = serverCheck({
  id: "error.retry-after/streams",
  requirement: "error.retry-after",
  also: ["limit.streams"],
  title: "A server tells with `rate-limited` after how many seconds to try again.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const most = limitOf(t, "streams");
    if (most > MOST_STREAMS) return t.notRun("limit-too-long", `${most} streams`);
    for (let i = 0; i < most; i += 1) await t.accepted(`stream ${i + 1} of ${most}`, () => channel.stream(user));
    const { status: given, headers, problem } = await channel.stream(user);
    t.equal([given, problem?.code], [429, "rate-limited"], "status and code of the answer to one stream more");
    const seconds = headers["retry-after"] ?? "nothing";
    t.expect(/^[1-9][0-9]*$/.test(seconds), {
      what: "Retry-After of the answer",
      expected: "whole seconds, at least 1",
      observed: seconds,
    });
  },
});

/** More would say nothing else. */
export const MOST_STREAMS = 32;

const UNDEFINED_PATHS = [
  "/",
  "/v1",
  "/v1/nothing",
  "/v2/users",
  "/V1/channels",
  "/v1/Channels",
  "/v1/users/a/b/c",
  "/favicon.ico",
  "/v1/channels/a/b/c",
];

const notFound = serverCheck({
  id: "error.not-found/undefined-paths",
  requirement: "error.not-found",
  title: "A server answers paths that nobody defined with not-found, signed or not.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const expect: { code: ErrorCode; status: number } = { code: "not-found", status: 404 };
    for (const path of UNDEFINED_PATHS) {
      await t.twin({ field: `path (${path})`, bad: () => user.get(path), good: () => user.get("/v1/channels"), expect });
      const unsigned = (target: string) => () => world.send({ method: "GET", target, headers: [] });
      await t.twin({ field: `path (${path}, unsigned)`, bad: unsigned(path), good: unsigned("/.well-known/voicetunnel"), expect });
    }
  },
});

const method = serverCheck({
  id: "error.method/undefined-methods",
  requirement: "error.method",
  title: "A server answers methods that nobody defined for a path with method-not-allowed.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const cases: [string, string][] = [
      ["/v1/channels", "PUT"],
      ["/v1/channels", "PATCH"],
      ["/v1/channels", "DELETE"],
      [`/v1/channels/${channel.id}`, "DELETE"],
      [`/v1/channels/${channel.id}`, "PUT"],
      [`/v1/channels/${channel.id}/events`, "DELETE"],
      [`/v1/channels/${channel.id}/log`, "DELETE"],
      [`/v1/users/${user.id}`, "DELETE"],
    ];
    for (const [path, wrong] of cases) {
      await t.twin({
        field: `method of ${path} (${wrong})`,
        bad: () => user.request(wrong, path),
        good: () => user.get(path),
        expect: { code: "method-not-allowed", status: 405 },
      });
    }
    await t.twin({
      field: "method of the document (DELETE)",
      bad: () => world.send({ method: "DELETE", target: "/.well-known/voicetunnel", headers: [] }),
      good: () => world.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] }),
      expect: { code: "method-not-allowed", status: 405 },
    });
  },
});

export const problemChecks: readonly ServerCheck[] = [document, status, staleTime, retryAfter, notFound, method];
