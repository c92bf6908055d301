import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../answer.ts";
import type { User } from "../../actors/user.ts";
import { signingPair } from "../../wire/ed25519.ts";
import { textAt, type JsonObject } from "../../wire/json.ts";
import { signatureRefusal } from "../../wire/signed.ts";
import type { PlayedServer } from "../index.ts";
import { loneServers, type LoneServers } from "../testing.ts";
import * as lies from "./index.ts";

let servers: LoneServers;
let [a, b]: PlayedServer[] = [];
let bob: User;
const seed = new Uint8Array(32).fill(3);

function here<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the scene is not there");
  return value;
}

beforeEach(async () => {
  servers = loneServers();
  [a, b] = [await servers.server(), await servers.server()];
  bob = await b.user();
});
afterEach(() => servers.end());

const LIST = lies.requestTo("GET", "/v1/channels");
const altering = (body: JsonObject): JsonObject => ({ ...body, channels: [] });

describe("a wrong answer", () => {
  it.each<[string, () => lies.Lie]>([
    ["the answer carries no signature", () => lies.answersUnsigned(LIST)],
    ["the signature does not verify", () => lies.answersByOtherKey(seed, LIST)],
    ["the keyid is other.example", () => lies.answersInNameOf("other.example", LIST)],
    ["the signature does not verify", () => lies.answersForOther("vt=:AAAA:", LIST)],
    ["the signature does not verify", () => lies.answersAltered((body) => Uint8Array.of(...body, 32), LIST)],
    ["Content-Digest is not the digest of the body", () => lies.answersAltered((body) => Uint8Array.of(...body, 32), LIST, false)],
    ["the signature does not verify", () => lies.answersWithStatus(203, LIST)],
  ])("is refused because %s", async (refusal, lie) => {
    const telling = lies.tell(here(b), lie());
    expect((await bob.get("/v1/channels")).signatureRefusal).toBe(refusal);
    telling.back();
    expect((await bob.get("/v1/channels")).signatureOk).toBe(true);
  });

  it("can be right by its signature alone", async () => {
    lies.tell(here(b), lies.answersWithDuplicate("channels", LIST), [bob.id]);
    const answer = await bob.get("/v1/channels");
    expect(answer.signatureOk).toBe(true);
    expect(() => answer.json()).toThrow("is not JSON");
  });

  it("of the directory has another key, or other keys", async () => {
    const entry = async (): Promise<JsonObject> => (await bob.get(`/v1/users/${bob.id}`)).object();
    const key = here(b).signing.public;
    const wrong = lies.tell(here(b), lies.entryByOtherKey(bob.id, seed));
    expect(signatureRefusal("user", await entry(), key)).toBe("bad-signature");
    wrong.back();
    lies.tell(here(b), lies.entrySays(bob.id, here(b).signing.seed, { signing_key: here(a).key }));
    expect(textAt(await entry(), "signing_key")).toBe(here(a).key);
    expect(signatureRefusal("user", await entry(), key)).toBeUndefined();
  });
});

describe("a proxy", () => {
  const inner = async (): Promise<Answer> => {
    const reply = await bob.forward(here(a).name, "GET", "/v1/channels");
    expect(reply.signatureOk).toBe(true);
    return reply.inner({ name: here(a).name, key: here(a).signing.public });
  };

  it.each<[string, () => lies.Lie]>([
    ["the answer carries no signature", () => lies.forwardedUnsigned()],
    ["the signature does not verify", () => lies.forwardedByOtherKey(here(a).name, here(b).signing.seed)],
    ["the signature does not verify", () => lies.forwardedForOther(here(a).name, here(a).signing.seed, "vt=:AAAA:")],
    ["the signature does not verify", () => lies.forwardedAltered((body) => ({ ...altering(body), x: 1 }))],
    ["the signature does not verify", () => lies.forwardedWithStatus(203)],
  ])("passes on what is refused because %s", async (refusal, lie) => {
    const telling = lies.tell(here(b), lie(), [bob.id]);
    expect((await inner()).signatureRefusal).toBe(refusal);
    telling.back();
    expect((await inner()).signatureRefusal).toBeUndefined();
  });

  it("forges the document of another server", async () => {
    const [origin, other] = [here(a), signingPair(seed)];
    const forged = lies.documentForgedOnTheWay(origin, lies.documentWithOtherKey(other), Date.now());
    const document = async (): Promise<JsonObject> =>
      (await bob.forward(origin.name, "GET", "/.well-known/voicetunnel", { unsigned: true })).inner().object("ServerDocument");
    const telling = lies.tell(here(b), forged, [bob.id]);
    expect(telling.name).toBe("document-other-key");
    const wrong = await document();
    expect(signatureRefusal("server", wrong, other.public)).toBeUndefined();
    telling.back();
    expect(signatureRefusal("server", await document(), origin.key)).toBeUndefined();
  });
});

describe("a forged document", () => {
  const served = async (): Promise<JsonObject> =>
    (await here(a).world.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] })).object("ServerDocument");

  it("is wrong in one thing, and the right one comes back", async () => {
    const server = here(a);
    const newest = await served();
    server.serveDocument(lies.documentOlder(newest).document);
    expect(Number((await served())["issued_at"])).toBe(Number(newest["issued_at"]) - 1_000);
    for (const { document } of [lies.documentSignedByOther(seed), lies.documentSpoilt(), lies.documentAltered({ features: { x: true } })]) {
      server.serveDocument(document);
      expect(signatureRefusal("server", await served(), server.key)).toBe("bad-signature");
    }
    server.serveDocument(lies.documentOfOther("other.example").document);
    expect(await served()).toMatchObject({ server: "other.example" });
    server.serveDocument(lies.documentExpired(Date.now()).document);
    expect(Number((await served())["expires_at"])).toBeLessThan(Date.now());
    server.serveDocument();
    expect(signatureRefusal("server", await served(), server.key)).toBeUndefined();
    expect(Number((await served())["issued_at"])).toBeGreaterThan(Number(newest["issued_at"]));
  });
});
