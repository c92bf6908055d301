import type { MembershipState } from "../protocol/membership/index.ts";
import type { Store } from "./ports.ts";
import { isOmitted } from "./seams.ts";
import type { ClientSeams } from "./seams.ts";

/** What a user has chosen about being called. */
export interface Preferences {
  /** Whether an InitializeVoice in this channel is to ring. */
  wantsRing(log: MembershipState, user: string): Promise<boolean>;
  /** The user's own choice for a channel; undefined goes back to the default. */
  setRing(channel: string, ring: boolean | undefined): Promise<void>;
  /** The user takes part in a DM that somebody else created. */
  acceptDm(channel: string): Promise<void>;
}

/**
 * Preferences in a store. By default a DM rings and a group does not; a DM rings only once the user has created or accepted it.
 *
 * @example
 * ```ts
 * await preferences.setRing(groupId, true);
 * ```
 */
export function createPreferences(store: Store, seams?: ClientSeams): Preferences {
  return {
    async wantsRing(log, user) {
      const choice = isOmitted(seams, "notify.choice") ? undefined : await store.get(`ring ${log.channel}`);
      // notify.accepted
      const isOwn = log.kind === "group" || log.creator === user || isOmitted(seams, "notify.accepted");
      const accepted = isOwn || (await store.get(`accepted ${log.channel}`)) === "yes";
      // notify.default, notify.choice
      return accepted && (choice === "yes" || (choice !== "no" && (log.kind === "dm" || isOmitted(seams, "notify.default"))));
    },
    setRing: (channel, ring) => store.set(`ring ${channel}`, ring === undefined ? "default" : ring ? "yes" : "no"),
    acceptDm: (channel) => store.set(`accepted ${channel}`, "yes"),
  };
}
