import type { Fault } from "../../selftest/fault.ts";
import { leavesOut } from "../common/wrong-server.ts";

export const sealedFaults: readonly Fault[] = [
  leavesOut("sealed.form", {
    title: "It does not look at the content of sealed events.",
    and: ["crypto.x25519-key"],
    collateral: ["crypto.x25519-key/*", "encoding.*", "log.bad-keys/*"],
  }),
  leavesOut("sealed.epoch", { title: "It takes sealed events of any epoch.", collateral: ["epoch.*"] }),
  leavesOut("sealed.to-member", { title: "It takes sealed events for anybody." }),
  leavesOut("sealed.no-state", { title: "It takes sealed events into the state." }),
];
