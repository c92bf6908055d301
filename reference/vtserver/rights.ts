import type { Access, Flags, Roles, UserId } from "../../schemas/v1/types.ts";

/**
 * The effective right of a member in a tunnel: the flag in the channel and, where the declaration has a list for it, a place in that
 * list. A list narrows and never widens.
 *
 * @example
 * ```ts
 * effectiveFlags({ read: true, write: true, admin: false }, { write: [] }, user); // read only
 * ```
 */
export function effectiveFlags(flags: Flags, access: Access | undefined, user: UserId): Flags {
  const listed = (list: readonly UserId[] | undefined): boolean => list === undefined || list.includes(user);
  return {
    read: flags.read && listed(access?.read),
    write: flags.write && listed(access?.write),
    admin: flags.admin && listed(access?.admin),
  };
}

/** The roles that both have. */
export function commonRoles(a: Roles, b: Roles): Roles {
  return { read: a.read && b.read, write: a.write && b.write };
}

/** Whether nothing is left. */
export function isNone(roles: Roles): boolean {
  return !roles.read && !roles.write;
}

/** Whether two pairs of roles are the same. */
export function sameRoles(a: Roles, b: Roles): boolean {
  return a.read === b.read && a.write === b.write;
}
