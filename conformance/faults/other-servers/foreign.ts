import type { ChannelContext } from "../../../reference/homeserver/channel-steps.ts";
import { memberOf } from "../../../reference/protocol/membership/index.ts";
import type { Ask } from "../../../reference/homeserver/endpoint.ts";
import { refuse } from "../../../reference/homeserver/refusal.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { otherBody, otherHeaders, otherProblem } from "../common/answers.ts";
import { reconsider } from "../common/steps.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import type { AnswerInfo } from "../../../reference/seams.ts";

const DIRECTORY = "GET /v1/directory/{user}";
const USERS = "GET /v1/users/{user}";

export const directoryFaults: readonly Fault[] = [
  fault({
    id: "gives-others-another-entry",
    violates: ["peer.directory"],
    title: "It gives other servers an entry that it has changed.",
    expected: ["peer.directory/*"],
    start: wrongServer(
      otherBody(
        ({ endpoint }, { status }) => endpoint === DIRECTORY && status === 200,
        (body) => ({ ...body, created_at: Number(body["created_at"]) + 1 }),
      ),
    ),
  }),
  fault({
    id: "tells-others-forbidden",
    violates: ["peer.directory-unknown"],
    title: "It answers other servers with `forbidden` for users who do not exist.",
    expected: ["peer.directory-unknown/*"],
    start: wrongServer(otherProblem(({ endpoint }) => endpoint === DIRECTORY, 403, "forbidden")),
  }),
  fault({
    id: "drops-what-it-does-not-know",
    violates: ["foreign.look-up"],
    title: "It drops the unknown members of a foreign user's entry.",
    expected: ["foreign.look-up/unchanged"],
    start: wrongServer(
      otherBody(
        ({ endpoint }, { status }) => endpoint === USERS && status === 200,
        ({ v, user, signing_key, sealing_key, created_at, sig }) => ({ v, user, signing_key, sealing_key, created_at, sig }),
      ),
    ),
  }),
];

/** A server that changes how it refuses in some cases. */
function refusesOtherwise(applies: (info: AnswerInfo) => boolean, more: object): Fault["start"] {
  return wrongServer(
    otherBody(
      (info, { body }) => (body as { readonly code?: unknown } | undefined)?.code === "refused" && applies(info),
      (body) => ({ ...body, ...more }),
    ),
  );
}

export const foreignFaults: readonly Fault[] = [
  leavesOut("foreign.add-keys", { title: "It takes any keys for a foreign user who is added." }),
  leavesOut("foreign.add-failed", {
    title: "It adds foreign users of whom it has no entry.",
    collateral: ["peer.address/members"],
  }),
  leavesOut("foreign.create-keys", { title: "It takes any keys for the foreign peer of a DM.", collateral: ["peer.address/members"] }),
  fault({
    id: "foreign-members-only-read",
    violates: ["foreign.member"],
    title: "It lets foreign members read and not write.",
    expected: ["foreign.member/writer", "foreign.member/admin", "peer.contact/nothing-else"],
    // They cannot announce a tunnel either.
    collateral: ["foreign.refused/*", "foreign.member/voice"],
    start: wrongServer(
      reconsider("channel.write", (found, context) => {
        const { ask } = context as { readonly ask: Ask };
        return found ?? (ask.foreign ? refuse("forbidden", "from elsewhere") : undefined);
      }),
    ),
  }),
  leavesOut("foreign.create", { title: "It takes channels from foreign members.", collateral: ["foreign.same/*"] }),
  leavesOut("foreign.own-only", {
    title: "It looks users up, and forwards, for foreign members.",
    collateral: ["foreign.same/*", "peer.contact/*"],
  }),
  leavesOut("foreign.refused", {
    title: "It tells foreign members what it tells its own users.",
    expected: ["foreign.refused/channel", "foreign.refused/tunnel"],
    collateral: ["foreign.refused/*", "foreign.same/*", "request.foreign/*"],
  }),
  fault({
    id: "takes-keys-of-other-logs",
    violates: ["foreign.refused"],
    title: "It takes the key that any log gives for a foreign user, whichever channel is asked for.",
    expected: ["foreign.refused/key-of-another-log"],
    start: wrongServer(
      reconsider("channel.hidden", (found, context) => {
        const { ask, channel } = context as ChannelContext;
        return memberOf(channel.membership, ask.user) === undefined ? found : undefined;
      }),
    ),
  }),
  fault({
    id: "longer-refusals-for-channels",
    violates: ["foreign.same"],
    title: "It says a little more where a channel is asked for.",
    expected: ["foreign.same/*"],
    start: refusesOtherwise(({ endpoint }) => endpoint.includes("{channel}"), { detail: "this server refuses, whatever channel that is" }),
  }),
  fault({
    id: "another-header-for-tunnels",
    violates: ["foreign.same"],
    title: "It refuses questions for tunnels with one header more.",
    expected: ["foreign.same/*"],
    start: wrongServer(
      otherHeaders(
        ({ endpoint }, { status }) => endpoint.includes("/v1/tunnels/") && status === 403,
        () => ({ "x-hint": "1" }),
      ),
    ),
  }),
  leavesOut("foreign.connect", { title: "Its relay tells foreign users what it tells its own." }),
  fault({
    id: "tells-foreigners-of-ending-tunnels",
    violates: ["foreign.connect"],
    title: "Its relay tells foreign members that a tunnel is ending.",
    expected: ["foreign.connect/ending"],
    start: wrongServer({
      connectSteps: (steps) =>
        steps.map((step) =>
          step.id === "tunnel.ending-refuses" ? { ...step, check: (context) => step.check({ ...context, foreign: false }) } : step,
        ),
    }),
  }),
  fault({
    id: "lets-foreigners-declare",
    violates: ["foreign.declare"],
    title: "It says that foreign members declare no tunnels, and lets them.",
    expected: ["foreign.declare/*"],
    collateral: ["foreign.member/*"],
    start: wrongServer({ omit: ["foreign.declare"] }, { features: { foreign_declare: false } }),
  }),
];
