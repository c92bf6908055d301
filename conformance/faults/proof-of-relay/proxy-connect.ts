import type { RelayStep, RelaySeams } from "../../../reference/vtserver/seams.ts";
import type { ViaContext } from "../../../reference/vtserver/proxy/via-steps.ts";
import type { Proof, Signature } from "../../../schemas/v1/types.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import type { Fault } from "../../selftest/fault.ts";
import { proofFault, proofWithout } from "./proof-fault.ts";
import { legs } from "./proxy-legs.ts";

const ANY_CHANGE = "proof.via-signature/any-change";
const NO_CONTACT = "peer.contact/refused-joins";
/** Tells which of two wrong things is found first. */
const ORDER = "proof.via-match/order";

type ViaStep = RelayStep<ViaContext>;

/** Judges a connect as if something of it were other than it is. */
function seenAs(id: ViaStep["id"], change: (context: ViaContext) => Partial<ViaContext>): RelaySeams {
  const wrap = (step: ViaStep): ViaStep => ({ ...step, check: (context) => step.check({ ...context, ...change(context) }) });
  return { viaSteps: (steps) => steps.map((step) => (step.id === id ? wrap(step) : step)) };
}

/** Takes for granted that a member of the connect is that of the proof. */
function trusting(member: "tunnelID" | "auth_chatchannel" | "device" | "roles" | "stream"): RelaySeams {
  return seenAs("proof.via-match", ({ connect, proof }) => ({ connect: { ...connect, [member]: proof[member] } }));
}

/** Fetches the origin's document for whoever names an origin on this machine. */
function asksFirst(): RelaySeams {
  const ask: ViaStep = {
    id: "peer.contact",
    check: async ({ proof }) => {
      if (proof.origin.startsWith("127.")) await fetch(`http://${proof.origin}/.well-known/voicetunnel`).catch(() => undefined);
      return undefined;
    },
  };
  return { viaSteps: (steps) => [ask, ...steps] };
}

/** What a proxy refuses before it asks anybody. */
const rowFaults: readonly Fault[] = [
  proofWithout("proof.via-user", "It lets anybody through whose proof it has signed.", { collateral: [ORDER] }),
  proofFault(
    "proof.via-signature",
    {
      id: "verifies-no-connect-by-proxy",
      title: "It does not verify who connects by proxy.",
      expected: ["proof.via-signature/of-the-connect"],
      collateral: [ANY_CHANGE, NO_CONTACT, ORDER],
    },
    () => ({
      viaSteps: (steps) =>
        without(
          steps,
          steps.findIndex(({ id }) => id === "proof.via-signature"),
        ),
    }),
  ),
  proofFault(
    "proof.via-signature",
    {
      id: "presents-proofs-of-others",
      title: "It presents proofs that it has not signed.",
      expected: ["proof.via-signature/of-the-proof"],
      collateral: [ANY_CHANGE, NO_CONTACT, "proof.via-address/*", "proof.via-match/*", "proof.via-time/*"],
    },
    () => ({
      viaSteps: (steps) =>
        without(
          steps,
          steps.findLastIndex(({ id }) => id === "proof.via-signature"),
        ),
    }),
  ),
  proofWithout("proof.via-address", "It presents proofs that name other relays.", { collateral: [ANY_CHANGE, ORDER] }),
  proofWithout("proof.via-match", "It does not compare connect and proof.", { collateral: [NO_CONTACT, ANY_CHANGE] }),
  ...(["tunnelID", "auth_chatchannel", "device", "roles", "stream"] as const).map((member) =>
    proofFault(
      "proof.via-match",
      {
        id: `compares-no-${member.replace("_", "-").toLowerCase()}`,
        title: `It does not compare ${member} of connect and proof.`,
        expected: ["proof.via-match/differences"],
        collateral: [NO_CONTACT, ORDER],
      },
      () => trusting(member),
    ),
  ),
  proofFault(
    "peer.contact",
    {
      id: "asks-before-it-checks",
      title: "It asks the origin for its document before it looks at the connect.",
      expected: ["peer.contact/refused-joins"],
      collateral: ["proof.hidden/*"],
    },
    asksFirst,
  ),
  proofWithout("proof.via-time", "It presents proofs that have expired.", { collateral: [ORDER] }),
  proofWithout("proof.via-listed", "It connects to whatever relay its user names.", { collateral: [ORDER] }),
];

function without<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_, index) => index !== at);
}

/** What a proxy tells the origin. */
const presentFaults: readonly Fault[] = [
  proofFault(
    "proof.present",
    { id: "presents-over-one-challenge", title: "It answers the first challenge that it ever got, for ever." },
    () => {
      let first: string | undefined;
      return { relayConnect: (connect, { nonce }) => ({ ...connect, challenge: (first ??= nonce) as typeof nonce }) };
    },
  ),
  proofFault("proof.present", { id: "presents-known-members-only", title: "It presents a proof without what it does not know." }, () => ({
    relayConnect: (connect) => {
      const { odd: _odd, ...proof } = connect.proof as Proof & { odd?: unknown };
      return { ...connect, proof };
    },
  })),
  proofFault("proof.present", { id: "presents-unsigned", title: "Its relay_connect has a signature of zeros." }, () => ({
    presented: (connect) => ({ ...connect, sig: toBase64url(new Uint8Array(64)) as Signature }),
  })),
  proofFault("proof.present", { id: "presents-with-one-nonce", title: "Its relay_connect has the same client_nonce each time." }, () => {
    let first: string | undefined;
    return { relayConnect: (connect) => ({ ...connect, client_nonce: (first ??= connect.client_nonce) as typeof connect.client_nonce }) };
  }),
];

/** What a proxy believes of an origin, and says for it. */
const originFaults: readonly Fault[] = [
  proofWithout("proof.origin-verify", "It believes whoever answers."),
  proofFault(
    "proof.origin-verify",
    {
      id: "presents-to-any-challenge",
      title: "It presents the proof to whoever sends a challenge.",
      expected: ["proof.origin-verify/challenge"],
    },
    () => legs({ presenting: (next, event) => next(event.type === "challenge" ? { ...event, fits: true } : event) }),
  ),
  proofFault(
    "proof.via-welcome",
    {
      id: "counts-by-itself",
      title: "It gives its users numbers of its own.",
      expected: ["proof.via-welcome/takes-over"],
      collateral: ["proof.pass/*"],
    },
    () => ({ proxyWelcome: (welcome) => ({ ...welcome, connection: 1 as typeof welcome.connection }) }),
  ),
  proofFault(
    "proof.via-welcome",
    { id: "alone-in-the-tunnel", title: "Its welcome names nobody else.", expected: ["proof.via-welcome/takes-over"] },
    () => ({ proxyWelcome: (welcome) => ({ ...welcome, participants: [] }) }),
  ),
];

/** Servers that are wrong about a join by proxy. */
export const connectFaults: readonly Fault[] = [...rowFaults, ...presentFaults, ...originFaults];
