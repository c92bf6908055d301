import { encodeBase64url } from "../../../reference/protocol/encoding/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { omitting, seamed } from "./client-fault.ts";
import { drawingFor, sameFor } from "./ways.ts";

/** Each so many requests the nonce of the one before comes again. */
const NONCE_PERIOD = 8;

function repeatingNonces() {
  let last: Uint8Array<ArrayBuffer> | undefined;
  return drawingFor("request nonce", (at, length) => {
    if (last === undefined || at % NONCE_PERIOD !== NONCE_PERIOD - 1) last = crypto.getRandomValues(new Uint8Array(length));
    return last;
  });
}

export const faults: readonly ClientFault[] = [
  omitting("crypto.pinned", "takes-other-keys", "It takes other keys than the pinned ones."),
  seamed("crypto.fresh", "repeats-a-nonce", "It uses the nonce of a request once more for a later one.", () => ({
    random: repeatingNonces(),
  })),
  seamed("crypto.fresh", "one-key-for-all-epochs", "It makes each epoch with the same key pair.", () => ({ random: sameFor("epoch key") })),
  seamed("crypto.private", "sends-its-sealing-key", "It sends its private sealing key with each request, as a field.", () => ({
    outgoing: (request, { sealing }) => ({ ...request, headers: { ...request.headers, "x-key": encodeBase64url(sealing.seed) } }),
  })),
  seamed("crypto.private", "sends-its-signing-key", "It sends the seed of its signing key with each event, in hexadecimal.", () => ({
    outgoing: (request, { signing }) => {
      const key = Buffer.from(signing.seed).toString("hex");
      return request.path.endsWith("/events") && request.method === "POST"
        ? { ...request, headers: { ...request.headers, "x-key": key } }
        : request;
    },
  })),
];
