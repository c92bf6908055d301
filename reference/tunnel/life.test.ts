import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { LifeEvent, TunnelLife } from "./life.ts";
import { declaredLife, dueAt, liveOn } from "./life.ts";

const limits = { announce_ms: 1000, idle_ms: 2000, max_age_ms: 10_000, grace_ms: 500 } as unknown as Parameters<typeof liveOn>[3];
const T = 1_000_000;
const declared = declaredLife(T);
const announced = liveOn(declared, { type: "announced" }, T, limits);
const open = liveOn(announced, { type: "welcomed" }, T, limits);
const silent = liveOn(declared, { type: "welcomed" }, T, limits);
const deserted = liveOn(open, { type: "gone" }, T, limits);
const ending = liveOn(open, { type: "epoch-changed" }, T, limits);
const closed = liveOn(open, { type: "close" }, T, limits);

test.each<[string, TunnelLife, LifeEvent["type"], number, TunnelLife["state"]]>([
  // Each row of the state table, and each timer just before it is due.
  ["declared, announced", declared, "announced", 0, "declared"],
  ["declared, announce_ms not over", declared, "time", 999, "declared"],
  ["declared, announce_ms over", declared, "time", 1000, "closed"],
  ["declared, welcomed", declared, "welcomed", 0, "open"],
  ["announced, idle_ms not over", announced, "time", 1999, "declared"],
  ["announced, idle_ms over", announced, "time", 2000, "closed"],
  ["declared, close requested", declared, "close", 0, "closed"],
  ["declared, epoch changed", declared, "epoch-changed", 0, "closed"],
  ["declared, successor declared", declared, "succeeded", 0, "closed"],
  ["open, announced", open, "announced", 0, "open"],
  ["open without InitializeVoice, announce_ms over", silent, "time", 1000, "closed"],
  ["open, announce_ms over", open, "time", 1000, "open"],
  ["open, idle_ms over with a connection", open, "time", 9999, "open"],
  ["open, last connection gone", open, "gone", 0, "open"],
  ["open without connection, idle_ms not over", deserted, "time", 1999, "open"],
  ["open without connection, idle_ms over", deserted, "time", 2000, "closed"],
  ["open, max_age_ms over", open, "time", 10_000, "ending"],
  ["open, close requested", open, "close", 0, "closed"],
  ["open, epoch changed", open, "epoch-changed", 0, "ending"],
  ["open, successor declared", open, "succeeded", 0, "ending"],
  ["ending, grace_ms not over", ending, "time", 499, "ending"],
  ["ending, grace_ms over", ending, "time", 500, "closed"],
  ["ending, close requested", ending, "close", 0, "closed"],
  ["ending, last connection gone", ending, "gone", 0, "closed"],
  ["ending, successor declared", ending, "succeeded", 0, "ending"],
  ["ending, epoch changed", ending, "epoch-changed", 400, "ending"],
  ["ending, announced", ending, "announced", 0, "ending"],
  ["closed, welcomed", closed, "welcomed", 0, "closed"],
  ["closed, time", closed, "time", 99_999, "closed"],
])("%s", (_name, life, type, after, state) => {
  expect(liveOn(life, { type }, T + after, limits).state).toBe(state);
});

test("the idle timer starts again when the last connection goes, and stops when one comes", () => {
  const back = liveOn(deserted, { type: "welcomed" }, T + 1500, limits);
  expect(back).toMatchObject({ idleSince: undefined, connections: 1 });
  const gone = liveOn(back, { type: "gone" }, T + 3000, limits);
  expect(dueAt(gone, limits)).toBe(T + 5000);
});

test("one of two connections going starts nothing", () => {
  const two = liveOn(open, { type: "welcomed" }, T, limits);
  expect(liveOn(two, { type: "gone" }, T, limits)).toMatchObject({ connections: 1, idleSince: undefined, state: "open" });
});

test("the grace of an ending tunnel is not made longer by anything", () => {
  expect(liveOn(ending, { type: "succeeded" }, T + 400, limits).graceUntil).toBe(T + 500);
});

test("a restart takes the connections and ends no tunnel (tunnel.survives)", () => {
  expect(liveOn(open, { type: "gone", restart: true }, T + 9, limits)).toMatchObject({ state: "open", connections: 0, idleSince: T + 9 });
  expect(liveOn(ending, { type: "gone", restart: true }, T + 9, limits)).toMatchObject({ state: "ending", graceUntil: T + 500 });
});

test("the states of the machine are those of the compiled table", async () => {
  const machines = JSON.parse(await readFile(new URL("../../schemas/v1/machines.json", import.meta.url), "utf8")) as unknown;
  const table = JSON.stringify(machines);
  for (const { state } of [declared, open, ending, closed]) expect(table).toContain(`"${state}"`);
});
