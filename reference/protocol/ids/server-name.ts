// server-name = host [ ":" port ]
// host        = dns-name / IPv4address / "[" IPv6address "]"   ; IPv4address as RFC 3986, IPv6address as RFC 5952
// dns-name    = *( label "." ) last-label                      ; at most 253 characters
// label       = ld [ *61( ld / "-" ) ld ]
// last-label  = label that is not all digits                   ; so that no name reads as an IPv4 address
// port        = %x31-39 *4DIGIT                                ; 1 to 65535, never 443
// ld          = %x61-7A / DIGIT
import { malformed } from "../error.ts";
import { canonicalIpv6 } from "./ipv6.ts";

/** The parts of a server name. */
export interface ServerName {
  /** DNS name, IPv4 address, or IPv6 address in brackets. */
  readonly host: string;
  /** Absent: 443. */
  readonly port?: number;
}

const SHAPE = /^(\[[0-9a-f:]*\]|[a-z0-9.-]+)(?::([1-9][0-9]{0,4}))?$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const OCTET = /^(?:0|[1-9][0-9]{0,2})$/;

/**
 * Splits a server name, refusing every spelling but one.
 *
 * @throws ProtocolError `malformed`.
 * @example
 * ```ts
 * parseServerName("a.example:8448"); // { host: "a.example", port: 8448 }
 * ```
 */
export function parseServerName(text: string): ServerName {
  const [, host, port] = SHAPE.exec(text) ?? [];
  if (host === undefined || !isHost(host)) throw malformed("not a server name");
  if (port === undefined) return { host };
  // 443 is the default: a name with it would be a second spelling of the one without.
  if (Number(port) > 65535 || port === "443") throw malformed("not the port of a server name");
  return { host, port: Number(port) };
}

/** Whether a text is a server name. */
export function isServerName(text: string): boolean {
  try {
    parseServerName(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a server name from its parts; the default port is left out. */
export function formatServerName({ host, port }: ServerName): string {
  const text = port === undefined || port === 443 ? host : `${host}:${String(port)}`;
  parseServerName(text);
  return text;
}

function isHost(host: string): boolean {
  if (host.startsWith("[")) return canonicalIpv6(host.slice(1, -1)) === host.slice(1, -1);
  const labels = host.split(".");
  if (labels.length === 4 && labels.every((label) => OCTET.test(label) && Number(label) <= 255)) return true;
  return host.length <= 253 && labels.every((label) => LABEL.test(label)) && !/^[0-9]+$/.test(labels.at(-1) ?? "");
}
