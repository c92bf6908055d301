import { describe, expect, test } from "vitest";
import { BrokenRunError } from "../runner/usage-error.ts";
import { failure } from "../probe/errors.ts";
import type { PlayedServer } from "../probe/played/interface.ts";
import type { AskedLine, ShimStage } from "../selftest/drivers/shim.ts";
import { judgeToy, observed, TALK_CHECK, toyCheck, toyShim } from "./testing/toy-client.ts";

const ALL_PASS = {
  [TALK_CHECK.id]: "pass",
  "driver.answer-once/client": "pass",
  "driver.hello/client": "pass",
  "driver.unsupported/client": "pass",
  "driver.fault/client": "pass",
  "driver.stdout/client": "pass",
  "driver.end/client": "pass",
  "client-driver.notices/client": "pass",
};

test("a right driver passes everything, and the report says who it is", async () => {
  const { results, about } = await judgeToy(() => toyShim(), [TALK_CHECK]);
  expect(observed({ results })).toEqual(ALL_PASS);
  expect(about).toMatchObject({ name: "toy", language: "TypeScript", checks: 1, starts: 1, restarts: 0, remarks: [] });
  expect(results.every(({ judges }) => judges === "client")).toBe(true);
});

test("a failure holds the lines that were sent to the driver and came from it, and the line to replay", async () => {
  const check = toyCheck("fails", async (t) => {
    await (await t.client()).ok("create-channel", { kind: "group" });
    throw failure("wrong", "a", "b");
  });
  const { results } = await judgeToy(() => toyShim(), [check]);
  const [failed] = results;
  expect(failed?.wire.map(({ summary, transport }) => `${transport} ${summary}`)).toEqual([
    "driver to the driver",
    "driver from the driver",
    "driver to the driver",
    "driver from the driver",
  ]);
  expect(failed?.wire[2]?.text).toContain('"op":"create-channel"');
  expect(failed).toMatchObject({
    replay: `voicetunnel conform run --client toy --only ${check.id} --seed 1`,
    expected: "a",
    observed: "b",
  });
});

test("a driver that lacks an operation is not judged by what needs it", async () => {
  const hello = { ok: { version: 1, name: "toy", release: "1", language: "TypeScript", capabilities: ["create-account"] } };
  const few = toyShim(({ op }) => (op === "hello" ? hello : op === "create-account" ? undefined : { unsupported: { reason: op } }));
  const { results } = await judgeToy(
    () => few,
    [TALK_CHECK, toyCheck("account", async (t) => t.fact(String((await t.client()).number)), { ops: [] })],
  );
  expect(results[0]).toMatchObject({ observation: "not-run", notRun: "operation-absent" });
  expect(results[0]?.reason).toMatch(/: talk$/);
  expect(results[1]?.observation).toBe("pass");
  expect(observed({ results })).toMatchObject({ "client-driver.notices/client": "not-run" });
});

describe("what the driver does wrong is not laid to the client:", () => {
  const cases: readonly (readonly [string, (line: AskedLine, stage: ShimStage) => object | undefined | "nothing", string, string])[] = [
    ["a fault", ({ op }) => (op === "talk" ? { fault: { message: "no idea" } } : undefined), "driver.fault/client", "no idea"],
    [
      "an operation that it does not know after all",
      ({ op }) => (op === "talk" ? { unsupported: { reason: "later" } } : undefined),
      "driver.hello/client",
      "later",
    ],
    [
      "an ok of another type",
      ({ op }) => (op === "join-voice" ? { ok: { connection: "one" } } : undefined),
      "driver.answer-once/client",
      "JoinVoiceOut",
    ],
    ["silence", ({ op }) => (op === "talk" ? "nothing" : undefined), "driver.answer-once/client", "no answer within"],
    [
      "its end",
      ({ op }, stage) => {
        if (op !== "talk") return undefined;
        stage.die(3);
        return "nothing";
      },
      "driver.answer-once/client",
      "it ended with status 3",
    ],
  ];
  test.each(cases)("%s", async (_, instead, id, words) => {
    const { results } = await judgeToy(() => toyShim(instead), [TALK_CHECK]);
    const [check] = results;
    expect(check).toMatchObject({ observation: "inconclusive" });
    expect(check?.reason).toContain("the driver, not the client: ");
    expect(check?.reason).toContain(words);
    expect(results.find((one) => one.id === id)).toMatchObject({ observation: "fail" });
  });
});

test("a driver that says ok to an account that nobody registered is no client that breaks a rule", async () => {
  const nobody = { name: "127.0.0.1:9", isRegistered: () => false } as Partial<PlayedServer> as PlayedServer;
  const lied = toyCheck("lied", async (t) => {
    if ("ok" in (await t.tryClient())) throw failure("the client took it", "a reject", "ok");
  });
  const { results } = await judgeToy(() => toyShim(), [TALK_CHECK, lied], { play: () => () => Promise.resolve(nobody) });
  expect(results[1]).toMatchObject({ observation: "inconclusive" });
  expect(results[0]).toMatchObject({ observation: "inconclusive" });
  expect(results[0]?.reason).toMatch(/^the driver, not the client: create-account is answered ok, and 127\.0\.0\.1:9 has no user @/);
  expect(results.find(({ id }) => id === "driver.answer-once/client")).toMatchObject({ observation: "fail" });
  expect(results.some(({ observation }) => observation === "pass")).toBe(false);
});

test("a driver that is lost is started again; after three times what is left is told, and the run ends", async () => {
  const dying = toyShim(({ op }, stage) => {
    if (op === "talk") stage.die(1);
    return op === "talk" ? "nothing" : undefined;
  });
  const checks = Array.from({ length: 6 }, (_, i) => ({ ...TALK_CHECK, id: `${TALK_CHECK.id}-${i}` }));
  const { results, about } = await judgeToy(() => dying, checks, { jobs: 1 });
  expect(results.slice(0, 6).map(({ reason }) => reason.includes("lost 4 times"))).toEqual([false, false, false, false, true, true]);
  expect(about).toMatchObject({ starts: 4, restarts: 3 });
  expect(about.remarks[0]).toContain("lost 4 times");
});

test.each([
  ["says nothing", () => "nothing" as const, "hello is not answered"],
  ["rejects hello", () => ({ reject: { code: "malformed" } }), "hello is answered with reject malformed"],
])("a driver that %s cannot be judged", async (_, instead, words) => {
  const judging = judgeToy(() => toyShim(instead), [TALK_CHECK]);
  await expect(judging).rejects.toThrow(BrokenRunError);
  await expect(judging).rejects.toThrow(words);
});

test("notices of unknown clients, unknown voices and unknown kinds are found out", async () => {
  const noisy = (line: object) =>
    toyShim(({ op }, stage) => {
      if (op === "talk") stage.say(line);
      return undefined;
    });
  const about = { voice: 1, device: "d1@bob:127.0.0.1:9", opus: "00" };
  const lines = [
    [{ client: 99, notice: "heard", about }, "there is no client 99"],
    [{ client: 1, notice: "heard", about: { ...about, voice: 7 } }, "with the voice 7"],
    [{ client: 1, notice: "sang", about }, "/notice"],
    [{ client: 1, notice: "ring", about: {} }, "RingNotice"],
  ] as const;
  for (const [line, words] of lines) {
    const { results } = await judgeToy(() => noisy(line), [TALK_CHECK]);
    const found = results.find(({ id }) => id === "client-driver.notices/client");
    expect(found).toMatchObject({ observation: "fail" });
    expect(found?.observed).toContain(words);
    expect(observed({ results })[TALK_CHECK.id]).toBe("pass");
  }
});

test("where no check of the client passed, keeping to the form shows nothing", async () => {
  const { results } = await judgeToy(() => toyShim(), [toyCheck("empty", () => Promise.resolve())]);
  expect(new Set(results.map(({ observation }) => observation))).toEqual(new Set(["inconclusive"]));
});

test("a run that stops at the first failure runs nothing more", async () => {
  const fails = toyCheck("fails", () => Promise.reject(failure("wrong", "a", "b")));
  const { results } = await judgeToy(() => toyShim(), [fails, TALK_CHECK], { failFast: true, jobs: 1 });
  const [first, ...others] = results;
  expect(first?.observation).toBe("fail");
  expect(new Set(others.map(({ notRun }) => notRun))).toEqual(new Set(["fail-fast"]));
});

test("the suite's own mistakes are errors: a wrong input, an operation that the check does not name", async () => {
  const wrong = toyCheck("wrong-input", async (t) => {
    await (await t.client()).ask("create-channel", { kind: "crowd" });
  });
  const unnamed = toyCheck("unnamed", async (t) => {
    await (await t.client()).ask("start-tunnel", {});
  });
  const { results } = await judgeToy(() => toyShim(), [wrong, unnamed]);
  expect(results.slice(0, 2).map(({ observation }) => observation)).toEqual(["error", "error"]);
});

test("a client that takes what is wrong fails, and so does one that takes nothing", async () => {
  const check = (slug: string, wrong: boolean, right: boolean) =>
    toyCheck(slug, (t) =>
      t.beside({ field: "key", wrong: () => Promise.resolve(wrong), right: () => Promise.resolve(right), expect: "it is refused" }),
    );
  const { results } = await judgeToy(() => toyShim(), [check("right", false, true), check("all", true, true), check("none", false, false)]);
  expect(results.slice(0, 3).map(({ observation }) => observation)).toEqual(["pass", "fail", "fail"]);
});
