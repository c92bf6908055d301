/** The spellings under which bytes are searched for. */
export function spellings(secret: Uint8Array): Map<string, Buffer> {
  const raw = Buffer.from(secret);
  const hex = raw.toString("hex");
  // Without the padding: what is found with it is found without.
  const texts = { hex, HEX: hex.toUpperCase(), base64: raw.toString("base64").replace(/=+$/, ""), base64url: raw.toString("base64url") };
  return new Map([["raw", raw], ...Object.entries(texts).map(([name, text]): [string, Buffer] => [name, Buffer.from(text)])]);
}

/** In which spellings a value stands in some bytes. */
export function found(secret: Uint8Array, haystack: Buffer): string[] {
  return [...spellings(secret)].filter(([, needle]) => haystack.includes(needle)).map(([name]) => name);
}

/** The bodies of the forwarded requests that stand in some bytes: base64url would hide what is in them. */
export function unwrap(bytes: Uint8Array): Buffer {
  const bodies = Buffer.from(bytes)
    .toString("latin1")
    .matchAll(/"body":"([A-Za-z0-9_-]+)=*"/g);
  return Buffer.concat([...bodies].map(([, body = ""]) => Buffer.from(body, "base64url")));
}
