import { isIP } from "node:net";
import { parseServerName } from "../protocol/ids/index.ts";
import type { GuardOptions } from "./address.ts";
import { closedAddress, isLoopback, isOpenAddress } from "./address.ts";

/** The host of a URL or server name without the brackets of IPv6. */
function bareHost(host: string): string {
  return host.startsWith("[") ? host.slice(1, -1) : host;
}

/** Whether a host is one of this machine by its name alone. */
function isLoopbackHost(host: string): boolean {
  return host === "localhost" || (isIP(host) !== 0 && isLoopback(host));
}

/**
 * Where a server is reached: by TLS, and on a loopback address without.
 *
 * @throws ProtocolError `peer-address` for a name that is an address which is not connected to, `malformed` for no server name.
 * @example
 * ```ts
 * baseUrl("b.example:8448", { allowLoopback: false }); // https://b.example:8448/
 * ```
 */
export function baseUrl(server: string, options: GuardOptions): URL {
  const { host } = parseServerName(server);
  const url = new URL(`${isLoopbackHost(bareHost(host)) ? "http" : "https"}://${server}`);
  checkUrl(url, options);
  return url;
}

/**
 * Refuses a URL that is not connected to, as far as it can be seen without resolving a name. peer.address
 *
 * @throws ProtocolError `peer-address`.
 */
export function checkUrl(url: URL, { allowLoopback, open = false }: GuardOptions): void {
  if (open) return;
  const host = bareHost(url.hostname);
  const isSecure = url.protocol === "https:" || url.protocol === "wss:";
  // Without TLS nothing but this machine. server.tls
  const isAllowed = isLoopbackHost(host) ? allowLoopback : isSecure && (isIP(host) === 0 || isOpenAddress(host, allowLoopback));
  if (!isAllowed) throw closedAddress(url.host);
}
