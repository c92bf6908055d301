import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import {
  isType,
  newWorld,
  refusal,
  type Channel,
  type DeclareOptions,
  type JoinOptions,
  type JoinReply,
  type Participant,
  type Tunnel,
  type User,
  type World,
} from "../../probe/actors/index.ts";
import { failure } from "../../probe/errors.ts";
import type { Socket, SocketMessage } from "../../probe/websocket.ts";
import { equal } from "../../probe/wire/bytes.ts";
import { wrapFrame } from "../../probe/wire/frame.ts";
import type { ServerTest } from "../../runner/context.ts";

/** How long a check waits for something that has no time of its own in the chapter. */
export const PATIENCE_MS = 3_000;

/** How late a timer of a server may be on a machine that does other things too. */
export const TIMER_SLACK_MS = 500;

/** The shortest frame: the five octets before the ciphertext, and the 18 that the shortest ciphertext has. */
export const LEAST_FRAME = 23;

export const BOTH = { read: true, write: true };
export const READER = { read: true, write: false };
export const WRITER = { read: false, write: true };

/** A tunnel in a group of Alice's, in which her devices talk to each other. */
export interface Stage {
  readonly t: ServerTest;
  readonly world: World;
  readonly alice: User;
  readonly channel: Channel;
  readonly tunnel: Tunnel;
  /** Connects a device of Alice's, with both roles unless told otherwise. */
  join(device: string, options?: Omit<JoinOptions, "device">): Promise<Participant>;
  /** The same; gives the refusal. */
  attempt(device: string, options?: Omit<JoinOptions, "device">): Promise<JoinReply>;
}

/** Ties up a tunnel with the user who made it. */
export function stageOf(t: ServerTest, tunnel: Tunnel): Stage {
  const { channel, creator: alice } = tunnel;
  const join: Stage["join"] = (device, options) => tunnel.join(alice, { ...options, device: alice.deviceOf(device) });
  const attempt: Stage["attempt"] = (device, options) => tunnel.attempt.join(alice, { ...options, device: alice.deviceOf(device) });
  return { t, world: channel.world, alice, channel, tunnel, join, attempt };
}

/** Alice alone, with a tunnel that nobody is connected to. */
export async function newStage(t: ServerTest, declare?: DeclareOptions): Promise<Stage> {
  const world = await newWorld(t);
  const alice = await world.user();
  const channel = await world.group(alice);
  return stageOf(t, await channel.declare(alice, declare));
}

/** A stage with a connection that stays, so that the tunnel does not end for want of one. */
export interface KeptStage extends Stage {
  readonly keeper: Participant;
}

/** Alice alone, with a tunnel in which one of her devices is. */
export async function keptStage(t: ServerTest): Promise<KeptStage> {
  const stage = await newStage(t);
  return { ...stage, keeper: await stage.join("keeper") };
}

/** A frame of that connection with arbitrary octets in the place of the ciphertext: a relay cannot tell. */
export function frameOf(from: Pick<Participant, "connection">, octets: Uint8Array): Uint8Array {
  return wrapFrame(from.connection, octets);
}

/** A frame of that many octets in all. */
export function frameOfSize(t: ServerTest, from: Pick<Participant, "connection">, size: number): Uint8Array {
  const octets = new Uint8Array(size - 5).fill(t.random.int(256));
  octets.set(t.random.bytes(12).subarray(0, octets.length));
  return frameOf(from, octets);
}

/** The frames of one sender, as they came. */
export function heardFrom(listener: Participant, sender: Pick<Participant, "connection">): Uint8Array[] {
  return listener.frames.filter(({ connection }) => connection === sender.connection).map(({ bytes }) => bytes);
}

/** How often exactly these octets came. */
export function timesHeard(listener: Participant, bytes: Uint8Array): number {
  return listener.frames.filter((frame) => equal(frame.bytes, bytes)).length;
}

/** A frame that everybody hears: what came before it on the same way has had its chance. */
export async function fenceFrames(t: ServerTest, speaker: Participant, listeners: readonly Participant[]): Promise<void> {
  await t.fence("a frame that all readers hear", async () => {
    const bytes = speaker.speak(t.random.bytes(20));
    await Promise.all(listeners.map((listener) => listener.heardBytes(bytes, PATIENCE_MS)));
  });
}

/** What became of a live connection: 101 when it answers a ping, else the error and the close code. */
export async function stateOf(t: ServerTest, { socket, fence }: Participant): Promise<JoinReply | Awaited<ReturnType<typeof refusal>>> {
  const lives = await fence(PATIENCE_MS).then(
    () => true,
    (error: unknown) => {
      if (socket.closeInfo === undefined) throw error;
      return false;
    },
  );
  return lives ? { status: 101 } : t.within(PATIENCE_MS, "the end of the connection", refusal(socket));
}

/** The end of a connection, with the code of its last error message. */
export function ended(t: ServerTest, { socket }: { readonly socket: Socket }, what: string): ReturnType<typeof endOf> {
  return t.within(PATIENCE_MS, what, endOf(socket));
}

async function endOf(socket: Socket): Promise<{ readonly code: string; readonly close: number; readonly errorLast: boolean }> {
  const { code: close } = await socket.closed;
  const error = socket.log.findLast((message) => isType("error")(message));
  return { code: codeOf(error), close, errorLast: error !== undefined && error === socket.log.at(-1) };
}

function codeOf(error: SocketMessage | undefined): string {
  return error?.kind === "text" && typeof error.json["code"] === "string" ? error.json["code"] : "no error message";
}

/** The close code of an error code; of one that is not in the registry there is none. */
export function closeCodeOf(code: string): number | undefined {
  return Object.hasOwn(ERRORS, code) ? ERRORS[code as ErrorCode].close : undefined;
}

/** Fails a check whose scenery is not there, in words. */
export function missing(what: string): never {
  throw failure(`${what} is missing`, what, "nothing of the kind");
}
