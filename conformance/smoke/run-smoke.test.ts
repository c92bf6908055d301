import { expect, test } from "vitest";
import { toyShim } from "../client-run/testing/toy-client.ts";
import type { OpenLink } from "../codec-run/link.ts";
import { wrongLink } from "../faults/client/link.ts";
import { clientFault } from "../faults/client/client-fault.ts";
import { changingAnswers } from "../faults/client/lines.ts";
import { playedServers } from "../probe/played/index.ts";
import { shimLink, type AskedLine, type ShimStage } from "../selftest/drivers/shim.ts";
import { runSmoke, type SmokeResult } from "./run-smoke.ts";

const smoke = (open: OpenLink, scale = 1): Promise<readonly SmokeResult[]> =>
  runSmoke({ open, play: (t) => playedServers(t).server, seed: "1", scale, signal: new AbortController().signal });
const states = (results: readonly SmokeResult[]): string => results.map(({ state }) => state).join(" ");
const toy = (instead: (line: AskedLine, stage: ShimStage) => object | undefined | "nothing"): OpenLink => shimLink(() => toyShim(instead));

test("the reference is right in all six", async () => {
  expect(states(await smoke(wrongLink()))).toBe("ok ok ok ok ok ok");
});

test("what a driver does not name is left out", async () => {
  const fewer = clientFault("driver.hello", "fewer", "It has no voice.", () => ({
    say: changingAnswers((answer) => {
      const { capabilities = [] } = (answer.ok ?? {}) as { readonly capabilities?: readonly string[] };
      if (capabilities.length === 0) return answer;
      return { ...answer, ok: { ...answer.ok, capabilities: capabilities.filter((op) => op !== "talk") } };
    }),
  }));
  const results = await smoke(wrongLink(fewer));
  expect(states(results)).toBe("ok ok ok ok ok left-out");
  expect(results[5]?.why).toBe("talk is not in capabilities");
});

test.each([
  [
    "a driver that prints a line for people first",
    toy(({ op }, stage) => {
      if (op === "hello") stage.say("ready");
      return undefined;
    }),
    "failed not-tried not-tried not-tried not-tried not-tried",
    { came: "it is no JSON text", fix: "goes to standard error" },
  ],
  [
    "a driver that never answers",
    toy(() => "nothing"),
    "failed not-tried not-tried not-tried not-tried not-tried",
    { came: "no answer within", fix: "flush each answer" },
  ],
  [
    "a driver that takes an unknown operation for a mistake",
    toy(({ op }) => (op.startsWith("unknown.") ? { fault: { message: "what?" } } : undefined)),
    "ok failed not-tried not-tried not-tried not-tried",
    { came: "fault: what?", fix: "answer unsupported" },
  ],
  [
    "a driver without an account",
    toy(({ op }) =>
      op === "hello" ? { ok: { version: 1, name: "n", release: "1", language: "l", capabilities: [] } } : { unsupported: { reason: op } },
    ),
    "ok ok failed not-tried not-tried not-tried",
    { came: "no operation at all", fix: "name create-account in `capabilities`" },
  ],
  [
    "a driver that invents its account",
    toy(() => undefined),
    "ok ok failed not-tried not-tried not-tried",
    { came: '"signing_key"', fix: "send the Registration to http://SERVER/v1/users" },
  ],
  [
    "a driver that refuses to make an account",
    toy(({ op }) => (op === "create-account" ? { reject: { code: "conflict" } } : undefined)),
    "ok ok failed not-tried not-tried not-tried",
    { came: '"conflict"', fix: "what was asked is right" },
  ],
  [
    "a driver that answers with another type",
    toy(({ op }) => (op === "create-account" ? { ok: { user: 7 } } : undefined)),
    "ok ok failed not-tried not-tried not-tried",
    { came: '"user":7', fix: "exactly one of ok, reject, unsupported and fault" },
  ],
  [
    "a driver that ends when it is asked something",
    toy(({ op }, stage) => {
      if (op === "create-account") stage.die(1);
      return op === "create-account" ? "nothing" : undefined;
    }),
    "ok ok failed not-tried not-tried not-tried",
    { came: "nothing", fix: "catch what is thrown" },
  ],
] as const)("%s is told what to change", async (_, open, expected, { came, fix }) => {
  const results = await smoke(open, 0.05);
  expect(states(results)).toBe(expected);
  const failure = results.find(({ state }) => state === "failed")?.failure;
  expect(failure?.came).toContain(came);
  expect(failure?.fix).toContain(fix);
  // Who has no account is asked for nothing.
  expect(failure?.sent?.includes('"op":')).toBe(came === "no operation at all" ? undefined : true);
  expect(failure?.should).not.toBe("");
});
