import { forwardRequest, sendForward, type ForwardReply } from "../../probe/actors/forward.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { isJsonObject, setMember, textAt, type Json, type JsonObject } from "../../probe/wire/json.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { manyTwins } from "../common/twins.ts";
import { anyAnswer, forward, LIST } from "./forwarding.ts";
import { abroad, lookUp, reached, type Abroad } from "./scene.ts";

type Change = (object: JsonObject) => void;

const set =
  (name: string, value: Json): Change =>
  (object) =>
    setMember(object, name, value);

/** Changes the fields of the inner request. */
function field(name: string, value: Json | undefined): Change {
  return (object) => {
    const { headers } = object;
    if (!isJsonObject(headers)) return;
    if (value === undefined) Reflect.deleteProperty(headers, name);
    else setMember(headers, name, value);
  };
}

/** Forwarded requests with one thing wrong, and the right one; nothing of the wrong ones reaches the other server. */
async function refuses(scene: Abroad, code: ErrorCode, status: number, cases: readonly (readonly [string, Change])[]): Promise<void> {
  const { t, peer, alice } = scene;
  peer.answer("GET", LIST, anyAnswer);
  const send = (alter?: Change) => () => forward(alice, peer.name, "GET", LIST, alter === undefined ? {} : { alter });
  await t.accepted("a first forwarded request", send());
  const before = reached(peer).length;
  const wrong = cases.map(([name, change]) => ({ field: name, bad: send(change) }));
  await manyTwins(t, wrong, send(), { code, status });
  t.equal(reached(peer).slice(before), [`GET ${LIST}`], "what reached the other server: the right one");
}

const loop = serverCheck({
  id: "forward.loop/own-name",
  requirement: "forward.loop",
  title: "A server forwards nothing to itself.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    const { alice, world, peer } = scene;
    peer.answer("GET", LIST, anyAnswer);
    const to = (server: string) => () => forward(alice, server);
    const expect = { code: "audience", status: 400 } as const;
    await t.twin({ field: "server", bad: to(world.server), good: to(peer.name), expect });
    await refuses(scene, "audience", 400, [["server (the own one, with a signature for the other)", set("server", world.server)]]);
  },
});

/** Methods and paths that are none of those that can be sent on. */
function otherPaths({ world, bob }: Abroad): [string, string][] {
  const id = toBase64url(world.bytes(32));
  return [
    ["POST", "/v1/forward"],
    ["POST", "/v1/proxies"],
    ["POST", "/v1/stream"],
    ["POST", "/v1/users"],
    ["GET", "/v1/forward"],
    ["GET", "/v1/stream"],
    ["GET", "/v1/users"],
    ["GET", "/v1/nothing"],
    ["GET", "/v1/%63hannels"],
    ["GET", "/v1/channels%2F"],
    ["GET", "/v1/"],
    ["GET", "/"],
    ["GET", "/relay"],
    ["GET", "/v2/channels"],
    ["GET", "//v1/channels"],
    ["GET", "/v1/channels/"],
    ["GET", "/v1/../v1/channels"],
    ["GET", `/v1/channels/${id}/../../forward`],
    ["GET", `/v1/channels/${id}/events/`],
    ["GET", `/v1/channels/${id.slice(1)}`],
    ["GET", `/v1/channels/${id}/members`],
    ["DELETE", `/v1/channels/${id}`],
    ["DELETE", "/v1/channels"],
    ["POST", `/v1/tunnels/${id}`],
    ["POST", `/v1/users/${bob.id}`],
    ["POST", `/v1/directory/${bob.id}`],
    ["POST", "/.well-known/voicetunnel"],
    ["GET", "/.well-known/voicetunnel/"],
    ["GET", "/.well-known/openid-configuration"],
  ];
}

const path = serverCheck({
  id: "forward.path/others",
  requirement: "forward.path",
  title: "A server forwards nothing to an endpoint that opens a stream, forwards again, proxies or registers, nor to any other path.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    const { alice, peer } = scene;
    peer.answer("GET", LIST, anyAnswer);
    const before = reached(peer).length;
    const wrong = otherPaths(scene).map(([method, target]) => ({
      field: `method and path (${method} ${target})`,
      bad: () => forward(alice, peer.name, method, target, method === "POST" ? { inner: { body: { v: 1 } } } : {}),
    }));
    await manyTwins(t, wrong, () => forward(alice, peer.name), { code: "audience", status: 400 });
    const asked = reached(peer)
      .slice(before)
      .filter((one) => one !== "GET /.well-known/voicetunnel");
    t.equal(asked, [`GET ${LIST}`], "what reached the other server: the right one");
  },
});

const headers = serverCheck({
  id: "forward.headers/others",
  requirement: "forward.headers",
  title: "A server refuses a forwarded request that has another field than the four.",
  needs: ["peer"],
  run: async (t) => {
    const names = [
      "cookie",
      "authorization",
      "host",
      "x-mark",
      "connection",
      "transfer-encoding",
      "content-length",
      "accept",
      "Content-Type",
    ];
    const cases = names.map((name): [string, Change] => [`headers (${name})`, field(name, "x")]);
    await refuses(await abroad(t), "malformed", 400, cases);
  },
});

const unsigned = serverCheck({
  id: "forward.unsigned/absent",
  requirement: "forward.unsigned",
  title: "A server refuses a forwarded request whose signature is absent or not well-formed.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    const input = (change: (text: string) => string): Change => {
      return (object) => {
        const { headers } = object;
        if (isJsonObject(headers)) field("signature-input", change(textAt(headers, "signature-input")))(object);
      };
    };
    const both: Change = (object) => ["signature", "signature-input"].forEach((name) => field(name, undefined)(object));
    await refuses(scene, "malformed", 400, [
      ["signature and signature-input (absent)", both],
      ["signature (absent)", field("signature", undefined)],
      ["signature-input (absent)", field("signature-input", undefined)],
      ["signature (no octets)", field("signature", "vt=none")],
      ["signature (another name)", field("signature", `other=:${"A".repeat(86)}==:`)],
      ["signature-input (another name)", input((text) => text.replace("vt=", "other="))],
      ["signature-input (no keyid)", input((text) => text.replace(/;keyid="[^"]*"/, ""))],
      ["signature-input (no components)", input((text) => text.replace(/\(.*\)/, "()"))],
      ["signature-input (no list)", field("signature-input", "vt")],
      ["signature-input (another tag)", input((text) => text.replace("voicetunnel-1", "voicetunnel-2"))],
    ]);
  },
});

const sameUser = serverCheck({
  id: "forward.same-user/others",
  requirement: "forward.same-user",
  title: "A server forwards for a user only what that user has signed.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t);
    peer.answer("GET", LIST, anyAnswer);
    const others = { "another own user": await world.user(), "a user of the other server": bob, nobody: world.stranger() };
    const send = (by: typeof alice) => (): Promise<ForwardReply> => sendForward(alice, forwardRequest(by, peer.name, "GET", LIST));
    const wrong = Object.entries(others).map(([who, by]) => ({ field: `inner keyid (${who})`, bad: send(by) }));
    await manyTwins(t, wrong, send(alice), { code: "forbidden", status: 403 });
    t.equal(reached(peer).filter((one) => one === `GET ${LIST}`).length, 1, "how many of them reached the other server");
  },
});

/** Two things wrong at once: the row of the table that comes first decides. */
const order = serverCheck({
  id: "forward.path/order",
  requirement: "forward.path",
  also: ["forward.headers", "forward.loop", "forward.unsigned", "forward.same-user", "peer.address"],
  title: "A server looks at a forwarded request in the order of the chapter: fields, server, path, signature, user, address.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t);
    peer.answer("GET", LIST, anyAnswer);
    const good = (): Promise<ForwardReply> => forward(alice, peer.name);
    const closed = "10.1.2.3";
    const cases: [string, ErrorCode, () => Promise<ForwardReply>][] = [
      ["headers before server", "malformed", () => forward(alice, world.server, "GET", LIST, { alter: field("cookie", "x") })],
      ["method before server", "malformed", () => forward(alice, world.server, "GET", LIST, { alter: set("method", "PUT") })],
      ["path before signature", "audience", () => forward(alice, peer.name, "GET", "/v1/nothing", { unsigned: true })],
      ["path before user", "audience", () => sendForward(alice, forwardRequest(bob, peer.name, "GET", "/v1/nothing"))],
      ["signature before address", "malformed", () => forward(alice, closed, "GET", LIST, { unsigned: true })],
      ["user before address", "forbidden", () => sendForward(alice, forwardRequest(bob, closed, "GET", LIST))],
      ["server before path", "audience", () => forward(alice, world.server, "GET", LIST, { unsigned: true })],
    ];
    for (const [what, code, bad] of cases) await t.twin({ field: `order of the checks (${what})`, bad, good, expect: { code } });
    await t.accepted("a look-up", () => lookUp(alice, bob));
  },
});

export const forwardRefusedChecks: readonly ServerCheck[] = [loop, path, headers, unsigned, sameUser, order];
