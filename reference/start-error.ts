/** A mistake of whoever started the server: one line to print. */
export class StartError extends Error {
  override readonly name = "StartError";
}
