import { expect, test } from "vitest";
import { sharedRestart } from "./shared-restart.ts";

function recorded(): { signals: string[]; control: { restart(signal: "SIGTERM" | "SIGKILL"): Promise<void> } } {
  const signals: string[] = [];
  return { signals, control: { restart: (signal) => Promise.resolve(void signals.push(signal)) } };
}

test("the target restarts once, and hard if anybody wants it, when all who run have asked", async () => {
  const { signals, control } = recorded();
  const shared = sharedRestart(control, 2);
  const first = shared.control.restart("SIGTERM");
  expect(signals).toEqual([]);
  await Promise.all([first, shared.control.restart("SIGKILL")]);
  expect(signals).toEqual(["SIGKILL"]);
});

test("who ends without a restart holds up nobody", async () => {
  const { signals, control } = recorded();
  const shared = sharedRestart(control, 2);
  const waiting = shared.control.restart("SIGTERM");
  shared.leave();
  await waiting;
  expect(signals).toEqual(["SIGTERM"]);
});

test("one check can restart the target twice", async () => {
  const { signals, control } = recorded();
  const shared = sharedRestart(control, 1);
  await shared.control.restart("SIGTERM");
  await shared.control.restart("SIGKILL");
  expect(signals).toEqual(["SIGTERM", "SIGKILL"]);
});
