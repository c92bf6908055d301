/** What the probe does with certificates: it judges the protocol, so a test certificate is good enough for it. */
export const TLS_OPTIONS = { rejectUnauthorized: false } as const;

/** The error of a connection in words, with its code where there is one. */
export function connectionError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as { readonly code?: unknown }).code;
  return typeof code === "string" && !error.message.includes(code) ? `${code}: ${error.message}` : error.message;
}
