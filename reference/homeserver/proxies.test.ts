import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createNodeSuite } from "../node-crypto.ts";
import type { ProofPlan, UnsignedProof } from "../protocol/proof.ts";
import { newProof, signProof, verifyServerPart, verifyUserPart } from "../protocol/proof.ts";
import type { Proof } from "../protocol/proof.ts";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import type { HttpAnswer, HttpUser } from "./testing/http-user.ts";
import { askUnsigned, newHttpUser } from "./testing/http-user.ts";

const suite = createNodeSuite();
const ID = `${"A".repeat(43)}=`;
let server: RunningServer;
let bob: HttpUser;
let plan: ProofPlan;
let serverKey: string;

beforeAll(async () => {
  server = await startServer({ limits: "test" });
  bob = await newHttpUser(server, "bob");
  await bob.register();
  const { json } = await askUnsigned(server.url, "GET", "/.well-known/voicetunnel");
  serverKey = String(json["server_key"]);
  const [vtserver] = json["vtservers"] as { key: string }[];
  plan = {
    tunnelID: ID,
    auth_chatchannel: ID,
    user: bob.user,
    device: bob.device,
    origin: "a.example",
    proxy: { address: server.name, public: vtserver?.key ?? "" },
    roles: { read: true, write: true },
  };
});
afterAll(() => server.close());

const make = async (more: Partial<UnsignedProof> & { readonly note?: string } = {}): Promise<object> =>
  signProof(suite, { ...newProof(suite, plan, Date.now()), ...more }, bob.signing);
const ask = (body: object): Promise<HttpAnswer> => bob.ask("POST", "/v1/proxies", { body });

test("a server countersigns its own user's proof, with members that nobody knows, and again in the same way", async () => {
  const proof = { ...(await make({ note: "x" })), server_sig: "none" };
  const { status, json, text } = await ask(proof);
  expect(status).toBe(201);
  expect(json).toMatchObject({ ...proof, server_sig: json["server_sig"] });
  await verifyUserPart(suite, json as unknown as Proof, bob.identity.signing_key);
  await verifyServerPart(suite, json as unknown as Proof, serverKey);
  expect((await ask(proof)).text).toBe(text);
});

describe("a server refuses a proof", () => {
  test.each<[string, string, () => Promise<object>]>([
    ["malformed", "of another form", async () => ({ ...(await make()), type: "connect" })],
    ["unsupported-version", "of another version", () => make({ v: 2 })],
    ["malformed", "with an origin that is no server", () => make({ origin: "a..example" })],
    ["forbidden", "of another user", () => make({ user: `@eve:${server.name}` })],
    ["forbidden", "of another user's device", () => make({ device: `laptop@eve:${server.name}` })],
    ["audience", "for a tunnel of its own", () => make({ origin: server.name })],
    ["audience", "for another server's relay", () => make({ proxy: { ...plan.proxy, address: "c.example" } })],
    ["audience", "for a relay that it does not have", () => make({ proxy: { ...plan.proxy, public: serverKey } })],
    ["stale", "of 61 s ago", () => make({ issued_at: Date.now() - 61_000 })],
    ["stale", "of 65 s ahead", () => make({ issued_at: Date.now() + 65_000, expires_at: Date.now() + 70_000 })],
    ["lifetime", "that lives no time", () => make({ expires_at: Date.now() - 5000 })],
    ["lifetime", "that lives too long", () => make({ expires_at: Date.now() + 310_000 })],
    ["bad-signature", "changed after it was signed", async () => ({ ...(await make()), note: 1 })],
  ])("%s %s", async (code, _which, create) => {
    expect((await ask(await create())).json).toMatchObject({ code });
  });
});
