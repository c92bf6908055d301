// Codecs that seal for another purpose than the one named, or open less carefully. crypto.hpke-info
import { utf8 } from "../../../reference/protocol/bytes.ts";
import type { JsonValue } from "../../../reference/protocol/index.ts";
import { canonicalBytes } from "../../../reference/protocol/index.ts";
import type { Alteration, CodecFault } from "./codec-fault.ts";
import { together } from "./codec-fault.ts";
import type { Bind, Purpose } from "./sealed.ts";
import { openingWith, rightBinding, sealingWith } from "./sealed.ts";

const NONE = new Uint8Array();

/** What opens nothing that is right: everything that only the opened content tells. */
const COLLATERAL = ["sealed.open", "epoch.open", "init.verify-hash", "crypto.x25519-key", "crypto.x25519-zero"] as const;

function binding(bind: Bind, ...purposes: readonly Purpose[]): Alteration {
  const some = purposes.length === 0 ? undefined : purposes;
  return together(sealingWith(bind, some), openingWith(bind, {}, some));
}

/** Leaves a part out of `info`. */
function leavingOut(name: string, ...purposes: readonly Purpose[]): Alteration {
  return binding((parts) => rightBinding(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name))), ...purposes);
}

function values(parts: Readonly<Record<string, JsonValue>>): readonly JsonValue[] {
  return Object.values(parts);
}

export const faults: readonly CodecFault[] = [
  {
    id: "info-left-out",
    violates: ["crypto.hpke-info"],
    title: "It seals without any `info`.",
    collateral: COLLATERAL,
    alter: binding(() => ({ info: NONE, aad: NONE })),
  },
  {
    id: "info-without-label",
    violates: ["crypto.hpke-info"],
    title: "It leaves the label out of `info`.",
    collateral: COLLATERAL,
    alter: leavingOut("label"),
  },
  {
    id: "info-without-channel",
    violates: ["crypto.hpke-info"],
    title: "It leaves the channel of an epoch out of `info`.",
    collateral: COLLATERAL,
    alter: leavingOut("channel", "epoch-key"),
  },
  {
    id: "info-without-sender",
    violates: ["crypto.hpke-info"],
    title: "It leaves the sender of a tunnel key out of `info`.",
    collateral: COLLATERAL,
    alter: leavingOut("sender", "tunnel-key"),
  },
  {
    id: "info-without-recipient",
    violates: ["crypto.hpke-info"],
    title: "It leaves the recipient of an epoch key out of `info`.",
    collateral: COLLATERAL,
    alter: leavingOut("recipient", "epoch-key"),
  },
  {
    id: "info-without-null",
    violates: ["crypto.hpke-info"],
    title: "It leaves out of `info` a recipient that there is not, instead of writing null.",
    collateral: COLLATERAL,
    alter: binding(
      (parts) => rightBinding(Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null))),
      "event-content",
    ),
  },
  {
    id: "info-in-alphabetical-order",
    violates: ["crypto.hpke-info"],
    title: "It orders the parts of a tunnel key's `info` by their names.",
    collateral: COLLATERAL,
    alter: binding(
      (parts) => ({
        info: canonicalBytes(
          Object.keys(parts)
            .sort()
            .map((name) => parts[name] ?? null),
        ),
        aad: NONE,
      }),
      "tunnel-key",
    ),
  },
  {
    id: "info-as-an-object",
    violates: ["crypto.hpke-info"],
    title: "It writes the `info` of an epoch key as an object.",
    collateral: COLLATERAL,
    alter: binding((parts) => ({ info: canonicalBytes(parts), aad: NONE }), "epoch-key"),
  },
  {
    id: "info-joined",
    violates: ["crypto.hpke-info"],
    title: "It joins the parts of an event's `info`.",
    collateral: COLLATERAL,
    alter: binding((parts) => ({ info: utf8(values(parts).map(String).join(" ")), aad: NONE }), "event-content"),
  },
  {
    id: "info-as-additional-data",
    violates: ["crypto.hpke-info"],
    title: "It gives as additional data what should be the `info` of a tunnel key.",
    collateral: COLLATERAL,
    alter: binding((parts) => ({ info: NONE, aad: canonicalBytes(values(parts)) }), "tunnel-key"),
  },
  {
    id: "additional-data-not-empty",
    violates: ["crypto.hpke-info"],
    title: "It gives `info` as additional data, too.",
    collateral: COLLATERAL,
    alter: binding((parts) => ({ info: canonicalBytes(values(parts)), aad: canonicalBytes(values(parts)) })),
  },
  {
    id: "epoch-key-not-compared",
    violates: ["epoch.open"],
    title: "It takes a private key that does not belong to the epoch's public one.",
    alter: openingWith(rightBinding, { half: true }, ["epoch-key"]),
  },
  {
    id: "tunnel-key-not-compared",
    violates: ["init.verify-hash", "tunnel.id"],
    title: "It takes a tunnel key that does not hash to the tunnelID.",
    alter: openingWith(rightBinding, { hash: true }, ["tunnel-key"]),
  },
  {
    id: "sealed-content-not-checked",
    violates: ["sealed.open"],
    title: "It takes whatever is in a sealed event for one.",
    alter: openingWith(rightBinding, { content: true }, ["event-content"]),
  },
];
