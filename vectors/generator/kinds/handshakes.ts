// What a relay and a client check of each other's messages.
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import type { SigningKeyPair } from "../../../reference/protocol/index.ts";
import type { ErrorCode } from "../../../reference/protocol/index.ts";
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import { compute } from "../build.ts";
import { ALICE, NOW, OTHER_SERVER, SERVER, b64, covered, drawText, exampleOf, hex, signOctets, signingOf, textOf } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";
import { weakKeys } from "../weak-keys.ts";
import { welcomeGroups } from "./welcomes.ts";

/** The object with its signature. */
export async function signed(label: string, object: JsonObject, key: SigningKeyPair): Promise<JsonObject> {
  const result = await compute("object.sign", { label, object, private_key: hex(key.seed) });
  return result["object"] as JsonObject;
}

/** Whoever takes part, what the relay asked, and what it was answered. */
export interface Scene {
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

/** The same with a relay of another server in the place of the user. */
async function relayed({ user, relay, challenge }: Scene): Promise<Scene> {
  const [bob, server, proxy] = [await signingOf("bob"), await signingOf("server b"), await signingOf("relay b")];
  const { sig: _sig, ...form } = exampleOf("RelayConnect");
  const { user_sig: _u, server_sig: _s, ...bare } = form["proof"] as JsonObject;
  const named = { ...bare, proxy: { address: OTHER_SERVER, public: b64(proxy.publicKey) } };
  const proof = await signed("proof relay", await signed("proof", named, bob), server);
  const connect = await signed("relay connect", { ...form, proof, challenge: challenge["nonce"] ?? null }, proxy);
  return { user, relay, challenge, connect };
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
      await resigned(
        "challenge-case",
        "the challenge with its letters in the other case",
        "encoding.octet-order",
        "challenge",
        textOf(challenge["nonce"]).replaceAll(/[A-Za-z](?=.{2})/g, (letter) =>
          letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
        ),
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
      ...weakKeys({
        twin: "connect",
        octets: covered("connect", unsigned),
        withSignature: (sig) => ({ connect: { ...unsigned, sig: b64(sig) } }),
        place: "/connect/sig",
        key: "public_key",
        reject: "bad-signature",
      }),
    ],
  };
}

export const handshakes: Kind = {
  kind: "handshakes",
  algorithm: "Ed25519 over the messages of the chapter Relay",
  notes: "A connect is checked in the order of the chapter, without what a server has stored.",
  async groups() {
    const all = await scene();
    return [await connectGroup(all), ...(await welcomeGroups("welcome", all)), ...(await welcomeGroups("relayed", await relayed(all)))];
  },
};
