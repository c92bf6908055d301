// Signed objects with every label, and the ids of things.
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import { labelled } from "../../../reference/protocol/signing.ts";
import { compute } from "../build.ts";
import { drawHex } from "../draw.ts";
import { b64, covered, exampleOf, flipped, hex, signOctets, signingOf, textOf } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";
import { weakKeys } from "../weak-keys.ts";

interface Signing {
  readonly label: string;
  readonly type: string;
  readonly member: string;
  readonly uncovered: readonly string[];
}

const SIG = { member: "sig", uncovered: ["sig"] };

const LABELLED: readonly Signing[] = [
  { label: "server", type: "ServerDocument", ...SIG },
  { label: "registration", type: "Registration", ...SIG },
  { label: "user", type: "DirectoryEntry", ...SIG },
  { label: "channel", type: "GroupCreation", ...SIG },
  { label: "member", type: "MemberAdd", ...SIG },
  { label: "event", type: "Event", ...SIG },
  { label: "declare", type: "Declaration", ...SIG },
  { label: "connect", type: "Connect", ...SIG },
  { label: "relay connect", type: "RelayConnect", ...SIG },
  { label: "proof", type: "Proof", member: "user_sig", uncovered: ["user_sig", "server_sig"] },
  { label: "proof relay", type: "Proof", member: "server_sig", uncovered: ["server_sig"] },
];

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** Another value of the same kind. */
function other(value: JsonValue): JsonValue {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return value === "" ? "x" : value.slice(0, -1) + (value.endsWith("A") ? "B" : "A");
  return null;
}

/** Long, because it is a table: a case an entry. */
async function groupOf(signing: Signing, index: number): Promise<Group> {
  const { label, type, member, uncovered } = signing;
  const slug = label.replaceAll(" ", "-");
  const pair = await signingOf(label);
  const unsigned = exampleOf(type);
  const { object } = (await compute("object.sign", { label, object: unsigned, private_key: hex(pair.seed) })) as { object: JsonObject };
  const twin = `${slug}-signed`;
  const refuse = (
    id: string,
    comment: string,
    field: string,
    changed: JsonObject,
    requirement: "encoding.label" | "encoding.signature-covers" | "encoding.canonical" | "encoding.base64",
    code: Case["reject"] = "bad-signature",
  ): Case => ({
    id: `${slug}-${id}`,
    comment,
    requirements: [requirement],
    in: { object: changed },
    reject: code,
    twin,
    field,
  });
  const signature = Buffer.from(textOf(object[member]).replaceAll("-", "+").replaceAll("_", "/"), "base64");
  const withSig = (sig: string): JsonObject => ({ ...object, [member]: sig });
  const signedPart = without(object, uncovered);
  const cases: Case[] = [
    {
      id: twin,
      comment: `signed with the label ${label}`,
      requirements: ["encoding.label", "encoding.signature-covers", "encoding.canonical"],
      in: { object },
    },
    {
      id: `${slug}-other-order`,
      comment: "the members in another order",
      requirements: ["encoding.canonical"],
      in: { object: Object.fromEntries(Object.entries(object).reverse()) },
    },
  ];
  for (const wrong of LABELLED.filter((one) => one.label !== label)) {
    const sig = await signOctets(pair, covered(wrong.label, signedPart));
    cases.push(
      refuse(
        `label-${wrong.label.replaceAll(" ", "-")}`,
        `signed with the label ${wrong.label}`,
        `/object/${member}`,
        withSig(sig),
        "encoding.label",
      ),
    );
  }
  for (const [id, comment, prefix] of [
    ["no-label", "signed without any label", ""],
    ["label-upper-case", "signed with the label in capitals", `voicetunnel/1 ${label.toUpperCase()}\0`],
    ["label-version", "signed with the label of another version", `voicetunnel/2 ${label}\0`],
    ["label-no-zero", "signed without the octet 0 after the label", `voicetunnel/1 ${label}`],
  ] as const) {
    const octets = Buffer.concat([utf8(prefix), covered("", signedPart).subarray("voicetunnel/1 ".length + 1)]);
    cases.push(refuse(id, comment, `/object/${member}`, withSig(await signOctets(pair, octets)), "encoding.label"));
  }
  const asSent = utf8(JSON.stringify(Object.fromEntries(Object.entries(signedPart).sort().reverse())));
  const spaced = utf8(JSON.stringify(signedPart, null, 1));
  cases.push(
    refuse(
      "not-sorted",
      "signed over members that are not sorted",
      `/object/${member}`,
      withSig(await signOctets(pair, labelled(label, asSent))),
      "encoding.canonical",
    ),
    refuse(
      "spaced",
      "signed over a text with white space",
      `/object/${member}`,
      withSig(await signOctets(pair, labelled(label, spaced))),
      "encoding.canonical",
    ),
    refuse(
      "signature-bit",
      "a bit of the signature turned over",
      `/object/${member}`,
      withSig(b64(flipped(signature, 8 * index))),
      "encoding.signature-covers",
    ),
    refuse(
      "signature-short",
      "a signature of 63 octets",
      `/object/${member}`,
      withSig(b64(signature.subarray(1))),
      "encoding.base64",
      "malformed",
    ),
    refuse(
      "signature-no-padding",
      "a signature without its padding",
      `/object/${member}`,
      withSig(textOf(object[member]).replaceAll("=", "")),
      "encoding.base64",
      "malformed",
    ),
    refuse("added", "a member added", "/object/x", { ...object, x: 1 }, "encoding.signature-covers"),
  );
  for (const [name, value] of Object.entries(signedPart)) {
    const part = name.replaceAll("_", "-").toLowerCase();
    cases.push(
      refuse(`${part}-changed`, `${name} changed`, `/object/${name}`, { ...object, [name]: other(value) }, "encoding.signature-covers"),
    );
    cases.push(refuse(`${part}-removed`, `${name} removed`, `/object/${name}`, without(object, [name]), "encoding.signature-covers"));
  }
  cases.push(
    ...weakKeys({
      twin,
      octets: covered(label, signedPart),
      withSignature: (sig) => ({ object: withSig(b64(sig)) }),
      place: `/object/${member}`,
      key: "public_key",
      reject: "bad-key",
    }),
  );
  return { op: "object.verify", shared: { label, public_key: hex(pair.publicKey) }, cases };
}

/** An object of another type with the same label. */
async function acceptedGroup(label: string, type: string): Promise<Group> {
  const pair = await signingOf(label);
  const one = (id: string, comment: string, input: JsonObject): Case => ({
    id: `${label}-${id}`,
    comment,
    requirements: ["encoding.label", "encoding.signature-covers"],
    in: input,
  });
  const sign = (object: JsonObject): Promise<JsonObject> => compute("object.sign", { label, object, private_key: hex(pair.seed) });
  const unsigned = exampleOf(type);
  return {
    op: "object.verify",
    shared: { label, public_key: hex(pair.publicKey) },
    cases: [
      one(type.toLowerCase(), `a ${type}`, await sign(unsigned)),
      one(`${type.toLowerCase()}-unknown-member`, "a member that nobody knows, and signed", await sign({ ...unsigned, x: [{ y: "😀" }] })),
    ],
  };
}

function idCases(): readonly Case[] {
  const things = [
    ["channel", "GroupCreation"],
    ["channel", "DmCreation"],
    ["member", "MemberAdd"],
    ["member", "MemberEpoch"],
    ["event", "Event"],
  ] as const;
  return things.flatMap(([label, type]): readonly Case[] => {
    const object = exampleOf(type);
    const id = `id-of-${type.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}`;
    const one = (suffix: string, comment: string, value: JsonObject): Case => ({
      id: `${id}-${suffix}`,
      comment,
      requirements: ["encoding.id", "encoding.canonical"],
      in: { label, object: value },
    });
    return [
      one("signed", `a ${type}`, object),
      one("other-order", "the members in another order", Object.fromEntries(Object.entries(object).reverse())),
      one("other-signature", "another signature: the same id", { ...object, sig: "A".repeat(86) + "==" }),
      one("unsigned", "no signature: the same id", without(object, ["sig"])),
      one("unknown-member", "an unknown member: another id", { ...object, x: 1 }),
      ...["channel", "member", "event"]
        .filter((name) => name !== label)
        .map((name): Case => ({ ...one(`as-${name}`, `with the label ${name}: another id`, object), in: { label: name, object } })),
    ];
  });
}

export const signedObjects: Kind = {
  kind: "signed-objects",
  algorithm: "Ed25519 over label, 0x00 and the canonical bytes; SHA-256 for ids",
  notes: "The objects are the examples of the chapters, signed anew. What is inside of them is judged by nobody here: the signature is.",
  async groups() {
    const groups: Group[] = [];
    for (const [index, signing] of LABELLED.entries()) groups.push(await groupOf(signing, index));
    const others = [
      ["channel", "DmCreation"],
      ["member", "MemberEpoch"],
    ] as const;
    for (const [label, type] of others) groups.push(await acceptedGroup(label, type));
    const signs = LABELLED.map(({ label, type }): Case => ({
      id: `sign-${label.replaceAll(" ", "-")}`,
      comment: `a ${type}`,
      requirements: ["encoding.label", "encoding.canonical"],
      in: { label, object: exampleOf(type), private_key: drawHex(`signing ${label}`, 32) },
    }));
    return [...groups, { op: "object.sign", cases: signs }, { op: "object.id", cases: idCases() }];
  },
};
