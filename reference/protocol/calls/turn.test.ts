import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createNodeSuite } from "../../node-crypto.ts";
import { turnCredential } from "./turn.ts";

test("the credential is what a TURN server computes from the username and the secret", async () => {
  const suite = createNodeSuite();
  const secret = new TextEncoder().encode("north");
  const { username, password } = await turnCredential(suite, secret, 1767268800, new Uint8Array(16));
  expect(username).toBe(`1767268800:${"00".repeat(16)}`);
  expect(password).toBe(createHmac("sha1", secret).update(username).digest("base64"));
});

test("chance of another length is a mistake of the caller", async () => {
  await expect(turnCredential(createNodeSuite(), Uint8Array.of(1), 1, new Uint8Array(15))).rejects.toThrow(
    "15 random bytes where 16 are wanted",
  );
});
