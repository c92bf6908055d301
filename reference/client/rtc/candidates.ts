/** Whether an ICE candidate is one of a TURN server (RFC 8839 section 5.1). */
export function isRelayed(candidate: string): boolean {
  return / typ relay(?: |$)/.test(candidate);
}

/** A relayed candidate without the address behind it, which `raddr` would tell (RFC 8839 section 5.1 allows to leave it out so). */
export function relayedCandidate(candidate: string): string {
  return candidate.replace(/ raddr \S+ rport \d+/, " raddr 0.0.0.0 rport 0");
}

/**
 * media.relay-only: a session description without the addresses that a WebRTC puts into it whatever its policy: candidates of other
 * types, what is behind those of relays, and the lines that had to name an address before there was ICE.
 *
 * @example
 * ```ts
 * relayedDescription("c=IN IP4 10.0.0.7\r\n"); // "c=IN IP4 0.0.0.0\r\n"
 * ```
 */
export function relayedDescription(sdp: string): string {
  const lines = sdp.split("\r\n").filter((line) => !line.startsWith("a=candidate:") || isRelayed(line));
  const kept = lines.map((line) => {
    if (line.startsWith("a=candidate:")) return relayedCandidate(line);
    return /^(?:o=|c=|a=rtcp:)/.test(line) ? line.replace(/IN IP[46] \S+$/, "IN IP4 0.0.0.0") : line;
  });
  return kept.join("\r\n");
}

/** Whether a candidate hides its address behind a name that multicast DNS resolves (draft-ietf-mmusic-mdns-ice-candidates). */
export function isNamed(candidate: string): boolean {
  return /^(?:a=)?candidate:(?:\S+ ){4}\S+\.local /.test(candidate);
}

/** A description without such candidates. */
export function unnamedDescription(sdp: string): string {
  return sdp
    .split("\r\n")
    .filter((line) => !isNamed(line))
    .join("\r\n");
}
