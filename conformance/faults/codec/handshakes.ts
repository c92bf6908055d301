// Codecs that let in who should not be, or believe a relay that is not the right one.
import { SUITE, signer } from "../../../reference/codec/suite.ts";
import type { JsonObject, JsonValue } from "../../../reference/protocol/index.ts";
import { decodeHex, encodeBase64url, signValue, verifyObject, verifyValue } from "../../../reference/protocol/index.ts";
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { forgiving, replacing, rewriting } from "./codec-fault.ts";
import { without } from "./signing.ts";

type Handshake = Pick<In<"WelcomeVerifyIn">, "challenge" | "connect" | "welcome">;

/** Lets a `connect` pass whose signature is right. */
async function ifSigned({ connect, public_key }: In<"ConnectVerifyIn">): Promise<object> {
  await verifyObject(SUITE, "connect", connect, encodeBase64url(decodeHex(public_key)));
  return {};
}

/** Accepts a welcome that is signed over something else. */
function welcoming(value: (handshake: Handshake) => JsonValue, label: "welcome" | "connect" = "welcome"): Alteration {
  return forgiving<"WelcomeVerifyIn">("welcome.verify", "bad-signature", async (input) => {
    const key = encodeBase64url(decodeHex(input.public_key));
    await verifyValue(SUITE, label, value(input), String(input.welcome["sig"]), key);
    return {};
  });
}

/** Signs a welcome over something else. */
function welcomed(value: (handshake: Handshake) => JsonValue): Alteration {
  return replacing<"WelcomeSignIn">("welcome.sign", async (input) => ({
    welcome: { ...input.welcome, sig: await signValue(SUITE, "welcome", value(input), await signer(input.private_key)) },
  }));
}

function unsigned(welcome: object): JsonObject {
  return without(welcome as JsonObject, "sig");
}

export const faults: readonly CodecFault[] = [
  {
    id: "connect-to-another-server",
    violates: ["relay.connect-audience"],
    title: "It lets in who wanted to go to another server.",
    alter: rewriting<"ConnectVerifyIn">("connect.verify", (input) => ({
      ...input,
      challenge: { ...input.challenge, server: input.connect["server"] },
    })),
  },
  {
    id: "connect-to-another-relay",
    violates: ["relay.connect-audience"],
    title: "It lets in who wanted to go to another relay of its server.",
    alter: rewriting<"ConnectVerifyIn">("connect.verify", (input) => ({
      ...input,
      challenge: { ...input.challenge, key: input.connect["vt_key"] },
    })),
  },
  {
    id: "challenge-not-compared",
    violates: ["relay.connect-challenge"],
    title: "It lets in who answers another challenge.",
    collateral: ["encoding.octet-order"],
    alter: rewriting<"ConnectVerifyIn">("connect.verify", (input) => ({
      ...input,
      challenge: { ...input.challenge, nonce: input.connect["challenge"] },
    })),
  },
  {
    id: "connect-without-roles",
    violates: ["relay.role-none"],
    title: "It lets in who wants neither to hear nor to talk.",
    alter: forgiving<"ConnectVerifyIn">("connect.verify", "malformed", ifSigned),
  },
  {
    id: "connect-from-any-device",
    violates: ["relay.connect-device"],
    title: "It lets a user in on another's device.",
    alter: forgiving<"ConnectVerifyIn">("connect.verify", "forbidden", ifSigned),
  },
  {
    id: "connect-device-by-prefix",
    violates: ["relay.connect-device"],
    title: "It asks whether the device address begins with one of the user.",
    alter: forgiving<"ConnectVerifyIn">("connect.verify", "forbidden", (input) => {
      const { device, user } = input.connect;
      return String(device).split("@")[1]?.startsWith(String(user).slice(1)) === true ? ifSigned(input) : undefined;
    }),
  },
  {
    id: "connect-not-verified",
    violates: ["relay.connect-signature"],
    title: "It does not verify who wants to come in.",
    collateral: ["encoding.label", "crypto.ed25519-key"],
    alter: forgiving("connect.verify", "bad-signature", () => ({})),
  },
  {
    id: "welcome-not-verified",
    violates: ["relay.verify-welcome"],
    title: "It believes every relay.",
    alter: forgiving("welcome.verify", "bad-signature", () => ({})),
  },
  {
    id: "welcome-alone",
    violates: ["relay.verify-welcome"],
    title: "It accepts a welcome that is signed without what it answers.",
    alter: welcoming(({ welcome }) => unsigned(welcome)),
  },
  {
    id: "welcome-over-unsigned-connect",
    violates: ["relay.verify-welcome"],
    title: "It accepts a welcome to the `connect` without its signature.",
    alter: welcoming(({ challenge, connect, welcome }) => [
      challenge as JsonObject,
      without(connect as JsonObject, "sig"),
      unsigned(welcome),
    ]),
  },
  {
    id: "welcome-in-another-order",
    violates: ["relay.verify-welcome"],
    title: "It accepts the three messages in the order in which they are most often thought of.",
    alter: welcoming(({ challenge, connect, welcome }) => [connect as JsonObject, challenge as JsonObject, unsigned(welcome)]),
  },
  {
    id: "welcome-under-another-label",
    violates: ["relay.verify-welcome"],
    title: "It accepts a welcome with the label `connect`.",
    alter: welcoming(({ challenge, connect, welcome }) => [challenge as JsonObject, connect as JsonObject, unsigned(welcome)], "connect"),
  },
  {
    id: "welcome-signed-alone",
    violates: ["relay.welcome"],
    title: "It signs a welcome without what it answers.",
    alter: welcomed(({ welcome }) => unsigned(welcome)),
  },
  {
    id: "welcome-signed-over-unsigned-connect",
    violates: ["relay.welcome"],
    title: "It signs a welcome to the `connect` without its signature.",
    alter: welcomed(({ challenge, connect, welcome }) => [
      challenge as JsonObject,
      without(connect as JsonObject, "sig"),
      unsigned(welcome),
    ]),
  },
];
