import { refuse } from "../../../reference/homeserver/refusal.ts";
import type { Seams } from "../../../reference/seams.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

/** What the steps of a declaration know of the tunnel that it replaces. */
interface Replacing {
  readonly ask: { readonly user: string };
  readonly declaration: { readonly replaces?: string };
  readonly replaced?: { readonly created_by: string; readonly life: { readonly state: string } };
}

/** Refuses a successor for one more reason. */
function strict(forbids: (context: Replacing) => boolean): Seams {
  return {
    wrapStep: (step) =>
      step.id !== "successor.right"
        ? step
        : {
            id: step.id,
            check: (context) =>
              forbids(context as unknown as Replacing) ? refuse("forbidden", "not by you, or not now") : step.check(context),
          },
  };
}

export const successorFaults: readonly Fault[] = [
  fault({
    id: "succession-by-the-creator",
    violates: ["successor.ending"],
    title: "It lets only its creator replace an ending tunnel.",
    expected: ["successor.ending/*"],
    collateral: ["successor.one/*"],
    start: wrongServer(strict(({ ask, replaced }) => replaced?.life.state === "ending" && replaced.created_by !== ask.user)),
  }),
  fault({
    id: "succession-at-the-end-only",
    violates: ["successor.open"],
    title: "It lets nobody but its creator replace a tunnel that is not ending.",
    expected: ["successor.open/*"],
    start: wrongServer(
      strict(({ ask, replaced }) => replaced !== undefined && replaced.life.state !== "ending" && replaced.created_by !== ask.user),
    ),
  }),
  leavesOut("successor.right", { title: "It lets every member replace every tunnel." }),
  leavesOut("successor.one", { title: "It takes any number of successors." }),
  leavesOut("successor.unknown", { title: "It lets tunnels be replaced that are not there." }),
  fault({
    id: "no-successor-of-the-closed",
    violates: ["successor.closed"],
    title: "It refuses a declaration that replaces a closed tunnel.",
    expected: ["successor.closed/*"],
    start: wrongServer(strict(({ declaration, replaced }) => declaration.replaces !== undefined && replaced === undefined)),
  }),
];
