import { createNodeSuite } from "../../../reference/node-crypto.ts";
import { verifyObject } from "../../../reference/protocol/signing.ts";
import type { Label } from "../../../schemas/v1/constants.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { reconsider, type Reconsider } from "../common/steps.ts";
import { wrongServer } from "../common/wrong-server.ts";
import { ALL_LABELS } from "./forms.ts";

const suite = createNodeSuite();

type Registration = Readonly<Record<string, unknown>>;

async function verifies(label: Label, registration: Registration): Promise<boolean> {
  try {
    await verifyObject(suite, label, registration, String(registration["signing_key"]));
    return true;
  } catch {
    return false;
  }
}

/** Lets a registration pass if one of these verifies. */
function accepting(others: (registration: Registration) => readonly (readonly [Label, Registration])[]): Reconsider {
  return async (found, context) => {
    if (found === undefined) return undefined;
    const { registration } = context as { readonly registration: Registration };
    for (const [label, object] of others(registration)) if (await verifies(label, object)) return undefined;
    return found;
  };
}

function without(registration: Registration, name: string): Registration {
  return Object.fromEntries(Object.entries(registration).filter(([other]) => other !== name));
}

export const signatureFaults: readonly Fault[] = [
  fault({
    id: "takes-any-label",
    violates: ["encoding.label"],
    title: "It takes the signature of another kind of object for that of a registration.",
    expected: ["encoding.label/signed-objects"],
    start: wrongServer(
      reconsider(
        "user.register-signature",
        accepting((one) => ALL_LABELS.map((label) => [label, one])),
      ),
    ),
  }),
  fault({
    id: "takes-any-connect-signature",
    violates: ["encoding.label"],
    title: "Its relay does not verify the signature of a connect message.",
    expected: ["encoding.label/connect"],
    collateral: ["relay.connect-signature/*"],
    start: wrongServer({ omit: ["relay.connect-signature"] }),
  }),
  fault({
    id: "signs-without-time",
    violates: ["encoding.signature-covers"],
    title: "It verifies a registration whose time was moved by a millisecond.",
    expected: ["encoding.signature-covers/changed-members"],
    start: wrongServer(
      reconsider(
        "user.register-signature",
        accepting((one) => [["registration", { ...one, created_at: Number(one["created_at"]) - 1 }]]),
      ),
    ),
  }),
  fault({
    id: "signs-known-members-only",
    violates: ["encoding.signature-covers"],
    title: "It leaves out a member that it does not know when it verifies.",
    expected: ["encoding.signature-covers/unknown-members"],
    start: wrongServer(
      reconsider(
        "user.register-signature",
        accepting((one) => [["registration", without(one, "extra")]]),
      ),
    ),
  }),
];
