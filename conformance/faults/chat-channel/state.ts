import type { EventContext } from "../../../reference/homeserver/event-steps.ts";
import { refuse } from "../../../reference/homeserver/refusal.ts";
import { stateKeyOwner } from "../../../reference/protocol/events/state-key.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { puttingBack } from "../common/state-rows.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import { replacing } from "./channels.ts";

/** The first event of a type and key stays its state entry. */
const firstStays = puttingBack({ which: ">", values: ({ seq, refreshed_at }) => ({ seq, refreshed_at }) });

/** Only looks whether a key begins like the sender's user id or address. */
const prefixTest = replacing("state.own-key", (context) => {
  const { state_key, sender } = (context as EventContext).event;
  if (state_key?.includes("@") !== true) return undefined;
  const isOwn = state_key.slice(state_key.indexOf("@")).startsWith(sender);
  return isOwn ? undefined : refuse("forbidden", "the state_key is somebody else's");
});

export const stateFaults: readonly Fault[] = [
  fault({
    id: "first-state-stays",
    violates: ["state.last"],
    title: "It keeps the first state event of a type and key and drops the later ones from the state.",
    expected: ["state.last/*"],
    start: wrongServer(firstStays),
  }),
  leavesOut("state.own-key", { title: "It lets members set each other's state.", expected: ["state.own-key/foreign"] }),
  fault({
    id: "state-key-by-prefix",
    violates: ["state.own-key"],
    title: "It takes a state_key for the sender's own when it begins like it.",
    expected: ["state.own-key/foreign"],
    start: wrongServer(prefixTest),
  }),
  fault({
    id: "no-suffix-on-state-keys",
    violates: ["state.own-key"],
    title: "It refuses the sender's own keys when a suffix follows.",
    expected: ["state.own-key/own"],
    collateral: ["page.snapshot/*"],
    start: wrongServer(
      replacing("state.own-key", (context) => {
        const { state_key, sender } = (context as EventContext).event;
        const isRefused = state_key?.includes("@") === true && (state_key.includes("/") || stateKeyOwner(state_key, sender) === "foreign");
        return isRefused ? refuse("forbidden", "the state_key is somebody else's") : undefined;
      }),
    ),
  }),
  leavesOut("state.admin-key", { title: "It lets every writer set the channel's own state.", expected: ["state.admin-key/group"] }),
  fault({
    id: "no-shared-state-in-dms",
    violates: ["state.admin-key"],
    title: "It asks for admin in DMs, where nobody has it.",
    expected: ["state.admin-key/dm"],
    collateral: ["state.last/*"],
    start: wrongServer(
      replacing("state.admin-key", (context) => {
        const { channel, event } = context as EventContext;
        const isShared = event.state_key?.includes("@") === false;
        const { members } = channel.membership as { members: Readonly<Record<string, { flags: { admin: boolean } }>> };
        return isShared && members[event.sender]?.flags.admin !== true ? refuse("forbidden", "for admins") : undefined;
      }),
    ),
  }),
  leavesOut("state.callstate-key", { title: "It lets a device speak for the presence of another." }),
  leavesOut("state.callstate-keyed", { title: "It takes a callstate that is nobody's." }),
];
