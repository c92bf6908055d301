import { beforeAll, describe, expect, test } from "vitest";
import { loadVectors } from "../codec/vector-files.ts";
import type { CheckResult } from "../report/report.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { fewCases } from "../selftest/drivers/few-cases.ts";
import { knowing, saying, type Say } from "../selftest/drivers/knowing.ts";
import { judgeShim, shimSuite, type ShimSuite } from "../selftest/drivers/run-shim.ts";
import { shimLink, type AskedLine, type Shim, type ShimStage } from "../selftest/drivers/shim.ts";
import { CODEC_LIMITS } from "./limits.ts";
import { session } from "./session.ts";
import { troubles } from "./trouble.ts";

let suite: ShimSuite;
let say: Say;
beforeAll(() => {
  // Operations that cost nothing: what is tried here is the runner.
  const kinds = loadVectors().filter(({ kind }) => ["base64url", "names", "order", "time"].includes(kind));
  suite = shimSuite(fewCases(kinds, 20), loadRequirements());
  say = knowing(suite.cases);
});

/** Asks of one case, told by what is in it. */
const isAbout = (line: AskedLine, at: number): boolean => {
  const one = suite.cases.of("id.compare")[at];
  return line.op === one?.op && JSON.stringify(line.in) === JSON.stringify(one.in);
};

/** A right driver that does something else for some requests. */
function unless(when: (line: AskedLine) => boolean, instead: (stage: ShimStage, line: AskedLine) => void): () => Shim {
  return () => {
    const right = saying(say);
    return { asked: (line, stage) => (when(line) ? instead(stage, line) : right.asked(line, stage)) };
  };
}

const failed = (results: readonly CheckResult[]): readonly string[] =>
  results.filter(({ observation }) => observation === "fail").map(({ id }) => id);
const find = (results: readonly CheckResult[], id: string): CheckResult | undefined => results.find((result) => result.id === id);
const ORDER = "encoding.octet-order/codec-id-compare";
const ONCE = "driver.answer-once/codec-each-request";

describe("a driver that", () => {
  test("ends at one case is started again: that case fails, and all others are judged", async () => {
    const results = await judgeShim(
      unless(
        (line) => isAbout(line, 3),
        (stage) => stage.die(7),
      ),
      suite,
    );
    expect(failed(results)).toEqual([ORDER, ONCE]);
    expect(find(results, ORDER)).toMatchObject({ cases: { judged: 20, failed: 1 }, observed: "it ended with status 7" });
    expect(find(results, ONCE)?.observed).toContain("it ended with status 7 while");
  });

  test("gets stuck at one case is ended and started again: that case fails, and all others are judged", async () => {
    let stuck = false;
    const make = (): Shim => {
      stuck = false;
      const right = saying(say);
      return {
        asked(line, stage) {
          stuck ||= isAbout(line, 3);
          if (!stuck) right.asked(line, stage);
        },
      };
    };
    const results = await judgeShim(make, suite);
    expect(failed(results)).toEqual([ORDER, ONCE]);
    expect(find(results, ORDER)).toMatchObject({ cases: { judged: 20, failed: 1 } });
    expect(find(results, ORDER)?.observed).toContain("no answer within");
  });

  test("forgets a request, and answers later ones, goes on: only that case fails", async () => {
    let starts = 0;
    const forgetful = unless(
      (line) => isAbout(line, 3),
      () => undefined,
    );
    const results = await judgeShim(() => {
      starts += 1;
      return forgetful();
    }, suite);
    expect(failed(results)).toEqual([ORDER, ONCE]);
    expect(find(results, ORDER)?.observed).toContain("while a later request was answered");
    expect(starts).toBe(1);
  });

  test("ends at case after case is given up, and what it was not asked says so", async () => {
    let starts = 0;
    const dying = unless(
      ({ op }) => op === "id.parse",
      (stage) => stage.die(1),
    );
    const results = await judgeShim(() => {
      starts += 1;
      return dying();
    }, suite);
    expect(failed(results)).toContain(ONCE);
    expect(results.find(({ reason }) => reason === "the driver was lost 4 times, and was not asked any more")).toMatchObject({
      observation: "inconclusive",
    });
    expect(starts).toBeLessThanOrEqual(1 + 2 * (CODEC_LIMITS.restarts + 1));
  });

  test("ends now and then, whatever it is asked, is found out, and does not keep the run for ever", async () => {
    let count = 0;
    const results = await judgeShim(
      unless(
        () => ++count % 40 === 0,
        (stage) => stage.die(1),
      ),
      suite,
    );
    expect(failed(results)).toContain(ONCE);
  });

  test.for<[string, (stage: ShimStage) => void, string]>([
    ["writes a line without an end", (stage) => stage.raw("x".repeat(2 * CODEC_LIMITS.lineBytes)), "a line of more than 1048576 octets"],
    ["writes lines for people without end", (stage) => stage.raw("busy\n".repeat(CODEC_LIMITS.strayLines)), "lines that are no answers"],
  ])("%s is ended, and told why", async ([, instead, why]) => {
    const results = await judgeShim(
      unless((line) => isAbout(line, 3), instead),
      suite,
    );
    expect(failed(results)).toEqual(expect.arrayContaining(["driver.stdout/codec-answers-only", ORDER]));
    expect(find(results, "driver.stdout/codec-answers-only")?.observed).toContain(why);
  });

  test("ends while nothing is under way, though its input has not, is found out", async () => {
    const found = troubles(1);
    const link = shimLink(() => ({
      asked({ id }, stage) {
        stage.say({ id, ok: {} });
        setImmediate(() => stage.die(0));
      },
    }))();
    const talk = session({ link, troubles: found, unknownOp: "unknown.x", scale: 1 });
    await talk.ask({ op: "hello", in: {} }, 1_000);
    await link.ended;
    expect(talk.alive).toBe(false);
    expect(found.first(["ended-early"])).toEqual([{ kind: "ended-early", text: "it ended with status 0, though its input had not ended" }]);
  });

  test("answers in another order, and late, is right; no more requests are under way than are allowed", async () => {
    let [most, due] = [0, 0];
    const make = (): Shim => {
      let held: (() => void)[] = [];
      return {
        asked(line, stage) {
          most = Math.max(most, ++due);
          if (held.length === 0) {
            setImmediate(() => {
              const now = held.reverse();
              held = [];
              due -= now.length;
              for (const answer of now) answer();
            });
          }
          held.push(() => stage.say({ id: line.id, ...say(line) }));
        },
        inputOver: (stage) => setImmediate(() => setImmediate(() => stage.die(0))),
      };
    };
    expect(failed(await judgeShim(make, suite))).toEqual([]);
    expect(most).toBe(CODEC_LIMITS.underWay);
  });
});
