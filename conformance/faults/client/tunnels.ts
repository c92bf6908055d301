import { encodeBase64url } from "../../../reference/protocol/encoding/index.ts";

import type { ClientFault } from "./client-fault.ts";
import { checksOf, omitting, saying, seamed } from "./client-fault.ts";
import { changingAnswers } from "./lines.ts";
import { sameFor, telling } from "./ways.ts";

/** After `tunnel-exists` nothing can be joined. */
function sulking(): (line: string) => readonly string[] {
  let refused = false;
  return changingAnswers((answer) => {
    refused ||= answer.reject?.code === "tunnel-exists";
    const joined = answer.ok !== undefined && "connection" in answer.ok;
    return refused && joined ? { id: answer.id, reject: { code: "not-found" } } : answer;
  });
}

export const faults: readonly ClientFault[] = [
  seamed("tunnel.key", "one-key-for-all-tunnels", "It makes each tunnel with the same key.", () => ({ random: sameFor("tunnel key") }), {
    // The same key gives the same id.
    collateral: ["tunnel.client-refused/*"],
  }),
  seamed("tunnel.key", "tells-tunnel-keys", "It sends the key of a tunnel to the server, as a field.", () => telling("tunnel key"), {
    also: ["crypto.private"],
    expected: ["tunnel.key/*", "crypto.private/tunnel"],
  }),
  seamed("tunnel.id", "draws-tunnel-ids", "It draws the id of a tunnel in place of computing it.", () => ({
    tunnelId: async () => encodeBase64url(crypto.getRandomValues(new Uint8Array(32))),
  })),
  omitting("tunnel.record-verify", "takes-unsigned-records", "It does not verify the signature of a declaration.", {
    omit: ["tunnel.record-verify/signature"],
    expected: checksOf("tunnel.record-verify", "sign*", "declaration"),
  }),
  omitting("tunnel.record-verify", "takes-altered-records", "It takes records with other members than were declared.", {
    omit: ["tunnel.record-verify/members"],
    expected: ["tunnel.record-verify/members"],
  }),
  saying("tunnel.client-exists", "does-not-join-what-exists", "It joins nothing after it was told that there is a tunnel.", sulking, {
    collateral: ["successor.*"],
  }),
  omitting("tunnel.client-refused", "announces-what-was-refused", "It announces a tunnel whose declaration was refused.", {
    // Also when it was refused because there is another one.
    collateral: ["tunnel.client-exists/*", "successor.order/*", "successor.client-access/*"],
  }),
  omitting("tunnel.client-vtserver", "goes-to-any-vtserver", "It connects to vtservers that the document does not list.", {
    collateral: ["relay.own-audience/*"],
  }),
];
