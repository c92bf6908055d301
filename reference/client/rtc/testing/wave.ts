const RATE = 48_000;

/** A second of a tone, mono, as a WAVE file (RIFF, 16 bits, 48 kHz): for whole numbers of Hz it can be played again and again. */
export function toneWave(hertz: number): Uint8Array {
  const data = 2 * RATE;
  const view = new DataView(new ArrayBuffer(44 + data));
  const text = (at: number, letters: string): void => [...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, 36 + data, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true); // octets of the format
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, RATE, true);
  view.setUint32(28, data, true); // octets for a second
  view.setUint16(32, 2, true); // octets for a sample of all channels
  view.setUint16(34, 16, true); // bits for a sample
  text(36, "data");
  view.setUint32(40, data, true);
  for (let at = 0; at < RATE; at++) view.setInt16(44 + 2 * at, 16_000 * Math.sin((2 * Math.PI * hertz * at) / RATE), true);
  return new Uint8Array(view.buffer);
}
