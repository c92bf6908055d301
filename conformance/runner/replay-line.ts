/** A word as a POSIX shell reads it back. */
export function shellWord(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * The command that runs one check again with the same seed.
 *
 * @example
 * replayLine("relay.order/two", { seed: "7", server: "http://127.0.0.1:8448" });
 */
export function replayLine(check: string, at: { readonly seed: string; readonly server?: string }): string {
  const server = at.server === undefined ? [] : ["--server", at.server];
  return ["voicetunnel", "conform", "run", ...server, "--only", check, "--seed", at.seed].map(shellWord).join(" ");
}
