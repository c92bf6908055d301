// The sealed vectors by `@hpke/core` alone, on the platform's WebCrypto.
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import type { Vector } from "../loader.ts";

export const HPKE: CipherSuite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

type Members = Readonly<Record<string, unknown>>;

/** The `info` of each operation, as the table of the chapter Cryptography has it. */
const INFOS: Readonly<Record<string, (context: Members) => readonly unknown[]>> = {
  "epoch-key": ({ channel, epoch, recipient, sender }) => ["voicetunnel/1 epoch", channel, epoch, recipient, sender],
  "event-content": ({ channel, epoch, sender, sender_device, to }) => [
    "voicetunnel/1 sealed",
    channel,
    epoch,
    sender,
    sender_device,
    to ?? null,
  ],
  "tunnel-key": ({ channel, epoch, tunnelID, sender }) => ["voicetunnel/1 tunnel key", channel, epoch, tunnelID, sender],
};

/** An array of texts, numbers and null has its canonical form from JSON.stringify already. */
function infoOf({ op, in: input }: Vector): Uint8Array<ArrayBuffer> {
  const parts = INFOS[op.replace(/\..*$/, "")]?.(input["context"] as Members);
  if (parts === undefined) throw new Error(`${op} seals nothing`);
  return new TextEncoder().encode(JSON.stringify(parts));
}

function fromHex(hex: unknown): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex as string, "hex"));
}

function fromText(text: unknown): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text as string, "base64url"));
}

/** What a sealed vector gives away, in hexadecimal; undefined when it does not open. */
export async function openedBy(vector: Vector): Promise<string | undefined> {
  const { enc, ciphertext } = vector.in["sealed"] as Members;
  const recipientKey = await HPKE.kem.deserializePrivateKey(fromHex(vector.in["private_key"]));
  try {
    const opened = await HPKE.open({ recipientKey, enc: fromText(enc), info: infoOf(vector) }, fromText(ciphertext));
    return Buffer.from(opened).toString("hex");
  } catch {
    return undefined;
  }
}

/** Seals what these octets are, with the ephemeral key of the vector. */
export async function sealedBy(vector: Vector, plaintext: Uint8Array): Promise<{ readonly enc: string; readonly ciphertext: string }> {
  const recipientPublicKey = await HPKE.kem.deserializePublicKey(fromHex(vector.in["recipient_key"]));
  const ekm = await HPKE.kem.deriveKeyPair(fromHex(vector.in["ephemeral_ikm"]));
  const sender = await HPKE.createSenderContext({ recipientPublicKey, info: infoOf(vector), ekm });
  const text = (octets: ArrayBuffer): string => {
    const spelled = Buffer.from(octets).toString("base64url");
    return spelled.padEnd(Math.ceil(spelled.length / 4) * 4, "=");
  };
  return { ciphertext: text(await sender.seal(Uint8Array.from(plaintext))), enc: text(sender.enc) };
}
