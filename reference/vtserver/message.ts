import type { ErrorCode } from "../../schemas/v1/constants.ts";
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { Connect, Proof, RelayConnect, Roles } from "../../schemas/v1/types.ts";
import { validate } from "../../schemas/validate.ts";
import { ProtocolError } from "../protocol/error.ts";
import { isDeviceAddress, isServerName, isUserId } from "../protocol/ids/index.ts";
import type { JsonObject, JsonValue } from "../protocol/json/index.ts";
import { depthOf, isObject, readJson } from "../protocol/json/index.ts";
import type { Incoming } from "./connection.ts";
import type { RelaySeams } from "./seams.ts";
import { isOmitted } from "./seams.ts";

/** One message as it came. */
export interface Received {
  readonly bytes: Uint8Array;
  readonly isBinary: boolean;
  /** Whether it is the first message of its connection. */
  readonly first: boolean;
  /** When it came, on a clock that never goes back. */
  readonly now: number;
}

/**
 * Reads what a peer sent: never throws, since whatever a peer sends is its own affair.
 *
 * @example
 * ```ts
 * readMessage({ bytes: utf8('{"type":"ping","n":1}'), isBinary: false, first: false, now: 0 }, {}); // { type: "ping", n: 1 }
 * ```
 */
export function readMessage({ bytes, isBinary, first, now }: Received, seams: RelaySeams): Incoming {
  if (first) {
    if (bytes.length > CONSTANTS.connect_bytes && !isOmitted(seams, "relay.connect-bytes")) return unreadable("too-large");
    if (isBinary) return unreadable("unexpected-message");
  }
  // Copied, because the message is a view on a larger buffer, which would be kept as long as a frame waits.
  if (isBinary) return { type: "frame", frame: new Uint8Array(bytes), now };
  try {
    return readControl(readJson(bytes), seams);
  } catch (error) {
    // relay.control-form
    if (error instanceof ProtocolError) return unreadable("malformed");
    throw error;
  }
}

function readControl(value: JsonValue, seams: RelaySeams): Incoming {
  if (!isObject(value) || !Object.hasOwn(value, "type") || typeof value["type"] !== "string") return unreadable("malformed");
  switch (value["type"]) {
    case "connect":
      return readConnect(value, seams);
    case "relay_connect":
      return readRelayConnect(value, seams);
    case "ping": {
      const ping = validate("open", "Ping", value);
      return ping.ok ? { type: "ping", n: ping.value.n } : unreadable("malformed");
    }
    case "pong":
      return validate("open", "Pong", value).ok ? { type: "pong" } : unreadable("malformed");
    default:
      // relay.control-known
      return unreadable("unexpected-message");
  }
}

function readConnect(value: JsonObject, seams: RelaySeams): Incoming {
  if (isOtherVersion(value) || isOtherVersion(memberOf(memberOf(value, "via"), "proof"))) return unreadable("unsupported-version");
  // encoding.schema, encoding.base64, encoding.length
  const form = validate("open", "Connect", value);
  if (!form.ok || !hasConnectForm(form.value, seams)) return unreadable("malformed");
  // encoding.depth-carried: nested deeper it could not be passed on to the others.
  if (depthOf(value) > CONSTANTS.carried_depth && !isOmitted(seams, "encoding.depth-carried")) return unreadable("malformed");
  return { type: "connect", connect: form.value };
}

function readRelayConnect(value: JsonObject, seams: RelaySeams): Incoming {
  const proof = memberOf(value, "proof");
  if (isOtherVersion(value) || isOtherVersion(proof)) return unreadable("unsupported-version");
  const form = validate("open", "RelayConnect", value);
  if (!form.ok || !hasRelayConnectForm(form.value, seams)) return unreadable("malformed");
  // encoding.depth-carried: what the others are shown is the proof.
  if (depthOf(proof ?? null) > CONSTANTS.carried_depth && !isOmitted(seams, "encoding.depth-carried")) return unreadable("malformed");
  return { type: "connect", connect: form.value };
}

/** encoding.names, relay.role-none: what the schemas do not say. */
function hasConnectForm({ server, user, device, roles, via }: Connect, seams: RelaySeams): boolean {
  const named = isServerName(server) && isUserId(user) && isDeviceAddress(device);
  return named && hasRole(roles, seams) && (via === undefined || hasProofForm(via.proof, seams));
}

function hasRelayConnectForm({ server, proof }: RelayConnect, seams: RelaySeams): boolean {
  return isServerName(server) && hasProofForm(proof, seams);
}

function hasProofForm({ user, device, origin, proxy, roles }: Proof, seams: RelaySeams): boolean {
  const named = isUserId(user) && isDeviceAddress(device) && isServerName(origin) && isServerName(proxy.address);
  return named && hasRole(roles, seams);
}

function hasRole({ read, write }: Roles, seams: RelaySeams): boolean {
  return read || write || isOmitted(seams, "relay.role-none");
}

/** encoding.version: looked at before the form, to which any other `v` would be one mistake among many. */
function isOtherVersion(value: JsonValue | undefined): boolean {
  const version = memberOf(value, "v");
  return typeof version === "number" && version !== CONSTANTS.protocol_version;
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value !== undefined && isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function unreadable(code: ErrorCode): Incoming {
  return { type: "unreadable", code };
}
