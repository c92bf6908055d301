import { expect, test } from "vitest";
import { SuiteError } from "../errors.ts";
import { altered } from "./alter.ts";
import { setHeader, signedRequest } from "./request.ts";

const seed = new Uint8Array(32).fill(7);
const signer = { user: "@alice:a.example", seed, authority: "a.example", now: 1_700_000_000_000, nonce: new Uint8Array(16) };

test("an object whose change changes nothing is the suite's mistake", () => {
  const event = { v: 1, created_at: 1 };
  expect(() => altered("event", event, seed, { after: (object) => void (object["created_at"] = 1) })).toThrow(SuiteError);
  expect(altered("event", event, seed, { after: (object) => void (object["created_at"] = 2) })["created_at"]).toBe(2);
});

test("a request whose change changes nothing is the suite's mistake", () => {
  const request = (value: string) => (): unknown =>
    signedRequest(signer, "PUT", "/v1/x", { body: {}, after: (one) => setHeader(one, "content-type", value) });
  expect(request("text/plain")).not.toThrow();
  expect(() => signedRequest(signer, "GET", "/v1/x", { after: () => undefined })).toThrow(SuiteError);
});
