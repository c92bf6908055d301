import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { validate } from "../../../schemas/validate.ts";
import type { TypeName } from "../../../schemas/v1/types.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import { received } from "../../probe/schemas.ts";
import { fromBase64url, jsonAt, textAt, thingId, type JsonObject } from "../../probe/wire/index.ts";
import { ADMIN, clientScene, groupOf, token } from "../common/scene.ts";
import { eventsOf } from "../common/sent.ts";

/** Of which type the body of a request has to be; undefined where there is none. */
function bodyType({ method, path }: PeerRequest): TypeName | undefined {
  if (method !== "POST") return undefined;
  if (path.endsWith("/members")) return "MembershipObject";
  if (path.endsWith("/events")) return "Event";
  const fixed: Readonly<Record<string, TypeName>> = {
    "/v1/users": "Registration",
    "/v1/channels": "ChannelCreation",
    "/v1/stream": "StreamRequest",
    "/v1/tunnels": "Declaration",
    "/v1/forward": "ForwardRequest",
    "/v1/proxies": "UserProof",
  };
  return fixed[path];
}

/** What is wrong with a request by its form; undefined when nothing is. Throws Failure for what is no JSON of this protocol. */
export function fault(request: PeerRequest): string | undefined {
  const where = `${request.method} ${request.target}`;
  if (request.path.includes("%")) return `${where}: a % in the path`;
  const type = bodyType(request);
  if (type === undefined) return request.body.length === 0 ? undefined : `${where}: a body where none is expected`;
  const value = received(where, request.body, type);
  const result = validate("closed", type, value);
  const [first] = result.ok ? [] : result.errors;
  if (first !== undefined) return `${where}: ${first.pointer}: ${first.keyword}: ${first.expected ?? first.message}`;
  const query = new URLSearchParams(request.query);
  const wrong = [...query].find(([name, text]) => ["after", "limit", "wait"].includes(name) && !/^(?:0|[1-9][0-9]{0,15})$/.test(text));
  return wrong === undefined ? undefined : `${where}: ${wrong.join("=")}`;
}

const requests = clientCheck({
  id: "encoding.client-messages/requests",
  requirement: "encoding.client-messages",
  also: ["encoding.id"],
  title: "All requests of a client have the form that their schemas give, with no member beyond.",
  ops: ["look-up-user", "create-channel", "change-member", "send-event", "start-tunnel", "close-tunnel"],
  run: async (t) => {
    const home = await t.home();
    const [alice, bob] = [await home.user(), await home.user()];
    const before = home.requests.length;
    const client = await t.client({ server: home });
    await client.ok("look-up-user", { user: alice.id });
    const channel = textAt(await client.ok("create-channel", { kind: "group" }), "channel");
    const dm = textAt(await client.ok("create-channel", { kind: "dm", peer: alice.id }), "channel");
    const text = { body: `${token(t)} \u00e9\u{1f600}"\\\n` };
    const changes: readonly JsonObject[] = [
      { action: "add", flags: { ...ADMIN } },
      { action: "change", flags: { ...ADMIN, read: false } },
      { action: "ban" },
      { action: "remove" },
    ];
    for (const change of changes) await client.ok("change-member", { channel, user: bob.id, ...change });
    await client.ok("send-event", { channel, type: "example.text", content: text, sealed: true });
    const { id } = await client.ok("send-event", { channel, type: "example.text", content: text, sealed: false });
    const tunnelID = textAt(await client.ok("start-tunnel", { channel: dm }), "tunnelID");
    await client.ok("close-tunnel", { channel: dm, tunnelID });
    await client.ok("change-member", { channel, action: "leave" });
    const all = home.requests.slice(before);
    t.equal(
      all.flatMap((request) => fault(request) ?? []),
      [],
      "requests that have not the form of their schema",
    );
    const sent = eventsOf(home, client.user, channel).find((event) => event["type"] === "example.text");
    t.equal(jsonAt(sent, "content"), text, "the content that was sent in clear");
    t.equal(sent && thingId("event", sent), id, "the id that the client gives for it");
    t.fact(`${all.length} requests have their form`);
  },
});

const opened = clientCheck({
  id: "encoding.client-messages/sealed",
  requirement: "encoding.client-messages",
  also: ["sealed.open", "crypto.hpke-info"],
  title: "What a client seals for all opens, for each reader, to an OpenedContent that holds what its user wrote.",
  ops: ["send-event"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home } = scene;
    const group = await groupOf(scene);
    const content: JsonObject = { body: `${token(t)} \u00e9\u{1f600}"\\\n`, number: -9007199254740991, list: [null, true, {}] };
    await client.ok("send-event", { channel: group.id, type: "example.text", content, sealed: true });
    const [event = {}] = eventsOf(home, client.user, group.id);
    const enc = fromBase64url(textAt(event, "content", "enc"), 32);
    t.expect(enc !== undefined, { what: "content.enc", expected: "32 octets", observed: textAt(event, "content", "enc") });
    t.equal(group.open(event), { type: "example.text", content }, "what the sealed event opens to");
    t.fact("a reader opens it");
  },
});

export const messages: readonly ClientCheck[] = [requests, opened];
