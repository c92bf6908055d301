const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOCAL = /^[a-z0-9._-]{1,64}$/;
const DEVICE = /^[0-9A-Za-z._~-]{1,64}$/;

function isIPv4(host: string): boolean {
  const parts = host.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
}

/** RFC 5952: exactly the form that the URL parser of the WHATWG writes. An embedded IPv4 address is written in hexadecimal by it. */
function isIPv6(host: string): boolean {
  if (!/^[0-9a-f:]+$/.test(host)) return false;
  const url = URL.parse(`http://[${host}]/`);
  return url?.hostname === `[${host}]`;
}

function isHost(host: string): boolean {
  if (host.startsWith("[")) return host.endsWith("]") && isIPv6(host.slice(1, -1));
  const labels = host.split(".");
  if (/^[0-9]+$/.test(labels.at(-1) ?? "")) return isIPv4(host);
  return host.length <= 253 && labels.every((label) => LABEL.test(label));
}

/** Whether the grammar of the chapter Encoding produces a server name (encoding.names). */
export function isServerName(name: string): boolean {
  const match = /^(\[[^\]]*\]|[^:[\]]*)(?::([1-9][0-9]{0,4}))?$/.exec(name);
  if (match === null) return false;
  const [, host = "", port] = match;
  return isHost(host) && (port === undefined || (Number(port) <= 65535 && port !== "443"));
}

/** A user id in its parts: `@local:server`, split at the first `:`. */
export interface UserName {
  readonly local: string;
  readonly server: string;
}

/** The parts of a user id, or undefined when it is none. */
export function parseUser(id: string): UserName | undefined {
  const colon = id.indexOf(":");
  if (!id.startsWith("@") || colon < 0) return undefined;
  const name = { local: id.slice(1, colon), server: id.slice(colon + 1) };
  return LOCAL.test(name.local) && isServerName(name.server) ? name : undefined;
}

/** The parts of a device address `<device>@<local>:<server>`, split at the first `@`; undefined when it is none. */
export function parseDevice(address: string): { readonly device: string; readonly user: string } | undefined {
  const at = address.indexOf("@");
  if (at < 0) return undefined;
  const parts = { device: address.slice(0, at), user: address.slice(at) };
  return DEVICE.test(parts.device) && parseUser(parts.user) !== undefined ? parts : undefined;
}

/**
 * The address of a user's device.
 *
 * @example
 * deviceAddress("chrome", "@mtorials:mtorials.de"); // "chrome@mtorials:mtorials.de"
 */
export function deviceAddress(device: string, user: string): string {
  return `${device}${user}`;
}

/** Whether a text is an opaque id (calls, sessions, negotiations). */
export function isOpaqueId(text: string): boolean {
  return /^[0-9A-Za-z._~-]{22,255}$/.test(text);
}
