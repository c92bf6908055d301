import type { Roles } from "../../schemas/v1/types.ts";

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
