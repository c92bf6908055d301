// The least of a TURN client (RFC 8656): asks a server for an allocation, and says what it answers.
import { createHash, createHmac, randomBytes } from "node:crypto";
import { createSocket } from "node:dgram";

const ALLOCATE = 0x0003;
const ALLOCATED = 0x0103;
const COOKIE = 0x2112a442;
/** Attributes of RFC 8489 section 18.3 and RFC 8656 section 18. */
const USERNAME = 0x0006;
const INTEGRITY = 0x0008;
const ERROR_CODE = 0x0009;
const REALM = 0x0014;
const NONCE = 0x0015;
const REQUESTED_TRANSPORT = 0x0019;
const UDP = Buffer.of(17, 0, 0, 0);

type Attribute = readonly [type: number, value: Buffer];

function attribute([type, value]: Attribute): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

function message(attributes: readonly Attribute[], key?: Buffer): Buffer {
  const body = Buffer.concat(attributes.map(attribute));
  const head = Buffer.alloc(20);
  head.writeUInt16BE(ALLOCATE, 0);
  // RFC 8489 section 14.5: the length covers MESSAGE-INTEGRITY while it is computed.
  head.writeUInt16BE(body.length + (key === undefined ? 0 : 24), 2);
  head.writeUInt32BE(COOKIE, 4);
  randomBytes(12).copy(head, 8);
  const text = Buffer.concat([head, body]);
  if (key === undefined) return text;
  return Buffer.concat([text, attribute([INTEGRITY, createHmac("sha1", key).update(text).digest()])]);
}

function read(bytes: Buffer): { readonly type: number; readonly attributes: ReadonlyMap<number, Buffer> } {
  const attributes = new Map<number, Buffer>();
  for (let at = 20; at + 4 <= bytes.length;) {
    const length = bytes.readUInt16BE(at + 2);
    attributes.set(bytes.readUInt16BE(at), bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length + ((4 - (length % 4)) % 4);
  }
  return { type: bytes.readUInt16BE(0), attributes };
}

/** How long a datagram is waited for before it is sent again, and how often, in milliseconds: the server may still be starting. */
const AGAIN_MS = 100;
const TRIES = 100;

/**
 * Asks for an allocation with a long-term credential.
 *
 * @returns 0 when the server lets the client in, else the error code of its refusal, as 401
 */
export async function turnAllocate(port: number, username: string, password: string): Promise<number> {
  const socket = createSocket("udp4");
  const ask = async (bytes: Buffer): Promise<ReturnType<typeof read>> => {
    const answered = new Promise<Buffer>((resolve) => socket.once("message", resolve));
    for (let n = 0; n < TRIES; n += 1) {
      socket.send(bytes, port, "127.0.0.1");
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), AGAIN_MS));
      const answer = await Promise.race([answered, late]);
      if (answer !== undefined) return read(answer);
    }
    throw new Error(`nothing answers at 127.0.0.1:${String(port)}`);
  };
  socket.on("error", () => undefined);
  try {
    const { attributes } = await ask(message([[REQUESTED_TRANSPORT, UDP]]));
    const [realm, nonce] = [attributes.get(REALM) ?? Buffer.alloc(0), attributes.get(NONCE) ?? Buffer.alloc(0)];
    // RFC 8489 section 9.2.2: the key of a long-term credential.
    const key = createHash("md5").update(`${username}:${realm.toString()}:${password}`).digest();
    const named: readonly Attribute[] = [
      [REQUESTED_TRANSPORT, UDP],
      [USERNAME, Buffer.from(username)],
      [REALM, realm],
      [NONCE, nonce],
    ];
    const answer = await ask(message(named, key));
    const error = answer.attributes.get(ERROR_CODE);
    return answer.type === ALLOCATED ? 0 : (error?.[2] ?? 0) * 100 + (error?.[3] ?? 0);
  } finally {
    socket.close();
  }
}
