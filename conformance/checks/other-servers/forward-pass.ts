import fc from "fast-check";
import type { ForwardOptions, ForwardReply } from "../../probe/actors/forward.ts";
import { fieldOf } from "../../probe/http.ts";
import type { Peer, PeerAnswer, PeerRequest } from "../../probe/peer/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { answerRefusal } from "../../probe/wire/http-signature.ts";
import { textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { anyAnswer, cameBack, forward, LIST } from "./forwarding.ts";
import { abroad, lookUp, type Abroad } from "./scene.ts";

/** Every endpoint whose requests can be sent on, with ids that nobody has: whoever sends them on does not look. */
function endpoints({ world, bob }: Abroad): [method: string, path: string, withBody: boolean][] {
  const [channel, tunnel] = [toBase64url(world.bytes(32)), toBase64url(world.bytes(32))];
  return [
    ["GET", `/v1/users/${bob.id}`, false],
    ["GET", "/v1/channels", false],
    ["POST", "/v1/channels", true],
    ["GET", `/v1/channels/${channel}`, false],
    ["GET", `/v1/channels/${channel}/log`, false],
    ["POST", `/v1/channels/${channel}/members`, true],
    ["POST", `/v1/channels/${channel}/events`, true],
    ["GET", `/v1/channels/${channel}/events`, false],
    ["POST", "/v1/tunnels", true],
    ["GET", `/v1/tunnels/${tunnel}`, false],
    ["DELETE", `/v1/tunnels/${tunnel}`, false],
  ];
}

/** What of a request that reached the other server the user has a say in. */
function arrived({ method, target, headers, body }: PeerRequest): object {
  const names = ["content-type", "content-digest", "signature-input", "signature"];
  const fields = Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
  return { method, target, fields, body: hex(body) };
}

/** Forwards, and compares what the other server got with what was given. */
async function passed({ t, peer, alice }: Abroad, method: string, path: string, options: ForwardOptions = {}): Promise<PeerRequest> {
  peer.answer(method, path, anyAnswer);
  const reply = await t.accepted(`the forwarding of ${method} ${path}`, () => forward(alice, peer.name, method, path, options));
  const request = await peer.asked(`${method} ${path}`, (one) => one.method === method && one.path === path);
  const { inner, body } = reply.forwarded;
  const query = textAt(body, "query");
  const expected = {
    method,
    target: query === "" ? path : `${path}?${query}`,
    fields: body["headers"],
    body: hex(inner.body ?? new Uint8Array(0)),
  };
  t.equal(arrived(request), expected, `what the other server got of ${method} ${path}`);
  return request;
}

const pass = serverCheck({
  id: "forward.pass/endpoints",
  requirement: "forward.pass",
  title: "A server sends requests to every endpoint on as they were given: method, path, query, fields and body.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    for (const [method, path, withBody] of endpoints(scene)) {
      const query = method === "GET" ? { query: `after=${t.random.int(1000)}&limit=16&x=%2F~'()*,` } : {};
      await passed(scene, method, path, {
        inner: { ...query, ...(withBody ? { body: { v: 1, text: "\u20ac", n: t.random.int(1000) } } : {}) },
      });
    }
  },
});

const octets = serverCheck({
  id: "forward.pass/any-octets",
  requirement: "forward.pass",
  title: "A server sends any body and any query on, octet by octet, also a body that is no JSON.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    const visible = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 40,
    });
    const given = fc.record({
      body: fc.uint8Array({ minLength: 1, maxLength: 3000 }),
      query: visible.map((text) => text.replaceAll(/[#?]/g, "_")),
    });
    await t.property("the octets of body and query", given, async ({ body, query }) => {
      await passed(scene, "POST", LIST, { inner: { body, query } });
    });
  },
});

/** Nothing of the user's that is not inside of the forwarded request: the marks stand in the outer one. */
const nothingElse = serverCheck({
  id: "forward.pass/no-further-field",
  requirement: "forward.pass",
  title: "A server sends no field of the outer request on, and does not say where it came from.",
  needs: ["peer"],
  run: async (t) => {
    const scene = await abroad(t);
    const { world } = scene;
    const mark = hex(world.bytes(8));
    const names = [
      "cookie",
      "authorization",
      "x-mark",
      "user-agent",
      "accept-language",
      "referer",
      "forwarded",
      "x-forwarded-for",
      "origin",
    ];
    const request = await passed(scene, "GET", LIST, {
      outer: { after: ({ headers }) => void headers.push(...names.map((name) => [name, `${mark}=${name}`] as const)) },
    });
    t.equal(
      Object.entries(request.headers).filter(([, value]) => value.includes(mark)),
      [],
      "the fields that came from the user",
    );
    const telling = Object.keys(request.headers).filter((name) =>
      /^(?:x-forwarded|forwarded|via|x-real-ip|true-client-ip|cookie)/.test(name),
    );
    t.equal(telling, [], "the fields that tell of the user");
    const outer = textAt(request.headers, "signature-input");
    t.expect(outer.split("keyid=").length === 2, { what: "the signatures of the request", expected: "the inner one", observed: outer });
  },
});

const unsigned = serverCheck({
  id: "forward.pass/unsigned",
  requirement: "forward.pass",
  also: ["forward.answer"],
  title: "A server forwards the questions for a document and for a directory entry without a signature.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice, bob } = await abroad(t);
    const entry = peer.serveEntry(bob);
    const ask = (path: string) => () => forward(alice, peer.name, "GET", path, { unsigned: true });
    const document = await t.accepted("the forwarded question for the document", ask("/.well-known/voicetunnel"));
    t.equal(document.inner(undefined, "ServerDocument").json(), peer.document, "the document");
    const found = await t.accepted("the forwarded question for an entry", ask(`/v1/directory/${bob.id}`));
    t.equal(found.inner(undefined, "DirectoryEntry").json(), entry, "the entry");
    const fields = peer.requests.filter(({ path }) => path.startsWith("/v1/directory/")).flatMap(({ headers }) => Object.keys(headers));
    t.equal(
      fields.filter((name) => name.startsWith("signature")),
      [],
      "the signature fields that reached the other server",
    );
    await t.accepted("a look-up of the same user", () => lookUp(alice, bob));
  },
});

const STATUSES = [200, 201, 202, 400, 401, 403, 404, 405, 409, 413, 415, 418, 429, 500, 502, 503, 599];

/** Statuses, fields and octets that another server may answer with. */
function answers(): fc.Arbitrary<PeerAnswer> {
  const status = fc.constantFrom(...STATUSES);
  const body = fc.uint8Array({ maxLength: 2000 });
  const contentType = fc.constantFrom(
    "application/json",
    "application/problem+json",
    "text/plain; charset=utf-8",
    "application/octet-stream",
  );
  const after = fc.option(fc.nat({ max: 9999 }), { nil: undefined });
  return fc.record({ status, body, contentType, after, unsigned: fc.boolean() }).map(({ after, ...rest }) => ({
    ...rest,
    headers: after === undefined ? {} : { "retry-after": String(after) },
  }));
}

const answer = serverCheck({
  id: "forward.answer/any",
  requirement: "forward.answer",
  title: "A server gives back the status, the fields and the octets of another one's answer, whatever they are.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice } = await abroad(t);
    await t.property("the answer of the other server", answers(), async (given) => {
      let sent: { status: number; headers: Record<string, string>; body: Uint8Array } | undefined;
      peer.answer("GET", LIST, () => ({ ...given, after: (one) => (sent = structuredClone(one)) }));
      const reply = await t.accepted("the forwarding", () => forward(alice, peer.name));
      t.equal(reply.status, 200, "the status of the own server's answer");
      const back = cameBack(reply);
      t.equal(
        [back.status, hex(back.body)],
        [given.status, hex(sent?.body ?? new Uint8Array(0))],
        "status and octets of the other server's answer",
      );
      const { date, ...fields } = back.headers;
      t.equal(fields, sent?.headers, "the fields of the other server's answer");
      t.expect(typeof date === "string", { what: "the other server's clock", expected: "its Date", observed: date });
      t.equal(isSignedBy(peer, reply), given.unsigned !== true, "whether the other server's signature holds");
    });
  },
});

/** Whether what came back is signed by the other server for the inner request. */
function isSignedBy(peer: Peer, reply: ForwardReply): boolean {
  const { status, headers, body } = cameBack(reply);
  const requestSignature = fieldOf(reply.forwarded.inner, "signature") ?? "";
  const [contentDigest, signatureInput, signature] = ["content-digest", "signature-input", "signature"].map((name) =>
    textAt(headers, name),
  );
  const answer = { status, body, contentDigest, signatureInput, signature, requestSignature };
  return answerRefusal(answer, peer.name, peer.signing.public) === undefined;
}

const MOST = 1_048_576;

const size = serverCheck({
  id: "forward.size/one-more",
  requirement: "forward.size",
  title: "A server passes on an answer of 1 048 576 octets, and none that is one octet larger.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice } = await abroad(t);
    let size = 0;
    peer.answer("GET", LIST, () => ({ body: new Uint8Array(size).fill(0x20) }));
    const send = (octets: number) => () => {
      size = octets;
      return forward(alice, peer.name);
    };
    const { good } = await t.twin({
      field: "size of the other server's answer",
      bad: send(MOST + 1),
      good: send(MOST),
      expect: { code: "peer-failed", status: 502 },
    });
    t.equal(cameBack(good).body.length, MOST, "the octets that came back");
  },
});

export const forwardPassChecks: readonly ServerCheck[] = [pass, octets, nothingElse, unsigned, answer, size];
