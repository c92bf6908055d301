import type { ServerName, SigningKey } from "../../../schemas/v1/types.ts";
import type { RateLimiter } from "../../homeserver/rate-limiter.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import type { RelayBackend } from "../backend.ts";
import type { Peer } from "../peer.ts";
import { firstRefusal } from "../seams.ts";
import type { LinkContext } from "./link.ts";
import { startLink } from "./link.ts";
import type { ViaConnect } from "./origin-handshake.ts";
import type { ViaContext } from "./via-steps.ts";
import { VIA_STEPS } from "./via-steps.ts";

/** What a proxy is made of. */
export interface ProxyContext extends LinkContext {
  /** The name of this server. */
  readonly name: ServerName;
  /** The public key of this server. */
  readonly serverKey: SigningKey;
  readonly backend: Pick<RelayBackend, "userKey">;
  readonly clock: () => number;
  /** Counts what a user makes this server ask of one other server. peer.limited */
  readonly rates: RateLimiter;
}

/** Whether a connect is one by proxy. */
export function isViaConnect(connect: { readonly type: string; readonly via?: unknown }): connect is ViaConnect {
  return connect.type === "connect" && connect.via !== undefined;
}

/** Checks a connect by proxy and, if it passes, joins its user to the origin. Whatever is refused is told to the peer. */
export async function enterByProxy(context: ProxyContext, peer: Peer, connect: ViaConnect): Promise<void> {
  const { seams, suite, name, key, serverKey, backend, clock, rates } = context;
  let userKey: Promise<SigningKey | undefined> | undefined;
  const checks: ViaContext = {
    suite,
    name,
    relayKey: encodeBase64url(key.publicKey) as SigningKey,
    serverKey,
    challenge: peer.challenge,
    connect,
    proof: connect.via.proof,
    clock: clock(),
    count: () => rates.take(`${connect.user} ${connect.via.proof.origin}`, clock()) === undefined,
    userKey: () => (userKey ??= backend.userKey(connect.user)),
  };
  const refusal = await firstRefusal(seams.viaSteps?.(VIA_STEPS) ?? VIA_STEPS, checks, seams);
  // The socket may have closed meanwhile.
  if (peer.state.phase !== "challenged") return;
  if (refusal === undefined) startLink(context, peer, connect);
  else peer.dispatch({ type: "failed", code: refusal });
}
