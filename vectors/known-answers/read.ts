// Other people's published answers, as questions that any implementation can be asked. They lie beside the repository, not in it.
import { existsSync, readFileSync, readdirSync } from "node:fs";

const FOLDER = new URL("../../../shared/known-answers/", import.meta.url);

/** Whether they are there. A clone by a stranger has none: then they count as skipped, with `CI=true` as well. */
export function knownAnswersPresent(): boolean {
  return existsSync(FOLDER);
}

/** Texts by name: octets in hexadecimal, numbers in decimal. */
export type Inputs = Readonly<Record<string, string>>;

/** One question, and what the answer has to be: octets in hexadecimal, or the word of a refusal. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly input: Inputs;
  readonly expected: string;
}

/** What one source published: what applies to this protocol, and how much does not, by its reason. */
export interface AnswerSet {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly aside: ReadonlyMap<string, number>;
}

type Texts = Readonly<Record<string, string | number>>;

interface Group {
  readonly publicKey?: { readonly pk: string };
  readonly ivSize?: number;
  readonly keySize?: number;
  readonly tagSize?: number;
  readonly tests: readonly (Texts & { readonly tcId: number; readonly result: string })[];
}

function read(path: string): string {
  return readFileSync(new URL(path, FOLDER), "utf8");
}

function wycheproof(name: string): readonly Group[] {
  return (JSON.parse(read(`wycheproof/${name}.json`)) as { readonly testGroups: readonly Group[] }).testGroups;
}

function text(texts: Texts, name: string): string {
  return String(texts[name] ?? "");
}

function picked(texts: Texts, ...names: readonly string[]): Inputs {
  return Object.fromEntries(names.map((name) => [name, text(texts, name)]));
}

function counted(reasons: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** Ed25519: some of the keys are weak, and this protocol refuses those, whatever they signed. */
function ed25519(isSigningKey: (key: Uint8Array) => boolean): AnswerSet {
  const questions = wycheproof("ed25519_test").flatMap(({ publicKey, tests }) => {
    const key = publicKey?.pk ?? "";
    const isKey = isSigningKey(Buffer.from(key, "hex"));
    return tests.map((test): Question => ({
      id: `tcId ${String(test.tcId)}`,
      ask: "ed25519",
      input: { key, ...picked(test, "msg", "sig") },
      expected: !isKey ? "bad-key" : test.result === "valid" ? "ok" : "bad-signature",
    }));
  });
  return { name: "Ed25519 (Wycheproof)", questions, aside: new Map() };
}

const P = 2n ** 255n - 19n;

/** X25519: what Wycheproof calls acceptable is refused here exactly when the key is not canonical or the secret is zero. */
function x25519(): AnswerSet {
  const tests = wycheproof("x25519_test").flatMap((group) => group.tests);
  const questions = tests.map((test): Question => {
    const key = BigInt(`0x${Buffer.from(text(test, "public"), "hex").reverse().toString("hex")}`);
    const isRefused = key >= P || /^0*$/.test(text(test, "shared"));
    const expected = isRefused ? "bad-key" : text(test, "shared");
    return { id: `tcId ${String(test.tcId)}`, ask: "x25519", input: picked(test, "private", "public"), expected };
  });
  return { name: "X25519 (Wycheproof)", questions, aside: new Map() };
}

/** AES-GCM with keys of 128 bits, nonces of 96 and tags of 128, which are the protocol's. */
function aesGcm(): AnswerSet {
  const groups = wycheproof("aes_gcm_test");
  const reasonOf = ({ keySize, ivSize, tagSize }: Group): string | undefined => {
    if (keySize !== 128) return `a key of ${String(keySize)} bits`;
    if (ivSize !== 96) return "a nonce that is not of 96 bits";
    return tagSize === 128 ? undefined : "a shorter tag";
  };
  const ours = groups.filter((group) => reasonOf(group) === undefined).flatMap((group) => group.tests);
  const questions = ours.flatMap((test): readonly Question[] => {
    const [id, sealed] = [`tcId ${String(test.tcId)}`, text(test, "ct") + text(test, "tag")];
    const open = { ...picked(test, "key", "iv", "aad"), sealed };
    if (test.result !== "valid") return [{ id, ask: "aes-gcm.open", input: open, expected: "refused" }];
    const seal = picked(test, "key", "iv", "aad", "msg");
    return [
      { id, ask: "aes-gcm.open", input: open, expected: text(test, "msg") },
      { id, ask: "aes-gcm.seal", input: seal, expected: sealed },
    ];
  });
  const aside = counted(groups.flatMap((group) => group.tests.flatMap(() => reasonOf(group) ?? [])));
  return { name: "AES-128-GCM (Wycheproof)", questions, aside };
}

function hkdf(): AnswerSet {
  const tests = wycheproof("hkdf_sha256_test").flatMap((group) => group.tests);
  const questions = tests.map((test): Question => ({
    id: `tcId ${String(test.tcId)}`,
    ask: "hkdf",
    input: picked(test, "ikm", "salt", "info", "size"),
    expected: test.result === "valid" ? text(test, "okm") : "refused",
  }));
  return { name: "HKDF-SHA-256 (Wycheproof)", questions, aside: new Map() };
}

/** Headers, of which the numbers beyond 2^53 would lose digits in JSON.parse: they are taken as texts. */
function sframeHeaders(): AnswerSet {
  const cases = read("rfc9605-sframe.json").matchAll(/"kid":\s*(\d+),\s*"ctr":\s*(\d+),\s*"encoded":\s*"([0-9a-f]+)"/g);
  const questions = [...cases].flatMap(([, kid = "", counter = "", encoded = ""]): readonly Question[] => [
    { id: encoded, ask: "sframe.header", input: { kid, counter }, expected: encoded },
    { id: encoded, ask: "sframe.parse", input: { header: encoded }, expected: `${kid} ${counter}` },
  ]);
  return { name: "SFrame headers (RFC 9605)", questions, aside: new Map() };
}

function sframe(): AnswerSet {
  const file = JSON.parse(read("rfc9605-sframe.json")) as Readonly<Record<string, readonly Texts[]>>;
  const all = file["sframe"] ?? [];
  const questions = all
    .filter((one) => one["cipher_suite"] === 4)
    .flatMap((one): readonly Question[] => {
      const keys = picked(one, "base_key", "kid");
      const id = `kid ${text(one, "kid")}, counter ${text(one, "ctr")}`;
      const expected = `${text(one, "sframe_key")} ${text(one, "sframe_salt")}`;
      return [
        { id, ask: "sframe.keys", input: keys, expected },
        { id, ask: "sframe.seal", input: { ...keys, ...picked(one, "ctr", "pt", "metadata") }, expected: text(one, "ct") },
        { id, ask: "sframe.open", input: { ...keys, ...picked(one, "ct", "metadata") }, expected: text(one, "pt") },
      ];
    });
  const others = all.filter((one) => one["cipher_suite"] !== 4).map((one) => `cipher suite ${text(one, "cipher_suite")}`);
  const counterMode = ["aes_ctr_hmac", "aes_256_ctr_hmac"].flatMap((name) => (file[name] ?? []).map(() => "AES-CTR with HMAC"));
  return { name: "SFrame, cipher suite 4 (RFC 9605)", questions, aside: counted([...others, ...counterMode]) };
}

function jcsQuestions(ask: string): readonly Question[] {
  return readdirSync(new URL("jcs/input/", FOLDER)).map((name) => ({
    id: name,
    ask,
    input: { text: Buffer.from(read(`jcs/input/${name}`), "utf8").toString("hex") },
    expected: Buffer.from(read(`jcs/output/${name}`).trimEnd(), "utf8").toString("hex"),
  }));
}

/** The serialisation alone, and the same by whoever reads JSON as strictly as this protocol. */
function jcs(): readonly AnswerSet[] {
  const narrower: Readonly<Record<string, string>> = {
    "french.json": "refused here, for member names beyond ASCII",
    "weird.json": "refused here, for member names beyond ASCII",
    "structures.json": "refused here, for a control character in a member name",
    "values.json": "refused here, for fractions",
  };
  const strict = jcsQuestions("json.canonical");
  return [
    { name: "Canonical JSON (RFC 8785)", questions: jcsQuestions("jcs"), aside: new Map() },
    {
      name: "Canonical JSON, read strictly (RFC 8785)",
      questions: strict.map((question) => (narrower[question.id] === undefined ? question : { ...question, expected: "malformed" })),
      aside: counted(strict.flatMap(({ id }) => narrower[id] ?? [])),
    },
  ];
}

/** Everything that is there; nothing where the folder is missing. */
export function answerSets(isSigningKey: (key: Uint8Array) => boolean): readonly AnswerSet[] {
  if (!knownAnswersPresent()) return [];
  return [ed25519(isSigningKey), x25519(), aesGcm(), hkdf(), sframeHeaders(), sframe(), ...jcs()];
}
