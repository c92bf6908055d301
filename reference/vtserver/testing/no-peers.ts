import type { Peers } from "../../peers/index.ts";
import { ProtocolError } from "../../protocol/error.ts";

/** Servers that nobody reaches. */
export const noPeers: Pick<Peers, "document" | "guard"> = {
  document: (server) => Promise.reject(new ProtocolError("peer-failed", `nobody reaches ${server} here`)),
  guard(url) {
    throw new ProtocolError("peer-address", `nobody reaches ${url.host} here`);
  },
};
