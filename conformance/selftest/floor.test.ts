// The vacuity floor: a peer without knowledge passes not one MUST.
import { describe, expect, test } from "vitest";
import { CHECKS } from "../checks/index.ts";
import { loadRequirements } from "../runner/requirements.ts";
import { TOY_BOOK, toyCheck, WORD_CHECK } from "../runner/testing/toys.ts";
import { runFloor } from "./floor.ts";
import { FLOOR_PEERS } from "./floor-peers.ts";

const PEERS = FLOOR_PEERS.map((peer) => [peer.id, peer] as const);

describe("the suite", () => {
  const book = loadRequirements();
  test.each(PEERS)(
    "%s passes nothing and breaks nothing",
    async (_, peer) => {
      expect(await runFloor(peer, { checks: CHECKS, book })).toMatchObject({ passed: [], broken: [] });
    },
    60_000,
  );
});

describe("the floor itself", () => {
  test.each(PEERS)("%s does not pass an honest check", async (_, peer) => {
    expect((await runFloor(peer, { checks: [WORD_CHECK], book: TOY_BOOK })).passed).toEqual([]);
  });

  test("a check that takes silence for success is found out", async () => {
    const vacuous = toyCheck("toy.word/vacuous", async (t) => t.fact("nothing bad was seen"));
    const [, peer] = PEERS[0] ?? [];
    if (peer === undefined) throw new Error("there is no peer");
    expect((await runFloor(peer, { checks: [vacuous], book: TOY_BOOK })).passed).toEqual(["toy.word/vacuous"]);
  });
});
