import { serverOf } from "../../../reference/protocol/ids/index.ts";
import { serverUrl } from "../../../reference/client/http/server-document.ts";
import type { ClientFault } from "./client-fault.ts";
import { omitting, seamed } from "./client-fault.ts";
import { drawingFor, sameFor } from "./ways.ts";

/** Milliseconds. */
const LONG_LIFE = 240_000;

/** The number of each drawing in the place of its octets. */
function counted() {
  return drawingFor("proof", (at, length) => {
    const octets = new Uint8Array(length);
    octets.set([at + 1], length - 1);
    return octets;
  });
}

export const faults: readonly ClientFault[] = [
  seamed(
    "proof.fresh",
    "one-proof-salt",
    "It uses the same nonce and the same salt for all proofs.",
    () => ({ random: sameFor("proof") }),
    {
      expected: ["proof.fresh/each-join"],
      // Origins refuse a proof that they have seen.
      collateral: ["proof.*"],
    },
  ),
  seamed(
    "proof.fresh",
    "counts-its-proofs",
    "It counts nonces and salts of proofs, each client from the beginning.",
    () => ({ random: counted() }),
    {
      expected: ["proof.fresh/same-keys"],
    },
  ),
  omitting("proof.client-welcome", "accepts-foreign-welcome-by-proxy", "It does not verify the `welcome` of a connection by proxy."),
  omitting("proof.client-credential", "plays-any-proof", "It plays proxied participants whose proof proves nothing."),
  omitting("proof.no-contact", "goes-there-itself", "It connects to the origin although its user wants to go by proxy.", {
    // Nothing of what one sees of a connection by proxy comes.
    collateral: ["proof.*"],
  }),
  seamed(
    "proof.no-contact",
    "greets-the-origin",
    "It fetches the document of the origin when it joins by proxy.",
    () => ({
      outgoing(request, { user }) {
        const body = request.path === "/v1/proxies" && request.body !== undefined ? new TextDecoder().decode(request.body) : "{}";
        const { origin = serverOf(user) } = JSON.parse(body) as { readonly origin?: string };
        if (origin !== serverOf(user)) void fetch(`${serverUrl(origin)}/.well-known/voicetunnel`).catch(() => undefined);
        return request;
      },
    }),
    { expected: ["proof.no-contact/whole", "proof.no-contact/successor"], collateral: ["proof.*"] },
  ),
  omitting("proof.client-choice", "goes-there-when-the-way-fails", "It connects to the origin when the way by proxy fails.", {
    omit: ["proof.client-choice/first"],
    expected: ["not-countersigned", "forbidden", "not-reached", "refused", "relay-breaks"].map((slug) => `proof.client-choice/${slug}`),
    // A wrong `welcome` is a way that fails.
    collateral: ["proof.client-welcome/*"],
  }),
  omitting("proof.client-choice", "comes-back-directly", "It connects to the origin when it has lost its connection by proxy.", {
    omit: ["proof.client-choice/back"],
    expected: ["proof.client-choice/lost-*", "proof.no-contact/successor"],
    also: ["proof.no-contact"],
  }),
  omitting("proof.client-answer", "takes-altered-proofs", "It takes another proof than it asked for.", {
    omit: ["proof.client-answer/same"],
    expected: ["proof.client-answer/*differ*"],
  }),
  omitting("proof.client-answer", "takes-proofs-without-server-signature", "It does not verify what its server signed.", {
    omit: ["proof.client-answer/signature"],
    expected: ["proof.client-answer/*sig*"],
  }),
  seamed("proof.client-life", "asks-for-a-long-life", "It asks for proofs that live for four minutes.", () => ({ proofLife: LONG_LIFE })),
];
