import type { Seams } from "../../../reference/seams.ts";
import type { Fault } from "../../selftest/fault.ts";
import { proofFault, proofWithout } from "./proof-fault.ts";

/** Tells which of several wrong things is found first. */
const ORDER = "proof.accept/order";
/** Presents what is wrong in every way that needs no request, at a server that the origin has not met. */
const NOT_ASKED = "proof.no-early-request/nothing-asked";
/** Compares all that is `refused`. */
const PAIRWISE = "proof.indistinguishable/pairwise";
const ANY_CHANGE = "proof.user-signature/any-change";

/** What comes first in the table: it depends on the message and the clock alone. */
const messageFaults: readonly Fault[] = [
  proofWithout("proof.server", "It takes a relay_connect that is meant for another server.", { collateral: [ORDER, NOT_ASKED] }),
  proofWithout("proof.challenge", "It takes a relay_connect that answers another challenge.", { collateral: [ORDER, NOT_ASKED] }),
  proofWithout("proof.origin", "It takes a proof that is meant for another origin.", { collateral: [NOT_ASKED] }),
  proofWithout("proof.proxy-address", "It lets a third server stand for a user.", { collateral: [ORDER, NOT_ASKED] }),
  proofWithout("proof.device", "It takes a proof for a device of somebody else.", { collateral: [ORDER, NOT_ASKED] }),
  proofWithout("proof.issued", "It takes a proof from the future.", { collateral: [NOT_ASKED] }),
  proofWithout("proof.expired", "It takes a proof that expired long ago.", { collateral: [ORDER, NOT_ASKED] }),
  proofWithout("proof.life", "It takes a proof that lives for years, or no time at all.", { collateral: [ORDER, NOT_ASKED] }),
];

/** What depends on what is stored at the origin. */
const storedFaults: readonly Fault[] = [
  proofFault(
    "proof.tunnel",
    {
      id: "welcomes-proofs-to-any-tunnel",
      title: "It takes a proof for another channel's tunnel, and for one that is over.",
      collateral: [NOT_ASKED, PAIRWISE, ORDER],
    },
    () => ({
      omit: ["proof.tunnel"],
      backend: (backend) => ({
        ...backend,
        register: async (registration) => {
          await backend.register(registration);
          return true;
        },
      }),
    }),
  ),
  proofFault(
    "proof.member",
    {
      id: "welcomes-proofs-of-strangers",
      title: "It does not ask whether the user of a proof is a member.",
      collateral: [NOT_ASKED, PAIRWISE, "proof.roles/*", "proof.user-signature/*"],
    },
    () => ({ omit: ["proof.member", "proof.roles", "proof.user-signature"] }),
  ),
  proofWithout("proof.roles", "It gives a proof whatever roles it asks for.", { collateral: [NOT_ASKED, PAIRWISE] }),
  proofWithout("proof.user-signature", "It leaves it to the user's server to say what the user signed.", {
    collateral: [NOT_ASKED, PAIRWISE],
  }),
  proofWithout("proof.nonce", "It takes a proof as often as it comes.", {
    expected: ["proof.nonce/used*", "proof.nonce/at-once"],
    collateral: ["proof.no-early-request/used-nonce", PAIRWISE],
  }),
];

/** Lets pass what should not when there is no document. */
function withoutDocument(): Seams {
  return {
    proofSteps: (steps) =>
      steps.map((step) => {
        if (step.id !== "proof.server-signature" && step.id !== "proof.proxy-key") return step;
        return { id: step.id, check: async (context) => ((await context.document()) === undefined ? undefined : step.check(context)) };
      }),
  };
}

/** What the proxy's document is needed for. */
const documentFaults: readonly Fault[] = [
  proofWithout("proof.server-signature", "It does not verify what the user's server has signed.", {
    expected: ["proof.server-signature/not-by-the-server"],
    collateral: [PAIRWISE, ANY_CHANGE, "proof.nonce/used-by-a-refused-one", "proof.proxy-key/third-server"],
  }),
  proofFault(
    "proof.server-signature",
    {
      id: "does-without-a-document",
      title: "It takes a proof as it is when it gets no document of the user's server.",
      expected: ["proof.server-signature/no-document"],
      collateral: [PAIRWISE, "proof.no-early-request/used-nonce"],
    },
    withoutDocument,
  ),
  proofWithout("proof.proxy-key", "It takes a proof for any relay, also one that is not the server's.", { collateral: [PAIRWISE] }),
  proofWithout("proof.presented", "It does not ask who presents a proof.", {
    collateral: [PAIRWISE, ANY_CHANGE, "proof.proxy-key/third-server"],
  }),
  proofWithout("proof.displace", "It lets an older proof throw out the direct connection of a device."),
  proofWithout("proof.renew", "It does not ask for a newer document.", { collateral: ["proof.renew-failed/*"] }),
  proofWithout("proof.renew-failed", "It keeps a connection by proxy, whatever becomes of the proxy's document."),
];

/** Asks for the document before it looks at what is stored. */
const asksEarly = proofFault(
  "proof.no-early-request",
  { id: "asks-before-it-looks", title: "It asks for the document of a proxy before it knows whether the user is a member." },
  () => ({
    proofSteps: (steps) => {
      const at = steps.findIndex(({ id }) => id === "proof.tunnel");
      const ask: (typeof steps)[number] = {
        id: "proof.no-early-request",
        check: async ({ document }) => {
          await document();
          return undefined;
        },
      };
      return [...steps.slice(0, at), ask, ...steps.slice(at)];
    },
  }),
);

/** Looks at what comes first in the table last. */
const otherOrder = proofFault(
  "proof.accept",
  { id: "looks-at-times-first", title: "It checks the times of a proof before its audience.", expected: [ORDER] },
  () => ({
    proofSteps: (steps) => {
      const at = steps.findIndex(({ id }) => id === "proof.tunnel");
      return [...steps.slice(0, at).toReversed(), ...steps.slice(at)];
    },
  }),
);

export const originStepFaults: readonly Fault[] = [...messageFaults, ...storedFaults, ...documentFaults, asksEarly, otherOrder];
