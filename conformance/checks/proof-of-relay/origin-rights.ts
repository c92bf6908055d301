import { ERRORS } from "../../../schemas/v1/constants.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { Participant } from "../../probe/actors/index.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ended, fenceFrames, frameOfSize, PATIENCE_MS, READER, timesHeard, WRITER } from "../relay/scene.ts";
import { originCheck, originStage, type OriginStage } from "./origin-stage.ts";

/** How long a right may still work after the answer that took it; the protocol's own time. */
const FOLLOWS_MS = 1_000;

const frames = originCheck(
  {
    id: "proof.rights/frames",
    requirement: "proof.rights",
    also: ["relay.frame-relay", "relay.frame-readers", "relay.frame-writer", "relay.frame-own"],
    title: "A connection by proxy is heard and hears within its roles: frames go both ways unchanged, and none beyond.",
  },
  async ({ t, bob, keeper, join }) => {
    const both = await join();
    const reader = await join({ device: bob.deviceOf("ears"), roles: READER });
    const writer = await join({ device: bob.deviceOf("mouth"), roles: WRITER });
    await fenceFrames(t, both, [keeper, reader]);
    await fenceFrames(t, keeper, [both, reader]);
    const spoken = writer.speak(t.random.bytes(20));
    const heard = await t.fence("a frame of the writer", () => keeper.heardBytes(spoken, PATIENCE_MS));
    t.equal(heard.voice === undefined, false, "whether the frame opens with the salt of the proof");
    const beyond = reader.speak(t.random.bytes(20));
    const error = await reader.message("error");
    t.equal(error["code"], "not-a-writer", "the error for a frame of a connection by proxy without write");
    both.sendFrame(frameOfSize(t, { connection: reader.connection }, 60));
    t.equal((await both.message("error"))["code"], "bad-frame", "the error for a frame with the number of another connection");
    await fenceFrames(t, both, [keeper, reader]);
    t.equal(timesHeard(keeper, beyond), 0, "how often a frame of a connection without write was heard");
    await writer.fence();
    t.equal(writer.frames.length, 0, "how many frames came to a connection by proxy without read");
  },
);

/** Something that takes the rights of Bob, and what his connection is told by it. */
interface Taking {
  readonly what: string;
  readonly take: (stage: OriginStage) => Promise<unknown>;
  readonly code: string;
}

const TAKINGS: readonly Taking[] = [
  { what: "is removed", take: ({ channel, alice, bob }) => channel.remove(alice, bob), code: "rights-lost" },
  { what: "is banned", take: ({ channel, alice, bob }) => channel.ban(alice, bob), code: "rights-lost" },
  { what: "leaves the channel", take: ({ channel, bob }) => channel.leave(bob), code: "rights-lost" },
];

const cut = serverCheck({
  id: "proof.rights/cut",
  requirement: "proof.rights",
  also: ["rights.close"],
  title: "Who is removed, is banned or leaves is cut off within 1000 ms, also by proxy, and nobody hears them any more.",
  needs: ["peer"],
  run: async (t) => {
    await Promise.all(TAKINGS.map((taking) => judgeTaking(t, taking)));
  },
});

async function judgeTaking(t: ServerTest, { what, take, code }: Taking): Promise<void> {
  const stage = await originStage(t);
  const { keeper, join } = stage;
  const one = await join();
  await fenceFrames(t, one, [keeper]);
  const end = ended(t, one, `the end of the connection of one who ${what}`);
  await t.fence(`the answer by which one ${what}`, () => take(stage));
  const observed = await t.within(FOLLOWS_MS, `the end of the connection of one who ${what}, after the answer`, end);
  t.equal(observed.code, code, `the error for one who ${what}`);
  await keeper.message("left", ({ connection }) => connection === one.connection, PATIENCE_MS);
}

const narrowed = originCheck(
  {
    id: "proof.rights/narrowed",
    requirement: "proof.rights",
    also: ["rights.narrow", "rights.write-cut"],
    title: "Who loses write keeps a connection by proxy that reads, is told so within 1000 ms, and is not heard any more.",
  },
  async ({ t, channel, alice, bob, keeper, join }) => {
    const one = await join();
    await fenceFrames(t, one, [keeper]);
    const told = one.message("roles", ({ connection }) => connection === one.connection, PATIENCE_MS);
    await channel.change(alice, bob, { read: true, write: false, admin: false });
    const roles = await t.within(FOLLOWS_MS, "the message roles after the answer", told);
    t.equal(roles["roles"], READER, "the roles that are left");
    const unheard = one.speak(t.random.bytes(20));
    await one.fence();
    await fenceFrames(t, keeper, [one]);
    await keeper.fence();
    t.equal(timesHeard(keeper, unheard), 0, "how often somebody who has lost write was heard");
  },
);

const closed = originCheck(
  {
    id: "proof.rights/tunnel-closed",
    requirement: "proof.rights",
    also: ["tunnel.closed-cuts", "relay.ending"],
    title: "A connection by proxy is told that its tunnel ends and that it is closed, as every other.",
  },
  async ({ t, channel, alice, tunnel, join }) => {
    const one = await join();
    await channel.rotate(alice);
    await t.fence("ending", () => one.message("ending", undefined, PATIENCE_MS));
    await tunnel.close();
    await one.message("closed", undefined, PATIENCE_MS);
    await t.within(PATIENCE_MS, "the end of the connection", one.closed);
  },
);

/** The ways in which a proxy ends. */
const WAYS: Readonly<Record<string, (one: Participant) => void>> = {
  "closes its connection": ({ socket }) => socket.close(),
  "dies without a word": ({ socket }) => socket.terminate(),
  "says what it must not": ({ socket }) => socket.sendText("hello"),
};

const dies = originCheck(
  {
    id: "proof.rights/proxy-gone",
    requirement: "proof.rights",
    also: ["relay.left"],
    title: "When the proxy's end of a connection goes, however it goes, the others are told that the participant has left.",
  },
  async ({ t, keeper, join }) => {
    for (const [way, go] of Object.entries(WAYS)) {
      const one = await join();
      await fenceFrames(t, one, [keeper]);
      go(one);
      await t.fence(`left, for a proxy that ${way}`, () =>
        keeper.message("left", ({ connection }) => connection === one.connection, PATIENCE_MS),
      );
    }
  },
);

const silent = serverCheck({
  id: "proof.rights/proxy-silent",
  requirement: "proof.rights",
  also: ["relay.dead", "relay.ping"],
  title: "A proxy from which nothing comes is closed with unresponsive, and one that answers each ping stays.",
  needs: ["peer", "limit:dead_ms"],
  run: async (t) => {
    const { bob, keeper, join } = await originStage(t);
    const mute = await join({ autoPong: false });
    const alive = await join({ device: bob.deviceOf("alive") });
    const end = await t.within(2 * t.limit("dead_ms"), "the end of a silent proxy's connection", mute.closed);
    t.equal(end.code, ERRORS.unresponsive.close, "the close code for a silent proxy");
    await keeper.message("left", ({ connection }) => connection === mute.connection, PATIENCE_MS);
    await alive.fence();
  },
});

export const originRights: readonly ServerCheck[] = [frames, cut, narrowed, closed, dies, silent];
