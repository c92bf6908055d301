import type { Participant } from "../../probe/actors/index.ts";
import { equal } from "../../probe/wire/bytes.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { show } from "../../runner/show.ts";
import { FOLLOWS_MS, heardBy, newMember, voice, voiceScene } from "./scene.ts";

/**
 * What one connection hears of another after a right was taken: it *must* before, *may* for 1000 ms, and *must not* afterwards.
 * A frame is counted by when it was sent, so that a slow network makes nobody guilty.
 */
interface Watched {
  readonly speaker: Participant;
  readonly listener: Participant;
  /** The right is lost since then. */
  readonly since: number;
}

/** Fails when the listener got one of these frames. */
function heardNone(t: ServerTest, listener: Participant, sent: readonly Uint8Array[], what: string): void {
  const heard = sent.filter((frame) => listener.frames.some(({ bytes }) => equal(bytes, frame)));
  const observed = `${heard.length} of ${sent.length} frames, the first: ${show(heard[0])}`;
  t.expect(heard.length === 0, { what, expected: `none of the frames sent later than ${FOLLOWS_MS} ms after the answer`, observed });
}

/** Lets time pass by talk: one frame after the other from a connection that keeps its rights, each heard by another one. */
async function talk(t: ServerTest, { speaker, listener, since }: Watched, until: number): Promise<readonly Uint8Array[]> {
  const late: Uint8Array[] = [];
  const isOver = (): boolean => performance.now() - since > until || speaker.socket.closeInfo !== undefined;
  await t.eventually(
    "the end of the talk",
    async () => {
      if (isOver()) return true;
      const sentAt = performance.now();
      const frame = speaker.speak(voice(speaker.tunnel.channel.world));
      if (sentAt - since > FOLLOWS_MS) late.push(frame);
      await Promise.race([listener.heardBytes(frame), speaker.closed, listener.closed]);
      return isOver();
    },
    until + FOLLOWS_MS,
  );
  return late;
}

/** How long the talk goes on after the right has stopped working. */
const WATCHED_MS = 400;

const readCut = serverCheck({
  id: "rights.read-cut/talk-goes-on",
  requirement: "rights.read-cut",
  title: "Who loses read hears no frame that is sent later than 1000 ms after that, while those who keep it go on hearing.",
  run: async (t) => {
    const scene = await voiceScene(t);
    const { alice, bob, group } = scene;
    const carol = await newMember(scene);
    const tunnel = await group.declare(alice);
    const [speaker, loser, keeper] = [await tunnel.join(alice), await tunnel.join(bob), await tunnel.join(carol)];
    await heardBy(t, speaker, loser);
    await t.accepted("the change that takes reading", () => group.attempt.change(alice, bob, { read: false, write: true, admin: false }));
    const since = performance.now();
    // The epoch has changed with it: the tunnel is ending, and may be closed before all is said.
    await heardBy(t, speaker, keeper);
    const late = await talk(t, { speaker, listener: keeper, since }, FOLLOWS_MS + WATCHED_MS);
    if (loser.socket.closeInfo === undefined) await loser.fence().catch(() => undefined);
    heardNone(t, loser, late, "what a member without read heard");
  },
});

const toldCut = serverCheck({
  id: "rights.read-cut/told",
  requirement: "rights.read-cut",
  also: ["relay.frame-readers", "rights.narrow"],
  title: "A connection that was told that it does not read any more hears nothing that is said from then on, and still speaks.",
  run: async (t) => {
    const scene = await voiceScene(t);
    const { alice, bob, group } = scene;
    const carol = await newMember(scene);
    const tunnel = await group.declare(alice);
    const [speaker, loser, keeper] = [await tunnel.join(alice), await tunnel.join(bob), await tunnel.join(carol)];
    await heardBy(t, speaker, loser);
    await group.change(alice, bob, { read: false, write: true, admin: false });
    await loser.message("roles", (message) => message["connection"] === loser.connection);
    const frame = speaker.speak(voice(scene.world));
    await t.fence("the frame at a connection that keeps reading", () => keeper.heardBytes(frame));
    // What Bob says now comes after what was said to him: his own connection has been written to by then.
    await heardBy(t, loser, keeper);
    await loser.fence();
    heardNone(t, loser, [frame], "what a connection heard after it was told that it does not read");
  },
});

const writeCut = serverCheck({
  id: "rights.write-cut/speaks-on",
  requirement: "rights.write-cut",
  title: "What somebody says later than 1000 ms after losing write is heard by nobody, while those who keep it are heard.",
  run: async (t) => {
    const { alice, bob, group } = await voiceScene(t);
    const tunnel = await group.declare(alice);
    const [loser, keeper] = [await tunnel.join(bob), await tunnel.join(alice)];
    const reader = await tunnel.join(bob, { device: bob.deviceOf("desk"), roles: { read: true, write: false } });
    await heardBy(t, loser, keeper);
    await heardBy(t, loser, reader);
    await t.accepted("the change that takes writing", () => group.attempt.change(alice, bob, { read: true, write: false, admin: false }));
    const since = performance.now();
    await talk(t, { speaker: keeper, listener: reader, since }, FOLLOWS_MS + GRACE_OF_CLOCKS_MS);
    const late = Array.from({ length: 5 }, () => loser.speak(voice(tunnel.channel.world)));
    // Dealt with: then somebody who may speak does, and is heard by the same ones.
    await loser.fence();
    await heardBy(t, keeper, reader);
    await keeper.fence();
    for (const listener of [keeper, reader])
      heardNone(t, listener, late, `what connection ${listener.connection} heard of a member without write`);
    await heardBy(t, keeper, loser);
  },
});

/** So that the last frames are surely sent later than 1000 ms after the answer. */
const GRACE_OF_CLOCKS_MS = 20;

export const rightsCutChecks: readonly ServerCheck[] = [readCut, toldCut, writeCut];
