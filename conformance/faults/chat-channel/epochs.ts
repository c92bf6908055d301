import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

export const epochFaults: readonly Fault[] = [
  leavesOut("epoch.required", { title: "It removes readers without a new epoch.", collateral: ["log.atomic/*"] }),
  leavesOut("epoch.superfluous", { title: "It takes a new epoch where nobody lost the old one." }),
  leavesOut("epoch.next", { title: "It takes any number for the next epoch." }),
  leavesOut("epoch.readers", { title: "It does not compare for whom an epoch is sealed with who reads." }),
  leavesOut("epoch.add-current", { title: "It lets new members be given the key of another epoch." }),
  leavesOut("epoch.add-sealed", { title: "It does not look whether a new reader is given the key, or a non-reader is." }),
  leavesOut("epoch.rotation-due", { title: "It lets old epochs be used when they are due.", collateral: ["epoch.leave-due/*"] }),
  fault({
    id: "leaving-costs-nothing",
    violates: ["epoch.leave-due"],
    title: "It goes on with the old epoch after the leave of a reader.",
    expected: ["epoch.leave-due/*"],
    collateral: ["epoch.rotation-due/*"],
    start: wrongServer({
      wrapStep: (step) =>
        step.id !== "epoch.rotation-due"
          ? step
          : {
              id: step.id,
              check(context) {
                const { channel } = context as { channel?: { membership: { epoch: { number: number } } } };
                return (channel?.membership.epoch.number ?? 0) > 0 ? undefined : step.check(context);
              },
            },
    }),
  }),
];
