import { newWorld, type Alter, type User } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { signingPair } from "../../probe/wire/ed25519.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { signatureRefusal } from "../../probe/wire/signed.ts";
import { agreementPair } from "../../probe/wire/x25519.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { textOf } from "../common/text-of.ts";

/** Sends a registration of the user that is made wrong. */
function attempt(user: User, alter: Alter): () => Promise<Answer> {
  return () => user.register(user.registration(alter), true);
}

const set = (name: string, value: string | number): Alter => ({ before: (object) => void (object[name] = value) });

const register = serverCheck({
  id: "user.register/entry",
  requirement: "user.register",
  title: "A server answers a right registration with status 201 and the signed directory entry of the user.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const registration = user.registration();
    const answer = await t.accepted("a registration", () => user.register(registration));
    t.equal(answer.status, 201, "the status");
    const entry = answer.object("DirectoryEntry");
    for (const name of ["user", "signing_key", "sealing_key", "created_at"])
      t.equal(entry[name], registration[name], `${name} of the entry`);
    t.equal(signatureRefusal("user", entry, world.serverKey ?? ""), undefined, "the signature of the entry (label user)");
    await t.accepted("a request of the new user", () => user.get("/v1/channels"));
  },
});

const audience = serverCheck({
  id: "user.register-audience/other-server",
  requirement: "user.register-audience",
  title: "A server refuses a registration that is meant for another server, or of a user of another server.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const local = user.id.slice(0, user.id.indexOf(":"));
    const wrong: [string, Alter][] = [
      ["server", set("server", "elsewhere.example")],
      ["server (own name as a label of another)", set("server", "voicetunnel.elsewhere.example")],
      ["server part of user", set("user", `${local}:elsewhere.example`)],
      ["server part of user (another port)", set("user", `${local}:elsewhere.example:8448`)],
    ];
    for (const [field, alter] of wrong)
      await t.twin({ field, bad: attempt(user, alter), good: () => user.register(), expect: { code: "audience" } });
  },
});

const stale = serverCheck({
  id: "user.register-stale/twice-the-skew",
  requirement: "user.register-stale",
  also: ["error.stale-time"],
  title: "A server refuses a registration made two minutes ago or ahead, and takes one made half a minute ago or ahead.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    for (const side of [-1, 1]) {
      const { bad } = await t.twin({
        field: `created_at (${side < 0 ? "past" : "future"})`,
        bad: attempt(user, set("created_at", world.now() + side * 120_000)),
        good: attempt(user, set("created_at", world.now() + side * 30_000)),
        expect: { code: "stale", status: 401 },
      });
      t.equal(typeof bad.problem?.document["server_time"], "number", "the type of server_time in the refusal");
    }
  },
});

const signature = serverCheck({
  id: "user.register-signature/other-key",
  requirement: "user.register-signature",
  title: "A server refuses a registration that another key than its own signing key has signed, or that nobody has.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const flip = (object: JsonObject): void => {
      const sig = textOf(object, "sig");
      object["sig"] = (sig.startsWith("A") ? "B" : "A") + sig.slice(1);
    };
    const wrong: [string, Alter][] = [
      ["signature (by another key)", { seed: world.bytes(32) }],
      ["signature (one bit flipped)", { after: flip }],
      ["signature (random octets)", { after: (object) => void (object["sig"] = toBase64url(new Uint8Array(64).fill(1))) }],
      ["signing_key (exchanged after signing)", { after: (object) => void (object["signing_key"] = freshKey(world.bytes(32))) }],
    ];
    for (const [field, alter] of wrong)
      await t.twin({ field, bad: attempt(user, alter), good: () => user.register(), expect: { code: "bad-signature", status: 401 } });
  },
});

function freshKey(seed: Uint8Array): string {
  return toBase64url(signingPair(seed).public);
}

const taken = serverCheck({
  id: "user.name-taken/other-keys",
  requirement: "user.name-taken",
  title: "A server refuses to register a user again with another signing key or sealing key, and keeps the first ones.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const first = (await t.accepted("the first registration", () => user.register())).object();
    const seed = world.bytes(32);
    const sealing = toBase64url(agreementPair(world.bytes(32)).public);
    const wrong: [string, Alter][] = [
      ["signing_key", { seed, ...set("signing_key", freshKey(seed)) }],
      ["sealing_key", set("sealing_key", sealing)],
    ];
    for (const [field, alter] of wrong)
      await t.twin({ field, bad: attempt(user, alter), good: () => user.register(), expect: { code: "name-taken", status: 409 } });
    const now = await t.accepted("the directory entry", () => user.get(`/v1/users/${user.id}`));
    t.equal(now.object(), first, "the directory entry after the refusals");
  },
});

const again = serverCheck({
  id: "user.register-again/first-entry",
  requirement: "user.register-again",
  title: "A server answers a second registration with the same keys like the first, with the first entry.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const first = await t.accepted("the first registration", () => user.register());
    const later = user.registration(set("created_at", world.now() + 5_000));
    const second = await t.accepted("the second registration", () => user.register(later));
    t.equal(second.status, first.status, "the status of the second answer");
    t.equal(second.object(), first.object(), "the entry of the second answer");
  },
});

const replay = serverCheck({
  id: "user.register-replay/same-nonce",
  requirement: "user.register-replay",
  title: "A server refuses a registration whose nonce the same user has used before, and takes the nonce from another user.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const first = user.registration();
    const nonce = textOf(first, "nonce");
    await t.accepted("the first registration", () => user.register(first));
    for (const [what, object] of [
      ["the same message again", first],
      ["another message", user.registration({ before: (draft) => Object.assign(draft, { nonce, created_at: world.now() + 1_000 }) })],
    ] as const) {
      await t.twin({
        field: `nonce (${what})`,
        bad: () => user.register(object),
        good: () => user.register(),
        expect: { code: "replayed", status: 409 },
      });
    }
    const other = world.stranger();
    await t.accepted("the same nonce of another user", () => other.register(other.registration(set("nonce", nonce))));
  },
});

const token = serverCheck({
  id: "user.register-token/absent",
  requirement: "user.register-token",
  title: "A server that wants tokens refuses a registration without one, or with a wrong one.",
  run: async (t) => {
    const world = await newWorld(t);
    if (t.target.features["registration"] !== "token") t.notRun("capability-absent", 'registration: "token"');
    const user = world.stranger();
    const without: Alter = { before: (object) => void Reflect.deleteProperty(object, "token") };
    for (const [field, alter] of [
      ["token (absent)", without],
      ["token (another)", set("token", toBase64url(world.bytes(32)))],
    ] as const)
      await t.twin({ field, bad: attempt(user, alter), good: () => user.register(), expect: { code: "forbidden", status: 403 } });
  },
});

const directory = serverCheck({
  id: "user.directory/entry",
  requirement: "user.directory",
  title: "A server gives any of its users the signed directory entry of another one, the same as at the registration.",
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob] = [world.stranger(), await world.user()];
    const registered = (await t.accepted("a registration", () => alice.register())).object();
    for (const asking of [alice, bob]) {
      const answer = await t.accepted("the directory entry", () => asking.get(`/v1/users/${alice.id}`, { type: "DirectoryEntry" }));
      t.equal(answer.status, 200, "the status");
      t.equal(answer.object(), registered, "the directory entry");
      t.equal(signatureRefusal("user", answer.object(), world.serverKey ?? ""), undefined, "the signature of the entry (label user)");
    }
  },
});

const unknown = serverCheck({
  id: "user.directory-unknown/not-found",
  requirement: "user.directory-unknown",
  title: "A server has no directory entry of a user who is not registered with it.",
  run: async (t) => {
    const world = await newWorld(t);
    const [user, stranger] = [await world.user(), world.stranger()];
    for (const id of [stranger.id, `@somebody:${world.server}`]) {
      await t.twin({
        field: `user in the path (${id})`,
        bad: () => user.get(`/v1/users/${id}`),
        good: () => user.get(`/v1/users/${user.id}`),
        expect: { code: "not-found", status: 404 },
      });
    }
  },
});

export const registrationChecks: readonly ServerCheck[] = [
  register,
  audience,
  stale,
  signature,
  taken,
  again,
  replay,
  token,
  directory,
  unknown,
];
