import type { Flags } from "../actors/membership.ts";
import { jsonAt } from "../wire/json.ts";
import type { Home } from "./home.ts";
import type { StoredTunnel } from "./tunnels.ts";

/** The effective rights of a member in a tunnel: the flag, and a place in the list where the declaration has one. Undefined for others. */
export function effectiveRights(home: Pick<Home, "store">, tunnel: StoredTunnel, user: string): Flags | undefined {
  const flags = home.store.channels.get(tunnel.channel)?.state.members.get(user)?.flags;
  if (flags === undefined) return undefined;
  const listed = (right: keyof Flags): boolean => {
    const list = jsonAt(tunnel.declaration, "access", right);
    return !Array.isArray(list) || list.includes(user);
  };
  return { read: flags.read && listed("read"), write: flags.write && listed("write"), admin: flags.admin && listed("admin") };
}
