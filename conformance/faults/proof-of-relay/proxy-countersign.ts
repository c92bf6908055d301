import type { AnswerInfo } from "../../../reference/seams.ts";
import type { Fault } from "../../selftest/fault.ts";
import type { otherProblem } from "../common/answers.ts";
import { proofFault, proofWithout } from "./proof-fault.ts";

const ANY_CHANGE = "proof.request-signature/any-change";
/** Tells which of two wrong things is found first. */
const ORDER = "proof.request-own/order";

const isCountersigning = ({ endpoint }: AnswerInfo): boolean => endpoint === "POST /v1/proxies";

const MEMBERS = [
  ...["type", "v", "tunnelID", "auth_chatchannel", "user", "device", "origin", "proxy", "roles", "stream"],
  ...["issued_at", "expires_at", "nonce", "user_sig"],
];

/** What a server without a place for unknown members makes of an object. */
function knownOnly<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => MEMBERS.includes(name))) as T;
}

/** Refuses what it has signed before. */
function once(): ReturnType<typeof otherProblem> {
  const seen = new Set<unknown>();
  return {
    answer: (info, answer) => {
      if (!isCountersigning(info) || answer.status !== 201) return answer;
      const { nonce } = { ...answer.body } as { readonly nonce?: unknown };
      if (!seen.has(nonce)) {
        seen.add(nonce);
        return answer;
      }
      const code = "replayed";
      return { status: 401, body: { type: `urn:voicetunnel:error:${code}`, title: code, status: 401, code } };
    },
  };
}

/** Servers that sign what they must not, or not what they must. */
export const countersignFaults: readonly Fault[] = [
  proofFault(
    "proof.countersign",
    {
      id: "countersigns-known-members-only",
      title: "It leaves out of a proof what it does not know.",
      expected: ["proof.countersign/signs-what-it-got"],
    },
    () => ({ countersign: knownOnly }),
  ),
  proofFault(
    "proof.countersign",
    {
      id: "signs-without-the-users-signature",
      title: "Its signature does not cover that of the user.",
      expected: ["proof.countersign/signs-what-it-got"],
      collateral: ["proof.countersign/again", "proof.via-signature/*", "proof.via-match/order", "peer.contact/refused-joins"],
    },
    () => {
      const signatures = new Map<unknown, unknown>();
      return {
        omit: ["proof.via-signature"],
        countersign: ({ user_sig: signature, ...proof }) => {
          signatures.set(proof.nonce, signature);
          return proof as never;
        },
        answer: (info, answer) => {
          if (!isCountersigning(info) || answer.status !== 201) return answer;
          const { nonce, ...rest } = { ...answer.body } as { readonly nonce?: unknown };
          return { ...answer, body: { ...rest, nonce, user_sig: signatures.get(nonce) } };
        },
      };
    },
  ),
  proofFault(
    "proof.countersign",
    {
      id: "signs-a-proof-once",
      title: "It does not repeat its answer to a request that is repeated.",
      expected: ["proof.countersign/again"],
    },
    once,
  ),
  proofFault(
    "proof.countersign",
    { id: "signs-with-200", title: "It answers a countersigned proof with status 200.", expected: ["proof.countersign/signs-what-it-got"] },
    () => ({ answer: (info, answer) => (isCountersigning(info) && answer.status === 201 ? { ...answer, status: 200 } : answer) }),
  ),
  proofWithout("proof.request-own", "It signs proofs in the name of others.", { collateral: [ANY_CHANGE] }),
  proofWithout("proof.request-origin", "It stands for its users at itself.", { collateral: [ORDER] }),
  proofWithout("proof.request-proxy", "It signs proofs for the relays of others.", { collateral: [ANY_CHANGE, ORDER] }),
  proofWithout("proof.request-time", "It signs proofs of any time.", { collateral: [ORDER] }),
  proofWithout("proof.request-life", "It signs proofs that live for ever.", { collateral: [ORDER] }),
  proofFault("proof.request-life", { id: "signs-for-three-minutes-at-most", title: "It finds a life of five minutes too long." }, () =>
    otherProblemForLong(),
  ),
  proofWithout("proof.request-signature", "It signs proofs that the user has not signed.", { collateral: [ORDER] }),
];

/** Refuses lives of more than three minutes, as if that were the bound. */
function otherProblemForLong(): ReturnType<typeof otherProblem> {
  return {
    answer: (info, answer) => {
      const { issued_at: from = 0, expires_at: to = 0 } = { ...answer.body } as {
        readonly issued_at?: number;
        readonly expires_at?: number;
      };
      if (!isCountersigning(info) || answer.status !== 201 || to - from <= 180_000) return answer;
      const code = "lifetime";
      return { status: 400, body: { type: `urn:voicetunnel:error:${code}`, title: code, status: 400, code } };
    },
  };
}
