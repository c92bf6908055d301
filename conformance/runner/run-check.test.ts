import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { failure, Failure, SuiteError } from "./errors.ts";
import { runCheck } from "./run-check.ts";
import { say, toyCheck, toyRun, toyServer, WORD_CHECK, type ToyBehaviour, type ToyServer } from "./testing/toys.ts";

let server: ToyServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(behaviour: ToyBehaviour = "right"): Promise<string> {
  server = await toyServer(behaviour);
  return server.url;
}

describe("a negative passes only beside its positive twin", () => {
  test.each([
    ["right", "pass", ""],
    ["accepts-all", "fail", "the message with a wrong word was accepted"],
    ["refuses-all", "fail", "the twin was refused: the same message with a correct word"],
    ["wrong-code", "fail", "the message with a wrong word got another refusal"],
    ["hangs-up", "fail", "the connection broke"],
  ] as const)("a server that is %s: %s", async (behaviour, observation, reason) => {
    const result = await runCheck(WORD_CHECK, toyRun(await start(behaviour)));
    expect(result).toMatchObject({ observation, reason });
    expect(result.outcome).toBe(observation === "pass" ? "conformant" : "nonconformant");
  });

  test("a failure says what was expected and observed, holds the wire and the line to replay", async () => {
    const url = await start("wrong-code");
    const result = await runCheck(WORD_CHECK, toyRun(url));
    expect(result.expected).toBe("refused with code forbidden, status 403");
    expect(result.observed).toBe("status 403, code malformed");
    expect(result.wire.map((entry) => entry.summary)).toEqual(["POST /thing", "403", "POST /thing", "200"]);
    expect(result.replay).toBe(`voicetunnel conform run --server ${url} --only toy.word/twin --seed 1`);
    expect(result.spec).toMatchObject({ link: "spec/toy.md#toy.word", line: 7, text: "A server MUST do toy.word." });
  });

  test("a refusal outside of a twin is an error of the check", async () => {
    const check = toyCheck("toy.word/lonely", async (t) => {
      await t.refused("a bad word", () => say(t, "bad"), { code: "forbidden" });
    });
    expect(await runCheck(check, toyRun(await start()))).toMatchObject({ observation: "error", outcome: "error" });
  });
});

describe("what a check does decides what it observed", () => {
  const cases = [
    ["no fact", "inconclusive", "no positive fact", () => Promise.resolve()],
    ["a failure", "fail", "wrong", () => Promise.reject(failure("wrong", "a", "b"))],
    ["an error of the suite", "error", "mine", () => Promise.reject(new SuiteError("mine"))],
    ["a bug", "error", "a bug of the suite: oops", () => Promise.reject(new TypeError("oops"))],
  ] as const;
  test.each(cases)("%s is %s", async (_, observation, reason, run) => {
    expect(await runCheck(toyCheck("toy.word/x", run), toyRun("http://127.0.0.1:1"))).toMatchObject({ observation, reason });
  });

  test("a failure in a tunnel that has ended by itself is inconclusive, unless the check reckons with that", async () => {
    const late = toyCheck("toy.word/x", async (t) => {
      t.lasts("the tunnel", -1);
      throw failure("wrong", "a", "b");
    });
    const run = toyRun("http://127.0.0.1:1");
    const inconclusive = await runCheck(late, run);
    expect(inconclusive.observation).toBe("inconclusive");
    expect(inconclusive.reason).toContain("wrong; the tunnel had ended by itself");
    expect(await runCheck({ ...late, outlivesTunnels: true }, run)).toMatchObject({ observation: "fail", reason: "wrong" });
  });

  test("a property that failed before its tunnel ended has failed, however long the shrinking took", async () => {
    const check = (ms: number) =>
      toyCheck("toy.word/x", async (t) => {
        let hasFailed = false;
        t.lasts("the tunnel", ms);
        await t.property("a number is small", fc.integer({ min: 1_000, max: 2_000 }), async (n) => {
          if (hasFailed) t.lasts("the tunnel", -1);
          hasFailed = true;
          throw failure("it is not", "small", String(n));
        });
      });
    const run = toyRun("http://127.0.0.1:1");
    const failed = await runCheck(check(60_000), run);
    expect(failed).toMatchObject({ observation: "fail" });
    expect(failed.observed).toContain("after 0 steps of shrinking");
    expect(await runCheck(check(-1), run)).toMatchObject({ observation: "inconclusive" });
  });

  test("a fact makes a pass", async () => {
    const check = toyCheck("toy.word/x", async (t) => t.fact("it sang"));
    expect(await runCheck(check, toyRun("http://127.0.0.1:1"))).toMatchObject({ observation: "pass", facts: ["it sang"], wire: [] });
  });

  test("a skip has a reason from the closed list", async () => {
    const check = toyCheck("toy.word/x", async (t) => t.notRun("needs-peer"));
    expect(await runCheck(check, toyRun("http://127.0.0.1:1"))).toMatchObject({
      observation: "not-run",
      notRun: "needs-peer",
      outcome: "skipped",
    });
  });

  test("a refused connection is the server's failure", async () => {
    const gone = await toyServer();
    await gone.close();
    const check = toyCheck("toy.word/x", async (t) => {
      await t.accepted("a word", () => say(t, "good"));
    });
    expect(await runCheck(check, toyRun(gone.url))).toMatchObject({ observation: "fail", reason: "the connection broke" });
  });

  test("the time limit ends a check that never does, as inconclusive", async () => {
    const check = toyCheck("toy.word/x", () => new Promise<never>(() => undefined));
    const run = toyRun("http://127.0.0.1:1", { settings: { seed: "1", runs: 1, scale: 0.001 } });
    expect(await runCheck(check, run)).toMatchObject({ observation: "inconclusive", reason: "the check did not end within 30 ms" });
  });

  test("a violation of the schema is told with type, pointer, keyword and bytes", async () => {
    const violation = { type: "Event", pointer: "/v", keyword: "const", bytes: Uint8Array.of(1, 255) };
    const check = toyCheck("toy.word/x", () => Promise.reject(new Failure("wrong form", { expected: "a", observed: "b", violation })));
    const result = await runCheck(check, toyRun("http://127.0.0.1:1"));
    expect(result.violation).toEqual({ type: "Event", pointer: "/v", keyword: "const", hex: "01ff" });
  });
});

test("the level of the requirement makes the outcome, and strict makes a SHOULD count", async () => {
  const failing = (id: string) => toyCheck(id, () => Promise.reject(failure("no", "a", "b")));
  const outcome = async (id: string, strict: boolean) => (await runCheck(failing(id), toyRun("http://127.0.0.1:1", { strict }))).outcome;
  expect(await outcome("toy.polite/x", false)).toBe("warning");
  expect(await outcome("toy.polite/x", true)).toBe("nonconformant");
  expect(await outcome("toy.extra/x", true)).toBe("information");
});

test("cleaning up runs backwards, whatever happened, and cannot change the verdict", async () => {
  const order: number[] = [];
  const check = toyCheck("toy.word/x", async (t) => {
    t.cleanup(() => void order.push(1));
    t.cleanup(() => {
      order.push(2);
      throw new Error("cannot close");
    });
    throw failure("no", "a", "b");
  });
  expect(await runCheck(check, toyRun("http://127.0.0.1:1"))).toMatchObject({ observation: "fail" });
  expect(order).toEqual([2, 1]);
});

test("a wait that a failed check forgot ends with the check, not with the process", async () => {
  const check = toyCheck("toy.word/x", async (t) => {
    const never = t.within(1, "the impossible", new Promise<void>(() => undefined));
    await t.eventually("a moment", () => false, 100).catch(() => undefined);
    t.expect(false, { what: "it goes wrong before that", expected: "a", observed: "b" });
    await never;
  });
  expect(await runCheck(check, toyRun("http://127.0.0.1:1"))).toMatchObject({ observation: "fail", reason: "it goes wrong before that" });
});

test("equality is about values: bytes whatever their class, objects whatever their prototype", async () => {
  const bare = Object.assign(Object.create(null) as object, { a: Buffer.from([1]) });
  const compare = (observed: unknown, expected: unknown) =>
    runCheck(
      toyCheck("toy.word/x", async (t) => (t.equal(observed, expected, "they differ"), t.fact("compared"))),
      toyRun("http://127.0.0.1:1"),
    );
  expect(await compare(bare, { a: Uint8Array.of(1) })).toMatchObject({ observation: "pass" });
  expect(await compare(bare, { a: Uint8Array.of(2) })).toMatchObject({ observation: "fail", reason: "they differ" });
  expect(await compare({ a: 1 }, { a: "1" })).toMatchObject({ observation: "fail" });
});

describe("fences and limits", () => {
  const settings = { seed: "1", runs: 1, scale: 0.01 };
  const run = (check: ReturnType<typeof toyCheck>) =>
    runCheck(check, toyRun("http://127.0.0.1:1", { settings }, { limits: { idle_ms: 500 } }));

  test("a fence whose effect comes is a positive fact", async () => {
    const check = toyCheck("toy.word/x", async (t) => {
      t.equal(await t.fence("an echo", () => Promise.resolve(7)), 7, "the echo");
    });
    expect(await run(check)).toMatchObject({ observation: "pass", facts: ["fence: an echo"] });
  });

  test("a fence whose effect does not come is a failure, told with the time it had", async () => {
    const check = toyCheck("toy.word/x", (t) => t.fence("an echo", () => new Promise<void>(() => undefined)));
    expect(await run(check)).toMatchObject({ observation: "fail", expected: "an echo within 50 ms" });
  });

  test("eventually looks again until it is so, and fails in the end", async () => {
    let looks = 0;
    const look = (): number | undefined => (++looks >= 3 ? looks : undefined);
    const patient = toyCheck("toy.word/x", async (t) => t.fact(`seen ${await t.eventually("a third look", look, 20_000)}`));
    expect(await run(patient)).toMatchObject({ facts: ["seen 3"] });
    const vain = toyCheck("toy.word/x", async (t) => t.fact(String(await t.eventually("the impossible", () => false, 5_000))));
    expect(await run(vain)).toMatchObject({ observation: "fail", reason: "the impossible, too late" });
  });

  test("a limit that is not stated fails whoever asks for it", async () => {
    const ask = (name: "idle_ms" | "grace_ms") => toyCheck("toy.word/x", async (t) => t.fact(String(t.limit(name))));
    expect(await run(ask("idle_ms"))).toMatchObject({ facts: ["500"] });
    expect(await run(ask("grace_ms"))).toMatchObject({ observation: "fail" });
  });
});

describe("needs that are not met", () => {
  const check = (need: "restart" | "peer" | `limit:${string}` | `feature:${string}`) =>
    toyCheck("toy.word/x", async (t) => t.fact("it ran"), { needs: [need] });
  const limits = { short_ms: 500, long_ms: 3_000 };
  test.each([
    ["restart", "not-run", "needs-restart"],
    ["limit:long_ms", "not-run", "limit-too-long"],
    ["feature:unknown", "not-run", "capability-absent"],
    ["limit:short_ms", "pass", undefined],
    ["feature:foreign_declare", "pass", undefined],
    // What must be stated and is not fails: a target cannot skip checks by keeping silent.
    ["limit:unstated_ms", "fail", undefined],
  ] as const)("%s: %s", async (need, observation, notRun) => {
    const result = await runCheck(check(need), toyRun("http://127.0.0.1:1", {}, { limits }));
    expect(result.observation).toBe(observation);
    expect(result.notRun).toBe(notRun);
  });
});
