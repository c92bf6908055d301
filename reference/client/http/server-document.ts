import { ProtocolError } from "../../protocol/error.ts";
import { parseServerName } from "../../protocol/ids/index.ts";
import { verifyObject } from "../../protocol/signing.ts";
import type { Pins } from "../pins.ts";
import type { ClientPorts } from "../ports.ts";
import { checked, isOmitted, refuseIf } from "../seams.ts";
import { readMessage } from "../wire.ts";
import type { ServerDocument } from "../wire.ts";
import type { Carrier } from "./carrier.ts";
import { directCarrier } from "./carrier.ts";
import { refusalOf } from "./refusal.ts";

/** A server, and where it is reached. */
export interface ServerAddress {
  /** Server name. */
  readonly name: string;
  /** Base URL without a slash at its end; by default the name over https, or over http on loopback. */
  readonly url?: string;
  /** The server key of an invitation (base64url): pinned before anything is fetched. */
  readonly key?: string;
}

const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** The base URL of a server name. */
export function serverUrl(name: string): string {
  // server.tls: everything but loopback is over TLS.
  return `${LOOPBACK.test(parseServerName(name).host) ? "http" : "https"}://${name}`;
}

/**
 * Fetches the document of a server, verifies it and pins the server's key.
 *
 * @param carrier by default HTTP to the server itself. Through another server only a key of an invitation counts.
 * @throws ProtocolError `bad-signature`, `audience` for the document of another server, `stale` for one that is over or older than one
 * seen before, `key-changed` for another key than the pinned one.
 */
export async function fetchServerDocument(
  ports: ClientPorts,
  pins: Pins,
  address: ServerAddress,
  carrier: Carrier = directCarrier(ports, address.url ?? serverUrl(address.name)),
): Promise<ServerDocument> {
  // server.pin: an invitation counts more than what the server says of itself.
  const { seams } = ports;
  if (address.key !== undefined && !isOmitted(seams, "server.pin")) await pins.server(address.name, address.key);
  const request = { method: "GET", path: "/.well-known/voicetunnel", query: "", headers: {} } as const;
  const { status, headers, body } = await carrier.send(request);
  if (status !== 200) throw refusalOf(status, body, headers.get("retry-after"), seams);
  const document = readMessage("ServerDocument", body, seams);
  // server.document-verify
  const another = (): ProtocolError => new ProtocolError("audience", `the document is that of ${document.server}`);
  refuseIf(seams, "server.document-verify/name", document.server !== address.name, another);
  await checked(seams, "server.document-verify/signature", () => verifyObject(ports.suite, "server", document, document.server_key));
  const isOver = document.expires_at <= ports.clock.now();
  refuseIf(seams, "server.document-verify/expiry", isOver, () => new ProtocolError("stale", "the document of the server is over"));
  await pins.server(document.server, document.server_key);
  await pins.documentIssued(document.server, document.issued_at);
  return document;
}
