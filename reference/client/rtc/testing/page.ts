// One end of a connection in a page, which a test holds by its functions: what goes in and out of them are values that can be copied.
import { createSuite } from "../../../protocol/crypto/suite.ts";
import { browserMedia, tracksOf } from "../browser-media.ts";
import { browserRtc } from "../browser.ts";
import { createFrameCrypto } from "../frames.ts";
import type { Candidate, LocalMedia, MediaChoice, RtcConnection, RtcState } from "../interface.ts";
import { play } from "./listening.ts";

export { halfSecond, hearTone, see, untilStill } from "./listening.ts";

/** A description, and the candidates that came after it. */
export interface Described {
  readonly sdp: string;
  readonly candidates: readonly Candidate[];
}

const SECOND = 48_000;
const candidates: Candidate[] = [];
const gathered = Promise.withResolvers<null>();
const connected = Promise.withResolvers<null>();
const media = new Map<string, LocalMedia>();
let connection: RtcConnection | undefined;

const rtc = browserRtc({
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
