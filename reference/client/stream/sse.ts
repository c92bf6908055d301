/** Reads server-sent events (the part of the HTML standard that this protocol uses) from a text that comes in pieces. */
export interface SseParser {
  /** The `data` of each event that the piece completes. Comments keep the connection alive and say nothing. */
  push(piece: string): string[];
}

/** How much of an event is kept before its end: more than any item that a server may send. */
const MOST = 64 * 1024 * 1024;

/**
 * Makes a parser.
 *
 * @throws RangeError from `push` for an event without end.
 * @example
 * ```ts
 * const parser = createSseParser();
 * parser.push(":\n\ndata: 1\n\nda"); // ["1"]
 * ```
 */
export function createSseParser(): SseParser {
  let rest = "";
  let data: string[] = [];
  return {
    push(piece) {
      const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      if (rest.length > MOST) throw new RangeError("an event without end");
      const events: string[] = [];
      for (const line of lines) {
        if (line === "") {
          if (data.length > 0) events.push(data.join("\n"));
          data = [];
        } else if (line.startsWith("data:")) {
          data.push(line.slice(line.startsWith("data: ") ? 6 : 5));
        }
      }
      return events;
    },
  };
}
