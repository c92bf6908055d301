/** One line of the table: something of ours beside the plainest program that does the same. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: number;
  /** What the peer is. */
  readonly against: string;
  /** ours / peer. */
  readonly ratio: number;
  /** The least ratio that passes. */
  readonly least: number;
  readonly ok: boolean;
}

/** What is compared, before it is judged. */
export type Comparison = Omit<Measured, "ratio" | "ok">;

/**
 * Judges a comparison. Ratios of one run on one machine hold on any machine, rates do not.
 *
 * @example
 * judged({ name: "sign", unit: "1/s", ours: 50, peer: 100, against: "node:crypto", least: 0.4 }).ok; // true
 */
export function judged(comparison: Comparison): Measured {
  const ratio = comparison.ours / comparison.peer;
  return { ...comparison, ratio, ok: ratio >= comparison.least };
}

/** The best rounds of two that take turns, so that what disturbs one on a busy machine disturbs the other, too. */
export async function inTurns(
  rounds: number,
  ours: () => Promise<number>,
  peer: () => Promise<number>,
): Promise<{ readonly ours: number; readonly peer: number }> {
  const best = { ours: 0, peer: 0 };
  for (let i = 0; i < rounds; i += 1) {
    best.peer = Math.max(best.peer, await peer());
    best.ours = Math.max(best.ours, await ours());
  }
  return best;
}

/** How often a second something can be done, one after the other: the best of several short rounds, for a machine that does other things, too. */
export async function rate(action: () => unknown): Promise<number> {
  const spin = async (ms: number): Promise<number> => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < ms) {
      await action();
      count += 1;
    }
    return (count * 1000) / (performance.now() - start);
  };
  let best = 0;
  for (let round = 0; round < 8; round += 1) best = Math.max(best, await spin(50));
  return best;
}
