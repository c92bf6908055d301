const MAX = 2_000;
/** Octets of a long row that are shown: its beginning and its end, or what stands around a difference. */
const WHOLE = 96;
const SHOWN = 32;

/** A value as a reader of a report wants it: bytes as hexadecimal digits, JSON for the rest, cut at 2000 characters. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? value : render(value);
  return text.length > MAX ? `${text.slice(0, MAX)}… (${text.length} characters)` : text;
}

/** Bytes: all of them if they are few, else how they begin and end. */
function showBytes(bytes: Uint8Array): string {
  if (bytes.length <= WHOLE) return `${bytes.length} bytes ${hex(bytes)}`;
  return `${bytes.length} bytes ${hex(bytes.subarray(0, SHOWN))}…${hex(bytes.subarray(-SHOWN))}`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/**
 * Two values that should be equal. Of long bytes it shows what stands around the first difference: their beginnings are alike.
 *
 * @returns `[expected, observed]`
 */
export function showBoth(expected: unknown, observed: unknown): readonly [string, string] {
  if (!(expected instanceof Uint8Array && observed instanceof Uint8Array) || Math.max(expected.length, observed.length) <= WHOLE)
    return [show(expected), show(observed)];
  const differs = expected.findIndex((octet, at) => octet !== observed[at]);
  const at = differs === -1 ? expected.length : differs;
  const from = Math.max(0, at - SHOWN / 2);
  const part = (bytes: Uint8Array): string =>
    `${bytes.length} bytes, at octet ${at}: ${from > 0 ? "…" : ""}${hex(bytes.subarray(from, at))} ${hex(bytes.subarray(at, at + SHOWN / 2))}${at + SHOWN / 2 < bytes.length ? "…" : ""}`.trimEnd();
  return [part(expected), part(observed)];
}

function render(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof Uint8Array) return showBytes(value);
  try {
    // Functions and symbols have no JSON: `stringify` answers undefined, whatever its type says.
    const text: unknown = JSON.stringify(value, replacer);
    return typeof text === "string" ? text : typeof value;
  } catch {
    return `a value that cannot be shown (${typeof value})`;
  }
}

function replacer(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return `hex:${Buffer.from(value).toString("hex")}`;
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof Set) return [...value];
  return typeof value === "bigint" ? value.toString() : value;
}
