import { RUN_LIMITS } from "./limits.ts";

export type WireDirection = "sent" | "received";
export type WireTransport = "http" | "websocket" | "stream" | "driver" | "note";

/** One message of a check, as the report shows it. `at` is in milliseconds since the check began. */
export interface WireEntry {
  readonly at: number;
  readonly direction: WireDirection;
  readonly transport: WireTransport;
  /** One line: `POST /v1/users`, `409 application/problem+json`, `text 214 bytes`. */
  readonly summary: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as text when it is valid UTF-8 that can be read, else as hexadecimal digits; cut at a bound. */
  readonly text?: string;
  readonly hex?: string;
  /** Length of the whole body, and whether more of it existed than is kept. */
  readonly bytes: number;
  readonly truncated: boolean;
}

/** What a transport hands over: the recorder adds the time, the encoding and the bound. */
export interface WireMessage {
  readonly direction: WireDirection;
  readonly transport: WireTransport;
  readonly summary: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** The trace of one check. Each transport of the probe takes it as an argument. */
export interface Wire {
  record(message: WireMessage): void;
  note(summary: string): void;
  /** Nothing is kept any more: what comes of cleaning up is no part of what was seen. */
  end(): void;
  /** The first and the last messages; `dropped` of them between were not kept. */
  entries(): readonly WireEntry[];
  readonly dropped: number;
}

export type BodyPart = Pick<WireEntry, "text" | "hex" | "bytes" | "truncated">;

/** A message until somebody wants to read it: the traces of checks that pass are never read, so that decoding them would be for nothing. */
interface Kept {
  readonly entry: Omit<WireEntry, keyof BodyPart>;
  readonly body: () => BodyPart;
}

function keptBody(body: Uint8Array | string | undefined): () => BodyPart {
  if (body === undefined || body.length <= RUN_LIMITS.wireBytes) return () => bodyOf(body);
  // Of a long one only the beginning is kept in memory.
  const part = bodyOf(body);
  return () => part;
}

/** A body as the report shows it. */
export function bodyOf(body: Uint8Array | string | undefined): BodyPart {
  if (body === undefined) return { bytes: 0, truncated: false };
  const all = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const truncated = all.length > RUN_LIMITS.wireBytes;
  const kept = all.subarray(0, RUN_LIMITS.wireBytes);
  // Octets may be valid UTF-8 by accident, such as a frame of zeros: nobody could read them as text.
  if (typeof body !== "string" && kept.some(isNoText)) return { hex: Buffer.from(kept).toString("hex"), bytes: all.length, truncated };
  try {
    // A cut may go through a character: `stream` forgives an unfinished one at the end only.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(kept, { stream: truncated });
    return { text, bytes: all.length, truncated };
  } catch {
    return { hex: Buffer.from(kept).toString("hex"), bytes: all.length, truncated };
  }
}

/** A control character that no text has: all but tab and line ends. */
function isNoText(octet: number): boolean {
  return (octet < 0x20 && octet !== 0x09 && octet !== 0x0a && octet !== 0x0d) || octet === 0x7f;
}

/** Makes an empty trace that begins now (monotonic clock). */
export function wireTrace(now: () => number = () => performance.now()): Wire {
  const start = now();
  const first: Kept[] = [];
  const last: Kept[] = [];
  let dropped = 0;
  let ended = false;
  const record = (message: WireMessage): void => {
    if (ended) return;
    const { body, ...rest } = message;
    const kept = { entry: { at: Math.round((now() - start) * 10) / 10, ...rest }, body: keptBody(body) };
    if (first.length < RUN_LIMITS.wireFirst) {
      first.push(kept);
      return;
    }
    last.push(kept);
    if (last.length > RUN_LIMITS.wireLast) {
      last.shift();
      dropped += 1;
    }
  };
  return {
    record,
    note: (summary) => record({ direction: "sent", transport: "note", summary }),
    end: () => void (ended = true),
    entries: () => [...first, ...last].map(({ entry, body }) => ({ ...entry, ...body() })),
    get dropped() {
      return dropped;
    },
  };
}
