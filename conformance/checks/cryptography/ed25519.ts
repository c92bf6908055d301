// Every signature here is one that some libraries accept; the specification has one answer for each.
import { newWorld, type User, type World } from "../../probe/actors/index.ts";
import { fromHex, hex } from "../../probe/wire/bytes.ts";
import { isSigningKey, sign, smallOrderKeys } from "../../probe/wire/ed25519.ts";
import {
  addOrder,
  mixedKey,
  mixedRSigner,
  mixedSigner,
  neutralRSigner,
  smallOrderSigner,
  type Signer,
} from "../../probe/wire/ed25519-forge.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { manyTwins } from "../common/twins.ts";
import { registrationBy, requestBy } from "./forged.ts";

const honest =
  (user: User): Signer =>
  (message) =>
    sign(message, user.signing.seed);

const beyond =
  (user: User, times: bigint): Signer =>
  (message) =>
    addOrder(sign(message, user.signing.seed), times);

const sRegistration = serverCheck({
  id: "crypto.ed25519-s/registration",
  requirement: "crypto.ed25519-s",
  title: "A server refuses a registration whose signature has S + L in the place of S.",
  run: async (t) => {
    const user = (await newWorld(t)).stranger();
    for (const times of [1n, 8n]) {
      await t.twin({
        field: `S of the signature (S + ${times} L)`,
        bad: () => user.register(registrationBy(user, beyond(user, times))),
        good: () => user.register(),
        expect: { code: "bad-signature" },
      });
    }
  },
});

const sRequest = serverCheck({
  id: "crypto.ed25519-s/request",
  requirement: "crypto.ed25519-s",
  title: "A server refuses a request whose HTTP signature has S + L in the place of S.",
  run: async (t) => {
    const user = await (await newWorld(t)).user();
    await t.twin({
      field: "S of the signature (S + L)",
      bad: () => requestBy(user, beyond(user, 1n), "GET", "/v1/channels"),
      good: () => requestBy(user, honest(user), "GET", "/v1/channels"),
      expect: { code: "bad-signature" },
    });
  },
});

/** Encodings with y from p to p + 18, with either sign bit, and the two points with x = 0 and the sign bit set. */
function oddEncodings(): readonly Uint8Array[] {
  const rows = Array.from({ length: 19 }, (_, i) => (0xed + i).toString(16).padStart(2, "0") + "ff".repeat(30));
  const beyondP = rows.flatMap((row) => [`${row}7f`, `${row}ff`]);
  const negativeZero = [`01${"00".repeat(30)}80`, `ec${"ff".repeat(31)}`];
  return [...beyondP, ...negativeZero].map(fromHex);
}

/** Signs so that a lax verifier accepts, where that is possible; a key that is no point of small order has no signature. */
function laxSigner(key: Uint8Array, world: World, user: User): Signer {
  try {
    const signer = smallOrderSigner(key, world.bytes);
    return isSmall(key) ? signer : honest(user);
  } catch {
    return honest(user);
  }
}

/** y = 0, 1, -1 (also as p, p + 1), and the points of order 8: the only ones for which anybody can sign. */
function isSmall(key: Uint8Array): boolean {
  const y = hex(key.map((octet, i) => (i === 31 ? octet & 0x7f : octet)));
  const odd = ["ed", "ee"].map((first) => `${first}${"ff".repeat(30)}7f`);
  return odd.includes(y) || smallOrderKeys().some((small) => hex(small.map((octet, i) => (i === 31 ? octet & 0x7f : octet))) === y);
}

async function refusesKeys(t: ServerTest, world: World, keys: readonly Uint8Array[]): Promise<void> {
  const user = world.stranger();
  const wrong = keys.map((key) => ({
    field: `signing_key (${hex(key)})`,
    bad: () => user.register(registrationBy(user, laxSigner(key, world, user), key)),
  }));
  await manyTwins(t, wrong, () => user.register(), { code: "bad-key" });
}

const smallKeys = serverCheck({
  id: "crypto.ed25519-key/small-order",
  requirement: "crypto.ed25519-key",
  title: "A server refuses the eight signing keys of small order, whose signatures anybody can make.",
  run: async (t) => refusesKeys(t, await newWorld(t), smallOrderKeys()),
});

const oddKeys = serverCheck({
  id: "crypto.ed25519-key/not-canonical",
  requirement: "crypto.ed25519-key",
  title: "A server refuses signing keys that are not canonical encodings.",
  run: async (t) => refusesKeys(t, await newWorld(t), oddEncodings()),
});

const noPoints = serverCheck({
  id: "crypto.ed25519-key/not-a-point",
  requirement: "crypto.ed25519-key",
  title: "A server refuses signing keys that are no point of the curve.",
  run: async (t) => {
    const world = await newWorld(t);
    // Half of all y have no x.
    const candidates = Array.from({ length: 40 }, () => world.bytes(32).map((octet, i) => (i === 31 ? octet & 0x3f : octet)));
    await refusesKeys(t, world, candidates.filter((key) => !isSigningKey(key)).slice(0, 4));
  },
});

const mixedA = serverCheck({
  id: "crypto.ed25519-equation/key-with-torsion",
  requirement: "crypto.ed25519-equation",
  title: "For a key A + T, a server accepts the signatures that hold without the cofactor, and refuses those that hold with it only.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const { seed } = user.signing;
    const register = (holds: boolean) => () => user.register(registrationBy(user, mixedSigner(seed, world.bytes, holds), mixedKey(seed)));
    await t.twin({ field: "signature (A + T)", bad: register(false), good: register(true), expect: { code: "bad-signature" } });
    const list = (holds: boolean) => () => requestBy(user, mixedSigner(seed, world.bytes, holds), "GET", "/v1/channels");
    await t.twin({ field: "HTTP signature (A + T)", bad: list(false), good: list(true), expect: { code: "bad-signature" } });
  },
});

const mixedR = serverCheck({
  id: "crypto.ed25519-equation/r-with-torsion",
  requirement: "crypto.ed25519-equation",
  title: "A server refuses signatures with R + T, which hold with the cofactor only.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const wrong = mixedRSigner(user.signing.seed, world.bytes);
    await t.twin({
      field: "R of a registration's signature (R + T)",
      bad: () => user.register(registrationBy(user, wrong)),
      good: () => user.register(registrationBy(user, honest(user))),
      expect: { code: "bad-signature" },
    });
    await t.twin({
      field: "R of an HTTP signature (R + T)",
      bad: () => requestBy(user, wrong, "GET", "/v1/channels"),
      good: () => requestBy(user, honest(user), "GET", "/v1/channels"),
      expect: { code: "bad-signature" },
    });
  },
});

const neutralR = serverCheck({
  id: "crypto.ed25519-equation/r-of-small-order",
  requirement: "crypto.ed25519-equation",
  title: "A server refuses signatures whose R is the neutral element, in its canonical encoding and in the other one.",
  run: async (t) => {
    const user = (await newWorld(t)).stranger();
    for (const canonical of [true, false]) {
      await t.twin({
        field: `R of the signature (neutral element, ${canonical ? "canonical" : "not canonical"})`,
        bad: () => user.register(registrationBy(user, neutralRSigner(user.signing.seed, canonical))),
        good: () => user.register(registrationBy(user, honest(user))),
        expect: { code: "bad-signature" },
      });
    }
  },
});

export const ed25519Checks: readonly ServerCheck[] = [sRegistration, sRequest, smallKeys, oddKeys, noPoints, mixedA, mixedR, neutralR];
