// Why the first request to a server came to nothing, and what to do about it.

/** What fetch, Node and OpenSSL call it, and what it means. */
const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused (is the server running?)",
  ENOTFOUND: "there is no host of that name",
  ECONNRESET: "the connection was reset (does it speak https?)",
  UND_ERR_SOCKET: "the connection was closed without an answer (does it speak https?)",
  UND_ERR_HEADERS_OVERFLOW: "its answer has headers without end",
  EAI_AGAIN: "the name could not be looked up",
  EHOSTUNREACH: "there is no way to that host",
  ENETUNREACH: "there is no way to that network",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS (is it http instead of https?)",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "it does not speak TLS (is it http instead of https?)",
  EPROTO: "the TLS handshake failed",
};

const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "has an unknown root",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "is signed by somebody unknown",
  UNABLE_TO_GET_ISSUER_CERT: "is signed by somebody unknown",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "is signed by somebody unknown",
};

/**
 * One line about an exception of fetch. `ms` is how long an answer was waited for.
 *
 * @example
 * connectionTrouble(Object.assign(new Error(), { code: "ENOTFOUND" }), 5_000); // "there is no host of that name"
 */
export function connectionTrouble(error: unknown, ms: number): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && cause.name === "TimeoutError") return `no answer within ${ms} ms`;
  const code = codeOf(cause);
  if (code === undefined) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return message === "bad port" ? "no HTTP client uses that port; let the server listen on another one" : message;
  }
  if (code.startsWith("HPE_")) return "what answers there does not speak HTTP";
  if (code === "CERT_HAS_EXPIRED") return "its certificate has expired";
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return "its certificate is for another name";
  const certificate = CERTIFICATE[code];
  if (certificate !== undefined) return `its certificate ${certificate} (name who signs it: NODE_EXTRA_CA_CERTS=FILE)`;
  return WORDS[code] ?? code;
}

/** Whether nothing listens there, yet. */
export function isRefusedConnection(error: unknown): boolean {
  return error instanceof Error && codeOf(error.cause) === "ECONNREFUSED";
}

/** A host with several addresses fails with one error for each of them: the first one speaks for all. */
function codeOf(cause: unknown): string | undefined {
  const { code, errors } = (typeof cause === "object" && cause !== null ? cause : {}) as {
    readonly code?: unknown;
    readonly errors?: unknown;
  };
  if (typeof code === "string") return code;
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : undefined;
}
