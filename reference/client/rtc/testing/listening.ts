// What a page hears and sees: a test asks it.
import { createSignal } from "../../testing/until.ts";
import { toneShare } from "./goertzel.ts";

const SECOND = 48_000;
const played = new Set<MediaStreamTrack>();
const { notify, until } = createSignal();
let framesShown = 0;

/** What comes in is played: a browser takes nothing from a track that nobody plays. */
export function play(track: MediaStreamTrack): void {
  if (played.has(track)) return;
  played.add(track);
  notify();
  const element = document.createElement(track.kind as "audio" | "video");
  element.srcObject = new MediaStream([track]);
  document.body.append(element);
  void element.play();
  if (element instanceof HTMLVideoElement) count(element);
}

function count(element: HTMLVideoElement): void {
  element.requestVideoFrameCallback(() => {
    framesShown += 1;
    count(element);
  });
}

/** Chromium's way to the samples of a track, which TypeScript does not know yet. */
declare class MediaStreamTrackProcessor {
  constructor(options: { readonly track: MediaStreamTrack });
  readonly readable: ReadableStream<AudioData>;
}

/** Reads what is heard until it has what is looked for in the last samples, of which there are enough; looked at ten times a second. */
async function listen(track: MediaStreamTrack, length: number, enough: (samples: Float32Array) => boolean): Promise<Float32Array> {
  const reader = new MediaStreamTrackProcessor({ track }).readable.getReader();
  const last = new Float32Array(length);
  let [read, looked] = [0, 0];
  while (read < length || read < looked + SECOND / 10 || !enough(last)) {
    if (read >= looked + SECOND / 10) looked = read;
    const { value } = await reader.read();
    if (value === undefined) throw new Error("the track has ended");
    const samples = new Float32Array(value.numberOfFrames);
    value.copyTo(samples, { planeIndex: 0, format: "f32-planar" });
    value.close();
    read += samples.length;
    last.copyWithin(0, samples.length);
    last.set(samples, last.length - samples.length);
  }
  await reader.cancel();
  return last;
}

const isVoice = ({ kind, readyState }: MediaStreamTrack): boolean => kind === "audio" && readyState === "live";

/** A track of each connection that has not ended, as soon as there is one. */
async function voices(): Promise<readonly MediaStreamTrack[]> {
  await until(() => [...played].some(isVoice));
  return [...played].filter(isVoice);
}

/** Resolves once a tone is heard of somebody, for a third of a second and nearly alone. */
export async function hearTone(hertz: number): Promise<void> {
  let found = false;
  const hear = async (track: MediaStreamTrack): Promise<void> => {
    await listen(track, SECOND / 3, (samples) => found || toneShare(samples, hertz) > 0.8);
    found = true;
  };
  await Promise.any((await voices()).map(hear));
}

const peak = (samples: Float32Array): number => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** The loudest of what is heard in a half second, and how many frames were shown meanwhile. */
export async function halfSecond(): Promise<{ readonly peak: number; readonly frames: number }> {
  const before = framesShown;
  const peaks = await Promise.all((await voices()).map(async (track) => peak(await listen(track, SECOND / 2, () => true))));
  return { peak: Math.max(...peaks), frames: framesShown - before };
}

/** Resolves once nothing is heard or shown for half a second. */
export async function untilStill(): Promise<void> {
  const still = async (): Promise<boolean> => Object.values(await halfSecond()).every((value) => value === 0);
  while (!(await still())) continue;
}

/** Resolves once so many frames of video have been shown. */
export async function see(frames: number): Promise<void> {
  const wanted = framesShown + frames;
  while (framesShown < wanted) await new Promise((resolve) => requestAnimationFrame(resolve));
}
