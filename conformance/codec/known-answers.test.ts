// Both codecs against other people's published answers, through the same operations that drivers are asked.
import { expect, test } from "vitest";
import { CODEC, outcomeOf as referenceOutcome } from "../../reference/codec/index.ts";
import { knownAnswersPresent, wycheproof } from "../../reference/testing/known-answers.ts";
import { fromHex, isSigningKey, type JsonObject } from "../probe/wire/index.ts";
import { outcomeOf, PROBE_CODEC } from "./index.ts";

type Ask = (op: string, input: JsonObject) => Promise<string>;

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("there is no such operation");
  return value;
}

/** `ok`, the secret that was agreed on, or the code of the refusal. */
function word(outcome: { readonly ok: object } | { readonly reject: { readonly code: string } }): string {
  if ("reject" in outcome) return outcome.reject.code;
  const { secret } = outcome.ok as { readonly secret?: string };
  return secret ?? "ok";
}

const CODECS: readonly (readonly [name: string, ask: Ask])[] = [
  ["reference", async (op, input) => word(await referenceOutcome(required(CODEC.get(op)), input))],
  ["probe", async (op, input) => word(outcomeOf(required(PROBE_CODEC.get(op)), input))],
];

const present = knownAnswersPresent();

test.runIf(present).for(CODECS)("the %s agrees with Wycheproof on Ed25519", async ([name, ask]) => {
  let count = 0;
  for (const group of wycheproof<{ msg: string; sig: string }>("ed25519_test")) {
    for (const { tcId, msg, sig, result } of group.tests) {
      const public_key = group.publicKey?.pk ?? "";
      const said = await ask("ed25519.verify", { public_key, message: msg, signature: sig });
      // Its weak keys have valid signatures; this protocol refuses the keys, whatever they signed.
      const expected = !isSigningKey(fromHex(public_key)) ? "bad-key" : result === "valid" ? "ok" : "bad-signature";
      expect(said, `tcId ${tcId}`).toBe(expected);
      count += 1;
    }
  }
  console.info(`known answers: ${count} cases of Ed25519 for the codec of the ${name}`);
  expect(count).toBeGreaterThan(100);
});

test.runIf(present).for(CODECS)("the %s agrees with Wycheproof on X25519", async ([name, ask]) => {
  const refusedFlags = ["ZeroSharedSecret", "NonCanonicalPublic", "LowOrderPublic", "SmallPublicKey"];
  let count = 0;
  for (const group of wycheproof<{ public: string; private: string; shared: string }>("x25519_test")) {
    for (const { tcId, public: public_key, private: private_key, shared, flags } of group.tests) {
      const said = await ask("x25519.agree", { private_key, public_key });
      const mayRefuse = flags.some((flag) => refusedFlags.includes(flag));
      expect(said === shared || (said === "bad-key" && mayRefuse), `tcId ${tcId}: ${said}`).toBe(true);
      if (/^0+$/.test(shared)) expect(said, `tcId ${tcId}`).toBe("bad-key");
      count += 1;
    }
  }
  console.info(`known answers: ${count} cases of X25519 for the codec of the ${name}`);
  expect(count).toBeGreaterThan(100);
});
