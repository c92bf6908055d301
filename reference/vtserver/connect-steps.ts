// Relay chapter, "Handshake": the checks of a connect, in the order that the chapter gives. Size, time and form come before.
import type { Challenge, Connect, ServerName } from "../../schemas/v1/types.ts";
import type { Suite } from "../protocol/crypto/suite.ts";
import { ProtocolError } from "../protocol/error.ts";
import { parseDeviceAddress } from "../protocol/ids/index.ts";
import { verifyObject } from "../protocol/signing.ts";
import { withinSkew } from "../protocol/time.ts";
import type { RelayBackend, Right, TunnelView } from "./backend.ts";
import type { RelayStep } from "./seams.ts";

/** What everybody who wants to enter a tunnel is judged by. Each look-up is made once. */
export interface EntryFacts {
  readonly suite: Suite;
  /** The name of this server. */
  readonly name: ServerName;
  readonly challenge: Challenge;
  /** The server's clock, in milliseconds since the epoch. */
  readonly clock: number;
  readonly tunnel: () => Promise<TunnelView | undefined>;
  readonly right: () => Promise<Right | undefined>;
  /** Connections that the tunnel has beside an older one of this device. */
  readonly occupied: () => number;
  readonly capacity: number;
}

/** A connect and what it is judged by. */
export interface ConnectContext extends EntryFacts {
  readonly connect: Connect;
  /** Whether the user is of another server, and so is told less. foreign.connect */
  readonly foreign: boolean;
}

type ConnectStep = RelayStep<ConnectContext>;

const TUNNEL: readonly ConnectStep[] = [
  { id: "relay.connect-tunnel", check: async ({ tunnel }) => ((await tunnel()) === undefined ? "not-found" : undefined) },
  { id: "relay.connect-closed", check: async ({ tunnel }) => ((await tunnel())?.state === "closed" ? "tunnel-closed" : undefined) },
  { id: "tunnel.ending-refuses", check: async ({ tunnel }) => ((await tunnel())?.state === "ending" ? "tunnel-ending" : undefined) },
];

const MEMBER: ConnectStep = {
  id: "relay.connect-tunnel",
  check: async ({ right }) => ((await right()) === undefined ? "not-found" : undefined),
};

const ROLES: ConnectStep = {
  id: "relay.role-denied",
  async check({ connect, right }) {
    const roles = (await right())?.roles;
    const allowed = (!connect.roles.read || roles?.read === true) && (!connect.roles.write || roles?.write === true);
    return allowed ? undefined : "role-denied";
  },
};

/** Asked once more when the place is taken, since others connect meanwhile. */
export const FULL: RelayStep<Pick<EntryFacts, "occupied" | "capacity">> = {
  id: "relay.full",
  check: ({ occupied, capacity }) => (occupied() >= capacity ? "limit-reached" : undefined),
};

/** The checks of every connect, also of one by proxy, that need nothing but the connection itself. */
export const OWN_STEPS: readonly RelayStep<Pick<ConnectContext, "connect" | "challenge" | "clock">>[] = [
  {
    id: "relay.connect-audience",
    check: ({ connect, challenge }) => (connect.server !== challenge.server || connect.vt_key !== challenge.key ? "audience" : undefined),
  },
  { id: "relay.connect-challenge", check: ({ connect, challenge }) => (connect.challenge !== challenge.nonce ? "replayed" : undefined) },
  { id: "relay.connect-stale", check: ({ connect, clock }) => (withinSkew(connect.issued_at, clock) ? undefined : "stale") },
];

/** The rows from `tunnel` to `signature`. */
const STORED_STEPS: readonly ConnectStep[] = [
  ...TUNNEL,
  {
    id: "relay.connect-audience",
    check: async ({ connect, tunnel }) => ((await tunnel())?.channel === connect.auth_chatchannel ? undefined : "audience"),
  },
  MEMBER,
  {
    id: "relay.connect-device",
    check: ({ connect }) => (parseDeviceAddress(connect.device).user === connect.user ? undefined : "forbidden"),
  },
  { id: "relay.connect-signature", check: checkSignature },
];

/** foreign.connect: a foreign user learns nothing of what is stored here. */
function veiled({ id, check }: ConnectStep): ConnectStep {
  return {
    id,
    async check(context) {
      const code = await check(context);
      return code !== undefined && context.foreign ? "refused" : code;
    },
  };
}

/** The checks of a connect in their order. */
export const CONNECT_STEPS: readonly ConnectStep[] = [...OWN_STEPS, ...STORED_STEPS.map(veiled), ROLES, FULL];

async function checkSignature({ suite, connect, right }: ConnectContext): Promise<"bad-signature" | "bad-key" | undefined> {
  const key = (await right())?.signingKey;
  if (key === undefined) return "bad-signature";
  try {
    await verifyObject(suite, "connect", connect, key);
    return undefined;
  } catch (error) {
    if (error instanceof ProtocolError) return error.code === "bad-key" ? "bad-key" : "bad-signature";
    throw error;
  }
}

/** The look-ups of whoever wants to enter, each made once. */
export function lookUps(
  backend: RelayBackend,
  { tunnelID, user }: Pick<Connect, "tunnelID" | "user">,
): Pick<EntryFacts, "tunnel" | "right"> {
  let tunnel: Promise<TunnelView | undefined> | undefined;
  let right: Promise<Right | undefined> | undefined;
  return {
    tunnel: () => (tunnel ??= backend.tunnel(tunnelID)),
    right: () => (right ??= backend.rights(tunnelID, [user]).then((rights) => rights.get(user))),
  };
}
