import type { Participant } from "../../probe/actors/index.ts";
import { bigEndian, equal } from "../../probe/wire/bytes.ts";
import type { ServerTest } from "../../runner/context.ts";
import { frameOf, newStage, PATIENCE_MS, READER, WRITER, type Stage } from "./scene.ts";

/** More than the network between takes for one who does not read (Linux holds up to 4 MB): beyond it frames wait at the relay. */
const FLOOD_BYTES = 5_200_000;

/** Rounds of frames that a check waits for: each takes a second. */
const MOST_ROUNDS = 3;

/** A tunnel in which one reader has stopped to read, though it still answers, and others have sent more than the network takes. */
export interface Flooded {
  readonly stage: Stage;
  readonly slow: Participant;
  /** One who has said nothing yet, so that the rate allows it to. */
  readonly calm: Participant;
  /** What each of those who flooded has sent, in order. */
  readonly sent: ReadonlyMap<Participant, readonly Uint8Array[]>;
}

/**
 * Lets a reader stop reading and others flood it.
 *
 * @param beside - what goes on before each round, while the slow one does not read
 */
export async function flooded(t: ServerTest, beside: (stage: Stage, round: number) => Promise<unknown>): Promise<Flooded> {
  const stage = await newStage(t);
  const calm = await stage.join("calm", { roles: WRITER });
  const slow = await stage.join("slow", { roles: READER });
  stopReading(t, slow);
  const [bytes, rate] = [t.limit("frame_bytes"), t.limit("frames_per_second")];
  // There is room for the calm one, the slow one, and two that come and go.
  const count = Math.min(12, t.limit("connections") - 4);
  const rounds = Math.ceil(FLOOD_BYTES / (bytes * rate * Math.max(1, count)));
  if (count < 1 || rounds > MOST_ROUNDS) {
    t.notRun("limit-too-long", `${String(Math.max(0, count))} writers of ${String(rate)} frames of ${String(bytes)} octets in a second`);
  }
  const sent = new Map<Participant, Uint8Array[]>();
  for (let at = 0; at < count; at += 1) sent.set(await stage.join(`w${String(at)}`, { roles: WRITER }), []);
  const each = Math.ceil(FLOOD_BYTES / (bytes * count * rounds));
  for (let round = 0; round < rounds; round += 1) {
    await beside(stage, round);
    if (round > 0) await anotherSecond(t);
    await sendRound(sent, each, bytes);
  }
  return { stage, slow, calm, sent };
}

/** Stops reading; pongs that nobody asked for show that the connection lives (relay.dead). */
function stopReading(t: ServerTest, { socket }: Participant): void {
  socket.pause();
  const timer = setInterval(() => socket.sendJson({ type: "pong", n: 0 }), 100);
  t.cleanup(() => clearInterval(timer));
}

async function sendRound(sent: ReadonlyMap<Participant, Uint8Array[]>, each: number, bytes: number): Promise<void> {
  for (let at = 0; at < each; at += 1) {
    for (const [writer, frames] of sent) {
      const octets = new Uint8Array(bytes - 5).fill(0x55);
      octets.set(bigEndian(frames.length, 4));
      const frame = frameOf(writer, octets);
      frames.push(frame);
      writer.sendFrame(frame);
    }
  }
  await Promise.all([...sent.keys()].map((writer) => writer.fence(PATIENCE_MS)));
}

/** Frames are counted in any second, from when the relay has read them. */
function anotherSecond(t: ServerTest): Promise<unknown> {
  const begun = performance.now();
  return t.eventually("another second", () => performance.now() - begun > 1_050, 5_000);
}

/** At which places of what was sent the frames are that came; -1 for one that was not sent. */
export function placesOf(came: readonly Uint8Array[], sent: readonly Uint8Array[]): number[] {
  return came.map((bytes) => {
    const at = bytes.length < 9 ? -1 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(5);
    const frame = sent[at];
    return frame !== undefined && equal(frame, bytes) ? at : -1;
  });
}
