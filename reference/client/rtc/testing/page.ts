// One end of a connection in a page, which a test holds by its functions: what goes in and out of them are values that can be copied.
import { createSuite } from "../../../protocol/crypto/suite.ts";
import { browserMedia, tracksOf } from "../browser-media.ts";
import { browserRtc } from "../browser.ts";
import { createFrameCrypto } from "../frames.ts";
import type { Candidate, LocalMedia, MediaChoice, RtcConnection, RtcState } from "../interface.ts";
import { toneShare } from "./goertzel.ts";

/** A description, and the candidates that came after it. */
export interface Described {
  readonly sdp: string;
  readonly candidates: readonly Candidate[];
}

const SECOND = 48_000;
const played = new Map<string, MediaStreamTrack>();
const candidates: Candidate[] = [];
const gathered = Promise.withResolvers<null>();
const connected = Promise.withResolvers<null>();
const media = new Map<string, LocalMedia>();
let connection: RtcConnection | undefined;
let framesShown = 0;

/** What comes in is played: a browser takes nothing from a track that nobody plays. */
function play(track: MediaStreamTrack): void {
  played.set(track.kind, track);
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

const rtc = browserRtc({
  worker: () => new Worker("/client/rtc/frame-worker.ts", { type: "module" }),
  play,
  video: { width: 160, height: 120, frameRate: 10 },
});

const own = (): RtcConnection => connection ?? fail();

function fail(): never {
  throw new Error("there is no connection yet");
}

/** Makes the connection of this page. */
export function connect(lines: MediaChoice, relayOnly = false): void {
  connection = rtc.connect(
    { iceServers: [], relayOnly, lines },
    {
      candidate: (candidate) => (candidate.candidate === "" ? gathered.resolve(null) : candidates.push(candidate)),
      state: (state: RtcState) => state === "connected" && connected.resolve(null),
    },
  );
}

export const whenConnected = (): Promise<null> => connected.promise;

/** An offer with all its candidates. */
export async function offer(): Promise<Described> {
  const sdp = await own().offer();
  await gathered.promise;
  return { sdp, candidates };
}

export async function answer(described: Described): Promise<Described> {
  const answered = own().answer(described.sdp);
  for (const candidate of described.candidates) await own().add(candidate);
  const sdp = await answered;
  await gathered.promise;
  return { sdp, candidates };
}

export async function take(described: Described): Promise<void> {
  await own().take(described.sdp);
  for (const candidate of described.candidates) await own().add(candidate);
}

/** Base keys as lists of octets, or nothing for frames in clear. */
export function protect(keys?: { readonly send: readonly number[]; readonly receive: readonly number[] }): void {
  const from = (octets: readonly number[]): Uint8Array => Uint8Array.from(octets);
  const frames = keys && createFrameCrypto(createSuite(crypto), { send: from(keys.send), receive: from(keys.receive) });
  own().protect(frames);
}

/** Opens media under a name: a tone of its own, and the camera where it is to have one. */
export async function openMedia(name: string, hertz: number, video: boolean): Promise<MediaChoice> {
  const context = new AudioContext({ sampleRate: SECOND });
  const tone = new OscillatorNode(context, { frequency: hertz });
  const out = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
  tone.connect(out);
  tone.start();
  const camera = video ? tracksOf(await rtc.open({ audio: true, video: true })).video : undefined;
  const opened = browserMedia(new MediaStream([...out.stream.getTracks(), ...(camera === undefined ? [] : [camera])]));
  media.set(name, opened);
  return opened.opened;
}

export const send = (name: string, choice: MediaChoice): Promise<void> => own().send(media.get(name) ?? fail(), choice);

/** Chromium's way to the samples of a track, which TypeScript does not know yet. */
declare class MediaStreamTrackProcessor {
  constructor(options: { readonly track: MediaStreamTrack });
  readonly readable: ReadableStream<AudioData>;
}

/** Reads what is heard until it has what is looked for in the last samples, of which there are enough; looked at ten times a second. */
async function listen(length: number, enough: (samples: Float32Array) => boolean): Promise<Float32Array> {
  const track = played.get("audio") ?? fail();
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

/** Resolves once a tone is heard, for a third of a second and nearly alone. */
export async function hearTone(hertz: number): Promise<void> {
  await listen(SECOND / 3, (samples) => toneShare(samples, hertz) > 0.8);
}

const peak = (samples: Float32Array): number => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** The loudest of what is heard in a half second, and how many frames were shown meanwhile. */
export async function halfSecond(): Promise<{ readonly peak: number; readonly frames: number }> {
  const before = framesShown;
  const samples = await listen(SECOND / 2, () => true);
  return { peak: peak(samples), frames: framesShown - before };
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

/** Which tracks of media, and of a share that outlives another, still go on. */
export async function shareAndClose(): Promise<readonly string[]> {
  const opened = await rtc.open({ audio: true, video: true });
  const [one, another] = [opened.share(), opened.share()];
  one.close();
  const states = [one, another, opened].flatMap((each) => Object.values(tracksOf(each)).map(({ readyState }) => readyState));
  for (const each of [another, opened]) each.close();
  return states;
}

export const closeMedia = (name: string): void => media.get(name)?.close();

export const close = (): void => connection?.close();
