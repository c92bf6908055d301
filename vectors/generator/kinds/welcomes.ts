// The signature of a welcome, which is over the whole handshake.
import type { JsonObject, JsonValue } from "../../../reference/protocol/json/index.ts";
import { compute } from "../build.ts";
import { drawHex } from "../draw.ts";
import { changedLeaves, slugOf } from "../leaves.ts";
import { b64, covered, exampleOf, hex, signOctets, textOf } from "../scene.ts";
import type { Case, Group } from "../vector.ts";
import type { Scene } from "./handshakes.ts";
import { weakKeys } from "../weak-keys.ts";

/** The example of the chapter without its signature, with one participant. */
function unsignedWelcome(): JsonObject {
  const { sig: _sig, ...unsigned } = exampleOf("Welcome");
  const credential = exampleOf("Connect");
  const participant = { connection: 7, device: credential["device"] ?? null, roles: credential["roles"] ?? null, credential };
  return { ...unsigned, participants: [participant] };
}

/** Groups of `welcome.sign` and `welcome.verify`; their ids begin with the name. Long, because it is a table: a case an entry. */
export async function welcomeGroups(name: string, { relay, challenge, connect }: Scene): Promise<readonly Group[]> {
  const welcome = unsignedWelcome();
  const handshake = { challenge, connect, welcome };
  const private_key = drawHex("signing relay", 32);
  const sign = (unsigned: JsonObject): Promise<JsonObject> => compute("welcome.sign", { ...handshake, welcome: unsigned, private_key });
  const accepted: JsonObject = { challenge, connect, ...(await sign(welcome)) };
  const done = accepted["welcome"] as JsonObject;
  const alone = { ...welcome, participants: [] };
  const accept = (id: string, comment: string, input: JsonObject): Case => ({
    id,
    comment,
    requirements: ["relay.verify-welcome"],
    in: input,
  });
  const refuse = (id: string, comment: string, field: string, change: JsonObject): Case => ({
    ...accept(`${name}-${id}`, comment, { ...accepted, ...change }),
    reject: "bad-signature",
    twin: name,
    field,
  });
  const parts = (["challenge", "connect", "welcome"] as const).flatMap((part) =>
    changedLeaves(accepted[part] as JsonObject, part === "welcome" ? ["type", "v", "sig"] : ["type", "v"]).map(({ object, path }) =>
      refuse(`${part}-${slugOf(path)}`, `${path.join(".")} of the ${part} changed`, `/${part}/${path.join("/")}`, { [part]: object }),
    ),
  );
  const { sig: _sig, ...connectUnsigned } = connect;
  const over = async (id: string, comment: string, label: string, value: JsonValue): Promise<Case> =>
    refuse(id, comment, "/welcome/sig", { welcome: { ...welcome, sig: await signOctets(relay, covered(label, value)) } });
  const spelled = (id: string, comment: string, sig: string): Case => ({
    ...refuse(id, comment, "/welcome/sig", { welcome: { ...welcome, sig } }),
    requirements: ["encoding.base64"],
    reject: "malformed",
  });
  const signs = [
    ["", "a welcome", welcome],
    ["-alone", "a welcome without participants", alone],
  ] as const;
  return [
    {
      op: "welcome.sign",
      cases: signs.map(([id, comment, unsigned]) => ({
        id: `sign-${name}${id}`,
        comment,
        requirements: ["relay.welcome"],
        in: { ...handshake, welcome: unsigned, private_key },
      })),
    },
    {
      op: "welcome.verify",
      shared: { public_key: hex(relay.publicKey) },
      cases: [
        accept(name, "a welcome", accepted),
        accept(`${name}-alone`, "a welcome without participants", { challenge, connect, ...(await sign(alone)) }),
        accept(`${name}-unknown-member`, "a member that nobody knows, and signed", {
          challenge,
          connect,
          ...(await sign({ ...welcome, x: 1 })),
        }),
        ...parts,
        refuse("added", "a member added", "/welcome/x", { welcome: { ...done, x: 1 } }),
        refuse("participants-empty", "no participants", "/welcome/participants", {
          welcome: { ...done, participants: [] },
        }),
        await over("signed-alone", "signed over the welcome alone", "welcome", welcome),
        await over("connect-unsigned", "signed over the connect without its signature", "welcome", [challenge, connectUnsigned, welcome]),
        await over("order", "signed over the three in another order", "welcome", [connect, challenge, welcome]),
        await over("object", "signed over an object of the three", "welcome", { challenge, connect, welcome }),
        await over("label", "signed with another label", "connect", [challenge, connect, welcome]),
        spelled("sig-unpadded", "a signature without its padding", textOf(done["sig"]).replaceAll("=", "")),
        spelled("sig-short", "a signature of 63 octets", b64(Buffer.from(textOf(done["sig"]), "base64url").subarray(1))),
        ...weakKeys({
          twin: name,
          octets: covered("welcome", [challenge, connect, welcome]),
          withSignature: (sig) => ({ ...accepted, welcome: { ...welcome, sig: b64(sig) } }),
          place: "/welcome/sig",
          key: "public_key",
          reject: "bad-key",
        }),
      ],
    },
  ];
}
