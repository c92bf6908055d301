import type { IncomingMessage } from "node:http";
import type { LegTransition } from "../../../reference/vtserver/proxy/leg.ts";
import type { RelaySeams, WireMessage } from "../../../reference/vtserver/seams.ts";
import { ERRORS } from "../../../schemas/v1/constants.ts";
import type { PingNumber } from "../../../schemas/v1/types.ts";
import { utf8 } from "../../probe/wire/bytes.ts";
import type { Fault } from "../../selftest/fault.ts";
import { proofFault, proofWithout } from "./proof-fault.ts";
import { legs, withoutEffect } from "./proxy-legs.ts";

const isPing = ({ bytes, isBinary }: WireMessage): boolean => !isBinary && Buffer.from(bytes).includes("ping");

/** Reads text and writes it again, as JSON libraries do. */
function rewritten(message: WireMessage): WireMessage {
  if (message.isBinary) return message;
  return { isBinary: false, bytes: utf8(JSON.stringify(JSON.parse(Buffer.from(message.bytes).toString()))) };
}

/** Some frames wait for the next message. */
function swapped(): RelaySeams {
  const held = new Map<string, WireMessage>();
  return {
    proxyIn: (to, message) => {
      const key = `${to.tunnelID ?? ""} ${to.device ?? ""}`;
      const before = held.get(key);
      held.delete(key);
      if (before !== undefined) return [message, before];
      if (!message.isBinary || message.bytes.length % 2 === 0) return [message];
      held.set(key, message);
      return [];
    },
  };
}

/** A frame for one user is given to the next one, too. */
function leaking(): RelaySeams {
  let last: { readonly device: string | undefined; readonly message: WireMessage } | undefined;
  return {
    proxyIn: (to, message) => {
      const stray = last !== undefined && last.device !== to.device ? [last.message] : [];
      last = message.isBinary ? { device: to.device, message } : undefined;
      return [message, ...stray];
    },
  };
}

const passFaults: readonly Fault[] = [
  proofFault(
    "proof.pass",
    { id: "writes-messages-anew", title: "It reads control messages and writes them again.", expected: ["proof.pass/unchanged"] },
    () => ({
      proxyIn: (_to, message) => [rewritten(message)],
      proxyOut: (_from, message) => [rewritten(message)],
    }),
  ),
  proofFault(
    "proof.pass",
    {
      id: "answers-pings-itself",
      title: "It keeps the pings of its users from the origin.",
      expected: ["proof.pass/unchanged"],
      collateral: ["proof.pass/*", "proof.via-gone/*", "proof.via-refused/*"],
    },
    () => ({ proxyOut: (_from, message) => (isPing(message) ? [] : [message]) }),
  ),
  proofFault(
    "proof.pass",
    {
      id: "swaps-what-passes",
      title: "It passes some frames on behind the next message.",
      expected: ["proof.pass/unchanged", "proof.pass/unjudged"],
      collateral: ["proof.pass/*"],
    },
    swapped,
  ),
  proofFault("proof.pass", { id: "judges-frames-itself", title: "It drops large frames.", expected: ["proof.pass/unjudged"] }, () => ({
    proxyOut: (_from, message) => (message.isBinary && message.bytes.length > 2_000 ? [] : [message]),
  })),
  proofFault(
    "proof.pass",
    {
      id: "drops-odd-control-messages",
      title: "It passes frames on, and of the rest what it knows.",
      expected: ["proof.pass/unchanged"],
      collateral: ["proof.pass/*"],
    },
    () => ({ proxyIn: (_to, message) => (message.isBinary || !Buffer.from(message.bytes).includes("odd") ? [message] : []) }),
  ),
  proofFault(
    "proof.pass",
    {
      id: "mixes-its-users",
      title: "It gives a frame of one user to the next one, too.",
      expected: ["proof.pass/apart"],
      collateral: ["proof.pass/*", "proof.via-refused/*"],
    },
    leaking,
  ),
  proofFault(
    "proof.pass",
    {
      id: "pings-proxied-users",
      title: "It sends its proxied users a ping of its own.",
      expected: ["proof.pass/unchanged", "proof.pass/unjudged", "proof.pass/no-timers"],
      collateral: ["proof.pass/*", "proof.hidden/*"],
    },
    () => ({
      relayOut: (_to, item) =>
        "type" in item && item.type === "welcome" && item.participants.every(({ connection }) => connection > 0)
          ? [item, { type: "ping", n: 1 as PingNumber }]
          : item,
    }),
  ),
];

const GONE = { phase: "gone" } as const;

/** Ends the user's connection with another code than the origin's. */
const asPeerFailed = ([state, effects]: LegTransition): LegTransition => [
  state,
  effects.map((effect) =>
    effect.type === "close-user" || effect.type === "error"
      ? { ...effect, code: "peer-failed", close: ERRORS["peer-failed"].close }
      : effect,
  ),
];

const endFaults: readonly Fault[] = [
  proofFault(
    "proof.via-refused",
    {
      id: "keeps-the-reason-to-itself",
      title: "It tells its user peer-failed, whatever the origin has against the proof.",
      expected: ["proof.via-refused/before-the-welcome"],
      collateral: ["proof.via-welcome/not-before"],
    },
    () => legs({ presenting: (next, event) => (event.type === "error" ? asPeerFailed(next(event)) : next(event)) }),
  ),
  proofFault(
    "proof.via-refused",
    {
      id: "closes-with-a-code-of-its-own",
      title: "It closes with the code of peer-failed when the origin has closed with a reason.",
      expected: ["proof.via-refused/after-the-welcome"],
    },
    () => legs({ live: (next, event) => (event.type === "origin-closed" ? asPeerFailed(next(event)) : next(event)) }),
  ),
  proofFault(
    "proof.via-refused",
    {
      id: "ends-at-any-error",
      title: "It closes both legs at an error that ends nothing.",
      expected: ["proof.via-refused/goes-on"],
      collateral: ["proof.pass/*", "proof.via-gone/origin", "proof.via-refused/after-the-welcome"],
    },
    () =>
      legs({
        live: (next, event) => {
          const [state, effects] = next(event);
          if (event.type !== "origin-message" || event.said === undefined || event.said === "tunnel-closed") return [state, effects];
          return [
            GONE,
            [...effects, { type: "close-user", code: "peer-failed", close: ERRORS["peer-failed"].close }, { type: "close-origin" }],
          ];
        },
      }),
  ),
  proofFault(
    "proof.via-gone",
    { id: "keeps-up-appearances", title: "It keeps the leg to the origin when its user has gone.", expected: ["proof.via-gone/user"] },
    () => legs({ live: (next, event) => (event.type === "user-closed" ? withoutEffect(next(event), "close-origin") : next(event)) }),
  ),
  proofFault(
    "proof.via-gone",
    {
      id: "keeps-users-without-an-origin",
      title: "It keeps its user's connection when the origin has gone.",
      expected: ["proof.via-gone/origin"],
      collateral: ["proof.via-refused/after-the-welcome"],
    },
    () =>
      legs({ live: (next, event) => (event.type === "origin-closed" ? withoutEffect(next(event), "close-user", "error") : next(event)) }),
  ),
  proofFault(
    "proof.via-gone",
    {
      id: "finishes-joins-of-the-gone",
      title: "It goes on joining for a user who has gone.",
      expected: ["proof.via-gone/before-the-welcome"],
    },
    () => legs({ presenting: (next, event) => (event.type === "user-closed" ? withoutEffect(next(event), "close-origin") : next(event)) }),
  ),
  proofFault(
    "relay.control-known",
    {
      id: "hears-nothing-while-it-joins",
      title: "It ignores what its user says before the origin has answered.",
      expected: ["relay.control-known/before-the-origin-answers"],
    },
    () => legs({ presenting: (next, event, state) => (event.type === "user-message" ? [state, []] : next(event)) }),
  ),
  proofFault(
    "proof.via-unreachable",
    { id: "blames-itself", title: "It says internal when the origin cannot be reached.", expected: ["proof.via-unreachable/no-relay"] },
    () =>
      legs({
        presenting: (next, event) => {
          if (event.type !== "origin-closed") return next(event);
          const close = ERRORS.internal.close;
          return [
            GONE,
            [
              { type: "error", code: "internal" },
              { type: "close-user", code: "internal", close },
            ],
          ];
        },
      }),
  ),
  proofWithout("proof.via-unreachable", "It waits for an origin for ever.", { expected: ["proof.via-unreachable/silent-relay"] }),
];

/** Tells the origin, in a header, from where its user has connected. */
function telling(): RelaySeams {
  const seen = new Set<string>();
  return {
    websocket: {
      verifyClient: ({ req }: { req: IncomingMessage }) => {
        seen.add(req.socket.remoteAddress ?? "");
        return true;
      },
    },
    originHeaders: () => ({ "x-forwarded-for": [...seen].join(", ") }),
  };
}

const hidingFaults: readonly Fault[] = [
  proofFault(
    "proof.hidden",
    { id: "forwards-the-address", title: "It tells the origin the address of its user, as HTTP proxies do." },
    telling,
  ),
];

/** Servers that are wrong about what passes, and about its end. */
export const wireFaults: readonly Fault[] = [...passFaults, ...endFaults, ...hidingFaults];
