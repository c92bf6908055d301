// The reference client and the one in Python, each behind its driver in processes of their own, are conformant.
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadClientSuite } from "./client-run/load-suite.ts";
import { judgeClient } from "./client-run/judge-client.ts";
import { processLink } from "./codec-run/process-link.ts";
import { loadRequirements } from "./runner/requirements.ts";
import { pythonWithCryptography } from "./codec/providers.ts";
import { leaveOut } from "../.ci/programs.ts";

const python = pythonWithCryptography();
const root = join(import.meta.dirname, "..");
/** Drivers at the same time: most checks wait for a time of the protocol. */
const JOBS = 6;
/** Cases that a property draws. */
const RUNS = 5;

/** What the one in Python does not have: WebRTC is no part of its standard library. */
const WITHOUT_WEBRTC = ["join-mesh", "start-call", "answer-call", "hang-up", "choose-media", "grant-media", "read-call-log"];

const CLIENTS = [
  {
    name: "the reference client",
    file: process.execPath,
    args: ["reference/client/driver/driver.ts"],
    lacks: [] as readonly string[],
    missing: false,
  },
  {
    name: "the client in Python",
    file: python ?? "python3",
    args: ["conformance/drivers/python/client.py"],
    lacks: WITHOUT_WEBRTC,
    missing: leaveOut(python),
  },
];

for (const { name, file, args, lacks, missing } of CLIENTS)
  test.skipIf(missing)(`${name} is conformant`, { timeout: 300_000 }, async () => {
    const suite = await loadClientSuite();
    const { results } = await judgeClient({
      open: () => processLink([file, ...args.map((path) => join(root, path))]),
      ...suite,
      jobs: JOBS,
      failFast: false,
      book: loadRequirements(),
      settings: { seed: "conformance", runs: RUNS, scale: 1 },
      strict: true,
      command: args.join(" "),
      signal: new AbortController().signal,
    });
    const trouble = results.filter(({ observation }) => observation !== "pass" && observation !== "not-run");
    expect(
      trouble.map(({ id, observation, reason, expected, observed, replay }) => ({ id, observation, reason, expected, observed, replay })),
    ).toEqual([]);
    const left = results.filter(({ observation }) => observation === "not-run");
    expect(left.filter(({ reason }) => !lacks.some((op) => reason.includes(op))).map(({ id, reason }) => `${id}: ${reason}`)).toEqual([]);
    expect(results.length).toBe(suite.checks.length + suite.driverChecks.length);
  });
