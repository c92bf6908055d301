// Tones in Opus.
import { Application, createDecoder, createEncoder } from "libopus-wasm";
import { toneShare } from "./goertzel.ts";

const RATE = 48_000;
const FRAME = 960;

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

/** Resolves once a tone is heard in a list of packets that gets longer, for half a second and nearly alone. */
export async function hearTone(heard: readonly Uint8Array[], until: (holds: () => boolean) => Promise<void>, hertz: number): Promise<void> {
  for (let share = 0; share < 0.8;) {
    const before = heard.length;
    await until(() => heard.length >= before + 25);
    share = toneShare(await decodeOpus(heard.slice(before)), hertz);
  }
}
