/** A word as a POSIX shell reads it back. */
export function shellWord(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** What a run was told of its target on the command line. */
export interface ReplayPlace {
  readonly seed: string;
  readonly server?: string;
  readonly codec?: string;
  readonly client?: string;
  readonly peer?: { readonly url: string; readonly port: number };
  readonly peerServer?: string;
}

/**
 * The command that runs one check again with the same seed.
 *
 * @example
 * replayLine("relay.order/two", { seed: "7", server: "http://127.0.0.1:8448" });
 */
export function replayLine(check: string, at: ReplayPlace): string {
  const codec = at.codec === undefined ? [] : ["--codec", at.codec];
  const client = at.client === undefined ? [] : ["--client", at.client];
  const server = at.server === undefined ? [] : ["--server", at.server];
  const peer = at.peer === undefined ? [] : ["--peer-url", at.peer.url, "--peer-port", `${at.peer.port}`];
  const peerServer = at.peerServer === undefined ? [] : ["--peer-server", at.peerServer];
  return ["voicetunnel", "conform", "run", ...codec, ...client, ...server, ...peerServer, ...peer, "--only", check, "--seed", at.seed]
    .map(shellWord)
    .join(" ");
}
