import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import { startTestPeer } from "../peers/testing/test-peer.ts";
import { newHttpGroup } from "./testing/http-group.ts";
import type { HttpAnswer, HttpOptions, HttpUser } from "./testing/http-user.ts";
import { newHttpUser } from "./testing/http-user.ts";

// Bob is a user of `b`, and reaches `a` through it.
let a: RunningServer;
let b: RunningServer;
let alice: HttpUser;
/** Signs for `a`. */
let bobAtA: HttpUser;
/** Asks `b`. */
let bob: HttpUser;

beforeAll(async () => {
  const options = { limits: "test", allowLoopbackPeers: true } as const;
  [a, b] = await Promise.all([startServer(options), startServer(options)]);
  [alice, bobAtA] = [await newHttpUser(a, "alice"), await newHttpUser(b, "bob", a)];
  await Promise.all([alice.register(), bobAtA.register()]);
  bob = bobAtA.at(b);
});
afterAll(() => Promise.all([a.close(), b.close()]));

/** The inner request, in a ForwardRequest. */
async function inner(method: string, target: string, options: HttpOptions = {}, more: object = {}): Promise<object> {
  const { headers, body } = await bobAtA.prepare(method, target, options);
  const [path, query] = target.split("?");
  const rest = { ...(query === undefined ? {} : { query }), ...(body === undefined ? {} : { body: encodeBase64url(body) }) };
  return { v: 1, server: a.name, method, path, headers, ...rest, ...more };
}
const forward = (body: object): Promise<HttpAnswer> => bob.ask("POST", "/v1/forward", { body });
/** The body of what came back. */
const came = ({ json }: HttpAnswer): unknown => JSON.parse(Buffer.from(String(json["body"]), "base64url").toString());

describe("a forwarded request", () => {
  test("is answered by the other server, whatever the answer", async () => {
    const refused = await forward(await inner("GET", "/v1/channels"));
    expect(refused).toMatchObject({ status: 200, json: { v: 1, status: 403 } });
    expect(came(refused)).toMatchObject({ code: "refused" });
    const group = await newHttpGroup(a.name, alice, bobAtA);
    const list = await forward(await inner("GET", "/v1/channels"));
    expect(came(list)).toMatchObject({ channels: [{ channel: group.id }] });
    expect(Object.keys(list.json["headers"] as object)).toEqual(expect.arrayContaining(["signature", "signature-input", "date"]));
    const posted = await forward(await inner("POST", `/v1/channels/${group.id}/events`, { body: await group.event(bobAtA) }));
    expect(posted.json).toMatchObject({ status: 201 });
    const page = await forward(await inner("GET", `/v1/channels/${group.id}/events?after=3&limit=1`));
    expect(came(page)).toMatchObject({ items: [{ kind: "event" }] });
  });

  test("goes without a signature for a document or an entry", async () => {
    const unsigned = { v: 1, server: a.name, method: "GET", headers: {} };
    expect(came(await forward({ ...unsigned, path: "/.well-known/voicetunnel" }))).toMatchObject({ server: a.name });
    expect(came(await forward({ ...unsigned, path: `/v1/directory/${alice.user}` }))).toMatchObject(alice.identity);
  });

  test.each<[string, string, () => Promise<object>]>([
    ["malformed", "without a version", async () => ({ ...(await inner("GET", "/v1/channels")), v: undefined })],
    ["malformed", "with a field of its own", () => inner("GET", "/v1/channels", { headers: { cookie: "x" } })],
    ["malformed", "without a signature", () => inner("GET", "/v1/channels", { headers: { signature: undefined } })],
    ["malformed", "without signature input", () => inner("GET", "/v1/channels", { headers: { "signature-input": undefined } })],
    ["malformed", "with a signature over a body that it does not have", () => inner("GET", "/v1/channels", { body: "{}" }, { body: "" })],
    ["audience", "to the own server", () => inner("GET", "/v1/channels", {}, { server: b.name })],
    ["audience", "to a stream", () => inner("POST", "/v1/stream", { body: {} })],
    ["audience", "to be forwarded once more", () => inner("POST", "/v1/forward", { body: {} })],
    ["audience", "to be countersigned elsewhere", () => inner("POST", "/v1/proxies", { body: {} })],
    ["audience", "to register", () => inner("POST", "/v1/users", { body: {} })],
    ["audience", "to another path", () => inner("GET", "/v1/nothing")],
    ["audience", "to a path that goes up", () => inner("GET", "/v1/users/..")],
    ["audience", "to another method", () => inner("DELETE", "/v1/channels")],
    [
      "forbidden",
      "of another user",
      async () => inner("GET", "/v1/channels", { headers: (await alice.prepare("GET", "/v1/channels")).headers }),
    ],
    ["peer-address", "to a private address", () => inner("GET", "/v1/channels", {}, { server: "10.0.0.1" })],
    ["malformed", "to no server", () => inner("GET", "/v1/channels", {}, { server: "b..example" })],
    ["peer-failed", "to nobody", () => inner("GET", "/v1/channels", {}, { server: "127.0.0.1:1" })],
  ])("is %s %s", async (code, _which, make) => {
    expect((await forward(await make())).json).toMatchObject({ code });
  });

  test("is refused when too many of the user's are waiting, until one is answered", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const peer = await startTestPeer();
    peer.serve("/v1/channels", (_request, response) => void held.then(() => response.end("{}")));
    const make = (): Promise<object> => inner("GET", "/v1/channels", {}, { server: peer.name });
    try {
      const requests = await Promise.all(Array.from({ length: 65 }, make));
      const answers = await Promise.all(requests.map((one) => forward(one).finally(release)));
      expect(answers.filter(({ json }) => json["code"] === "rate-limited")).toHaveLength(1);
      expect((await forward(await make())).json).toMatchObject({ status: 200 });
    } finally {
      await peer.close();
    }
  });

  test("goes to loopback only where the operator says so", async () => {
    const strict = await startServer({ limits: "test" });
    try {
      const carol = await newHttpUser(strict, "carol");
      await carol.register();
      const { headers } = await carol.prepare("GET", "/v1/channels");
      const body = { v: 1, server: a.name, method: "GET", path: "/v1/channels", headers };
      expect((await carol.ask("POST", "/v1/forward", { body })).json).toMatchObject({ code: "peer-address" });
    } finally {
      await strict.close();
    }
  });
});
