import { fromUtf8 } from "./wire/bytes.ts";

/** One server-sent event, or a comment, as it was written. */
export type SsePiece =
  { readonly kind: "event"; readonly fields: readonly SseField[] } | { readonly kind: "comment"; readonly text: string };

export interface SseField {
  readonly name: string;
  readonly value: string;
}

/** Takes octets as they come and gives the pieces that are complete. */
export interface SseParser {
  feed(chunk: Uint8Array): SsePiece[];
}

/**
 * An incremental parser of `text/event-stream` (HTML, section 9.2.6), which keeps every field so that a check can see the form.
 *
 * @example
 * sseParser().feed(utf8('data: {}\n\n')); // [{ kind: "event", fields: [{ name: "data", value: "{}" }] }]
 */
export function sseParser(): SseParser {
  let rest: number[] = [];
  let fields: SseField[] = [];
  let afterCr = false;

  const line = (text: string): SsePiece | undefined => {
    if (text === "") {
      const event = fields;
      fields = [];
      return event.length === 0 ? undefined : { kind: "event", fields: event };
    }
    if (text.startsWith(":")) return { kind: "comment", text: text.slice(1) };
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? "" : text.slice(colon + 1);
    fields.push({ name, value: value.startsWith(" ") ? value.slice(1) : value });
    return undefined;
  };

  return {
    feed: (chunk) => {
      const pieces: SsePiece[] = [];
      for (const byte of chunk) {
        const cr = byte === 0x0d;
        // A line ends with LF, CR or CR LF.
        if (byte === 0x0a && afterCr) {
          afterCr = false;
          continue;
        }
        afterCr = cr;
        if (!cr && byte !== 0x0a) {
          rest.push(byte);
          continue;
        }
        const piece = line(fromUtf8(Uint8Array.from(rest)));
        rest = [];
        if (piece !== undefined) pieces.push(piece);
      }
      return pieces;
    },
  };
}
