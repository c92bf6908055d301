import type { Flags } from "./objects.ts";
import type { MembershipState } from "./state.ts";
import { flagsOf } from "./state.ts";

/** The lists of a declaration: who has each right in a tunnel. An absent one is everybody who has it in the channel. */
export interface Access {
  readonly read?: readonly string[];
  readonly write?: readonly string[];
  readonly admin?: readonly string[];
}

/** A user's effective rights in a tunnel: the flag in the channel and, where there is a list, a place in it. A list never widens. */
export function effectiveRights(state: MembershipState, access: Access | undefined, user: string): Flags {
  const flags = flagsOf(state, user);
  const listed = (list: readonly string[] | undefined): boolean => list === undefined || list.includes(user);
  return {
    read: flags.read && listed(access?.read),
    write: flags.write && listed(access?.write),
    admin: flags.admin && listed(access?.admin),
  };
}
