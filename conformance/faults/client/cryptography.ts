import type { ClientSeams } from "../../../reference/client/seams.ts";
import { encodeBase64url, encodeHex } from "../../../reference/protocol/encoding/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { checksOf, omitting, seamed } from "./client-fault.ts";
import { drawingFor, sameFor, telling } from "./ways.ts";

/** Each so many requests the nonce of the one before comes again. */
const NONCE_PERIOD = 8;

function repeatingNonces(): ClientSeams {
  let last: Uint8Array<ArrayBuffer> | undefined;
  const random = drawingFor("request nonce", (at, length) => {
    if (last === undefined || at % NONCE_PERIOD !== NONCE_PERIOD - 1) last = crypto.getRandomValues(new Uint8Array(length));
    return last;
  });
  return { random };
}

/** One key for signing and one for sealing, whoever it is. */
const oneKeyPair = (): ClientSeams => ({
  random: drawingFor("account key", (at, length) => new Uint8Array(length).fill(1 + at)),
});

const withField = (name: string, value: string): NonNullable<ClientSeams["outgoing"]> => {
  return (request) => ({ ...request, headers: { ...request.headers, [name]: value } });
};

export const faults: readonly ClientFault[] = [
  omitting("crypto.pinned", "takes-other-keys", "It takes other keys than the pinned ones.", {
    // A server that has another key has users whom it has stated with the first one.
    omit: ["crypto.pinned", "user.directory-verify"],
    collateral: ["user.directory-verify/*"],
  }),
  seamed("crypto.fresh", "repeats-a-nonce", "It uses the nonce of a request once more for a later one.", repeatingNonces, {
    expected: checksOf("crypto.fresh", "on-the-wire", "started-again"),
    // A server refuses the request as a repetition, whatever it is about.
    collateral: ["crypto.*"],
  }),
  seamed(
    "crypto.fresh",
    "one-key-for-all-epochs",
    "It makes each epoch with the same key pair.",
    () => ({ random: sameFor("epoch key") }),
    {
      expected: checksOf("crypto.fresh", "epoch-keys"),
      collateral: ["crypto.fresh/*"],
    },
  ),
  seamed("crypto.fresh", "one-key-for-all-users", "It makes all accounts with the same keys.", oneKeyPair, {
    expected: checksOf("crypto.fresh", "accounts", "same-name"),
    collateral: ["crypto.fresh/*"],
  }),
  seamed(
    "crypto.private",
    "sends-its-sealing-key",
    "It sends its private sealing key with each request, as a field.",
    () => ({ outgoing: (request, account) => withField("x-key", encodeBase64url(account.sealing.seed))(request, account) }),
    { expected: ["crypto.private/user"] },
  ),
  seamed(
    "crypto.private",
    "sends-its-signing-key",
    "It sends the seed of its signing key with what it posts, in hexadecimal.",
    () => ({
      outgoing: (request, account) =>
        request.method === "POST" ? withField("x-key", encodeHex(account.signing.seed))(request, account) : request,
    }),
    { expected: ["crypto.private/user"] },
  ),
  seamed(
    "crypto.private",
    "tells-epoch-keys",
    "It sends the private key of each epoch that it makes, as a field.",
    () => telling("epoch key"),
    {
      expected: ["crypto.private/epoch"],
    },
  ),
];
