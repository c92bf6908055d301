import { expect, test } from "vitest";
import type { SigningKey } from "../../schemas/v1/types.ts";
import type { Beat } from "../store/index.ts";
import { createPresenceWatch } from "./presence.ts";

const beat = (name: string, number: number): Beat => ({ key: name as SigningKey, beat: number });

/** Looks every 200 ms from one time to another, and says who was ever gone. */
function look(watch: ReturnType<typeof createPresenceWatch>, from: number, to: number, beats: (now: number) => readonly Beat[]): string[] {
  const gone = new Set<string>();
  for (let now = from; now <= to; now += 200) for (const { key } of watch.gone(beats(now), now)) gone.add(key);
  return [...gone];
}

test("a vtserver is gone after 5 s without a sign of life, and no sooner", () => {
  const watch = createPresenceWatch();
  expect(look(watch, 0, 4_800, () => [beat("a", 1)])).toEqual([]);
  expect(look(watch, 5_000, 5_000, () => [beat("a", 1)])).toEqual(["a"]);
});

test("one that gives signs of life is there, whatever becomes of others", () => {
  const beats = (now: number): Beat[] => [beat("silent", 7), beat("alive", Math.floor(now / 1000))];
  expect(look(createPresenceWatch(), 0, 60_000, beats)).toEqual(["silent"]);
});

test("one who was stopped itself for a while takes nobody for gone", () => {
  const watch = createPresenceWatch();
  expect(look(watch, 0, 1_000, () => [beat("a", 1)])).toEqual([]);
  expect(look(watch, 60_000, 64_800, () => [beat("a", 1)])).toEqual([]);
  expect(look(watch, 65_000, 65_000, () => [beat("a", 1)])).toEqual(["a"]);
});

test("one that comes back is watched anew", () => {
  const watch = createPresenceWatch();
  expect(look(watch, 0, 6_000, () => [beat("a", 1)])).toEqual(["a"]);
  expect(look(watch, 6_200, 7_000, () => [])).toEqual([]);
  expect(look(watch, 7_200, 12_000, () => [beat("a", 1)])).toEqual([]);
});
