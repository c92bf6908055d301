import type { CheckResult } from "../report/report.ts";
import type { AnyCheck } from "../runner/check.ts";
import type { RequirementBook } from "../runner/requirements.ts";
import { assumedTarget, type Target } from "../runner/target.ts";
import type { FloorPeer } from "./floor-peers.ts";
import { checkServer } from "./run-fault.ts";

/**
 * Waiting times at the floor, as a factor: its peers will never answer rightly, so that patience only costs time.
 * A black hole then holds one check for half a second at most.
 */
const FLOOR_SCALE = 0.02;

export interface FloorVerdict {
  readonly peer: string;
  /** MUSTs that a peer without knowledge passed: every one is a check that proves nothing. */
  readonly passed: readonly string[];
  /** Checks that broke: the suite must stay sound against any peer. */
  readonly broken: readonly string[];
  readonly total: number;
}

/** Runs all checks against a peer without knowledge, past discovery, which would have ended the run with exit 3 long before. */
export async function runFloor(
  peer: FloorPeer,
  run: { readonly checks: readonly AnyCheck[]; readonly book: RequirementBook },
): Promise<FloorVerdict> {
  const server = await peer.start();
  try {
    const isAsked = ({ requirement }: AnyCheck): boolean => peer.chapters?.includes(run.book.get(requirement)?.chapter ?? "") ?? true;
    const results = await checkServer(server, floorTarget(server.url), run.checks.filter(isAsked), {
      book: run.book,
      scale: FLOOR_SCALE,
      runs: 2,
      jobs: 64,
    });
    return floorVerdict(peer.id, results);
  } finally {
    await server.close();
  }
}

/** A target of which no need keeps a check from being run: its document lists two vtservers, and it is its own second server. */
function floorTarget(url: string): Target {
  const relay = url.replace(/^http/, "ws");
  const vtservers = ["A", "B"].map((letter) => ({ url: `${relay}/relay`, key: `${letter.repeat(42)}A=` }));
  const target: Target = { ...assumedTarget(url), document: { vtservers } };
  return { ...target, peerServer: target };
}

function floorVerdict(peer: string, results: readonly CheckResult[]): FloorVerdict {
  const passed = results.filter((result) => result.observation === "pass" && result.level === "must").map((result) => result.id);
  const broken = results.filter((result) => result.observation === "error").map((result) => `${result.id}: ${result.reason}`);
  return { peer, passed, broken, total: results.length };
}
