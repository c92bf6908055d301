import type { Participant } from "../../probe/actors/index.ts";
import { parseFrame } from "../../probe/wire/frame.ts";
import { objectsAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { ended, fenceFrames, frameOfSize, keptStage, newStage, PATIENCE_MS, READER, stageOf } from "./scene.ts";

/** What others are to be told of a connection. */
function told({ connection, device, roles, connect }: Participant): Record<string, unknown> {
  return { connection, device, roles, credential: connect };
}

function byDevice<T extends Readonly<Record<string, unknown>>>(people: readonly T[]): T[] {
  return people.toSorted((a, b) => (String(a["device"]) < String(b["device"]) ? -1 : 1));
}

const number = serverCheck({
  id: "relay.number/grows",
  requirement: "relay.number",
  title: "Each connection of a tunnel gets a higher number than all before it, also when its device or all others are gone.",
  run: async (t) => {
    const { join, channel, alice } = await newStage(t);
    const keeper = await join("keeper");
    const seen = [keeper, await join("a"), await join("b"), await join("a")];
    await seen.at(-1)?.leave();
    await keeper.message("left", ({ connection }) => connection === seen.at(-1)?.connection);
    seen.push(await join("c"), await join("b"), await join("d"));
    const numbers = seen.map(({ connection }) => connection);
    t.equal(numbers[0], 1, "the number of the first connection of a tunnel");
    t.equal(
      numbers,
      [...new Set(numbers)].sort((a, b) => a - b),
      "the numbers of the connections, in the order of their welcomes",
    );
    const other = stageOf(t, await (await channel.world.group(alice)).declare(alice));
    t.equal((await other.join("keeper")).connection, 1, "the number of the first connection of another tunnel");
    t.fact("all connections were welcomed");
  },
});

const participants = serverCheck({
  id: "relay.participants/exactly-the-others",
  requirement: "relay.participants",
  title: "A welcome lists exactly the others who are there, each with number, device, roles and the connect that it signed.",
  run: async (t) => {
    const { join, attempt } = await newStage(t);
    const keeper = await join("keeper");
    t.equal(keeper.welcome["participants"], [], "who is there when the first one comes");
    const odd = await join("odd", { alter: { before: (object) => void Object.assign(object, { odd: ["€", { n: 1 }] }) } });
    const reader = await join("reader", { roles: READER });
    const gone = await join("gone");
    const goes = keeper.message("left", ({ connection }) => connection === gone.connection);
    await gone.leave();
    await t.within(PATIENCE_MS, "left, for one who has gone", goes);
    const { participant } = await t.accepted("the last connection", () => attempt("last"));
    const listed = objectsAt(participant?.welcome, "participants");
    t.equal(byDevice(listed), byDevice([keeper, odd, reader].map(told)), "the participants of the last welcome");
  },
});

const limits = serverCheck({
  id: "relay.limits/of-the-document",
  requirement: "relay.limits",
  title: "A welcome gives the limits of the server's document.",
  run: async (t) => {
    const { welcome } = await (await newStage(t)).join("d");
    const names = ["ping_ms", "dead_ms", "frame_bytes", "frames_per_second", "strikes", "queue_frames"] as const;
    const stated = Object.fromEntries(names.map((name) => [name, t.limit(name)]));
    const given = welcome["limits"] as Record<string, unknown>;
    t.equal(Object.fromEntries(names.map((name) => [name, given[name]])), stated, "the limits of the welcome");
    t.fact("a connection was welcomed");
  },
});

const displaced = serverCheck({
  id: "relay.one-per-device/newer-wins",
  requirement: "relay.one-per-device",
  title: "A device that connects again takes the place of its older connection, which is closed with displaced.",
  run: async (t) => {
    const { join, keeper, channel, alice } = await keptStage(t);
    const elsewhere = await stageOf(t, await (await channel.world.group(alice)).declare(alice)).join("d");
    const [older, other] = [await join("d"), await join("e")];
    const newer = await join("d");
    const { code } = await ended(t, older, "the end of the older connection");
    t.equal(code, "displaced", "the error of the older connection");
    const first = await keeper.message("left");
    t.equal(first["connection"], older.connection, "whose left the others are told");
    // The newer one is alive and heard; another device, and the same one in another tunnel, stay.
    await fenceFrames(t, newer, [keeper, other]);
    await elsewhere.fence();
    t.equal(keeper.messages("left").length, 1, "how many connections have left");
  },
});

const leftFirst = serverCheck({
  id: "relay.displaced-left/before-joined",
  requirement: "relay.displaced-left",
  title: "When a device connects again, the others are told that its older connection has left before they are told of the newer one.",
  run: async (t) => {
    const { join } = await newStage(t);
    const listeners = [await join("a"), await join("b", { roles: READER })];
    let older = await join("d");
    for (let round = 0; round < 3; round += 1) {
      const newer = await join("d");
      for (const listener of listeners) {
        await listener.message("joined", ({ connection }) => connection === newer.connection, PATIENCE_MS);
        const at = (type: string, connection: number): number =>
          listener.socket.log.findIndex((one) => one.kind === "text" && one.json["type"] === type && one.json["connection"] === connection);
        const [left, came] = [at("left", older.connection), at("joined", newer.connection)];
        t.expect(left >= 0 && left < came, {
          what: `what ${listener.device} is told of a device that connects again`,
          expected: "left, then joined",
          observed: left < 0 ? "joined, and no left before it" : "joined, then left",
        });
      }
      older = newer;
    }
    t.fact("the device was welcomed again");
  },
});

const joined = serverCheck({
  id: "relay.joined/told-to-all",
  requirement: "relay.joined",
  title: "Everybody who is there is told of a newcomer: number, device, roles and the connect that it signed.",
  run: async (t) => {
    const { join } = await newStage(t);
    const there = [await join("a"), await join("b", { roles: READER }), await join("c")];
    const odd = { alter: { before: (object: object) => void Object.assign(object, { odd: { "": [null, "\u0007"] } }) } };
    for (const newcomer of [await join("d", { roles: READER }), await join("e", odd)]) {
      for (const one of there) {
        const { type, ...rest } = await one.message("joined", ({ connection }) => connection === newcomer.connection, PATIENCE_MS);
        t.equal({ type, ...rest }, { type: "joined", ...told(newcomer) }, `what ${one.device} is told of ${newcomer.device}`);
      }
      there.push(newcomer);
    }
    t.fact("newcomers were welcomed");
  },
});

const joinedFirst = serverCheck({
  id: "relay.joined-first/before-its-frames",
  requirement: "relay.joined-first",
  title: "Who speaks as soon as it is welcomed is announced to everybody before its first frame.",
  run: async (t) => {
    const { join } = await newStage(t);
    const listeners = [await join("a"), await join("b", { roles: READER })];
    for (const device of ["c", "d", "e", "f"]) {
      const newcomer = await join(device);
      const first = newcomer.speak(t.random.bytes(20));
      for (const listener of listeners) {
        await listener.heardBytes(first, PATIENCE_MS);
        const announced = listener.socket.log.findIndex(
          (one) => one.kind === "text" && one.json["type"] === "joined" && one.json["connection"] === newcomer.connection,
        );
        const heard = listener.socket.log.findIndex((one) => one.kind === "binary" && Buffer.from(one.bytes).equals(first));
        t.expect(announced >= 0 && announced < heard, {
          what: `what ${listener.device} got of connection ${String(newcomer.connection)}`,
          expected: "joined, then its first frame",
          observed: announced < 0 ? "the frame, and no joined" : "the frame, then joined",
        });
      }
    }
    t.fact("the first frames were heard");
  },
});

/** The ways in which a connection goes. */
const WAYS: Readonly<Record<string, (one: Participant) => void>> = {
  "closes its connection": ({ socket }) => socket.close(),
  "breaks its connection": ({ socket }) => socket.terminate(),
  "is closed for what it said": ({ socket }) => socket.sendText("hello"),
};

const left = serverCheck({
  id: "relay.left/after-its-frames",
  requirement: "relay.left",
  title: "Everybody who is there is told when a connection has gone, after its last frame, however it went.",
  run: async (t) => {
    const { join } = await newStage(t);
    const listeners = [await join("a"), await join("b", { roles: READER })];
    for (const [way, go] of Object.entries(WAYS)) {
      const leaver = await join("leaver");
      for (let count = 0; count < 20; count += 1) leaver.sendFrame(frameOfSize(t, leaver, 60));
      await leaver.fence();
      go(leaver);
      for (const listener of listeners) {
        await listener.message("left", ({ connection }) => connection === leaver.connection, PATIENCE_MS);
      }
      // What comes late has come when a frame of somebody else has.
      const speaker = await join("speaker");
      await fenceFrames(t, speaker, listeners);
      for (const listener of listeners) {
        const at = listener.socket.log.findIndex(
          (one) => one.kind === "text" && one.json["type"] === "left" && one.json["connection"] === leaver.connection,
        );
        const frames = listener.frames.filter(({ connection }) => connection === leaver.connection).length;
        const before = listener.socket.log
          .slice(0, at)
          .filter((one) => one.kind === "binary" && parseFrame(one.bytes)?.connection === leaver.connection);
        t.equal([before.length, frames], [20, 20], `frames before the left of one who ${way}, and frames in all, at ${listener.device}`);
      }
      t.equal(
        listeners.map(({ messages }) => countOf(messages("left"), leaver)),
        [1, 1],
        `how often others are told that one ${way}`,
      );
    }
  },
});

function countOf(messages: readonly { readonly connection?: unknown }[], { connection }: Participant): number {
  return messages.filter((message) => message.connection === connection).length;
}

export const presence: readonly ServerCheck[] = [number, participants, limits, displaced, leftFirst, joined, joinedFirst, left];
