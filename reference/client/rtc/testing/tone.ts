// Tones in Opus, and how much of one is in what was heard.
import { Application, createDecoder, createEncoder } from "libopus-wasm";

const RATE = 48_000;
const FRAME = 960;
/** Samples that are looked at together. */
const BLOCK = 4800;

/** So many packets of 20 ms of a tone, mono. */
export async function tonePackets(hertz: number, count: number): Promise<Uint8Array[]> {
  const encoder = await createEncoder({ channels: 1, application: Application.Audio, frameSize: FRAME });
  const sample = (at: number): number => Math.sin((2 * Math.PI * hertz * at) / RATE) / 2;
  const packets = Array.from({ length: count }, (_, packet) => {
    const samples = Float32Array.from({ length: FRAME }, (_unused, at) => sample(packet * FRAME + at));
    return Uint8Array.from(encoder.encodeFloat(samples));
  });
  encoder.free();
  return packets;
}

/** The samples of packets that came one after the other. */
export async function decodeOpus(packets: readonly Uint8Array[]): Promise<Float32Array> {
  const decoder = await createDecoder({ channels: 1 });
  const samples = packets.flatMap((packet) => [...decoder.decodeFloat(packet)]);
  decoder.free();
  return Float32Array.from(samples);
}

/**
 * The share of one frequency in the power of a signal, from 0 to 1 (Goertzel's algorithm, over a tenth of a second at a time, so that a
 * gap matters little): near 1 for that tone alone, near 0 for one 10 Hz away or more.
 *
 * @example
 * ```ts
 * toneShare(await decodeOpus(await tonePackets(440, 50)), 440); // above 0.9
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
