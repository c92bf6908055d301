// What the vectors of frames are made from.
import { createCipheriv } from "node:crypto";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { compute } from "../build.ts";
import { drawHex } from "../draw.ts";
import { SERVER, drawText, hex, textOf } from "../scene.ts";

/** The key of the one tunnel. */
export const TUNNEL_KEY: string = drawHex("tunnel key", 32);
/** The stream of most frames. */
export const STREAM: { readonly [name in "server" | "channel" | "tunnelID" | "device" | "salt"]: string } = {
  server: SERVER,
  channel: drawText("channel"),
  tunnelID: drawText("tunnelID"),
  device: "laptop@alice:example.org",
  salt: drawText("salt"),
};

/** Counters at the borders of each length, and connections at theirs: the KID is the connection. */
export const COUNTERS: readonly bigint[] = [
  0n,
  1n,
  7n,
  8n,
  255n,
  ...[2n, 3n, 4n, 5n, 6n, 7n, 8n].flatMap((bytes) => [1n << (8n * (bytes - 1n)), (1n << (8n * bytes)) - 1n]),
];
export const CONNECTIONS: readonly number[] = [1, 7, 8, 255, 256, 65_535, 65_536, 16_777_215, 16_777_216, 4_294_967_295];

/** Key and salt of a KID. */
export interface Keys {
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
}

/** Those of a connection's stream. */
export async function keysOf(connection: number, stream: JsonObject = STREAM): Promise<Keys> {
  const { sframe_key, sframe_salt } = await compute("stream-key.derive", { tunnel_key: TUNNEL_KEY, stream, connection });
  return { key: Buffer.from(textOf(sframe_key), "hex"), salt: Buffer.from(textOf(sframe_salt), "hex") };
}

/** A number in so many octets. */
export function bigEndian(value: bigint, length: number): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * length, "0"), "hex");
}

/** A frame made by hand, with any header: AES-128-GCM of Node, to be a third opinion. */
export function handmade({ key, salt }: Keys, connection: number, header: Uint8Array, counter: bigint, plaintext: Uint8Array): string {
  const padded = bigEndian(counter, 12);
  const cipher = createCipheriv(
    "aes-128-gcm",
    key,
    salt.map((byte, at) => byte ^ (padded[at] ?? 0)),
  );
  cipher.setAAD(header);
  const sealed = Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  return hex(Buffer.concat([Uint8Array.of(1), bigEndian(BigInt(connection), 4), header, sealed]));
}

/** A packet of three octets. */
export const PLAIN: Uint8Array = Uint8Array.of(1, 0, 0, 3, 0xc0, 0xf8, 0xff, 0xfe);

/** A frame of the one stream. */
export async function sealed(connection: number, counter: bigint, opus = "f8fffe"): Promise<string> {
  const { frame } = await compute("frame.seal", {
    tunnel_key: TUNNEL_KEY,
    stream: STREAM,
    connection,
    counter: String(counter),
    timestamp: 960,
    opus,
  });
  return textOf(frame);
}
