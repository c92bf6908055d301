// Codecs that judge a time otherwise. relay.connect-stale, request.stale
import type { Alteration, CodecFault } from "./codec-fault.ts";
import { forgiving, refusing, rewriting, together } from "./codec-fault.ts";

const SKEW_MS = 60_000;

/** Judges a time, the distance of which from the clock is known, as if it lay so far away. */
function judging(distance: (offset: number) => number): Alteration {
  return together(
    rewriting<"TimeFreshIn">("time.fresh", ({ at, now }) => ({ at: now + distance(at - now), now })),
    rewriting<"ConnectVerifyIn">("connect.verify", (input) => {
      const at = Number(input.connect["issued_at"]);
      return { ...input, now: at - distance(at - input.now) };
    }),
  );
}

export const faults: readonly CodecFault[] = [
  {
    id: "time-not-checked",
    violates: ["relay.connect-stale"],
    title: "It takes any time for a fresh one.",
    alter: judging(() => 0),
  },
  {
    id: "time-past-only",
    violates: ["relay.connect-stale"],
    title: "It accepts times that are still to come.",
    alter: judging((offset) => Math.min(offset, 0)),
  },
  {
    id: "time-future-only",
    violates: ["relay.connect-stale"],
    title: "It accepts times however long ago.",
    alter: judging((offset) => Math.max(offset, 0)),
  },
  {
    id: "stale-one-too-late",
    violates: ["relay.connect-stale"],
    title: "It takes 60 001 ms for fresh.",
    alter: judging((offset) => (Math.abs(offset) === SKEW_MS + 1 ? 0 : offset)),
  },
  {
    id: "stale-one-too-early",
    violates: ["relay.connect-stale"],
    title: "It takes 60 000 ms for stale.",
    alter: together(
      refusing<"TimeFreshIn">("time.fresh", "stale", ({ at, now }) => Math.abs(at - now) === SKEW_MS),
      refusing<"ConnectVerifyIn">(
        "connect.verify",
        "stale",
        ({ connect, now }) => Math.abs(Number(connect["issued_at"]) - now) === SKEW_MS,
      ),
    ),
  },
  {
    id: "stale-in-seconds",
    violates: ["relay.connect-stale"],
    title: "It compares seconds, and rounds them.",
    alter: judging((offset) => Math.trunc(offset / 1000) * 1000),
  },
  {
    id: "request-stale-one-too-late",
    violates: ["request.stale"],
    title: "It takes a request of 61 s ago for fresh.",
    alter: forgiving<"RequestVerifyIn">("http-request.verify", "stale", (input, honest) => {
      const created = Number(/;created=([0-9]+)/.exec(input.signature_input ?? "")?.[1]) * 1000;
      return Math.abs(created - input.now) <= SKEW_MS + 1000 ? honest({ ...input, now: created }) : undefined;
    }),
  },
  {
    id: "request-in-milliseconds",
    violates: ["request.stale"],
    title: "It takes `created` for milliseconds, and lets it be.",
    alter: forgiving<"RequestVerifyIn">("http-request.verify", "stale", (input, honest) => {
      const created = Number(/;created=([0-9]+)/.exec(input.signature_input ?? "")?.[1]) * 1000;
      return honest({ ...input, now: created });
    }),
  },
];
