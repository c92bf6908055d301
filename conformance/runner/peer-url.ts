import { publicHost, type PublicHost } from "../probe/peer/host.ts";
import { isServerName } from "../probe/wire/names.ts";
import { UsageError } from "./usage-error.ts";

/** Where the target reaches the servers that the suite plays, and where the suite listens for it. */
export interface PeerPlace {
  /** The bare origin. */
  readonly url: string;
  readonly port: number;
  /** The address to listen on; absent: all of them. */
  readonly listenOn?: string;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function originOf(text: string): URL {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw new UsageError(`--peer-url wants a URL such as https://peer.example.org, not ${JSON.stringify(text)}`);
  if (url.username !== "" || url.password !== "" || url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new UsageError(`--peer-url wants the bare origin, ${url.origin}, and nothing else`);
  if (!isServerName(url.host)) throw new UsageError(`--peer-url: ${url.host} cannot be the name of a server`);
  return url;
}

/**
 * Judges `--peer-url` and `--peer-port`. A server reaches others over TLS, except on loopback, so the suite stands behind a proxy that
 * speaks TLS for it, or at the end of a tunnel to a port of the target's own machine.
 *
 * @throws UsageError
 * @example
 * peerPlace("https://peer.example.org", "9000"); // { url: "https://peer.example.org", port: 9000 }
 */
export function peerPlace(text: string, portText: string | undefined): PeerPlace {
  const url = originOf(text);
  const loopback = isLoopback(url.hostname);
  if (loopback && url.protocol === "https:")
    throw new UsageError(`--peer-url: servers on loopback are reached without TLS; did you mean http://${url.host}?`);
  if (!loopback && url.protocol === "http:")
    throw new UsageError(
      `--peer-url: a server reaches others over TLS; give https://${url.host} and the port that its proxy passes requests on to (--peer-port)`,
    );
  if (portText === undefined && !loopback)
    throw new UsageError(`--peer-url ${url.origin} needs --peer-port: the port on this machine to which requests for it are passed on`);
  const port = portText ?? (url.port === "" ? "80" : url.port);
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--peer-port wants a number from 1 to 65535, not ${port}`);
  return { url: url.origin, port: Number(port), ...(loopback ? { listenOn: "127.0.0.1" } : {}) };
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: "something else listens there already",
  EACCES: "this user is not allowed to listen there",
};

/** Listens there for the whole run. @throws UsageError when that port cannot be had */
export async function openPeerHost({ url, port, listenOn }: PeerPlace): Promise<PublicHost> {
  try {
    return await publicHost(url, port, listenOn);
  } catch (error) {
    const code = String((error as { readonly code?: unknown }).code);
    throw new UsageError(`cannot listen on port ${port} for --peer-url ${url}: ${WHY[code] ?? code}`);
  }
}
