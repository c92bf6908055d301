// A TURN server (RFC 8656) of the suite: it lets everybody in who names a user, gives out one address, and passes nothing on.
import { createHash } from "node:crypto";
import { createSocket, type RemoteInfo } from "node:dgram";
import { concat, equal, fromUtf8, hmacSha1, utf8 } from "../wire/index.ts";

const COOKIE = Uint8Array.of(0x21, 0x12, 0xa4, 0x42);
const ALLOCATE = 0x0003;
const REFRESH = 0x0004;
const [SUCCESS, ERROR] = [0x0100, 0x0110];
const [USERNAME, INTEGRITY, ERROR_CODE, LIFETIME, REALM, NONCE, RELAYED, MAPPED] = [
  0x06, 0x08, 0x09, 0x0d, 0x14, 0x15, 0x16, 0x20,
] as const;
const REALM_NAME = "conformance";
/** What it gives out: an address of documentation (RFC 5737). */
export const RELAYED_ADDRESS = "192.0.2.7";

/** A TURN server that runs. */
export interface TurnServer {
  readonly uri: string;
  /** With which names addresses were asked for, in order. */
  readonly users: readonly string[];
  close(): Promise<void>;
}

function short(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff);
}

function attribute(type: number, value: Uint8Array): Uint8Array {
  return concat(short(type), short(value.length), value, new Uint8Array((4 - (value.length % 4)) % 4));
}

/** XOR-MAPPED-ADDRESS and XOR-RELAYED-ADDRESS (RFC 8489 section 14.2). */
function address(type: number, host: string, port: number): Uint8Array {
  const octets = host.split(".").map((octet, at) => Number(octet) ^ (COOKIE[at] ?? 0));
  return attribute(type, concat(Uint8Array.of(0, 1), short(port ^ 0x2112), Uint8Array.from(octets)));
}

function message(type: number, transaction: Uint8Array, attributes: Uint8Array, more = 0): Uint8Array {
  return concat(short(type), short(attributes.length + more), COOKIE, transaction, attributes);
}

/** The value of an attribute of a request. */
function valueOf(request: Uint8Array, type: number): Uint8Array | undefined {
  for (let at = 20; at + 4 <= request.length;) {
    const [found, length] = [((request[at] ?? 0) << 8) | (request[at + 1] ?? 0), ((request[at + 2] ?? 0) << 8) | (request[at + 3] ?? 0)];
    if (found === type) return request.slice(at + 4, at + 4 + length);
    at += 4 + length + ((4 - (length % 4)) % 4);
  }
  return undefined;
}

/**
 * Starts it on loopback.
 *
 * @param passwordOf - the password of a user, with which answers are authenticated
 */
export async function turnServer(passwordOf: (user: string) => string): Promise<TurnServer> {
  const socket = createSocket("udp4");
  const users: string[] = [];
  const answer = (request: Uint8Array, { address: host, port }: Pick<RemoteInfo, "address" | "port">): Uint8Array | undefined => {
    const method = ((request[0] ?? 0) << 8) | (request[1] ?? 0);
    const isKnown = method === ALLOCATE || method === REFRESH;
    if (request.length < 20 || !equal(request.slice(4, 8), COOKIE) || !isKnown) return undefined;
    const transaction = request.slice(8, 20);
    const name = valueOf(request, USERNAME);
    const realm = concat(attribute(REALM, utf8(REALM_NAME)), attribute(NONCE, utf8("nonce")));
    if (name === undefined)
      return message(
        method | ERROR,
        transaction,
        concat(attribute(ERROR_CODE, concat(Uint8Array.of(0, 0, 4, 1), utf8("Unauthorized"))), realm),
      );
    const user = fromUtf8(name);
    if (method === ALLOCATE) users.push(user);
    const given = method === ALLOCATE ? concat(address(RELAYED, RELAYED_ADDRESS, 50_000), address(MAPPED, host, port)) : new Uint8Array(0);
    const body = concat(given, attribute(LIFETIME, Uint8Array.of(0, 0, 2, 88)));
    // RFC 8489 section 14.5: over everything before, with the length that it has in the end.
    const key = createHash("md5")
      .update(`${user}:${REALM_NAME}:${passwordOf(user)}`)
      .digest();
    const integrity = attribute(INTEGRITY, hmacSha1(key, message(method | SUCCESS, transaction, body, 24)));
    return message(method | SUCCESS, transaction, concat(body, integrity));
  };
  socket.on("message", (request, from) => {
    const octets = answer(request, from);
    if (octets !== undefined) socket.send(octets, from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  return {
    uri: `turn:127.0.0.1:${socket.address().port}?transport=udp`,
    users,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
