import { newWorld, type User, type World } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { isJsonObject } from "../../probe/wire/json.ts";
import { agreementKeyOf, agreementPair, X25519_SMALL } from "../../probe/wire/x25519.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { manyTwins } from "../common/twins.ts";

const P = 2n ** 255n - 19n;

/** A right key with its top bit set, and all values from p to 2^255 - 1. */
function notCanonical(world: World): readonly Uint8Array[] {
  const right = agreementPair(world.bytes(32)).public;
  const topBit = right.map((octet, i) => (i === 31 ? octet | 0x80 : octet));
  return [topBit, ...Array.from({ length: 19 }, (_, i) => agreementKeyOf(P + BigInt(i)))];
}

function small(): readonly Uint8Array[] {
  return X25519_SMALL.map(agreementKeyOf);
}

async function refusesSealingKeys(t: ServerTest, world: World, keys: readonly Uint8Array[]): Promise<void> {
  const user = world.stranger();
  const wrong = keys.map((key) => ({
    field: `sealing_key (${hex(key)})`,
    bad: () => user.register(user.registration({ before: (object) => void (object["sealing_key"] = toBase64url(key)) })),
  }));
  await manyTwins(t, wrong, () => user.register(), { code: "bad-key" });
}

/** The public key of an epoch, and the sealing key of a new member: its form is looked at before anybody asks whose it is. */
async function refusesInChannels(t: ServerTest, world: World, keys: readonly Uint8Array[]): Promise<void> {
  const user = await world.user();
  const channel = await world.group(user);
  const other: User = await world.user();
  for (const key of keys) {
    await t.twin({
      field: `public key of an epoch (${hex(key)})`,
      bad: () =>
        channel.attempt.rotate(user, {
          before: ({ next_epoch }) => {
            if (isJsonObject(next_epoch)) next_epoch["public"] = toBase64url(key);
          },
        }),
      good: () => channel.attempt.rotate(user),
      expect: { code: "bad-key" },
    });
    await t.twin({
      field: `sealing_key of a member (${hex(key)})`,
      bad: () =>
        channel.attempt.add(user, other, WRITE_ONLY, {
          before: ({ member }) => {
            if (isJsonObject(member)) member["sealing_key"] = toBase64url(key);
          },
        }),
      good: () => channel.attempt.add(user, other, WRITE_ONLY),
      expect: { code: "bad-key" },
    });
    await channel.remove(user, other);
  }
}

const WRITE_ONLY = { read: false, write: true, admin: false };

export const x25519Checks: readonly ServerCheck[] = [
  serverCheck({
    id: "crypto.x25519-key/registration",
    requirement: "crypto.x25519-key",
    title: "A server refuses registrations with sealing keys whose top bit is set or whose value is not below 2^255 - 19.",
    run: async (t) => {
      const world = await newWorld(t);
      await refusesSealingKeys(t, world, notCanonical(world));
    },
  }),
  serverCheck({
    id: "crypto.x25519-key/channel-objects",
    requirement: "crypto.x25519-key",
    title: "A server refuses such keys as the public key of an epoch and as the sealing key of a new member.",
    run: async (t) => {
      const world = await newWorld(t);
      await refusesInChannels(t, world, notCanonical(world).slice(0, 2));
    },
  }),
  serverCheck({
    id: "crypto.x25519-small/registration",
    requirement: "crypto.x25519-small",
    title: "A server refuses registrations with each of the five sealing keys of small order.",
    run: async (t) => refusesSealingKeys(t, await newWorld(t), small()),
  }),
  serverCheck({
    id: "crypto.x25519-small/channel-objects",
    requirement: "crypto.x25519-small",
    title: "A server refuses keys of small order as the public key of an epoch and as the sealing key of a new member.",
    run: async (t) => refusesInChannels(t, await newWorld(t), small().slice(0, 2)),
  }),
];
