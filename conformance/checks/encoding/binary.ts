// Octets in base64url: one spelling, and the length that the type has.
import { newWorld, type Alter, type World } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { signingPair } from "../../probe/wire/ed25519.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { agreementPair } from "../../probe/wire/x25519.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { MISSPELLINGS, telltale, untilTelltale } from "../common/misspelled.ts";
import { channelKinds, type SignedKind } from "../common/objects.ts";
import { manyTwins } from "../common/twins.ts";
import { textOf } from "../common/text-of.ts";

/** Registrations in which every binary member has a spelling that shows its alphabet. */
function telltaleRegistrations(world: World): SignedKind {
  const draw = (): Uint8Array => world.bytes(32);
  const user = world.stranger({
    signingSeed: untilTelltale(draw, (seed) => signingPair(seed).public),
    sealingSecret: untilTelltale(draw, (secret) => agreementPair(secret).public),
  });
  const make = (alter: Alter = {}): JsonObject =>
    user.registration({
      ...alter,
      before: (object) => {
        object["nonce"] = toBase64url(telltale(world.bytes(16)));
        alter.before?.(object);
      },
    });
  // The signature cannot be chosen, but it can be drawn again.
  const telltaleMake = (alter?: Alter): JsonObject => {
    for (;;) {
      const object = make();
      if (/[-_]/.test(textOf(object, "sig"))) return alter === undefined ? object : make(alter);
    }
  };
  return {
    name: "a registration",
    label: "registration",
    make: telltaleMake,
    send: (object) => user.register(object, true),
  };
}

function rewrite(member: string, write: (right: string) => string): Alter {
  const edit = (object: JsonObject): void => void (object[member] = write(textOf(object, member)));
  // A signature that cannot be misspelled so stays as it is, and the object is passed over.
  return member === "sig" ? { same: true, after: edit } : { before: edit };
}

async function refusesMisspelled(t: ServerTest, kind: SignedKind, member: string): Promise<void> {
  const wrong = MISSPELLINGS.flatMap(({ name, write }) => {
    const attempt = (): JsonObject | undefined => {
      const seen: (string | undefined)[] = [];
      const object = kind.make(
        rewrite(member, (right) => {
          seen.push(write(right));
          return seen.at(-1) ?? right;
        }),
      );
      return seen.at(-1) === undefined ? undefined : object;
    };
    // A fresh signature has a character of the other alphabet nearly always; a member that cannot be misspelled so is passed over.
    const object = attempt() ?? attempt() ?? attempt();
    return object === undefined ? [] : [{ field: `${member} of ${kind.name} (${name})`, bad: () => kind.send(object) }];
  });
  await manyTwins(t, wrong, () => kind.send(kind.make()), { code: "malformed" });
}

const MEMBERS = ["nonce", "signing_key", "sealing_key", "sig"] as const;

const misspelled = MEMBERS.map((member) =>
  serverCheck({
    id: `encoding.base64/registration-${member.replace("_", "-")}`,
    requirement: "encoding.base64",
    title: `A server refuses every misspelling of \`${member}\` in a registration.`,
    run: async (t) => refusesMisspelled(t, telltaleRegistrations(await newWorld(t)), member),
  }),
);

const inChannels = serverCheck({
  id: "encoding.base64/channel-objects",
  requirement: "encoding.base64",
  title: "A server refuses misspelled ids and signatures in events, membership objects and declarations.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const [creation, event, member, declaration] = channelKinds(world, user, await world.group(user));
    for (const [kind, name] of [
      [creation, "nonce"],
      [event, "channel"],
      [event, "sig"],
      [member, "prev"],
      [declaration, "tunnelID"],
    ] as const)
      if (kind !== undefined) await refusesMisspelled(t, kind, name);
  },
});

const inPath = serverCheck({
  id: "encoding.base64/path",
  requirement: "encoding.base64",
  title: "A server refuses a misspelled channel id in a path.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const wrong = MISSPELLINGS.flatMap(({ name, write }) => {
      const misspelled = write(channel.id);
      // Only what can be written in a path: no white space, and no further slash.
      if (misspelled === undefined || /[\s/]/.test(misspelled)) return [];
      return [{ field: `channel id in the path (${name})`, bad: () => user.get(`/v1/channels/${misspelled}`) }];
    });
    await manyTwins(t, wrong, () => channel.snapshot(user), { code: "malformed" });
  },
});

const LENGTHS: readonly (readonly [member: string, ...wrong: number[]])[] = [
  ["nonce", 15, 17, 18, 12, 0],
  ["signing_key", 31, 33, 30, 64],
  ["sealing_key", 31, 33, 30, 64],
  ["sig", 63, 65, 66, 32],
];

const length = serverCheck({
  id: "encoding.length/registration",
  requirement: "encoding.length",
  title: "A server refuses nonces, keys and signatures that are an octet or more too short or too long.",
  run: async (t) => {
    const world = await newWorld(t);
    const kind = telltaleRegistrations(world);
    const wrong = LENGTHS.flatMap(([member, ...lengths]) =>
      lengths.map((octets) => ({
        field: `length of ${member} (${octets} octets)`,
        bad: () => kind.send(kind.make(rewrite(member, () => toBase64url(world.bytes(octets))))),
      })),
    );
    await manyTwins(t, wrong, () => kind.send(kind.make()), { code: "malformed" });
  },
});

const lengthInChannels = serverCheck({
  id: "encoding.length/channel-objects",
  requirement: "encoding.length",
  title: "A server refuses ids of another length than 32 octets in events, membership objects and declarations.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const [, event, member, declaration] = channelKinds(world, user, await world.group(user));
    for (const [kind, name] of [
      [event, "channel"],
      [member, "prev"],
      [declaration, "tunnelID"],
    ] as const) {
      if (kind === undefined) continue;
      for (const octets of [31, 33]) {
        await t.twin({
          field: `length of ${name} of ${kind.name} (${octets} octets)`,
          bad: () => kind.send(kind.make(rewrite(name, () => toBase64url(world.bytes(octets))))),
          good: () => kind.send(kind.make()),
          expect: { code: "malformed" },
        });
      }
    }
  },
});

export const binaryChecks: readonly ServerCheck[] = [...misspelled, inChannels, inPath, length, lengthInChannels];
