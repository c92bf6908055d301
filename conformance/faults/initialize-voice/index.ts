import type { EventContext } from "../../../reference/homeserver/event-steps.ts";
import { refuse } from "../../../reference/homeserver/refusal.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

/** The faults of the chapter InitializeVoice. */
export const faults: readonly Fault[] = [
  leavesOut("init.form", {
    title: "It does not look at the form of an InitializeVoice.",
    and: ["crypto.x25519-key"],
    collateral: ["crypto.x25519-key/*", "encoding.*", "log.bad-keys/*"],
  }),
  leavesOut("init.homeserver", { title: "It takes an InitializeVoice for a tunnel of another server." }),
  leavesOut("init.known", { title: "It takes an InitializeVoice for a tunnel that is not there." }),
  leavesOut("init.creator", { title: "It lets members announce each other's tunnels." }),
  leavesOut("init.closed", { title: "It lets a closed tunnel be announced." }),
  leavesOut("init.epoch", { title: "It takes an InitializeVoice of any epoch.", collateral: ["epoch.*"] }),
  fault({
    id: "announced-without-write",
    violates: ["init.write"],
    title: "It does not ask whether the sender of an InitializeVoice may write.",
    expected: ["init.write/*"],
    start: wrongServer({
      wrapStep: (step) =>
        step.id !== "channel.write"
          ? step
          : {
              id: step.id,
              check: (context) =>
                ((context as unknown as EventContext).event.type as string) === "vt.initialize_voice" ? undefined : step.check(context),
            },
    }),
  }),
  fault({
    id: "announced-by-admins-only",
    violates: ["init.accept"],
    title: "It takes an InitializeVoice from admins alone.",
    expected: ["init.accept/*"],
    collateral: ["init.write/*", "tunnel.*", "successor.*", "rights.*"],
    start: wrongServer({
      wrapStep: (step) =>
        step.id !== "init.creator"
          ? step
          : {
              id: step.id,
              check(context) {
                const { channel, event } = context as unknown as EventContext;
                const { members } = channel.membership as { members: Readonly<Record<string, { flags: { admin: boolean } }>> };
                return members[event.sender]?.flags.admin === true ? step.check(context) : refuse("forbidden", "for admins");
              },
            },
    }),
  }),
];
