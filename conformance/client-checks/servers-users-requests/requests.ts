import { clientCheck, type ClientCheck, type ClientOp } from "../../client-run/client-check.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import { claimedSignature } from "../../probe/played/signature-fields.ts";
import { Refused } from "../../probe/played/refused.ts";
import type { PlayedServer } from "../../probe/played/interface.ts";
import { contentDigest, fromBase64url, textAt, thingId, verify, type JsonObject } from "../../probe/wire/index.ts";
import { DOCUMENT_PATH, looksUp, wasOk } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { ADMIN, clientScene, groupOf, token, type ClientScene } from "../common/scene.ts";
import { bodyOf } from "../common/sent.ts";

/** Requests that go unsigned. */
function goesUnsigned({ method, path }: PeerRequest): boolean {
  return path === DOCUMENT_PATH || path.startsWith("/v1/directory/") || (method === "POST" && path === "/v1/users");
}

/** What is wrong with the signature of a request; undefined when nothing is. */
function fault(request: PeerRequest, server: string, user: string, key: Uint8Array): string | undefined {
  try {
    const claimed = claimedSignature(request, server);
    if (claimed.user !== user) return `keyid ${claimed.user}`;
    if (request.body.length > 0 && request.headers["content-digest"] !== contentDigest(request.body))
      return "Content-Digest of another body";
    return verify(claimed.signature, claimed.base, key) ? undefined : "a signature that does not verify";
  } catch (error) {
    if (error instanceof Refused) return `the fields ${request.headers["signature-input"] ?? "that are absent"}`;
    throw error;
  }
}

const signed = clientCheck({
  id: "request.client-signed/all",
  requirement: "request.client-signed",
  title: "All requests of a client are signed as they have to be, with and without a body and a query.",
  ops: ["look-up-user", "create-channel", "change-member", "send-event", "start-tunnel", "close-tunnel"],
  run: async (t) => {
    const home = await t.home();
    const [alice, bob] = [await home.user(), await home.user()];
    const before = home.requests.length;
    const client = await t.client({ server: home });
    await client.ok("look-up-user", { user: alice.id });
    const channel = textAt(await client.ok("create-channel", { kind: "group" }), "channel");
    await client.ok("change-member", { channel, action: "add", user: bob.id, flags: { ...ADMIN } });
    await client.ok("send-event", { channel, type: "example.text", content: { body: token(t) }, sealed: true });
    const tunnel = textAt(await client.ok("start-tunnel", { channel }), "tunnelID");
    await client.ok("close-tunnel", { channel, tunnelID: tunnel });
    const key = fromBase64url(textAt(client.identity, "signing_key"), 32) ?? new Uint8Array(32);
    const requests = home.requests.slice(before).filter((request) => !goesUnsigned(request));
    const faults = requests.flatMap((request) => {
      const wrong = fault(request, home.name, client.user, key);
      return wrong === undefined ? [] : [`${request.method} ${request.target}: ${wrong}`];
    });
    t.equal(faults, [], "requests that are not signed as they have to be");
    t.expect(requests.length >= 8, { what: "signed requests", expected: "8 or more", observed: requests.length });
    t.fact(`${requests.length} requests are signed rightly`);
  },
});

/** Something that a user wants and that is one signed object. */
interface Wish {
  readonly slug: string;
  readonly op: ClientOp;
  readonly input: (scene: ClientScene, channel: string) => JsonObject;
  readonly path: (channel: string) => string;
  /** The id of what was posted. */
  readonly id: (body: JsonObject) => string;
  /** Whether it is what the user wanted, and nothing that the client does by itself. */
  readonly isIt?: (body: JsonObject) => boolean;
}

const WISHES: readonly Wish[] = [
  {
    slug: "event",
    op: "send-event",
    input: ({ t }, channel) => ({ channel, type: "example.text", content: { body: token(t) }, sealed: false }),
    path: (channel) => `/v1/channels/${channel}/events`,
    id: (body) => thingId("event", body),
  },
  {
    slug: "sealed-event",
    op: "send-event",
    input: ({ t }, channel) => ({ channel, type: "example.text", content: { body: token(t) }, sealed: true }),
    path: (channel) => `/v1/channels/${channel}/events`,
    id: (body) => thingId("event", body),
  },
  {
    slug: "member",
    op: "change-member",
    input: ({ bob }, channel) => ({ channel, action: "change", user: bob.id, flags: { ...ADMIN } }),
    path: (channel) => `/v1/channels/${channel}/members`,
    id: (body) => thingId("member", body),
    isIt: (body) => body["action"] === "change",
  },
  {
    slug: "channel",
    op: "create-channel",
    input: () => ({ kind: "group" }),
    path: () => "/v1/channels",
    id: (body) => thingId("channel", body),
  },
  {
    slug: "declaration",
    op: "start-tunnel",
    input: (_, channel) => ({ channel }),
    path: () => "/v1/tunnels",
    id: (body) => textAt(body, "tunnelID"),
  },
];

/** What a client posted to a path, with the nonce of each request. */
function posted(home: PlayedServer, user: string, path: string): readonly { readonly body: JsonObject; readonly nonce: string }[] {
  return home
    .requestsOf(user)
    .filter((request) => request.method === "POST" && request.path === path)
    .map((request) => ({ body: bodyOf(request), nonce: /;nonce="([^"]*)"/.exec(request.headers["signature-input"] ?? "")?.[1] ?? "" }));
}

/** The server takes it, and breaks the connection instead of answering. */
const retries = WISHES.map(({ slug, op, input, path, id, isIt = () => true }) =>
  clientCheck({
    id: `request.retry/${slug}`,
    requirement: "request.retry",
    title: "A client that gets no answer sends the same object again with a new nonce, or says that it has failed.",
    ops: [op],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, home } = scene;
      const group = await groupOf(scene);
      const where = path(group.id);
      let dropped = 0;
      const lies = {
        only: [client.user],
        answer: (request: PeerRequest, honest: object) => {
          if (request.method !== "POST" || request.path !== where || !isIt(bodyOf(request)) || dropped > 0) return undefined;
          dropped += 1;
          return { ...honest, fault: "drop" as const };
        },
      };
      const outcome = await lying(home, lies, () => client.ask(op, input(scene, group.id)));
      const sent = posted(home, client.user, where).filter(({ body }) => isIt(body));
      t.equal(dropped, 1, "requests that were not answered");
      const ids = new Set(sent.map(({ body }) => id(body)));
      if (wasOk(outcome)) t.equal(ids.size, 1, "different objects that were sent for one wish");
      const nonces = sent.map(({ nonce }) => nonce);
      t.equal(new Set(nonces).size, nonces.length, "different nonces of the requests");
      if (wasOk(outcome))
        t.expect(sent.length > 1, { what: "the request that was not answered", expected: "sent again", observed: "said to be done" });
      const again = await client.ask(op, input(scene, op === "start-tunnel" ? (await groupOf(scene)).id : group.id));
      t.expect(wasOk(again), { what: "the same wish once more, with an answer", expected: "ok", observed: again });
      t.fact(wasOk(outcome) ? "the same object was sent again" : "the user was told that it failed");
    },
  }),
);

/** Statuses by which a server sends somebody elsewhere. */
const REDIRECTIONS = [301, 302, 303, 307, 308] as const;

const redirects = REDIRECTIONS.map((status) =>
  clientCheck({
    id: `request.no-redirect/${status}`,
    requirement: "request.no-redirect",
    title: `A client that is answered with status ${status} asks nobody else.`,
    ops: ["look-up-user", "create-channel"],
    run: async (t) => {
      const { client, home, bob } = await clientScene(t);
      const other = await t.server();
      const location = (request: PeerRequest): string => `${other.url}${request.target}`;
      const goes = async (): Promise<boolean> => {
        const asked = other.requests.length;
        const found = await looksUp(client, bob.id);
        const made = wasOk(await client.ask("create-channel", { kind: "group" }));
        return found || made || other.requests.length > asked;
      };
      await t.beside({
        field: "status",
        expect: "follow no redirection",
        wrong: () =>
          lying(
            home,
            {
              only: [client.user],
              answer: (request) =>
                request.path === "/v1/stream" ? undefined : { status, headers: { location: location(request) }, body: new Uint8Array(0) },
            },
            goes,
          ),
        right: goes,
      });
    },
  }),
);

const documentRedirect = clientCheck({
  id: "request.no-redirect/document",
  requirement: "request.no-redirect",
  title: "A client does not follow a redirection to the document of a server.",
  ops: [],
  run: async (t) => {
    const [home, other] = [await t.server(), await t.server()];
    const local = `c${token(t)}`;
    const goes = async (): Promise<boolean> => "ok" in (await t.tryClient({ server: home, local })) || other.requests.length > 0;
    const to = `${other.url}${DOCUMENT_PATH}`;
    // The document is the right one, wherever it comes from.
    const lies = {
      answer: (request: PeerRequest) =>
        request.path === DOCUMENT_PATH ? { status: 307, headers: { location: to }, body: new Uint8Array(0) } : undefined,
    };
    const served = home.serveDocument();
    await t.beside({
      field: "status",
      expect: "follow no redirection",
      wrong: () =>
        lying(other, { answer: (request) => (request.path === DOCUMENT_PATH ? { body: served } : undefined) }, () =>
          lying(home, lies, goes),
        ),
      right: goes,
    });
  },
});

export const requests: readonly ClientCheck[] = [signed, ...retries, ...redirects, documentRedirect];
