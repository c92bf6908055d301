// Names and ids: their grammar, and their order.
import type { Case, Kind } from "../vector.ts";

type NameKind = "server" | "user" | "device" | "opaque";

const VALID: Readonly<Record<NameKind, readonly string[]>> = {
  server: [
    [
      "example.org",
      "a",
      "1a",
      "a1",
      "a-b.c",
      "xn--bcher-kva.example",
      "example.org:8448",
      "example.org:1",
      "example.org:65535",
      "example.org:80",
      "example.org:4430",
    ],
    ["192.0.2.1", "0.0.0.0", "255.255.255.255", "192.0.2.1:8448", "127.0.0.1:8448", "1.2.3.4a", "1.2.3.4.example", "3com.example"],
    [
      "[2001:db8::1]",
      "[::1]",
      "[::]",
      "[2001:db8::1]:8448",
      "[1:2:3:4:5:6:7:8]",
      "[2001:db8:0:1:1:1:1:1]",
      "[2001:0:0:1::1]",
      "[::ffff:c000:201]",
      "[fe80::1:0:0:1]",
    ],
    [`${"a".repeat(63)}.example`, `${`${"a".repeat(61)}.`.repeat(4)}abcde`],
  ].flat(),
  user: [
    "@alice:example.org",
    "@a:a",
    "@alice:example.org:8448",
    "@a.b_c-d:192.0.2.1",
    "@0:[::1]:8448",
    "@.:a",
    "@-:a",
    "@_:a",
    `@${"a".repeat(64)}:example.org`,
  ],
  device: ["laptop@bob:example.org", "chrome@mtorials:mtorials.de", "A@b:c", "0.~_-@b:c", `${"D".repeat(64)}@b:c`, "d@b:[::1]:8448"],
  opaque: ["AAAAAAAAAAAAAAAAAAAAAA", "0123456789abcdefghijkl", "._~-._~-._~-._~-._~-._", "a".repeat(255)],
};

const INVALID: Readonly<Record<NameKind, readonly string[]>> = {
  server: [
    [
      "",
      "Example.org",
      "EXAMPLE.ORG",
      "example.org.",
      ".example.org",
      "a..b",
      "-a.example",
      "a-.example",
      "a_b.example",
      "bücher.example",
      "exa mple.org",
      " example.org",
      "example.org ",
      "example.org\n",
    ],
    [
      "example.org:",
      "example.org:0",
      "example.org:443",
      "example.org:08448",
      "example.org:65536",
      "example.org:99999",
      "example.org:+80",
      "example.org:8a",
      "example.org:8448:1",
      ":8448",
      "example.org:١",
    ],
    ["192.0.2.01", "192.0.2.256", "192.0.2", "1.2.3.4.5", "192.0.2.1.", "0x7f.0.0.1", "2130706433", "example.1", "a.b.00"].filter(
      (name) => name !== "0x7f.0.0.1",
    ),
    [
      "[2001:DB8::1]",
      "[2001:db8:0:0:0:0:0:1]",
      "[2001:0db8::1]",
      "[::1",
      "::1",
      "[::00]",
      "[0:0:0:0:0:0:0:0]",
      "[2001:db8::0:1]",
      "[::ffff:192.0.2.1]",
      "[fe80::1%eth0]",
      "[fe80::1%25eth0]",
      "[v1.a]",
      "[]",
      "[1:2:3]",
      "[::1::2]",
      "[:::]",
      "[g::1]",
    ],
    ["[1:2:3:4:5:6:7:8:9]", "[2001:db8::1:1:1:1:1]", "[::1]:443", "[::1]8448", "[::1]:", "[192.0.2.1]", "[1::0:0:1:1:1]", "[12345::1]"],
    [
      `${"a".repeat(64)}.example`,
      `${`${"a".repeat(61)}.`.repeat(4)}abcdef`,
      "https://example.org",
      "example.org/",
      "user@example.org",
      "example.org?",
      "*.example.org",
    ],
  ].flat(),
  user: [
    "",
    "alice",
    "@alice",
    "alice:example.org",
    "alice@example.org",
    "@:example.org",
    "@Alice:example.org",
    "@alice:",
    "@alice:Example.org",
    "@al ice:example.org",
    "@alice:example.org:443",
    "@alice@b:example.org",
    "@@alice:example.org",
    "@älice:example.org",
    `@${"a".repeat(65)}:example.org`,
    "@alice:example.org ",
    " @alice:example.org",
    "@ali/ce:example.org",
    "@ali%63e:example.org",
    "@alice::1",
    "@ali~ce:example.org",
  ],
  device: [
    "",
    "bob:example.org",
    "@bob:example.org",
    "laptop@@bob:example.org",
    "laptop@bob",
    "laptop@:example.org",
    "lap top@bob:example.org",
    "laptop@Bob:example.org",
    "läptop@bob:example.org",
    `${"D".repeat(65)}@b:c`,
    "a@b@c:d",
    "laptop@bob:example.org/x",
    "laptop@bob:example.org:443",
    "laptop:bob@example.org",
    "lap/top@bob:example.org",
  ],
  opaque: [
    "",
    "AAAAAAAAAAAAAAAAAAAAA",
    "a".repeat(256),
    "AAAAAAAAAAAAAAAAAAAAA=",
    "AAAAAAAAAAA AAAAAAAAAA",
    "AAAAAAAAAAA/AAAAAAAAAA",
    "AAAAAAAAAAA+AAAAAAAAAA",
    "AAAAAAAAAAA@AAAAAAAAAA",
    "AAAAAAAAAAAéAAAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAAAA\n",
  ],
};

/** Where one character stands, and which ones may. */
const PLACES: readonly (readonly [place: string, kind: NameKind, before: string, after: string, allowed: RegExp])[] = [
  ["label", "server", "a", "b.example", /[a-z0-9.-]/],
  ["local", "user", "@a", "b:example.org", /[a-z0-9._-]/],
  ["device", "device", "a", "b@bob:example.org", /[0-9A-Za-z._~-]/],
  ["opaque", "opaque", "AAAAAAAAAAA", "AAAAAAAAAAA", /[0-9A-Za-z._~-]/],
];

function characterCases(): readonly Case[] {
  const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
  return PLACES.flatMap(([place, kind, before, after, allowed]) =>
    // After these the name is split elsewhere: cases of their own say what comes of it.
    characters
      .filter((char) => !"@:".includes(char))
      .map((char): Case => {
        const hex = char.charCodeAt(0).toString(16);
        const one = {
          id: `${place}-character-${hex}`,
          comment: `the character ${char} in the place of ${place}`,
          requirements: ["encoding.names"],
          in: { kind, text: before + char + after },
        } as const;
        return allowed.test(char) ? one : { ...one, reject: "malformed", twin: `${place}-character-61`, field: "/text" };
      }),
  );
}

function grammarCases(): readonly Case[] {
  return (["server", "user", "device", "opaque"] as const).flatMap((kind) => [
    ...VALID[kind].map((text, at): Case => ({
      id: `${kind}-${String(at + 1)}`,
      comment: text.slice(0, 80),
      requirements: ["encoding.names"],
      in: { kind, text },
    })),
    ...INVALID[kind].map((text, at): Case => ({
      id: `no-${kind}-${String(at + 1)}`,
      comment: text === "" ? "nothing" : JSON.stringify(text.slice(0, 80)),
      requirements: ["encoding.names"],
      in: { kind, text },
      reject: "malformed",
      twin: `${kind}-1`,
      field: "/text",
    })),
  ]);
}

export const names: Kind = {
  kind: "names",
  algorithm: "The grammar of names in the chapter Encoding",
  notes: "What the grammar produces is split into its parts; everything else is refused.",
  groups: () => [{ op: "id.parse", cases: [...grammarCases(), ...characterCases()] }],
};
