const RATE = 48_000;
/** Samples that are looked at together: a tenth of a second. */
const BLOCK = 4800;

/**
 * The share of one frequency in the power of a signal, from 0 to 1 (Goertzel's algorithm, over a tenth of a second at a time, so that a
 * gap matters little): near 1 for that tone alone, near 0 for one 10 Hz away or more.
 *
 * @example
 * ```ts
 * toneShare(samples, 440); // 0.97
 * ```
 */
export function toneShare(samples: Float32Array, hertz: number): number {
  let [found, all] = [0, 0];
  for (let at = 0; at + BLOCK <= samples.length; at += BLOCK) {
    const block = samples.subarray(at, at + BLOCK);
    found += goertzel(block, hertz) / (BLOCK / 2);
    all += block.reduce((sum, sample) => sum + sample * sample, 0);
  }
  return all === 0 ? 0 : found / all;
}

function goertzel(block: Float32Array, hertz: number): number {
  const coefficient = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
  let [last, before] = [0, 0];
  for (const sample of block) [last, before] = [sample + coefficient * last - before, last];
  return last * last + before * before - coefficient * last * before;
}
