// Codecs that sign and verify something else than an object under its label. encoding.label, encoding.signature-covers
import { utf8 } from "../../../reference/protocol/bytes.ts";
import { canonicalBytes } from "../../../reference/protocol/index.ts";
import type { CodecFault } from "./codec-fault.ts";
import { forgiving } from "./codec-fault.ts";
import { labelledText, rightBytes, signingOver, verifyingAlso, without } from "./signing.ts";

/** What vectors of signed objects name, of whatever they try. */
const SIGNED = ["encoding.label", "encoding.signature-covers", "encoding.canonical", "relay.credential"] as const;

export const faults: readonly CodecFault[] = [
  {
    id: "label-left-out",
    violates: ["encoding.label"],
    title: "It signs and verifies objects without their label.",
    collateral: SIGNED,
    alter: signingOver((_, unsigned) => canonicalBytes(unsigned)),
  },
  {
    id: "unlabelled-accepted",
    violates: ["encoding.label"],
    title: "It accepts signatures that were made without a label.",
    alter: verifyingAlso((_, unsigned) => canonicalBytes(unsigned)),
  },
  {
    id: "label-of-events-for-all",
    violates: ["encoding.label"],
    title: "It accepts the label `event` on everything.",
    alter: verifyingAlso((_, unsigned) => rightBytes("event", unsigned)),
  },
  {
    id: "label-of-users-for-registrations",
    violates: ["encoding.label"],
    title: "It takes a directory entry's label for a registration's.",
    alter: verifyingAlso((label, unsigned) => (label === "registration" ? rightBytes("user", unsigned) : undefined)),
  },
  {
    id: "label-in-any-case",
    violates: ["encoding.label"],
    title: "It accepts the label of a `relay_connect` in capitals.",
    alter: verifyingAlso((label, unsigned) => (label === "relay connect" ? rightBytes("RELAY CONNECT", unsigned) : undefined)),
  },
  {
    id: "label-without-zero",
    violates: ["encoding.label"],
    title: "It accepts a server document whose label no zero octet ends.",
    alter: verifyingAlso((label, unsigned) =>
      label === "server" ? new Uint8Array([...utf8("voicetunnel/1 server"), ...canonicalBytes(unsigned)]) : undefined,
    ),
  },
  {
    id: "label-of-any-version",
    violates: ["encoding.label"],
    title: "It accepts a declaration with the label of version 2.",
    alter: verifyingAlso((label, unsigned) =>
      label === "declare" ? new Uint8Array([...utf8("voicetunnel/2 declare"), 0, ...canonicalBytes(unsigned)]) : undefined,
    ),
  },
  {
    id: "signed-as-it-came",
    violates: ["encoding.canonical"],
    title: "It signs and verifies the members in the order in which they came.",
    collateral: SIGNED,
    alter: signingOver((label, unsigned) => labelledText(label, JSON.stringify(unsigned))),
  },
  {
    id: "signed-with-white-space",
    violates: ["encoding.canonical"],
    title: "It accepts events that are signed over a text with white space.",
    alter: verifyingAlso((label, unsigned) => (label === "event" ? labelledText(label, JSON.stringify(unsigned, null, 1)) : undefined)),
  },
  {
    id: "unknown-members-not-covered",
    violates: ["encoding.signature-covers"],
    title: "It leaves out of the signature of a channel what it does not know.",
    alter: verifyingAlso((label, unsigned) => (label === "channel" ? rightBytes(label, without(unsigned, "x")) : undefined)),
  },
  {
    id: "times-not-covered",
    violates: ["encoding.signature-covers"],
    title: "It leaves `created_at` out of signatures.",
    collateral: SIGNED,
    alter: signingOver((label, unsigned) => ("created_at" in unsigned ? rightBytes(label, without(unsigned, "created_at")) : undefined)),
  },
  {
    id: "inner-objects-not-covered",
    violates: ["encoding.signature-covers"],
    title: "It signs and verifies what stands in an object itself, not what stands in its members.",
    collateral: SIGNED,
    alter: signingOver((label, unsigned) =>
      label === "member"
        ? rightBytes(label, Object.fromEntries(Object.entries(unsigned).filter(([, value]) => typeof value !== "object")))
        : undefined,
    ),
  },
  {
    id: "server-sig-over-the-object-alone",
    violates: ["encoding.signature-covers"],
    title: "It leaves the user's signature out of the server's.",
    collateral: SIGNED,
    alter: signingOver((label, unsigned) => (label === "proof relay" ? rightBytes(label, without(unsigned, "user_sig")) : undefined)),
  },
  {
    id: "user-sig-over-the-server-s",
    violates: ["encoding.signature-covers"],
    title: "It covers the server's signature with the user's.",
    collateral: SIGNED,
    alter: signingOver((label, _, whole) => (label === "proof" ? rightBytes(label, without(whole, "user_sig")) : undefined)),
  },
  {
    id: "signature-of-objects-not-verified",
    violates: ["encoding.signature-covers", "encoding.label", "encoding.canonical"],
    title: "It looks whether there is a signature, and at no more.",
    alter: forgiving("object.verify", "bad-signature", () => ({})),
  },
  {
    id: "credential-not-verified",
    violates: ["relay.credential"],
    title: "It believes the `connect` of every participant.",
    collateral: SIGNED,
    alter: forgiving<"ObjectVerifyIn">("object.verify", "bad-signature", ({ label }) => (label === "connect" ? {} : undefined)),
  },
];
