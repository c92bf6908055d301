import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import type { ClientFault } from "./client-fault.ts";
import { checksOf, omitting, seamed } from "./client-fault.ts";

export const faults: readonly ClientFault[] = [
  seamed(
    "successor.order",
    "declares-at-once",
    "It declares the successor at once, whoever is before it.",
    () => ({
      successorDelay: () => 0,
    }),
    { expected: checksOf("successor.order", "second", "declared-before", "not-announced-yet"), collateral: ["successor.lost/second"] },
  ),
  seamed(
    "successor.order",
    "declares-one-step-late",
    "It lets one more pass before it declares the successor.",
    () => ({
      successorDelay: (right) => right + CONSTANTS.successor_step,
    }),
    {
      expected: checksOf("successor.order", "first", "second", "reader-before"),
      collateral: ["successor.client-join/too-late", "successor.client-access/same", "successor.lost/*"],
    },
  ),
  omitting("successor.reconnect", "does-not-come-back", "It does not come back when its connection breaks.", {
    // Whoever is not there declares nothing.
    collateral: ["successor.order/*", "successor.lost/*"],
  }),
  omitting("successor.lost", "leaves-lost-tunnels-to-others", "It declares no successor of a tunnel from which it was lost."),
  omitting("successor.stop", "speaks-until-it-is-closed", "It goes on sending frames after the grace of an ending tunnel.", {
    // Nor does it on a connection that has broken.
    collateral: ["successor.client-join/then-leaves", "successor.reconnect/broken"],
  }),
  omitting("successor.client-join", "follows-nobody", "It does not go on in the successor of its tunnel.", {
    collateral: ["successor.order/*", "successor.stop/joined"],
  }),
  omitting("successor.client-access", "opens-successors-to-all", "It declares a successor without the `access` of its tunnel."),
  omitting("successor.client-stays-out", "comes-back-uninvited", "It connects again to a tunnel from which it was closed."),
];
