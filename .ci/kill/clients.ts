// Clients of a server that is killed: what fails they do again, as the chapters say, until it is there again.
import { setTimeout as pause } from "node:timers/promises";
import type { Channel, Participant, Tunnel, User, World } from "../../conformance/probe/actors/index.ts";
import { thingId } from "../../conformance/probe/wire/signed.ts";

/** An event that the server has acknowledged. */
export interface Acknowledged {
  readonly id: string;
  readonly seq: number;
}

/** Posts events, one after the other. */
export interface Writer {
  readonly user: User;
  readonly group: Channel;
  readonly acknowledged: readonly Acknowledged[];
  /** Requests without an answer, or with one that is no acknowledgement. */
  readonly failures: number;
  stop(): Promise<void>;
}

const AGAIN_MS = 20;

/** Starts a writer in a channel of its own. */
export async function startWriter(world: World): Promise<Writer> {
  const user = await world.user();
  const group = await world.group(user);
  const acknowledged: Acknowledged[] = [];
  let failures = 0;
  const stopping = new AbortController();
  const { signal } = stopping;
  const post = async (n: number): Promise<void> => {
    const event = group.build.event(user, { type: "example.text", content: { n } });
    while (!signal.aborted) {
      // The same event in a new request: whether the one before had its effect, nobody knows.
      const answer = await group.attempt.post(user, event).catch(() => undefined);
      if (answer?.status === 201) return void acknowledged.push({ id: thingId("event", event), seq: Number(answer.object()["seq"]) });
      failures += 1;
      await pause(AGAIN_MS);
    }
  };
  const write = async (): Promise<void> => {
    for (let n = 0; !signal.aborted; n += 1) await post(n);
  };
  const written = write();
  return {
    user,
    group,
    acknowledged,
    get failures() {
      return failures;
    },
    async stop() {
      stopping.abort();
      await written;
    },
  };
}

/** Two people in a tunnel: the one speaks every 20 ms, the other one listens. */
export interface Talk {
  /** When each frame was heard, on the clock of performance.now(). */
  readonly heard: readonly number[];
  stop(): Promise<void>;
}

const FRAME_MS = 20;

/** Starts a talk in a channel of its own. */
export async function startTalk(world: World): Promise<Talk> {
  const [alice, bob] = [await world.user(), await world.user()];
  const group = await world.group(alice, [bob]);
  const heard: number[] = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  let tunnel: Tunnel | undefined;
  const anew = async (): Promise<Tunnel> => {
    await tunnel?.attempt.close();
    tunnel = await group.declare(alice);
    return tunnel;
  };
  const talk = async (at: Tunnel): Promise<void> => {
    const [speaker, listener] = [await at.join(alice), await at.join(bob)];
    listener.socket.onMessage((message) => {
      if (message.kind === "binary") heard.push(message.at);
    });
    await speaking(world, speaker, listener, signal);
  };
  const run = async (): Promise<void> => {
    let at = await anew();
    while (!signal.aborted) {
      // A tunnel outlives its vtserver, but not its age.
      const isOver = await talk(at).then(
        () => false,
        () => true,
      );
      if (isOver) at = await anew().catch(() => at);
      await pause(AGAIN_MS);
    }
  };
  const done = run();
  return {
    heard,
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

/** Speaks until one of the two connections has ended. */
async function speaking(world: World, speaker: Participant, listener: Participant, signal: AbortSignal): Promise<void> {
  const both = [speaker.socket, listener.socket];
  while (!signal.aborted && both.every(({ closeInfo }) => closeInfo === undefined)) {
    speaker.speak(world.bytes(40));
    await pause(FRAME_MS);
  }
  for (const socket of both) socket.terminate();
}
