import type { IncomingMessage } from "node:http";
import { SUBPROTOCOL } from "../../probe/wire/labels.ts";
import type { Fault } from "../../selftest/fault.ts";
import { relayFault, relayWithout } from "./relay-fault.ts";

const offersOurs = ({ headers }: IncomingMessage): boolean => (headers["sec-websocket-protocol"] ?? "").includes(SUBPROTOCOL);

/** A connection that says garbage makes its whole tunnel mute. */
function muteTunnels(): NonNullable<Parameters<typeof relayFault>[2]> {
  return () => {
    const mute = new Set<string>();
    return {
      relayIn: (from, bytes, isBinary) => {
        if (!isBinary && bytes[0] !== 0x7b && from.tunnelID !== undefined) mute.add(from.tunnelID);
        return bytes;
      },
      route: (from, others) => (mute.has(from.tunnelID ?? "") ? [] : others),
    };
  };
}

export const bindingFaults: readonly Fault[] = [
  relayFault(
    "relay.subprotocol",
    { id: "selects-the-first-subprotocol", title: "It selects whatever is offered first.", collateral: ["relay.no-subprotocol/*"] },
    () => ({ websocket: { handleProtocols: (offered) => [...offered][0] ?? false }, omit: ["relay.no-subprotocol"] }),
  ),
  relayFault(
    "relay.no-extension",
    { id: "accepts-compression", title: "It accepts permessage-deflate.", collateral: ["relay.upgrade/*"] },
    () => ({
      websocket: { perMessageDeflate: true },
    }),
  ),
  relayFault(
    "relay.upgrade",
    {
      id: "refuses-upgrades",
      title: "It refuses the upgrade of who does not offer the subprotocol.",
      collateral: ["relay.no-subprotocol/*"],
    },
    () => ({ websocket: { verifyClient: ({ req }: { req: IncomingMessage }) => offersOurs(req) } }),
  ),
  relayWithout("relay.no-subprotocol", "It takes connections without a subprotocol."),
  relayFault(
    "relay.close-code",
    {
      id: "other-close-codes",
      title: "It closes with the code of the next error.",
      collateral: [
        "relay.upgrade/*",
        "relay.control-known/*",
        "proof.via-refused/*",
        "proof.via-gone/*",
        "proof.rights/proxy-silent",
        "proof.renew-failed/*",
      ],
    },
    () => ({ relayClose: (_to, _code, close) => close + 1 }),
  ),
  relayFault(
    "relay.close-code",
    {
      id: "closes-without-a-word",
      title: "It closes the displaced connection without an error message.",
      expected: ["relay.close-code/after-the-welcome"],
      collateral: ["relay.one-per-device/*", "proof.via-refused/*", "proof.displace/*", "proof.rights/displaced-by-direct"],
    },
    () => ({ relayOut: (_to, item) => ("code" in item && item.code === "displaced" ? undefined : item) }),
  ),
  relayFault(
    "relay.isolated",
    {
      id: "garbage-mutes-the-tunnel",
      title: "It passes no frame of a tunnel on when somebody there has said garbage.",
      expected: ["relay.isolated/hostile-members"],
      collateral: ["relay.isolated/random-octets", "relay.close-code/after-the-welcome", "relay.left/*"],
    },
    muteTunnels(),
  ),
];
