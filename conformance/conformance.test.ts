// The reference, in a process of its own and over real sockets, is conformant.
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHECKS } from "./checks/index.ts";
import { startReference, type ReferenceProcess } from "./cli/reference-process.ts";
import type { Report } from "./report/report.ts";
import { discover } from "./runner/discovery.ts";
import { loadRequirements } from "./runner/requirements.ts";
import { conform } from "./runner/run.ts";
import { defaultSettings } from "./runner/settings.ts";

/** What the reference lets nobody look at. Whoever adds a line says why the run is still worth something. */
const NOT_RUN: Readonly<Record<string, string>> = {
  // 600 requests a minute: small limits would stand in the way of every other check. A self-test meets a server that states fewer.
  "limit.requests/beyond": "limit-too-long",
  // Registration is open. Whoever wants a token of its users has it judged with --registration-token.
  "user.register-token/absent": "capability-absent",
  // Members from elsewhere may declare. The wrong server of this requirement states that they may not.
  "foreign.declare/not-allowed": "capability-absent",
  // It has a TURN server to offer; `npm start` judges one that has none as well.
  "ice.none/not-found": "capability-absent",
};

/** Cases a property draws: `npm start` and the nightly run draw more. */
const RUNS = 5;

let reference: ReferenceProcess | undefined;
let report: Report;

beforeAll(async () => {
  reference = await startReference();
  const { target: found } = await discover(reference.url, { control: reference.control });
  const target = { ...found, peerServer: (await discover(reference.peerServer ?? "")).target };
  report = await conform({ checks: CHECKS, book: loadRequirements(), target, settings: { ...defaultSettings(), runs: RUNS } });
}, 120_000);

afterAll(() => reference?.stop());

test("no check fails, breaks or stays inconclusive", () => {
  const trouble = report.checks.filter(({ observation }) => observation !== "pass" && observation !== "not-run");
  expect(
    trouble.map(({ id, observation, reason, expected, observed, replay }) => ({ id, observation, reason, expected, observed, replay })),
  ).toEqual([]);
});

test("nothing is left out but what is listed here", () => {
  const left = report.checks.filter(({ observation }) => observation === "not-run");
  expect(Object.fromEntries(left.map(({ id, notRun }) => [id, notRun]))).toEqual(NOT_RUN);
});

test("the verdict is conformant", () => {
  expect([report.verdict, report.exitCode]).toEqual(["conformant", 0]);
  expect(report.checks.length).toBe(CHECKS.length);
});
