import type { Trace } from "../trace.ts";
import { fromBase64url } from "../wire/base64.ts";
import { textAt } from "../wire/json.ts";
import { JsonRefusal, readJson } from "../wire/json-read.ts";
import type { World } from "../actors/world.ts";
import type { Home } from "./home.ts";
import type { TunnelHost } from "./relay/index.ts";
import { effectiveRights } from "./tunnel-rights.ts";
import type { Visitors } from "./visitors.ts";

/** Who a first message says it is of. */
function saidUser(bytes: Uint8Array): string {
  try {
    return textAt(readJson(bytes), "user");
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
    return "";
  }
}

/** What the vtserver asks its homeserver. */
export function tunnelHost(home: Home, world: World, visitors: Visitors, trace: Trace): TunnelHost {
  const keyOf = (text: string | undefined): Uint8Array | undefined => fromBase64url(text ?? "", 32);
  return {
    identity: home.identity,
    lies: home.lies,
    limits: home.limits,
    trace,
    now: home.now,
    bytes: (n) => world.bytes(n),
    ms: (n) => world.ms(n),
    find: (tunnelID) => {
      const tunnel = home.tunnels.find(tunnelID);
      if (tunnel === undefined) return undefined;
      const { channel, state } = tunnel;
      return {
        tunnelID,
        channel,
        state,
        rights: (user) => effectiveRights(home, tunnel, user),
        key: (user) => keyOf(home.store.channels.get(channel)?.state.members.get(user)?.signing_key),
      };
    },
    connected: home.tunnels.connected,
    disconnected: home.tunnels.disconnected,
    received: (bytes, user) => {
      const by = user === "" ? saidUser(bytes) : user;
      if (!(world.own?.users ?? []).some((own) => own.id === by)) visitors.message(bytes);
    },
    userKey: (user) => keyOf(textAt(home.store.users.get(user), "signing_key")),
    trouble: home.trouble,
    elsewhere: (server) => home.neighbour(server)?.relay,
  };
}
