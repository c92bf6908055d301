import { openFrom } from "../../../reference/protocol/sealing/sealed-key.ts";
import type { ClientFault } from "./client-fault.ts";
import { omitting, seamed } from "./client-fault.ts";

export const faults: readonly ClientFault[] = [
  omitting("init.sent", "announces-nothing", "It sends no InitializeVoice."),
  seamed("init.verify-hash", "takes-any-tunnel-key", "It takes a key that does not hash to the id of its tunnel.", () => ({
    openTunnelKey: (_suite, { channel, epoch, tunnelID, sender }, sealed, pair) =>
      openFrom(pair, sealed, ["voicetunnel/1 tunnel key", channel, epoch, tunnelID, sender]),
  })),
  omitting("init.verify-sender", "takes-keys-of-anybody", "It takes an InitializeVoice of another than the creator."),
  omitting("init.verify-homeserver", "takes-keys-for-other-servers", "It takes an InitializeVoice that names another server."),
  omitting("init.verify-epoch", "takes-keys-of-other-epochs", "It takes an InitializeVoice of another epoch than the declaration's."),
  omitting("init.client-replaces", "believes-the-announcement", "It takes what a tunnel replaces from its InitializeVoice."),
  omitting("notify.default", "rings-in-groups", "It rings in groups by default."),
  omitting("notify.choice", "rings-as-it-likes", "It rings whatever its user has chosen."),
  omitting("notify.accepted", "rings-for-strangers", "It rings for a DM that its user has neither created nor accepted."),
  omitting("notify.age", "rings-for-the-past", "It rings for an InitializeVoice of any age."),
  omitting("notify.batch", "rings-before-the-rest", "It rings before it has processed what came with the InitializeVoice."),
  omitting("notify.closed", "rings-for-closed-tunnels", "It rings for a tunnel that is closed."),
  omitting("notify.stop", "rings-on-when-it-closes", "It goes on ringing when the tunnel closes.", {
    omit: ["notify.stop/tunnel-closed"],
    expected: ["notify.stop/closed"],
  }),
  omitting("notify.stop", "rings-without-end", "It goes on ringing when the time is over.", {
    omit: ["notify.stop/time-over"],
    expected: ["notify.stop/time-over"],
  }),
  omitting("notify.stop", "rings-where-it-is", "It goes on ringing when a device of its user is there.", {
    omit: ["notify.stop/own-device-connected"],
    expected: ["notify.stop/other-device", "notify.stop/joined"],
    collateral: ["notify.once/after-stopping", "notify.successor/other-device"],
  }),
  omitting("notify.own", "rings-for-itself", "It rings for what its own user announces."),
  omitting("notify.successor", "rings-for-successors", "It rings for the successor of a tunnel in which its user is."),
  omitting("notify.once", "rings-again", "It rings once more for a tunnel that is announced again."),
];
