import { toBase64url } from "../../probe/wire/base64.ts";
import type { Fault } from "../../selftest/fault.ts";
import type { Bytes32, ConnectionNumber, Limit } from "../../../schemas/v1/types.ts";
import type { RelayItem } from "../../../reference/vtserver/index.ts";
import type { Seams } from "../../../reference/seams.ts";
import { relayFault, relayWithout } from "./relay-fault.ts";

const isType = (item: RelayItem, type: string): boolean => "type" in item && item.type === type;

/** Changes the numbers that connections get. */
function numbered(change: (n: number) => number): () => Seams {
  return () => ({
    backend: (backend) => ({
      ...backend,
      reserve: async (tunnelID) => change(await backend.reserve(tunnelID)) as ConnectionNumber,
    }),
  });
}

/** Holds each `joined` back until something else goes to the same receiver. */
function lateJoined(): Seams {
  const held = new Map<string, RelayItem[]>();
  return {
    relayOut: (to, item) => {
      const key = `${to.tunnelID ?? ""} ${String(to.number)}`;
      const waiting = held.get(key) ?? [];
      held.delete(key);
      if (!isType(item, "joined")) return [item, ...waiting];
      held.set(key, [item]);
      return waiting;
    },
  };
}

/** Holds each `left` back until a `joined` has gone to the same receiver. */
function lateLeft(): Seams {
  const held = new Map<string, RelayItem[]>();
  return {
    relayOut: (to, item) => {
      const key = `${to.tunnelID ?? ""} ${String(to.number)}`;
      const waiting = held.get(key) ?? [];
      if (isType(item, "left")) {
        held.set(key, [...waiting, item]);
        return undefined;
      }
      if (!isType(item, "joined")) return item;
      held.delete(key);
      return [item, ...waiting];
    },
  };
}

export const presenceFaults: readonly Fault[] = [
  relayFault(
    "relay.number",
    { id: "counts-from-two", title: "The first connection of a tunnel is number 2." },
    numbered((n) => n + 1),
  ),
  relayFault(
    "relay.number",
    { id: "counts-down", title: "After the first connection, numbers get lower." },
    numbered((n) => (n === 1 ? 1 : 2 ** 32 - n)),
  ),
  relayFault(
    "relay.participants",
    { id: "forgets-a-participant", title: "Its welcomes leave out who came first.", collateral: ["proof.credential/*"] },
    () => ({
      welcome: (welcome) => ({ ...welcome, participants: welcome.participants.slice(1) }),
    }),
  ),
  relayWithout("relay.full", "It lets in as many as come."),
  relayFault(
    "relay.limits",
    { id: "other-limits-in-the-welcome", title: "Its welcomes give another frame_bytes than its document." },
    () => ({
      welcome: (welcome) => ({ ...welcome, limits: { ...welcome.limits, frame_bytes: (welcome.limits.frame_bytes + 1) as Limit } }),
    }),
  ),
  relayWithout("relay.one-per-device", "It lets a device be there twice.", [
    "relay.close-code/after-the-welcome",
    "relay.full/by-proxy",
    "proof.displace/*",
    "proof.rights/displaced-by-direct",
  ]),
  relayFault(
    "relay.displaced-left",
    {
      id: "tells-late-who-left",
      title: "It tells of a newer connection first, and then that the older one has left.",
      collateral: ["relay.*", "proof.recorded/*", "proof.rights/*", "proof.renew-failed/*"],
    },
    lateLeft,
  ),
  relayFault(
    "relay.joined",
    {
      id: "alters-the-credential",
      title: "It passes another client_nonce on than the newcomer signed.",
      collateral: ["proof.credential/*"],
    },
    () => ({
      relayOut: (_to, item) =>
        "type" in item && item.type === "joined"
          ? { ...item, credential: { ...item.credential, client_nonce: toBase64url(new Uint8Array(32)) as Bytes32 } }
          : item,
    }),
  ),
  relayFault("relay.joined-first", { id: "announces-late", title: "It announces a newcomer after its first frame." }, lateJoined),
  relayFault(
    "relay.left",
    { id: "does-not-tell-the-second", title: "It does not tell the second connection who has left.", collateral: ["relay.control-kept/*"] },
    () => ({
      relayOut: (to, item) => (isType(item, "left") && to.number === 2 ? undefined : item),
    }),
  ),
];
