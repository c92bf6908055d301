import { LIMITS, type LimitName } from "../../../schemas/v1/constants.ts";
import type { Limit, Limits } from "../../../schemas/v1/types.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { harmedByRestart } from "../common/restarting.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import { GET, recordsAs } from "./records.ts";

const HOUR = 3_600_000 as Limit;

function enforcing(enforced: Partial<Record<LimitName, number>>): () => ReturnType<ReturnType<typeof wrongServer>> {
  return wrongServer({ enforced: enforced as Partial<Limits> });
}

/** Small limits, some of them smaller. */
function smallLimits(own: Partial<Record<LimitName, number>>): Partial<Record<LimitName, number>> {
  const test = Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, limit.test]));
  return { ...test, ...own };
}

export const lifeFaults: readonly Fault[] = [
  fault({
    id: "never-open",
    violates: ["tunnel.open"],
    title: "It says of an open tunnel that it is declared.",
    expected: ["tunnel.open/first-welcome", "tunnel.open/random-lives"],
    collateral: ["tunnel.get/*", "tunnel.announce/*", "tunnel.idle/*", "tunnel.idle-not-early/*"],
    start: wrongServer(recordsAs([GET], (record) => (record.state === "open" ? { ...record, state: "declared" } : record))),
  }),
  fault({
    id: "waits-for-the-announcement",
    violates: ["tunnel.announce"],
    title: "It keeps tunnels that are never announced.",
    expected: ["tunnel.announce/*"],
    start: enforcing({ announce_ms: HOUR }),
  }),
  fault({
    id: "keeps-empty-tunnels",
    violates: ["tunnel.idle"],
    title: "It keeps tunnels that nobody is in.",
    expected: ["tunnel.idle/*"],
    collateral: ["tunnel.idle-not-early/*"],
    start: enforcing({ idle_ms: HOUR }),
  }),
  fault({
    id: "impatient-with-empty-tunnels",
    violates: ["tunnel.idle-not-early"],
    title: "It closes a tunnel that nobody is in after two thirds of the idle_ms that it states.",
    expected: ["tunnel.idle-not-early/*"],
    start: enforcing({ idle_ms: 1600 }),
  }),
  fault({
    id: "eternal-tunnels",
    violates: ["tunnel.max-age"],
    title: "It lets a tunnel be as old as it likes.",
    expected: ["tunnel.max-age/*"],
    // The stated age is less than the range allows, so that somebody waits for it.
    collateral: ["limit.stated/*"],
    start: wrongServer({ enforced: { max_age_ms: HOUR } }, { limits: smallLimits({ max_age_ms: 2400 }) }),
  }),
  leavesOut("tunnel.epoch-ends", {
    title: "It lets a tunnel go on when the epoch changes.",
    collateral: [
      "proof.tunnel/closed-or-ending",
      "proof.indistinguishable/*",
      "proof.rights/tunnel-closed",
      "tunnel.open/random-lives",
      "tunnel.declare-again/*",
      "tunnel.grace/*",
      "tunnel.ending-refuses/*",
      "successor.ending/*",
      "successor.one/*",
      "stream.notice/ending",
      "relay.ending/*",
    ],
  }),
  leavesOut("tunnel.rotation-ends", { title: "It lets a tunnel go on when a reader has left." }),
  fault({
    id: "short-grace",
    violates: ["tunnel.grace"],
    title: "It closes an ending tunnel after half of the grace_ms that it states.",
    expected: ["tunnel.grace/in-time"],
    start: enforcing({ grace_ms: 1000 }),
  }),
  fault({
    id: "endless-grace",
    violates: ["tunnel.grace"],
    title: "It never closes an ending tunnel in which somebody stays, and says so.",
    expected: ["tunnel.grace/in-time"],
    collateral: ["relay.ending/*"],
    start: enforcing({ grace_ms: HOUR }),
  }),
  fault({
    id: "welcomes-to-the-end",
    violates: ["tunnel.ending-refuses"],
    title: "It welcomes newcomers to an ending tunnel.",
    expected: ["tunnel.ending-refuses/*"],
    collateral: ["tunnel.open/random-lives"],
    start: wrongServer({
      omit: ["tunnel.ending-refuses"],
      backend: (backend) => ({
        ...backend,
        register: async (registration) =>
          (await backend.register(registration)) || (await backend.tunnel(registration.tunnelID))?.state === "ending",
      }),
    }),
  }),
  fault({
    id: "tunnels-die-with-the-process",
    violates: ["tunnel.survives"],
    title: "After a restart all its tunnels are closed.",
    expected: ["tunnel.survives/*"],
    start: harmedByRestart(async (store) => {
      await store.write((tx) => tx.updateTable("tunnels").set({ state: "closed" }).execute());
    }),
  }),
];
