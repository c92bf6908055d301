import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import { orderedAs } from "./ordered-as.ts";

interface MemberStep {
  readonly state: { members: Readonly<Record<string, unknown>> };
  readonly object: { readonly user?: string };
}

export const logFaults: readonly Fault[] = [
  fault({
    id: "log-skips-a-number",
    violates: ["log.append"],
    title: "It answers membership objects with a seq that is one too high.",
    expected: ["log.append/*"],
    collateral: ["channel.seq/*", "channel.acknowledged/*", "stream.live/*", "stream.resume/*", "channel.cut/*"],
    start: wrongServer(orderedAs("POST /v1/channels/{channel}/members", (body) => ({ ...body, seq: Number(body["seq"]) + 1 }))),
  }),
  leavesOut("log.sender", { title: "It takes membership objects from anybody who passes them on." }),
  leavesOut("log.channel", { title: "It takes membership objects of other channels." }),
  leavesOut("log.signature", { title: "It does not verify membership objects." }),
  leavesOut("log.prev", { title: "It takes membership objects whose prev is not the head.", expected: ["log.prev/not-the-head"] }),
  leavesOut("log.again", {
    title: "It does not recognise a membership object that it has.",
    collateral: ["log.prev/old-object-once-more"],
  }),
  leavesOut("log.permission", { title: "It lets every member do everything to every member." }),
  leavesOut("log.member-keys", { title: "It takes whatever keys an add gives its users." }),
  leavesOut("log.member-known", {
    title: "It lets users be added who do not exist.",
    and: ["log.member-keys"],
    collateral: ["log.member-keys/*"],
  }),
  leavesOut("log.bad-keys", { title: "It takes epoch keys of small order." }),
  fault({
    id: "half-removes-a-member",
    violates: ["log.atomic"],
    title: "It refuses a removal for its epoch and forgets the member all the same.",
    expected: ["log.atomic/*"],
    collateral: ["epoch.*"],
    start: wrongServer({
      wrapStep: (step) =>
        step.id !== "epoch.required"
          ? step
          : {
              id: step.id,
              async check(context) {
                const refusal = await step.check(context);
                const { state, object } = context as MemberStep;
                if (refusal !== undefined) {
                  state.members = Object.fromEntries(Object.entries(state.members).filter(([user]) => user !== object.user));
                }
                return refusal;
              },
            },
    }),
  }),
];
