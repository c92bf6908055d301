import { toBase64url } from "../../probe/wire/base64.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import type { Bytes32, ServerName, Signature } from "../../../schemas/v1/types.ts";
import { wrongServerOfSeveral } from "../common/several.ts";
import { relayFault, relayWithout } from "./relay-fault.ts";

/** Whether a message is a ping, as far as a careless reader sees. */
const isPing = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('"type":"ping"');

export const handshakeFaults: readonly Fault[] = [
  relayFault(
    "relay.challenge",
    {
      id: "one-challenge-for-all",
      title: "It sends the same nonce to everybody.",
      expected: ["relay.challenge/fresh-nonce"],
      collateral: ["relay.connect-challenge/*", "proof.challenge/*"],
    },
    () => ({ challenge: (challenge) => ({ ...challenge, nonce: toBase64url(new Uint8Array(32)) as Bytes32 }) }),
  ),
  relayFault(
    "relay.challenge",
    {
      id: "challenge-of-another-server",
      title: "It names another server in its challenge.",
      expected: ["relay.challenge/first-message"],
      collateral: ["relay.welcome/*", "proof.via-welcome/*", "proof.accept/welcome"],
    },
    () => ({
      relayOut: (_to, item) => ("type" in item && item.type === "challenge" ? { ...item, server: "relay.example" as ServerName } : item),
    }),
  ),
  relayWithout("relay.connect-bytes", "It reads first messages of any size."),
  relayWithout("relay.connect-time", "It waits for the connect for ever."),
  relayFault(
    "relay.connect-first",
    {
      id: "passes-over-early-pings",
      title: "It ignores pings before the connect.",
      collateral: ["relay.close-code/before-the-welcome", "relay.control-known/*", "proof.accept/nothing-before-the-welcome"],
    },
    () => ({ relayIn: (from, bytes) => (from.number === 0 && isPing(bytes) ? undefined : bytes) }),
  ),
  relayFault(
    "relay.welcome",
    {
      id: "unsigned-welcome",
      title: "Its welcomes carry a signature of zeros.",
      collateral: ["proof.via-welcome/*", "proof.accept/welcome"],
    },
    () => ({
      relayOut: (_to, item) =>
        "type" in item && item.type === "welcome" ? { ...item, sig: toBase64url(new Uint8Array(64)) as Signature } : item,
    }),
  ),
  relayWithout("relay.connect-audience", "It takes a connect for another server, relay or channel."),
  relayWithout("relay.connect-challenge", "It takes a connect that answers another challenge."),
  relayWithout("relay.connect-stale", "It takes a connect of any age.", ["relay.close-code/before-the-welcome"]),
  relayWithout("relay.connect-tunnel", "It does not ask whether there is such a tunnel and such a member."),
  relayFault("relay.connect-closed", { id: "welcomes-to-closed-tunnels", title: "It welcomes who connects to a closed tunnel." }, () => ({
    omit: ["relay.connect-closed"],
    backend: (backend) => ({
      ...backend,
      register: async (registration) => {
        await backend.register(registration);
        return true;
      },
    }),
  })),
  fault({
    id: "any-vtserver-for-all",
    violates: ["tunnel.vtserver-other"],
    title: "Each of its vtservers serves the tunnels of all of them.",
    expected: ["tunnel.vtserver-other/*"],
    start: wrongServerOfSeveral(() => ({ omit: ["tunnel.vtserver-other"] })),
  }),
  relayWithout("relay.connect-device", "It takes a connect for a device of somebody else."),
  relayWithout("relay.connect-signature", "It does not verify the connect."),
  relayWithout("relay.role-denied", "It gives whatever roles are asked for."),
  relayFault(
    "relay.role-less",
    {
      id: "gives-more-roles",
      title: "It gives write to who asked for read alone.",
      collateral: ["relay.frame-writer/*", "proof.accept/welcome", "proof.rights/frames"],
    },
    () => ({ welcome: (welcome) => ({ ...welcome, roles: { ...welcome.roles, write: true } }) }),
  ),
  relayWithout("relay.role-none", "It welcomes who asks for neither role.", ["proof.accept/form"]),
];
