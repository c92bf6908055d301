// The driver of the reference as a process of its own, by a few cases of each requirement and operation: `npm start` and `vectors verify` ask it all.
import { expect, test } from "vitest";
import { loadVectors } from "../codec/vector-files.ts";
import { programFile } from "../runner/package-file.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { fewCases } from "../selftest/drivers/few-cases.ts";
import { shimSuite } from "../selftest/drivers/run-shim.ts";
import { judgeCodec } from "./judge-codec.ts";
import { processLink } from "./process-link.ts";

test("the codec of the reference is conformant, and its driver keeps to the protocol", async () => {
  const command = [process.execPath, programFile("reference/codec/driver.ts")] as const;
  const { results, about } = await judgeCodec({
    ...shimSuite(fewCases(loadVectors(), 1), loadRequirements()),
    open: () => processLink(command),
    command: command.join(" "),
    seed: "reference",
    scale: 1,
    jobs: 1,
    strict: false,
    failFast: false,
    signal: new AbortController().signal,
  });
  expect(
    results
      .filter(({ outcome }) => outcome !== "conformant")
      .map(({ id, reason, expected, observed }) => ({ id, reason, expected, observed })),
  ).toEqual([]);
  expect(about).toMatchObject({ name: "voicetunnel-reference", language: "TypeScript" });
}, 30_000);
