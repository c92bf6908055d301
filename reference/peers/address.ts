// Other servers, "Reaching another server": which addresses this server does not connect to.
import { lookup as systemLookup } from "node:dns";
import type { LookupAddress } from "node:dns";
import { BlockList, isIP } from "node:net";
import type { LookupFunction } from "node:net";
import { ProtocolError } from "../protocol/error.ts";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** Beside those that the chapter lists, those that lead into the network of a provider or carry an address of another family inside. */
const CLOSED = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["224.0.0.0", 3],
] as const) {
  CLOSED.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  // `::`, and IPv4 in its long forgotten IPv6 form (RFC 4291 section 2.5.5.1)
  ["::", 96],
  // NAT64 (RFC 6052), Teredo (RFC 4380), 6to4 (RFC 3056)
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2001::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const) {
  CLOSED.addSubnet(network, bits, "ipv6");
}

/** IPv4 addresses in IPv6 are looked at as what they are: BlockList does that with `::ffff:0:0/96`. */
const isIn = (list: BlockList, address: string): boolean => list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/** Whether an IP address is one of this machine. */
export function isLoopback(address: string): boolean {
  return isIn(LOOPBACK, address);
}

/**
 * Whether a server connects to an IP address.
 *
 * @param allowLoopback whether the operator lets other servers be on this machine.
 * @example
 * ```ts
 * isOpenAddress("10.0.0.1", false); // false
 * ```
 */
export function isOpenAddress(address: string, allowLoopback: boolean): boolean {
  return isLoopback(address) ? allowLoopback : !isIn(CLOSED, address);
}

/** Which addresses are allowed. */
export interface GuardOptions {
  /** Whether the operator lets other servers be on this machine. */
  readonly allowLoopback: boolean;
  /** Whether addresses are not looked at, as by a server that is wrong on purpose. */
  readonly open?: boolean;
}

/** The refusal of an address. */
export function closedAddress(name: string): ProtocolError {
  return new ProtocolError("peer-address", `this server does not connect to ${name}`);
}

/** What resolves a name to all its addresses. */
export type Resolve = (hostname: string, callback: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

/** As the machine resolves names. */
export const systemResolve: Resolve = (hostname, callback) => systemLookup(hostname, { all: true }, callback);

/**
 * A `lookup` for connections that fails when any address of the name is closed: so no second look at the name can give another one than
 * was checked. peer.address
 */
export function guardedLookup({ allowLoopback, open = false }: GuardOptions, resolve: Resolve = systemResolve): LookupFunction {
  const isOpen = ({ address }: LookupAddress): boolean => open || isOpenAddress(address, allowLoopback);
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      // Beside an error there are no addresses, whatever the type of Node's callback says.
      if (error !== null) return callback(error, "", 0);
      const [first] = addresses;
      if (first === undefined) callback(new Error(`${hostname} has no address`), "", 0);
      else if (!addresses.every(isOpen)) callback(closedAddress(hostname), "", 0);
      else if (options.all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}
