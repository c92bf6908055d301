import * as fc from "fast-check";
import { creationObject, newWorld, setHeader, type RequestOptions, type User, type World } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import type { RawRequest } from "../../probe/http.ts";
import { rawSocket } from "../../probe/raw-socket.ts";
import { fromUtf8, utf8 } from "../../probe/wire/bytes.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";

function judge(t: ServerTest, what: string, status: number): void {
  t.expect(status < 500, { what: `the status of the answer to ${what}`, expected: "below 500", observed: status });
}

/** A right request whose answer nobody can make without knowledge. */
function ownEntry(user: User): Promise<Answer> {
  return user.get(`/v1/users/${user.id}`, { type: "DirectoryEntry" });
}

const after = (change: (request: RawRequest) => void): RequestOptions => ({ after: change });
const add = (name: string, value: string): RequestOptions => after((request) => void request.headers.push([name, value]));

/** Requests that trip programs: names of their language's own, numbers at the edges, fields twice, paths that are too long. */
function hostile(world: World, user: User, channel: string): readonly (readonly [string, () => Promise<Answer>])[] {
  const open =
    (method: string, target: string, headers: [string, string][] = [], body?: Uint8Array) =>
    () =>
      world.send({ method, target, headers, ...(body === undefined ? {} : { body }) });
  const json: [string, string][] = [["content-type", "application/json"]];
  const far = 9_007_199_254_740_991;
  const paths = ["__proto__", "constructor", "toString", "..", ".", "'", "a".repeat(4_000), "=", "@", "@:", "@a:b:c:d"];
  const query = (text: string) => () => user.get(`/v1/channels/${channel}/events`, { query: text });
  return [
    ...paths.flatMap((part) => [
      [`/v1/users/${part.slice(0, 20)}`, () => user.get(`/v1/users/${part}`)] as const,
      [`/v1/channels/${part.slice(0, 20)}`, () => user.get(`/v1/channels/${part}`)] as const,
      [`/v1/tunnels/${part.slice(0, 20)}`, () => user.get(`/v1/tunnels/${part}`)] as const,
      [`/${part.slice(0, 20)}`, open("GET", `/${part}`)] as const,
    ]),
    ["a time at the end of numbers", () => user.register(user.registration({ before: (one) => void (one["created_at"] = far) }), true)],
    ["created at the end of numbers", () => user.get("/v1/channels", { before: (one) => void (one.created = 999_999_999_999_999) })],
    ["limit at the end of numbers", query(`limit=${far}`)],
    ["limit beyond the end of numbers", query(`limit=${"9".repeat(400)}`)],
    ["limit 0", query("limit=0")],
    ["after at the end of numbers", query(`after=${far}`)],
    ["a query of 8000 characters", query(`x=${"y".repeat(8_000)}`)],
    ["a query of question marks", query("???&&&===")],
    ["two Signature fields", () => user.get("/v1/channels", add("signature", "vt=:AAAA:"))],
    ["two Signature-Input fields", () => user.get("/v1/channels", add("signature-input", "vt=()"))],
    ["two Content-Type fields", () => user.post("/v1/channels", creationObject(world, user), add("content-type", "text/plain"))],
    ["a content coding", () => user.post("/v1/channels", creationObject(world, user), add("content-encoding", "gzip"))],
    ["a GET with a body", open("GET", "/.well-known/voicetunnel", json, utf8("{}"))],
    ["a DELETE without a signature", open("DELETE", `/v1/channels/${channel}`)],
    ["a POST without a body", open("POST", "/v1/users", json)],
    ["a POST without anything", open("POST", "/v1/users")],
    [
      "a signature of nothing",
      () =>
        user.get(
          "/v1/channels",
          after((request) => setHeader(request, "signature", "")),
        ),
    ],
    ["a member named __proto__", open("POST", "/v1/users", json, utf8('{"__proto__":{"v":1},"v":1}'))],
    ["null as every member", open("POST", "/v1/users", json, utf8(canonicalText(nulls(user))))],
    ["a JSON text of one string", open("POST", "/v1/users", json, utf8(`"${"\\u0000".repeat(1_000)}"`))],
    ["an expectation", open("POST", "/v1/users", [...json, ["expect", "the-unexpected"]], utf8("{}"))],
    [
      "an upgrade to nothing known",
      open("GET", "/v1/channels", [
        ["upgrade", "h2c"],
        ["connection", "upgrade"],
      ]),
    ],
  ];
}

function nulls(user: User): Record<string, null> {
  return Object.fromEntries(Object.keys(user.registration()).map((name) => [name, null]));
}

const table = serverCheck({
  id: "error.no-internal/table",
  requirement: "error.no-internal",
  title: "A server answers hostile requests with a status below 500, and goes on.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    for (const [what, send] of hostile(world, user, channel.id)) judge(t, what, (await send()).status);
    await t.accepted("a right request after all of them", () => ownEntry(user));
  },
});

const mutated = serverCheck({
  id: "error.no-internal/mutated-bodies",
  requirement: "error.no-internal",
  title: "A server answers with a status below 500 whatever octets of a body are exchanged, signed as if it were right.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const path = `/v1/channels/${channel.id}`;
    const bodies: [string, Uint8Array][] = [
      ["/v1/channels", utf8(canonicalText(creationObject(world, user)))],
      [`${path}/events`, utf8(canonicalText(channel.build.sealed(user, { type: "org.example.note", content: {} })))],
      [`${path}/members`, utf8(canonicalText(channel.build.epoch(user)))],
      ["/v1/tunnels", utf8(canonicalText(channel.build.declaration(user, world.bytes(32))))],
    ];
    const octet = fc.oneof(fc.constantFrom(...utf8('{}[]",:0-eE\\ \0')), fc.nat(255));
    const edits = fc.array(fc.tuple(fc.nat(), octet), { minLength: 1, maxLength: 4 });
    await t.property("no status of 500 or above", fc.tuple(fc.nat(bodies.length - 1), edits), async ([which, changes]) => {
      const [target, body] = bodies[which] ?? ["", new Uint8Array(1)];
      const wrong = body.slice();
      for (const [at, value] of changes) wrong[at % wrong.length] = value;
      judge(t, `POST ${target} with other octets`, (await user.post(target, wrong)).status);
    });
    await t.accepted("a right request after all of them", () => ownEntry(user));
  },
});

const NO_HTTP = [
  "\r\n\r\n",
  "GET\r\n\r\n",
  "\u0000\u0001\u0002\r\n\r\n",
  "GET / HTTP/1.1\r\nhost\r\n\r\n",
  "{}\r\n\r\n",
  "GET /\u00e9 HTTP/1.1\r\nhost: a\r\n\r\n",
];

const noHttp = serverCheck({
  id: "error.no-internal/no-http",
  requirement: "error.no-internal",
  title: "A server answers what is no HTTP with a status below 500, or not at all, and goes on.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    for (const text of NO_HTTP) {
      const socket = await rawSocket(world.url, t.wire);
      t.cleanup(() => socket.destroy());
      socket.write(text);
      // Whoever waits for more gets the end instead.
      socket.end();
      await t.within(5_000, `the end of the connection after ${JSON.stringify(text)}`, socket.closed);
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(asText(socket.received()))?.[1];
      judge(t, JSON.stringify(text), Number(status ?? 0));
      await t.accepted("a right request after it", () => ownEntry(user));
    }
  },
});

function asText(octets: Uint8Array): string {
  try {
    return fromUtf8(octets);
  } catch {
    return "";
  }
}

export const hostileChecks: readonly ServerCheck[] = [table, mutated, noHttp];
