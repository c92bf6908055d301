// Relay chapter, "Handshake": the checks of a connect, in the order that the chapter gives. Size, time and form come before.
import type { Challenge, Connect } from "../../schemas/v1/types.ts";
import type { Suite } from "../protocol/crypto/suite.ts";
import { ProtocolError } from "../protocol/error.ts";
import { parseDeviceAddress } from "../protocol/ids/index.ts";
import { verifyObject } from "../protocol/signing.ts";
import { withinSkew } from "../protocol/time.ts";
import type { RelayBackend, Right, TunnelView } from "./backend.ts";
import type { RelayStep } from "./seams.ts";

/** A connect and what it is judged by. Each look-up is made once. */
export interface ConnectContext {
  readonly suite: Suite;
  readonly challenge: Challenge;
  readonly connect: Connect;
  /** The server's clock, in milliseconds since the epoch. */
  readonly clock: number;
  readonly tunnel: () => Promise<TunnelView | undefined>;
  readonly right: () => Promise<Right | undefined>;
  /** Connections that the tunnel has beside an older one of this device. */
  readonly occupied: () => number;
  readonly capacity: number;
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
export const FULL: ConnectStep = {
  id: "relay.full",
  check: ({ occupied, capacity }) => (occupied() >= capacity ? "limit-reached" : undefined),
};

/** The checks of a connect in their order. */
export const CONNECT_STEPS: readonly ConnectStep[] = [
  {
    id: "relay.connect-audience",
    check: ({ connect, challenge }) => (connect.server !== challenge.server || connect.vt_key !== challenge.key ? "audience" : undefined),
  },
  { id: "relay.connect-challenge", check: ({ connect, challenge }) => (connect.challenge !== challenge.nonce ? "replayed" : undefined) },
  { id: "relay.connect-stale", check: ({ connect, clock }) => (withinSkew(connect.issued_at, clock) ? undefined : "stale") },
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
  ROLES,
  FULL,
];

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

/** A context whose look-ups are each made once. */
export function connectContext(backend: RelayBackend, rest: Omit<ConnectContext, "tunnel" | "right">): ConnectContext {
  const { tunnelID, user } = rest.connect;
  let tunnel: Promise<TunnelView | undefined> | undefined;
  let right: Promise<Right | undefined> | undefined;
  return {
    ...rest,
    tunnel: () => (tunnel ??= backend.tunnel(tunnelID)),
    right: () => (right ??= backend.rights(tunnelID, [user]).then((rights) => rights.get(user))),
  };
}
