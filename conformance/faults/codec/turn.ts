// Codecs that make TURN credentials otherwise. ice.username, ice.password
import type { CodecFault } from "./codec-fault.ts";
import { rewriting, saying } from "./codec-fault.ts";

export const faults: readonly CodecFault[] = [
  {
    id: "turn-random-in-upper-case",
    violates: ["ice.username"],
    collateral: ["ice.password"],
    title: "It writes the random octets in upper case.",
    alter: saying<"TurnCredentialIn", "TurnCredentialOut">("turn.credential", (out) => ({ ...out, username: out.username.toUpperCase() })),
  },
  {
    id: "turn-random-first",
    violates: ["ice.username"],
    collateral: ["ice.password"],
    title: "It writes the time of expiry behind the random octets.",
    alter: saying<"TurnCredentialIn", "TurnCredentialOut">("turn.credential", (out) => ({
      ...out,
      username: out.username.split(":").toReversed().join(":"),
    })),
  },
  {
    id: "turn-password-url-safe",
    violates: ["ice.password"],
    title: "It writes the password in the URL-safe alphabet.",
    alter: saying<"TurnCredentialIn", "TurnCredentialOut">("turn.credential", (out) => ({
      ...out,
      password: out.password.replaceAll("+", "-").replaceAll("/", "_"),
    })),
  },
  {
    id: "turn-password-without-padding",
    violates: ["ice.password"],
    title: "It leaves the padding of the password out.",
    alter: saying<"TurnCredentialIn", "TurnCredentialOut">("turn.credential", (out) => ({
      ...out,
      password: out.password.replace(/=$/, ""),
    })),
  },
  {
    id: "turn-secret-as-text",
    violates: ["ice.password"],
    title: "It takes the hexadecimal text of the secret for the secret.",
    alter: rewriting<"TurnCredentialIn">("turn.credential", (input) => ({
      ...input,
      secret: Buffer.from(input.secret).toString("hex").slice(0, 1024),
    })),
  },
  {
    id: "turn-secret-cut",
    violates: ["ice.password"],
    title: "It cuts secrets that are longer than a block.",
    alter: rewriting<"TurnCredentialIn">("turn.credential", (input) => ({ ...input, secret: input.secret.slice(0, 128) })),
  },
];
