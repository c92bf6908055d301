const CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPROTO",
  "UND_ERR_SOCKET",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Whether an exception comes from the connection: then the implementation broke it, not the suite.
 * The probe turns such errors into failures itself; this is the net below it.
 */
export function isTransportError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = (error as { readonly code?: unknown }).code;
  if (typeof code === "string" && (CODES.has(code) || code.startsWith("HPE_"))) return true;
  return error.cause !== undefined && error.cause !== error && isTransportError(error.cause);
}
