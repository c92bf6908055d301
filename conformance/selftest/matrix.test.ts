// The committed kill matrices speak of what is there. `voicetunnel conform selftest --full` writes them again,
// and `npm run kill-matrix:clients` adds to that of clients what is new.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CLIENT_FAULTS } from "../faults/client/index.ts";
import { CODEC_FAULTS } from "../faults/codec/index.ts";
import { FAULTS } from "../faults/index.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { isJudged, isJudgedId } from "./coverage.ts";
import { WRONG_CLIENT_DRIVERS } from "./drivers/wrong-client-drivers.ts";
import { WRONG_DRIVERS } from "./drivers/wrong-drivers.ts";
import { renderKillMatrix, type KillMatrix } from "./kill-matrix.ts";

const book = loadRequirements();
const file = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

describe.each([
  ["kill-matrix", "server", FAULTS],
  ["kill-matrix-codecs", "codec", [...CODEC_FAULTS, ...WRONG_DRIVERS]],
  ["kill-matrix-clients", "client", [...CLIENT_FAULTS, ...WRONG_CLIENT_DRIVERS]],
] as const)("the %s", (name, judges, faults) => {
  const matrix = JSON.parse(file(`${name}.json`)) as KillMatrix;

  test("has a row for each requirement that a fault violates, and no other row", () => {
    const wanted = faults.flatMap(({ id, violates }) =>
      violates.filter((requirement) => isJudgedId(book, requirement, judges)).map((requirement) => `${requirement} ${id}`),
    );
    expect(matrix.rows.map(({ requirement, fault }) => `${requirement} ${fault}`).sort()).toEqual(wanted.sort());
  });

  test(`has a row for each MUST that binds a ${judges} and can be tested`, () => {
    const rows = new Set(matrix.rows.map(({ requirement }) => requirement));
    const wanted = book.all.filter((requirement) => requirement.level === "must" && isJudged(requirement, judges));
    expect(wanted.map(({ id }) => id).filter((id) => !rows.has(id))).toEqual([]);
    expect(matrix.withoutFault).toEqual([]);
  });

  test("has no fault that was not caught, by one check at least", () => {
    expect(matrix.rows.filter(({ caught, checks }) => !caught || checks.length === 0)).toEqual([]);
  });

  test("has a page that shows what the file holds", () => {
    expect(file(`${name}.md`)).toBe(renderKillMatrix(matrix));
  });
});
