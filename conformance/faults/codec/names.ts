// Codecs with another grammar of names and ids. encoding.names
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { forgiving, orNone, refusing } from "./codec-fault.ts";

type Kind = In<"IdParseIn">["kind"];

/** Reads a name of these kinds as another one, where it is refused as it stands. */
function reading(kinds: readonly Kind[], change: (text: string) => string): Alteration {
  return forgiving<"IdParseIn">("id.parse", "malformed", ({ kind, text }, honest) =>
    kinds.includes(kind) ? orNone(honest({ kind, text: change(text) })) : undefined,
  );
}

const ALL: readonly Kind[] = ["server", "user", "device", "opaque"];
const WITH_SERVER: readonly Kind[] = ["server", "user", "device"];

/** An IPv6 address in the one spelling of RFC 5952, as a URL has it. */
function respelled(text: string): string {
  const [, before = "", address = "", after = ""] = /^(.*)(\[[0-9a-fA-F:.]+\])(.*)$/.exec(text) ?? [];
  return URL.canParse(`http://${address}/`) ? `${before}${new URL(`http://${address}/`).hostname}${after}` : text;
}

/** An IPv4 address as a URL has it: `192.0.2` and `2130706433` are addresses too. */
function asAddress(text: string): string {
  return /^[0-9.]+$/.test(text) && URL.canParse(`http://${text}/`) ? new URL(`http://${text}/`).hostname : text;
}

export const faults: readonly CodecFault[] = [
  {
    id: "names-in-upper-case",
    violates: ["encoding.names"],
    title: "It reads server names and user ids in upper case as in lower case.",
    alter: reading(["server", "user"], (text) => text.toLowerCase()),
  },
  {
    id: "names-trimmed",
    violates: ["encoding.names"],
    title: "It takes off white space around names.",
    alter: reading(ALL, (text) => text.trim()),
  },
  {
    id: "names-on-the-first-line",
    violates: ["encoding.names"],
    title: "It accepts a line end after a name, as a pattern with `$` does.",
    alter: reading(ALL, (text) => text.replace(/\n$/, "")),
  },
  {
    id: "names-of-unicode",
    violates: ["encoding.names"],
    title: "It accepts letters of any language.",
    alter: reading(ALL, (text) => text.replace(/\p{L}/gu, (letter) => (letter > "\x7f" ? "x" : letter))),
  },
  {
    id: "port-443-accepted",
    violates: ["encoding.names"],
    title: "It accepts the port that must not be written.",
    alter: reading(WITH_SERVER, (text) => text.replace(/:443$/, "")),
  },
  {
    id: "port-with-leading-zeros",
    violates: ["encoding.names"],
    title: "It accepts ports with leading zeros.",
    alter: reading(WITH_SERVER, (text) => text.replace(/:0+([1-9][0-9]*)$/, ":$1")),
  },
  {
    id: "port-beyond-16-bits",
    violates: ["encoding.names"],
    title: "It accepts any number as a port.",
    alter: reading(WITH_SERVER, (text) => text.replace(/:[1-9][0-9]+$/, ":1")),
  },
  {
    id: "port-empty",
    violates: ["encoding.names"],
    title: "It accepts a colon without a port.",
    alter: reading(["server"], (text) => text.replace(/:$/, "")),
  },
  {
    id: "host-with-final-dot",
    violates: ["encoding.names"],
    title: "It accepts a dot at the end of a server name.",
    alter: reading(WITH_SERVER, (text) => text.replace(/\.$/, "")),
  },
  {
    id: "host-with-underscore",
    violates: ["encoding.names"],
    title: "It accepts underscores in server names.",
    alter: reading(["server"], (text) => text.replaceAll("_", "x")),
  },
  {
    id: "host-with-outer-hyphens",
    violates: ["encoding.names"],
    title: "It accepts labels that begin or end with a hyphen.",
    alter: reading(["server"], (text) => text.replace(/^-|-(?=\.)|(?<=\.)-|-$/g, "x")),
  },
  {
    id: "host-label-of-64",
    violates: ["encoding.names"],
    title: "It does not know how long a label may be.",
    alter: reading(["server"], (text) => text.replace(/[a-z0-9-]{64,}/g, "x")),
  },
  {
    id: "host-of-any-length",
    violates: ["encoding.names"],
    title: "It does not know how long a host may be.",
    alter: reading(["server"], (text) => (text.length > 253 ? text.slice(0, 63) : text)),
  },
  {
    id: "ipv4-of-other-spellings",
    violates: ["encoding.names"],
    title: "It reads IPv4 addresses as URLs do.",
    alter: reading(["server"], asAddress),
  },
  {
    id: "ipv6-of-other-spellings",
    violates: ["encoding.names"],
    title: "It reads any spelling of an IPv6 address.",
    alter: reading(WITH_SERVER, respelled),
  },
  {
    id: "user-split-at-last-colon",
    violates: ["encoding.names"],
    title: "It splits user ids at their last colon.",
    alter: refusing<"IdParseIn">("id.parse", "malformed", ({ kind, text }) => kind === "user" && text.split(":").length > 2),
  },
  {
    id: "user-with-tilde",
    violates: ["encoding.names"],
    title: "It accepts in user ids what only device names may hold.",
    alter: reading(["user"], (text) => text.replaceAll("~", "x")),
  },
  {
    id: "user-without-at-sign",
    violates: ["encoding.names"],
    title: "It accepts a user id without its `@`.",
    alter: reading(["user"], (text) => (text.startsWith("@") ? text : `@${text}`)),
  },
  {
    id: "local-of-any-length",
    violates: ["encoding.names"],
    title: "It accepts local parts of more than 64 characters.",
    alter: reading(["user", "device"], (text) => text.replace(/@[a-z0-9._-]{65,}:/, "@x:")),
  },
  {
    id: "device-of-any-length",
    violates: ["encoding.names"],
    title: "It accepts device names of more than 64 characters.",
    alter: reading(["device"], (text) => text.replace(/^[0-9A-Za-z._~-]{65,}@/, "x@")),
  },
  {
    id: "device-split-at-last-at-sign",
    violates: ["encoding.names"],
    title: "It splits device addresses at their last `@`.",
    alter: reading(["device"], (text) => text.replace(/^[^@]+@(?=[^@]*@)/, "")),
  },
  {
    id: "device-of-any-characters",
    violates: ["encoding.names"],
    title: "It takes what stands before the `@` for a device name.",
    alter: reading(["device"], (text) => text.replace(/^[^@]+@/, "x@")),
  },
  {
    id: "opaque-of-any-length",
    violates: ["encoding.names"],
    title: "It accepts opaque ids that are too short to be random.",
    alter: reading(["opaque"], (text) => (text === "" ? text : text.padEnd(22, "x"))),
  },
  {
    id: "opaque-of-256",
    violates: ["encoding.names"],
    title: "It accepts opaque ids of more than 255 characters.",
    alter: reading(["opaque"], (text) => text.slice(0, 255)),
  },
  {
    id: "opaque-in-base64",
    violates: ["encoding.names"],
    title: "It accepts the letters of base64 in opaque ids.",
    alter: reading(["opaque"], (text) => text.replace(/[+/=]/g, "x")),
  },
];
