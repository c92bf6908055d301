import type { Fault } from "../../selftest/fault.ts";
import type { Limit } from "../../../schemas/v1/types.ts";
import type { Seams } from "../../../reference/seams.ts";
import { relayFault, relayWithout } from "./relay-fault.ts";

/** Frames of odd length wait for the next one of the same sender, and come after it. */
function swapped(): Seams {
  const held = new Map<string, Uint8Array>();
  return {
    relayOut: (to, item) => {
      if (!(item instanceof Uint8Array)) return item;
      const key = `${to.tunnelID ?? ""} ${String(to.number)} ${Buffer.from(item.subarray(1, 5)).toString("hex")}`;
      const before = held.get(key);
      held.delete(key);
      if (before !== undefined) return [item, before];
      if (item.length < 80 || item.length % 2 === 0) return item;
      held.set(key, item);
      return undefined;
    },
  };
}

/** The last octet of long frames is lost in a bit. */
function changed(frame: Uint8Array): Uint8Array {
  return frame.map((octet, at) => (at === frame.length - 1 ? octet ^ 1 : octet));
}

export const frameFaults: readonly Fault[] = [
  relayFault(
    "relay.frame-relay",
    {
      id: "two-hear-it-at-most",
      title: "It passes a frame on to two others at most.",
      expected: ["relay.frame-relay/every-reader-once"],
      collateral: ["relay.frame-order/*", "relay.slow-reader/*"],
    },
    () => ({ route: (_from, others) => others.slice(0, 2) }),
  ),
  relayFault(
    "relay.frame-unchanged",
    {
      id: "changes-long-frames",
      title: "It changes a bit of frames of more than 1000 octets.",
      collateral: ["relay.frame-size/*", "relay.slow-newest/*"],
    },
    () => ({ relayOut: (_to, item) => (item instanceof Uint8Array && item.length > 1_000 ? changed(item) : item) }),
  ),
  relayFault(
    "relay.frame-order",
    { id: "swaps-frames", title: "It passes some frames on after the next one.", collateral: ["relay.frame-unchanged/*"] },
    swapped,
  ),
  relayFault(
    "relay.frame-not-back",
    {
      id: "sends-frames-back",
      title: "It sends frames back to their sender.",
      collateral: ["relay.frame-readers/*", "relay.role-less/*", "relay.isolated/hostile-members", "proof.rights/frames"],
    },
    () => ({ route: (from, others) => [...others, from] }),
  ),
  relayFault("relay.frame-own-tunnel", { id: "leaks-into-other-tunnels", title: "It passes frames on in all tunnels of a user." }, () => ({
    route: (from, others, all) => [...others, ...all.filter(({ user, tunnelID }) => user === from.user && tunnelID !== from.tunnelID)],
  })),
  relayFault(
    "relay.frame-readers",
    { id: "second-one-reads-all", title: "It sends frames to the second connection, reader or not." },
    () => ({
      route: (from, others, all) => [
        ...others,
        ...all.filter((one) => one.tunnelID === from.tunnelID && one.number === 2 && one !== from && !others.includes(one)),
      ],
    }),
  ),
  relayWithout("relay.frame-own", "It passes frames on under any number.", [
    "relay.close-code/after-the-welcome",
    "relay.isolated/hostile-members",
    "proof.rights/frames",
  ]),
  relayWithout("relay.frame-form", "It passes on what is no frame."),
  relayWithout("relay.frame-writer", "It passes the frames of non-writers on.", [
    "relay.role-less/*",
    "proof.rights/frames",
    "proof.rights/narrowed",
  ]),
  relayFault("relay.frame-writer", { id: "nags-non-writers", title: "It tells a non-writer twice that it is none." }, () => ({
    relayOut: (_to, item) => ("code" in item && item.code === "not-a-writer" ? [item, item] : item),
  })),
  relayWithout("relay.frame-size", "It passes frames of any size on.", ["relay.strikes/one-too-many", "relay.isolated/hostile-members"]),
  relayFault("relay.frame-rate", { id: "slower-than-it-says", title: "It passes on fewer frames in a second than it says." }, () => ({
    enforced: { frames_per_second: 150 as Limit },
  })),
  relayFault(
    "relay.frame-rate",
    {
      id: "drops-in-silence",
      title: "It does not say when it drops what comes too fast.",
      expected: ["relay.frame-rate/beyond"],
      collateral: ["relay.strikes/too-fast"],
    },
    () => ({ relayOut: (_to, item) => ("code" in item && item.code === "rate-limited" ? undefined : item) }),
  ),
  relayWithout("relay.strikes", "It never closes who goes on sending nonsense.", [
    "relay.close-code/after-the-welcome",
    "relay.isolated/hostile-members",
  ]),
];
