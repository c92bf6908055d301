import { LABELS, type ErrorCode, type Label, type RequirementId } from "../../../schemas/v1/constants.ts";
import { validate } from "../../../schemas/validate.ts";
import type { FormContext } from "../../../reference/homeserver/form-steps.ts";
import { refuse } from "../../../reference/homeserver/refusal.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { reconsider, reconsiderAll, type Reconsider } from "../common/steps.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

/** What every refusal of a form drags along: the checks of codes go through all of them. */
export const TOURS: readonly string[] = ["error.problem-document/tour", "error.registered-status/tour"];

/** Lets pass what the schema refuses for a reason of that kind. */
const overlooks =
  (what: RegExp): Reconsider =>
  (found) =>
    found !== undefined && what.test(found.detail ?? "") ? undefined : found;

const silent = { onError: (): void => undefined };

const schemaFaults: readonly Fault[] = [
  fault({
    id: "overlooks-missing-members",
    violates: ["encoding.schema"],
    title: "It does not ask whether all members are there.",
    expected: ["registration", "creation", "event", "member", "declaration", "user-proof"].map((kind) => `encoding.schema/${kind}`),
    collateral: ["request.body-object/*", "error.no-internal/*", "encoding.depth-carried/*"],
    start: wrongServer(reconsider("encoding.schema", overlooks(/\brequired:/)), silent),
  }),
  fault({
    id: "overlooks-bounds",
    violates: ["encoding.schema"],
    title: "It does not ask whether numbers are in their range.",
    expected: ["encoding.schema/bounds"],
    start: wrongServer(reconsider("encoding.schema", overlooks(/\bminimum:/)), silent),
  }),
  fault({
    id: "refuses-unknown-members",
    violates: ["encoding.unknown-ignored"],
    title: "It refuses members that it does not know.",
    expected: ["encoding.unknown-ignored/*"],
    // Many messages of these checks carry an unknown member.
    collateral: ["encoding.*", "limit.request-*", "limit.event-bytes/*"],
    start: wrongServer(reconsider("encoding.schema", (found, context) => found ?? closed(context as FormContext))),
  }),
  leavesOut("encoding.version", {
    title: "It does not look at the version.",
    expected: ["encoding.version/*"],
    collateral: [...TOURS, "encoding.schema/user-proof"],
  }),
  leavesOut("encoding.media-type", { title: "It takes a body of any media type.", collateral: [...TOURS] }),
  leavesOut("encoding.depth-carried", { title: "It takes what it cannot hand on." }),
  leavesOut("encoding.path-raw", { title: "It looks for a path with a % in it." }),
];

function closed({ endpoint, body }: FormContext): ReturnType<typeof refuse> | undefined {
  if (endpoint.body === undefined || validate("closed", endpoint.body, body).ok) return undefined;
  return refuse("malformed", "a member that is not known");
}

const insteadOfMalformed =
  (code: ErrorCode): Reconsider =>
  (found) =>
    found?.refused === "malformed" ? { ...found, refused: code } : found;

/** The pattern is a first sieve for names: a server without it and without the grammar takes anything. */
const nameFaults: readonly Fault[] = [
  fault({
    id: "takes-any-name",
    violates: ["encoding.names"],
    title: "It takes any text for a name, until it does not know what to do with it.",
    expected: ["encoding.names/servers", "encoding.names/users", "encoding.names/devices"],
    start: wrongServer(
      reconsiderAll({
        "encoding.names": () => undefined,
        "encoding.schema": overlooks(/^\/(?:user|server|sender_device) (?:pattern|minLength|maxLength):/),
        "user.register-audience": insteadOfMalformed("audience"),
        "event.sender": insteadOfMalformed("forbidden"),
      }),
      silent,
    ),
  }),
  fault({
    id: "refuses-long-names",
    violates: ["encoding.names"],
    title: "It takes no more than 40 characters before the server's name.",
    expected: ["encoding.names/longest-and-oddest"],
    start: wrongServer(
      reconsider("encoding.names", (found, context) => {
        const { body } = context as FormContext;
        const isLong = /"user":"@[^:"]{41}/.test(JSON.stringify(body ?? null));
        return found ?? (isLong ? refuse("malformed", "a long name") : undefined);
      }),
    ),
  }),
];

interface WithRegistration {
  readonly registration: { readonly user: string; readonly nonce: string };
}

function caseless(): Fault["start"] {
  const seen = new Set<string>();
  return wrongServer(
    reconsider("user.register-replay", (found, context) => {
      const { registration } = context as WithRegistration;
      const key = `${registration.user} ${registration.nonce}`.toLowerCase();
      if (found === undefined && seen.has(key)) return refuse("replayed", "the nonce was used before");
      seen.add(key);
      return found;
    }),
  );
}

const orderFault = fault({
  id: "compares-without-case",
  violates: ["encoding.octet-order"],
  title: "It compares nonces without regard to case.",
  expected: ["encoding.octet-order/*"],
  start: () => caseless()(),
});

/** Every label, for servers that try them all. */
export const ALL_LABELS: readonly Label[] = Object.keys(LABELS) as Label[];

/** Steps that verify signatures of objects. */
export const OBJECT_SIGNATURES: readonly RequirementId[] = [
  "user.register-signature",
  "channel.create-signature",
  "event.signature",
  "log.signature",
  "tunnel.declare-signature",
];

export const formFaults: readonly Fault[] = [...schemaFaults, ...nameFaults, orderFault];
