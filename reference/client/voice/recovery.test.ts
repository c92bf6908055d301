import { expect, test } from "vitest";
import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { isLoss, startRecovery } from "./recovery.ts";

/** A clock that a test turns: what waits, in order, with its pause. */
function newClock() {
  const waiting: { ms: number; run: () => void }[] = [];
  const after = (ms: number, run: () => void) => {
    const entry = { ms, run };
    waiting.push(entry);
    return () => void waiting.splice(0, waiting.length, ...waiting.filter((other) => other !== entry));
  };
  return { waiting, clock: { now: () => 0, after } };
}

/** A recovery whose attempts end as listed, and all that it told. */
function newRecovery(outcomes: readonly (ErrorCode | "welcome")[]) {
  const { waiting, clock } = newClock();
  const told: string[] = [];
  const left = [...outcomes];
  let isOver = false;
  const recovery = startRecovery({
    clock,
    connect() {
      const outcome = left.shift() ?? "welcome";
      return outcome === "welcome"
        ? Promise.resolve({ leave: () => told.push("left") })
        : Promise.reject(new ProtocolError(outcome, "test"));
    },
    isOver: () => isOver,
    back: () => told.push("back"),
    over: () => told.push("over"),
    refused: (error) => told.push(`refused ${(error as ProtocolError).code}`),
  });
  /** The next pause is over, and the attempt after it has ended. */
  const turn = async (): Promise<number> => {
    const { ms, run } = waiting.shift()!;
    run();
    await new Promise(setImmediate);
    return ms;
  };
  return { recovery, told, waiting, turn, ends: () => (isOver = true) };
}

test("attempts go on, with pauses that double up to two seconds, until one succeeds (successor.reconnect)", async () => {
  const { told, turn, waiting } = newRecovery(["timeout", "busy", "shutting-down", "peer-failed", "welcome"]);
  const pauses: number[] = [];
  while (waiting.length > 0) pauses.push(await turn());
  expect(pauses).toEqual([500, 1000, 2000, 2000, 2000]);
  expect(told).toEqual(["back"]);
});

test.each(["tunnel-ending", "tunnel-closed"] as const)("%s sends to the successor (successor.lost)", async (code) => {
  const { told, turn, waiting } = newRecovery([code]);
  await turn();
  expect(told).toEqual(["over"]);
  expect(waiting).toEqual([]);
});

test("a refusal ends the attempts", async () => {
  const { told, turn, waiting } = newRecovery(["forbidden"]);
  await turn();
  expect([told, waiting]).toEqual([["refused forbidden"], []]);
});

test("what becomes known of the tunnel ends the pause at once, and once only", () => {
  const { recovery, told, waiting, ends } = newRecovery([]);
  recovery.look();
  expect(told).toEqual([]);
  ends();
  recovery.look();
  recovery.look();
  expect([told, waiting]).toEqual([["over"], []]);
});

test("an attempt that succeeds after the user has left is left", async () => {
  const { recovery, told, turn } = newRecovery(["welcome"]);
  const turned = turn();
  recovery.cancel();
  await turned;
  expect(told).toEqual(["left"]);
});

test("only what nobody wished for is a loss", () => {
  const codes = [
    undefined,
    "shutting-down",
    "timeout",
    "peer-failed",
    "tunnel-closed",
    "displaced",
    "rights-lost",
    "bad-signature",
  ] as const;
  expect(codes.filter(isLoss)).toEqual([undefined, "shutting-down", "timeout", "peer-failed"]);
});
