import { expect, test } from "vitest";
import { startProviders, type Provider } from "./providers.ts";
import { loadVectors, type VectorCase } from "./vector-files.ts";
import { verifyVectors } from "./verify.ts";

const kinds = loadVectors().filter(({ kind }) => kind === "time" || kind === "x25519");

/** Somebody who says what the files say, but for the cases that `changed` knows better. */
const provider = (name: string, changed: (one: VectorCase) => object | undefined = () => undefined): Provider => ({
  name,
  compute: (one) => Promise.resolve(changed(one) ?? one.expected),
  end: () => Promise.resolve(),
});

async function verified(...providers: readonly Provider[]): Promise<{ agree: boolean; out: string; err: string }> {
  let out = "";
  let err = "";
  const io = { env: {}, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return { agree: await verifyVectors(io, () => Promise.resolve(providers), kinds), out, err };
}

test("the counts stand by kind and by provider", async () => {
  const { agree, out, err } = await verified(provider("one"), provider("other"));
  expect(agree).toBe(true);
  expect(err).toBe("");
  expect(out).toMatch(/^x25519 +(\d+) cases {2}one +\1 {2}other +\1$/m);
  expect(out).toMatch(/^\d+ cases in 2 files: one and other agree\.$/m);
});

test.for<[string, object]>([
  ["refuses what is right", { reject: { code: "stale" } }],
  ["accepts with another result", { ok: { more: 1 } }],
  ["does not know the operation", { unsupported: { reason: "no such operation" } }],
  ["breaks", { fault: { message: "KeyError" } }],
])("one provider who %s in one case is a disagreement, and named", async ([, said]) => {
  const { agree, out, err } = await verified(
    provider("one"),
    provider("other", ({ id, op }) => (op === "time.fresh" && id === "offset-0" ? said : undefined)),
  );
  expect(agree).toBe(false);
  expect(err).toBe(`time/offset-0: other says ${JSON.stringify(said)}, not {"ok":{}}\n`);
  expect(out).toMatch(/: 1 disagreements\.$/m);
});

test("a refusal with another code is a disagreement", async () => {
  const { agree } = await verified(
    provider("one", ({ id, op }) => (op === "time.fresh" && id === "offset-60001" ? { reject: { code: "malformed" } } : undefined)),
  );
  expect(agree).toBe(false);
});

test("no cases at all are no agreement", async () => {
  const io = { env: {}, out: () => undefined, err: () => undefined };
  expect(await verifyVectors(io, () => Promise.resolve([provider("one")]), [])).toBe(false);
});

test("in CI a missing Python is an error", async () => {
  await expect(startProviders({ CI: "true" }, () => undefined, "")).rejects.toThrow("python3-cryptography");
});

test("elsewhere a missing Python is said, and the others compute", { timeout: 30_000 }, async () => {
  const told: string[] = [];
  const providers = await startProviders({}, (line) => void told.push(line), "");
  expect(providers.map(({ name }) => name)).toEqual(["reference", "probe"]);
  expect(told).toEqual([expect.stringContaining("python3-cryptography")]);
  await Promise.all(providers.map((each) => each.end()));
});
