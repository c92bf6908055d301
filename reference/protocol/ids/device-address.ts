// device-address = device "@" local ":" server-name            ; split at the first "@"; as in MXVC
// device         = 1*64( ALPHA / DIGIT / "." / "_" / "~" / "-" )
import { malformed } from "../error.ts";
import { parseUserId } from "./user-id.ts";

/** The parts of a device address. */
export interface DeviceAddress {
  readonly device: string;
  /** The user id, with its `@`. */
  readonly user: string;
}

const DEVICE = /^[0-9A-Za-z._~-]{1,64}$/;

/** Whether a text is a device name: the part before the `@`. */
export function isDevice(text: string): boolean {
  return DEVICE.test(text);
}

/**
 * Splits a device address at its first `@`.
 *
 * @throws ProtocolError `malformed`.
 * @example
 * ```ts
 * parseDeviceAddress("chrome@ann:a.example"); // { device: "chrome", user: "@ann:a.example" }
 * ```
 */
export function parseDeviceAddress(text: string): DeviceAddress {
  const at = text.indexOf("@");
  const device = text.slice(0, Math.max(at, 0));
  if (!DEVICE.test(device)) throw malformed("not a device address");
  const user = text.slice(at);
  parseUserId(user);
  return { device, user };
}

/** Whether a text is a device address. */
export function isDeviceAddress(text: string): boolean {
  try {
    parseDeviceAddress(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a device address: `chrome` of `@ann:a.example` is `chrome@ann:a.example`. */
export function formatDeviceAddress({ device, user }: DeviceAddress): string {
  const text = device + user;
  parseDeviceAddress(text);
  return text;
}
