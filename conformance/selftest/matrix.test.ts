// The committed kill matrix speaks of what is there. `voicetunnel conform selftest --full` writes it again.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAULTS } from "../faults/index.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { renderKillMatrix, type KillMatrix } from "./kill-matrix.ts";

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const matrix = JSON.parse(file("kill-matrix.json")) as KillMatrix;

test("the kill matrix has a row for each requirement that a fault violates, and no other row", () => {
  const wanted = FAULTS.flatMap(({ id, violates }) => violates.map((requirement) => `${requirement} ${id}`));
  expect(matrix.rows.map(({ requirement, fault }) => `${requirement} ${fault}`).sort()).toEqual(wanted.sort());
});

test("the kill matrix has a row for each MUST that binds servers and can be tested", () => {
  const rows = new Set(matrix.rows.map(({ requirement }) => requirement));
  const wanted = loadRequirements().all.filter(
    ({ level, classes, untestable }) => level === "must" && classes.includes("server") && untestable === undefined,
  );
  expect(wanted.map(({ id }) => id).filter((id) => !rows.has(id))).toEqual([]);
  expect(matrix.withoutFault).toEqual([]);
});

test("every fault of the kill matrix was caught, by one check at least", () => {
  expect(matrix.rows.filter(({ caught, checks }) => !caught || checks.length === 0)).toEqual([]);
});

test("the page shows what the file holds", () => {
  expect(file("kill-matrix.md")).toBe(renderKillMatrix(matrix));
});
