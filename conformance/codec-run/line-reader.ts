import { CODEC_LIMITS } from "./limits.ts";

/** What a reader of lines is told. */
export interface LineSink {
  /** A line without its end. */
  line(octets: Uint8Array): void;
  /** A line is longer than a line may be; the rest of it is left out. */
  tooLong(begin: Uint8Array): void;
}

const NEWLINE = 0x0a;

/**
 * Cuts octets into lines at U+000A, with bounded memory: of a line without an end no more than a line's length is kept.
 *
 * @returns `push` for what came, `rest` for what stands after the last end of a line
 */
export function lineReader(sink: LineSink): { push(chunk: Uint8Array): void; rest(): Uint8Array } {
  let parts: Uint8Array[] = [];
  let length = 0;
  let skipping = false;
  const take = (octets: Uint8Array): void => {
    if (skipping) return;
    length += octets.length;
    parts.push(octets);
    // driver.stdout: the limit counts the end of the line as well.
    if (length < CODEC_LIMITS.lineBytes) return;
    skipping = true;
    sink.tooLong(Buffer.concat(parts).subarray(0, CODEC_LIMITS.shownBytes));
    parts = [];
  };
  const end = (): void => {
    const [first] = parts;
    const line = parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
    const whole = !skipping;
    parts = [];
    length = 0;
    skipping = false;
    if (whole) sink.line(line);
  };
  return {
    push(chunk) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
        take(chunk.subarray(from, at));
        end();
        from = at + 1;
      }
      if (from < chunk.length) take(chunk.subarray(from));
    },
    rest: () => Buffer.concat(parts),
  };
}
