const MAX = 2_000;

/** A value as a reader of a report wants it: bytes as hexadecimal digits, JSON for the rest, cut at 2000 characters. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? value : render(value);
  return text.length > MAX ? `${text.slice(0, MAX)}… (${text.length} characters)` : text;
}

function render(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof Uint8Array) return `${value.length} bytes ${Buffer.from(value).toString("hex")}`;
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
