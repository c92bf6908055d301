import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codecCases } from "./cases.ts";
import { processLink } from "./process-link.ts";
import { runCodec } from "./run-codec.ts";

test("a program that is not there is told in words", async () => {
  const { ended } = processLink(["/nonexistent/codec"]);
  expect(await ended).toEqual({ notStarted: "there is no program /nonexistent/codec" });
  expect(await processLink(["/"]).ended).toEqual({ notStarted: "/ must not be executed" });
});

test("the exit status, and what was said to people last, are kept", async () => {
  const link = processLink(["sh", "-c", "echo out of memory >&2; exit 3"]);
  expect(await link.ended).toEqual({ status: 3 });
  expect(link.complaints()).toEqual({ tail: "out of memory\n", bytes: 14 });
});

test("who floods standard error is read on, and only the end of it is kept", async () => {
  const link = processLink(["sh", "-c", "head -c 3000000 /dev/zero >&2; exec cat"]);
  link.input.end("still there\n");
  const [chunk] = (await once(link.output, "data")) as [Buffer];
  expect(chunk.toString()).toBe("still there\n");
  expect(await link.ended).toEqual({ status: 0 });
  expect(link.complaints().bytes).toBe(3_000_000);
  expect(link.complaints().tail).toHaveLength(2_000);
});

test("a driver that was lost, and one that floods standard error, are remarked on", async () => {
  const cases = codecCases([]);
  const script = "read line; head -c 1100000 /dev/zero >&2; exit 1";
  const run = { cases, checks: [], seed: "1", scale: 1, jobs: 1, failFast: false, signal: new AbortController().signal };
  const evidence = await runCodec({ ...run, assumed: [], open: () => processLink(["sh", "-c", script]) });
  expect(evidence.remarks).toEqual([
    expect.stringMatching(/^the driver was started 2 times, 1 of them because it was lost$/),
    expect.stringMatching(/^the driver wrote 2200000 octets to standard error$/),
  ]);
});

test("a child that a driver leaves behind does not hold the run, and ends with it", async () => {
  const link = processLink(["sh", "-c", "sleep 600 & echo $!"]);
  const [chunk] = (await once(link.output, "data")) as [Buffer];
  expect(await link.ended).toEqual({ status: 0 });
  // Signal 0 asks whether there is such a process; one that was killed may not have been buried yet.
  await expect.poll(() => isAlive(Number(chunk.toString()))).toBe(false);
});

test("killing a driver ends what it started as well", async () => {
  const link = processLink(["sh", "-c", "sleep 600 & echo $!; wait"]);
  const [chunk] = (await once(link.output, "data")) as [Buffer];
  link.kill();
  expect(await link.ended).toEqual({ signal: "SIGKILL" });
  await expect.poll(() => isAlive(Number(chunk.toString()))).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** Where nobody waits for orphans, as in some containers, they stay in the table of processes. */
function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}
