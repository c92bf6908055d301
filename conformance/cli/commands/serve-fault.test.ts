import { expect, test } from "vitest";
import { UsageError } from "../../runner/usage-error.ts";
import type { AnyFault } from "../../selftest/fault.ts";
import type { Io } from "../io.ts";
import { serveFaultCommand } from "./serve-fault.ts";

let closed = 0;
const FAULT: AnyFault = {
  id: "says-wrong-words",
  violates: ["toy.word"],
  title: "It says another word.",
  expected: ["toy.word/*"],
  start: () => Promise.resolve({ url: "http://127.0.0.1:9", close: () => Promise.resolve(void (closed += 1)) }),
};

test("a wrong server runs until it is interrupted, and says what is wrong with it and how to see it", async () => {
  const controller = new AbortController();
  let out = "";
  const io: Io = {
    out: (text) => void (out += text),
    err: () => undefined,
    stdoutIsTty: false,
    stderrIsTty: false,
    env: {},
    interrupt: controller.signal,
  };
  const load = () => Promise.resolve([FAULT]);
  const running = serveFaultCommand("says-wrong-words", io, load);
  await expect.poll(() => out).toContain("listening http://127.0.0.1:9\nwrong: It says another word. It violates toy.word.");
  expect(out).toContain("voicetunnel conform run --server http://127.0.0.1:9 --only 'toy.word/*'");
  expect(closed).toBe(0);
  controller.abort();
  expect(await running).toBe(0);
  expect(closed).toBe(1);
  await expect(serveFaultCommand("says-wrong-word", io, load)).rejects.toThrow(UsageError);
});
