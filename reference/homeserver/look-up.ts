// Other servers, "Foreign users": what this server finds out about a foreign user whom one of its own users names.
import type { DirectoryEntry, UserId } from "../../schemas/v1/types.ts";
import { serverOf } from "../protocol/ids/index.ts";
import type { MemberIdentity } from "../protocol/membership/index.ts";
import type { Step } from "../seams.ts";
import { runSteps } from "../seams.ts";
import type { Ask } from "./endpoint.ts";
import type { Refusal } from "./refusal.ts";
import { refusalOf, refuse } from "./refusal.ts";
import { isForeign } from "./request-steps.ts";

interface PeerContext {
  readonly ask: Ask;
  readonly target: string;
}

const STEPS: readonly Step<PeerContext>[] = [
  {
    id: "peer.limited",
    check({ ask: { server, user }, target }) {
      const retryAfter = server.peerRates.take(`${user} ${target}`, server.clock());
      return retryAfter === undefined ? undefined : refuse("rate-limited", "too many requests to one other server", { retryAfter });
    },
  },
];

/** Counts what a user makes this server ask of another one: of a server, or of that of a user. */
export function countPeerRequest(ask: Ask, of: string): Promise<Refusal | undefined> {
  return runSteps(ask.server.seams, STEPS, { ask, target: of.startsWith("@") ? serverOf(of) : of });
}

/** What came of looking a foreign user up. */
export type LookUp = { readonly entry: DirectoryEntry } | { readonly failure: Refusal };

/** Whether a user has to be looked up before this request can be judged: an own user names a foreign one. peer.contact */
export function needsLookUp({ server, foreign }: Ask, user: string): boolean {
  // peer.no-stranger: what foreign users write into a log is theirs to answer for.
  return !foreign && isForeign(server, user);
}

/** Looks a foreign user up. It asks another server: never in a transaction. */
export async function lookUp(ask: Ask, user: UserId): Promise<LookUp> {
  const limited = await countPeerRequest(ask, user);
  if (limited !== undefined) return { failure: limited };
  try {
    return { entry: await ask.server.peers.knownEntry(user) };
  } catch (error) {
    return { failure: refusalOf(error) };
  }
}

/** Refuses an identity with other keys than those of the entry. */
export function entryOtherwise(found: LookUp | undefined, identity: MemberIdentity): Refusal | undefined {
  if (found === undefined || "failure" in found) return undefined;
  const { signing_key, sealing_key } = found.entry;
  const isSame = signing_key === identity.signing_key && sealing_key === identity.sealing_key;
  return isSame ? undefined : refuse("forbidden", "the keys are not those of the directory entry of that user");
}
