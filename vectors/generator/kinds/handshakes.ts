// What a relay and a client check of each other's messages.
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import type { SigningKeyPair } from "../../../reference/protocol/index.ts";
import type { ErrorCode } from "../../../reference/protocol/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { compute } from "../build.ts";
import { drawHex } from "../draw.ts";
import { ALICE, NOW, OTHER_SERVER, SERVER, b64, covered, drawText, exampleOf, hex, signOctets, signingOf } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";

/** The object with its signature. */
export async function signed(label: string, object: JsonObject, key: SigningKeyPair): Promise<JsonObject> {
  const result = await compute("object.sign", { label, object, private_key: hex(key.seed) });
  return result["object"] as JsonObject;
}

interface Scene {
  readonly user: SigningKeyPair;
  readonly relay: SigningKeyPair;
  readonly challenge: JsonObject;
  readonly connect: JsonObject;
}

async function scene(): Promise<Scene> {
  const [user, relay] = [await signingOf("alice"), await signingOf("relay")];
  const challenge = { type: "challenge", v: 1, nonce: drawText("challenge"), server: SERVER, key: b64(relay.publicKey) };
  const connect = {
    type: "connect",
    v: 1,
    tunnelID: drawText("tunnelID"),
    auth_chatchannel: drawText("channel"),
    server: SERVER,
    vt_key: b64(relay.publicKey),
    user: ALICE,
    device: "laptop@alice:example.org",
    roles: { read: true, write: true },
    challenge: drawText("challenge"),
    client_nonce: drawText("client nonce"),
    issued_at: NOW,
    stream: { salt: drawText("salt") },
  };
  return { user, relay, challenge, connect: await signed("connect", connect, user) };
}

/** Long, because it is a table: a case an entry. */
async function connectGroup({ user, challenge, connect }: Scene): Promise<Group> {
  const { sig: _sig, ...unsigned } = connect;
  const resigned = async (
    id: string,
    comment: string,
    requirement: RequirementId,
    member: string,
    value: JsonValue,
    reject?: ErrorCode,
  ): Promise<Case> => {
    const one = {
      id,
      comment,
      requirements: [requirement],
      in: { connect: await signed("connect", { ...unsigned, [member]: value }, user) },
    };
    return reject === undefined ? one : { ...one, reject, twin: "connect", field: `/connect/${member}`, resigned: ["/connect/sig"] };
  };
  const other = await signingOf("mallory");
  const bySomebodyElse = await signed("connect", unsigned, other);
  const otherLabel = { ...unsigned, sig: await signOctets(user, covered("declare", unsigned)) };
  return {
    op: "connect.verify",
    shared: { challenge, public_key: hex(user.publicKey), now: NOW },
    cases: [
      {
        id: "connect",
        comment: "a connect",
        requirements: ["relay.connect-signature", "relay.connect-audience", "relay.connect-challenge"],
        in: { connect },
      },
      await resigned("writer", "only a writer", "relay.role-none", "roles", { read: false, write: true }),
      await resigned("reader", "only a reader", "relay.role-none", "roles", { read: true, write: false }),
      {
        ...(await resigned("no-role", "neither role", "relay.role-none", "roles", { read: false, write: false }, "malformed")),
        twin: "reader",
        field: "/connect/roles/read",
      },
      {
        ...(await resigned("no-role-to-write", "neither role", "relay.role-none", "roles", { read: false, write: false }, "malformed")),
        twin: "writer",
        field: "/connect/roles/write",
      },
      await resigned("other-server", "another server", "relay.connect-audience", "server", OTHER_SERVER, "audience"),
      await resigned("other-relay", "another relay", "relay.connect-audience", "vt_key", b64(other.publicKey), "audience"),
      await resigned(
        "other-challenge",
        "another challenge",
        "relay.connect-challenge",
        "challenge",
        drawText("older challenge"),
        "replayed",
      ),
      await resigned("skew-before", "60 000 ms before the clock", "relay.connect-stale", "issued_at", NOW - 60_000),
      await resigned("skew-after", "60 000 ms after the clock", "relay.connect-stale", "issued_at", NOW + 60_000),
      await resigned("too-old", "60 001 ms before the clock", "relay.connect-stale", "issued_at", NOW - 60_001, "stale"),
      await resigned("too-new", "60 001 ms after the clock", "relay.connect-stale", "issued_at", NOW + 60_001, "stale"),
      await resigned(
        "device-of-another",
        "a device of another user",
        "relay.connect-device",
        "device",
        "laptop@bob:b.example",
        "forbidden",
      ),
      await resigned(
        "device-prefix",
        "a device of a user whose name begins alike",
        "relay.connect-device",
        "device",
        "laptop@alice:example.org.evil",
        "forbidden",
      ),
      {
        id: "other-signer",
        comment: "signed by somebody else",
        requirements: ["relay.connect-signature"],
        in: { connect: bySomebodyElse },
        reject: "bad-signature",
        twin: "connect",
        field: "/connect/sig",
      },
      {
        id: "other-label",
        comment: "signed with another label",
        requirements: ["relay.connect-signature", "encoding.label"],
        in: { connect: otherLabel },
        reject: "bad-signature",
        twin: "connect",
        field: "/connect/sig",
      },
      {
        id: "other-salt",
        comment: "another salt",
        requirements: ["relay.connect-signature"],
        in: { connect: { ...connect, stream: { salt: drawText("other salt") } } },
        reject: "bad-signature",
        twin: "connect",
        field: "/connect/stream/salt",
      },
    ],
  };
}

/** Long, because it is a table: a case an entry. */
async function welcomeGroups({ relay, challenge, connect }: Scene): Promise<readonly Group[]> {
  const { sig: _sig, ...unsigned } = exampleOf("Welcome");
  const welcome = { ...unsigned, participants: [] };
  const handshake = { challenge, connect, welcome };
  const done = await compute("welcome.sign", { ...handshake, private_key: hex(relay.seed) });
  const accepted = { challenge, connect, welcome: done["welcome"] as JsonObject };
  const refuse = (id: string, comment: string, field: string, change: JsonObject, reject: ErrorCode = "bad-signature"): Case => ({
    id: `welcome-${id}`,
    comment,
    requirements: ["relay.verify-welcome"],
    in: { ...accepted, ...change },
    reject,
    twin: "welcome",
    field,
  });
  const parts = (["challenge", "connect", "welcome"] as const).flatMap((part) =>
    Object.keys(accepted[part])
      .filter((name) => part !== "welcome" || name !== "sig")
      .map((name) =>
        refuse(`${part}-${name.replaceAll("_", "-").toLowerCase()}`, `${name} of the ${part} changed`, `/${part}/${name}`, {
          [part]: { ...accepted[part], [name]: 7 },
        }),
      ),
  );
  const { sig: _connectSig, ...connectUnsigned } = connect;
  const over = async (id: string, comment: string, octets: Uint8Array): Promise<Case> =>
    refuse(id, comment, "/welcome/sig", { welcome: { ...welcome, sig: await signOctets(relay, octets) } });
  return [
    {
      op: "welcome.sign",
      cases: [
        {
          id: "sign-welcome",
          comment: "a welcome",
          requirements: ["relay.welcome"],
          in: { ...handshake, private_key: drawHex("signing relay", 32) },
        },
      ],
    },
    {
      op: "welcome.verify",
      shared: { public_key: hex(relay.publicKey) },
      cases: [
        { id: "welcome", comment: "a welcome", requirements: ["relay.verify-welcome"], in: accepted },
        ...parts,
        await over("alone", "signed over the welcome alone", covered("welcome", welcome)),
        await over(
          "connect-unsigned",
          "signed over the connect without its signature",
          covered("welcome", [challenge, connectUnsigned, welcome]),
        ),
        await over("order", "signed over the three in another order", covered("welcome", [connect, challenge, welcome])),
        await over("label", "signed with another label", covered("connect", [challenge, connect, welcome])),
      ],
    },
  ];
}

export const handshakes: Kind = {
  kind: "handshakes",
  algorithm: "Ed25519 over the messages of the chapter Relay",
  notes: "A connect is checked in the order of the chapter, without what a server has stored.",
  async groups() {
    const all = await scene();
    return [await connectGroup(all), ...(await welcomeGroups(all))];
  },
};
