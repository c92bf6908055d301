// A signature holds for one request: with any part of it changed it holds no more.
import { creationObject, newWorld, setHeader, type RequestOptions } from "../../probe/actors/index.ts";
import type { RawRequest } from "../../probe/http.ts";
import { toBase64 } from "../../probe/wire/base64.ts";
import { utf8 } from "../../probe/wire/bytes.ts";
import { contentDigest, type RequestSignature } from "../../probe/wire/http-signature.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { requestTwins, type SpoiltRequest } from "./twins.ts";

const before = (change: (signature: RequestSignature) => void): RequestOptions => ({ before: change });
const after = (change: (request: RawRequest) => void): RequestOptions => ({ after: change });

const signature = serverCheck({
  id: "request.signature/wrong",
  requirement: "request.signature",
  title: "A server refuses a request that was signed with another key, for another user, or changed after it was signed.",
  run: async (t) => {
    const world = await newWorld(t);
    const other = await world.user();
    const replaceSignature = (octets: Uint8Array): RequestOptions =>
      after((request) => setHeader(request, "signature", `vt=:${toBase64(octets)}:`));
    const cases: SpoiltRequest[] = [
      { field: "key of the signature", spoil: { seed: world.bytes(32) } },
      { field: "key of the signature (another user's)", spoil: { seed: other.signing.seed } },
      { field: "keyid (another user)", spoil: before((one) => void (one.keyid = other.id)) },
      { field: "signature (zeros)", spoil: replaceSignature(new Uint8Array(64)) },
      { field: "signature (random)", spoil: replaceSignature(Uint8Array.from({ length: 64 }, (_, i) => (i === 63 ? 0 : i))) },
      {
        field: "content-type (another one signed)",
        spoil: { ...before((one) => void (one.contentType = "application/json; charset=utf-8")), ...after(plainType) },
        withBody: true,
      },
      { field: "body and digest (exchanged after signing)", spoil: after(exchangeBody), withBody: true },
      ...["created", "nonce"].map((name) => ({
        field: `${name} (changed after signing)`,
        spoil: after((one) => changeParameter(one, name)),
      })),
    ];
    await requestTwins(t, world, "bad-signature", cases);
  },
});

function plainType(request: RawRequest): void {
  setHeader(request, "content-type", "application/json");
}

/** White space behind the body: the same object, another digest. */
function exchangeBody(request: RawRequest): void {
  request.body = utf8(`${new TextDecoder().decode(request.body)} `);
  setHeader(request, "content-digest", contentDigest(request.body));
}

function changeParameter(request: RawRequest, name: string): void {
  const change = (value: string): string =>
    name === "created"
      ? value.replace(/created=(\d+)/, (_, n: string) => `created=${Number(n) + 1}`)
      : value.replace(/nonce="(.)/, (_, first: string) => `nonce="${first === "A" ? "B" : "A"}`);
  request.headers = request.headers.map(([key, value]) => (key === "signature-input" ? [key, change(value)] : [key, value]));
}

const method = serverCheck({
  id: "request.method-bound/other-method",
  requirement: "request.method-bound",
  title: "A server refuses a request whose signature was made for another method.",
  run: async (t) => {
    const cases: SpoiltRequest[] = [
      ...["POST", "DELETE", "get", "HEAD"].map((other) => ({
        field: `signed method (${other})`,
        spoil: before((one) => void (one.method = other)),
      })),
      { field: "signed method (PUT)", spoil: before((one) => void (one.method = "PUT")), withBody: true },
    ];
    await requestTwins(t, await newWorld(t), "bad-signature", cases);
  },
});

const closing = serverCheck({
  id: "request.method-bound/get-is-no-delete",
  requirement: "request.method-bound",
  title: "The signature of a GET of a tunnel does not close it.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const tunnel = await (await world.group(user)).declare(user);
    const path = `/v1/tunnels/${tunnel.id}`;
    await t.twin({
      field: "signed method (GET)",
      bad: () =>
        user.request(
          "DELETE",
          path,
          before((one) => void (one.method = "GET")),
        ),
      good: () => user.request("DELETE", path),
      expect: { code: "bad-signature" },
    });
  },
});

const authority = serverCheck({
  id: "request.authority-bound/other-server",
  requirement: "request.authority-bound",
  title: "A server refuses a request that was signed for another server, whatever its Host field says.",
  run: async (t) => {
    const world = await newWorld(t);
    const names = ["elsewhere.example", `${world.server}.elsewhere.example`, "", world.server.replace(/:\d+$/, ":1")];
    const cases: SpoiltRequest[] = names
      .filter((name) => name !== world.server)
      .map((name) => ({ field: `signed authority (${name})`, spoil: before((one) => void (one.authority = name)) }));
    // A proxy in front of a server may look at Host; nothing is in front of one on loopback.
    if (/^https?:\/\/(?:127\.|localhost|\[::1\])/.test(world.url)) {
      const host = after((request) => setHeader(request, "host", "elsewhere.example"));
      const other = before((one) => void (one.authority = "elsewhere.example"));
      cases.push({ field: "signed authority (that of the Host field)", spoil: { ...host, ...other } });
    }
    await requestTwins(t, world, "bad-signature", cases);
  },
});

const path = serverCheck({
  id: "request.path-bound/other-path",
  requirement: "request.path-bound",
  title: "A server refuses a request whose signature was made for another path.",
  run: async (t) => {
    const world = await newWorld(t);
    const paths = ["/v1/users", "/v1/channels/", "/V1/channels", "/v1//channels", "/", ""];
    const cases = paths.map((other) => ({ field: `signed path (${other})`, spoil: before((one) => void (one.path = other)) }));
    const user = await requestTwins(t, world, "bad-signature", cases);
    const [first, second] = [await world.group(user), await world.group(user)];
    await t.twin({
      field: "signed path (of another channel)",
      bad: () =>
        user.get(
          `/v1/channels/${first.id}`,
          before((one) => void (one.path = `/v1/channels/${second.id}`)),
        ),
      good: () => user.get(`/v1/channels/${first.id}`),
      expect: { code: "bad-signature" },
    });
  },
});

const query = serverCheck({
  id: "request.query-bound/other-query",
  requirement: "request.query-bound",
  title: "A server refuses a request whose query was added, removed or changed after it was signed.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const page = (signed: string, given: string) => () =>
      user.get(`/v1/channels/${channel.id}/events`, { query: given, ...before((one) => void (one.query = signed)) });
    const cases: [string, string, string][] = [
      ["changed", "?after=0", "after=1"],
      ["added", "?", "after=1"],
      ["extended", "?after=1", "after=1&limit=1"],
      ["shortened", "?after=1&limit=1", "after=1"],
      ["in another order", "?limit=1&after=1", "after=1&limit=1"],
      ["an unknown one added", "?", "x=1"],
      ["removed", "?after=1", ""],
    ];
    for (const [name, signed, given] of cases)
      await t.twin({
        field: `query (${name})`,
        bad: page(signed, given),
        good: page(`?${given}`, given),
        expect: { code: "bad-signature" },
      });
  },
});

const digest = serverCheck({
  id: "request.digest/other-body",
  requirement: "request.digest",
  title: "A server refuses a request whose Content-Digest is that of another body, though the signature covers it.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const creation = creationObject(world, user);
    const text = canonicalText(creation);
    const wrong: [string, string][] = [
      ["of another body", contentDigest(utf8(`${text} `))],
      ["of no body", contentDigest(new Uint8Array(0))],
      ["zeros", `sha-256=:${toBase64(new Uint8Array(32))}:`],
    ];
    for (const [name, value] of wrong) {
      await t.twin({
        field: `Content-Digest (${name})`,
        bad: () =>
          user.post(
            "/v1/channels",
            creation,
            before((one) => void (one.contentDigest = value)),
          ),
        good: () => user.post("/v1/channels", creation),
        expect: { code: "bad-digest", status: 400 },
      });
    }
    await t.twin({
      field: "body (changed on the way)",
      bad: () =>
        user.post(
          "/v1/channels",
          creation,
          after((request) => void (request.body = utf8(`${text} `))),
        ),
      good: () => user.post("/v1/channels", utf8(`${text} `)),
      expect: { code: "bad-digest", status: 400 },
    });
  },
});

const digestOnly = serverCheck({
  id: "request.digest-only/other-forms",
  requirement: "request.digest-only",
  title: "A server refuses a body without Content-Digest, and a Content-Digest with another algorithm or more than one.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const creation = creationObject(world, user);
    const right = contentDigest(utf8(canonicalText(creation)));
    const sha512 = `sha-512=:${toBase64(new Uint8Array(64))}:`;
    const wrong = [
      sha512,
      `${right}, ${sha512}`,
      `${sha512}, ${right}`,
      `${right}, ${right}`,
      `${right};x=1`,
      right.replace("sha-256", "SHA-256"),
      right.replace("=:", "=").slice(0, -1),
      right.replaceAll(":", '"'),
      right.replace(/=:$/, ":"),
      "",
    ];
    const send = (value: string) => () =>
      user.post(
        "/v1/channels",
        creation,
        before((one) => void (one.contentDigest = value)),
      );
    const good = (): ReturnType<typeof user.post> => user.post("/v1/channels", creation);
    for (const value of wrong) await t.twin({ field: `Content-Digest (${value})`, bad: send(value), good, expect: { code: "malformed" } });
    await t.twin({
      field: "Content-Digest (absent)",
      bad: () =>
        user.post(
          "/v1/channels",
          creation,
          after((request) => setHeader(request, "content-digest")),
        ),
      good,
      expect: { code: "malformed" },
    });
  },
});

export const boundChecks: readonly ServerCheck[] = [signature, method, closing, authority, path, query, digest, digestOnly];
