import { setTimeout as pause } from "node:timers/promises";
import { connectionTrouble, isRefusedConnection } from "./connection-trouble.ts";
import { RUN_LIMITS } from "./limits.ts";
import type { PublicHost } from "../probe/peer/host.ts";
import type { PeerAccess, Target, TargetControl } from "./target.ts";
import { BrokenRunError, UsageError } from "./usage-error.ts";

export const DOCUMENT_PATH = "/.well-known/voicetunnel";

export interface Discovery {
  readonly target: Target;
  /** What is odd about the document without making it useless; the checks judge it. */
  readonly remarks: readonly string[];
}

export interface DiscoveryOptions {
  readonly scale?: number;
  /** How long a server that refuses connections is given to begin listening, in milliseconds; not at all without it. */
  readonly startMs?: number;
  /** Ends that wait. */
  readonly signal?: AbortSignal;
  /** The one public URL behind which the suite listens. */
  readonly peerHost?: PublicHost;
  readonly registrationToken?: string;
  readonly control?: TargetControl;
  /** Judges signature and shape of the document: undefined when all is well, else a remark. */
  readonly verify?: (document: Readonly<Record<string, unknown>>) => string | undefined;
}

/** Parses what was given to `--server`, or to another option that names a server. @throws UsageError */
export function parseServerUrl(text: string, option = "--server"): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`${option} wants a URL such as http://127.0.0.1:8448, not ${JSON.stringify(text)}`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    // `localhost:8448` is a URL of the scheme "localhost".
    const hint = /^[\w.-]+:\d+\/?$/.test(text) ? `; did you mean http://${text}?` : "";
    throw new UsageError(`${option} wants an http or https URL, not ${JSON.stringify(text)}${hint}`);
  }
  if (url.username !== "" || url.password !== "") throw new UsageError(`${option} takes no user name or password in its URL`);
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new UsageError(`${option} wants the bare origin, ${url.origin}, without a path`);
  return url.origin;
}

/**
 * Asks a server for its document and learns its name, limits, features and clock from it. A document with a wrong signature is a remark,
 * no end: the checks are there to say so.
 *
 * @throws UsageError when it is no URL
 * @throws BrokenRunError when nothing answers, or something that is not a VoiceTunnel server
 */
export async function discover(server: string, options: DiscoveryOptions = {}): Promise<Discovery> {
  const url = parseServerUrl(server);
  const asked = await askWhenItListens(url, options);
  const document = parseDocument(url, asked);
  const features = featuresOf(document["features"]);
  assertRegistrable(features, options.registrationToken);
  const remark = options.verify?.(document);
  const target: Target = {
    url,
    name: nameOf(document) ?? new URL(url).host,
    document,
    clockOffset: asked.clockOffset,
    limits: numbersOf(document["limits"]),
    features,
    ...(options.registrationToken === undefined ? {} : { registrationToken: options.registrationToken }),
    peers: peerAccess(url, options.peerHost),
    ...(options.control === undefined ? {} : { control: options.control }),
  };
  return { target, remarks: remark === undefined ? [] : [remark] };
}

interface Asked {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Where a redirect points. */
  readonly location: string | null;
  readonly clockOffset: number;
}

/** Asks, and asks again while nothing listens there and `startMs` has not passed. Any other trouble is final. */
async function askWhenItListens(url: string, { scale = 1, startMs = 0, signal }: DiscoveryOptions): Promise<Asked> {
  const ms = RUN_LIMITS.discoveryMs * scale;
  const end = performance.now() + startMs * scale;
  for (;;) {
    try {
      return await askForDocument(url, ms);
    } catch (error) {
      const over = performance.now() >= end || signal?.aborted === true;
      if (over || !isRefusedConnection(error)) throw new BrokenRunError(`cannot reach ${url}: ${connectionTrouble(error, ms)}`);
      await pause(RUN_LIMITS.pollMs);
    }
  }
}

async function askForDocument(url: string, ms: number): Promise<Asked> {
  const sentAt = Date.now();
  const response = await fetch(url + DOCUMENT_PATH, {
    redirect: "manual",
    signal: AbortSignal.timeout(ms),
    headers: { accept: "application/json" },
  });
  const answeredAt = Date.now();
  const body = await boundedText(response);
  const { status, headers } = response;
  const clockOffset = offsetFrom(headers.get("date"), (sentAt + answeredAt) / 2);
  return { status, type: headers.get("content-type") ?? "no content type", body, location: headers.get("location"), clockOffset };
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > RUN_LIMITS.discoveryBytes) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A Date header has whole seconds, cut off: on average the clock is half a second further. Below a second it says nothing. */
function offsetFrom(date: string | null, localMs: number): number {
  const stated = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(stated)) return 0;
  const offset = Math.round(stated + 500 - localMs);
  return Math.abs(offset) <= 1_000 ? 0 : offset;
}

function parseDocument(url: string, { status, type, body, location }: Asked): Readonly<Record<string, unknown>> {
  const no = (why: string): BrokenRunError => new BrokenRunError(`${url} is not a VoiceTunnel server: GET ${DOCUMENT_PATH} ${why}`);
  if (status !== 200) {
    const onward = location === null ? "" : ` and points to ${location.slice(0, 200)}: name that server if it is the one`;
    throw no(`answered with status ${status}${onward}`);
  }
  if (body.length > RUN_LIMITS.discoveryBytes) throw no(`answered with more than ${RUN_LIMITS.discoveryBytes} octets`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw no(`did not answer with JSON (${type}, ${body.length} characters)`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw no("did not answer with a JSON object");
  const document = parsed as Record<string, unknown>;
  if (nameOf(document) === undefined || !Array.isArray(document["vtservers"])) throw no("answered with JSON that is no server document");
  return document;
}

function nameOf(document: Readonly<Record<string, unknown>>): string | undefined {
  const name = document["server"];
  return typeof name === "string" && name !== "" ? name : undefined;
}

function numbersOf(value: unknown): Record<string, number> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === "number"));
}

function featuresOf(value: unknown): Record<string, string | boolean> {
  if (typeof value !== "object" || value === null) return {};
  const known = (entry: [string, unknown]): entry is [string, string | boolean] =>
    typeof entry[1] === "string" || typeof entry[1] === "boolean";
  return Object.fromEntries(Object.entries(value).filter(known));
}

/** Every check registers fresh users, so a target that lets nobody in cannot be judged. */
function assertRegistrable(features: Readonly<Record<string, string | boolean>>, token: string | undefined): void {
  if (features["registration"] === "closed")
    throw new UsageError("the target's registration is closed; the suite needs fresh users: open it for the run");
  if (features["registration"] === "token" && token === undefined)
    throw new UsageError("the target wants a token for registration: give --registration-token");
}

/** A target on loopback reaches peers on loopback; any other one needs `--peer-url`. */
function peerAccess(url: string, peerHost: PublicHost | undefined): PeerAccess {
  if (peerHost !== undefined) return { kind: "url", host: peerHost };
  const host = new URL(url).hostname;
  return host === "localhost" || host === "[::1]" || host.startsWith("127.") ? { kind: "loopback" } : { kind: "none" };
}
