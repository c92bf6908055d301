import type { Participant } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { flooded, placesOf, type Flooded } from "./flood.ts";
import { fenceFrames, heardFrom, PATIENCE_MS, READER, type Stage } from "./scene.ts";

/** Nothing else is done while the slow one does not read. */
const nothing = (): Promise<void> => Promise.resolve();

const others = serverCheck({
  id: "relay.slow-reader/others-hear-on",
  requirement: "relay.slow-reader",
  title: "While one connection does not read, the others hear each other as before, and newcomers come in.",
  run: async (t) => {
    let reader: Participant | undefined;
    const arrive = async (stage: Stage): Promise<void> => {
      reader ??= await stage.join("reader", { roles: READER });
    };
    const { stage, calm } = await flooded(t, arrive);
    const newcomer = await stage.join("newcomer", { roles: READER });
    const readers = [reader ?? newcomer, newcomer];
    for (let count = 0; count < 10; count += 1) {
      const begun = performance.now();
      await fenceFrames(t, calm, readers);
      const took = Math.round(performance.now() - begun);
      t.expect(took < 1_000 * t.scale, {
        what: "how long a frame is on its way while another connection does not read",
        expected: "less than 1000 ms",
        observed: `${String(took)} ms`,
      });
    }
  },
});

const newest = serverCheck({
  id: "relay.slow-newest/reads-again",
  requirement: "relay.slow-newest",
  title: "Who reads again gets the newest frame of each sender, and of those that waited at most queue_frames before it.",
  run: async (t) => {
    const { slow, calm, sent } = await flooded(t, nothing);
    slow.socket.resume();
    for (const [writer, frames] of sent) {
      await slow.heard(
        `the newest frame of ${writer.device}`,
        ({ bytes }) => Buffer.from(bytes).equals(frames.at(-1) ?? bytes),
        PATIENCE_MS,
      );
    }
    await fenceFrames(t, calm, [slow]);
    judgeQueue(t, slow, sent);
  },
});

/** After the last gap stands what waited at the relay; before it, what the network had taken. */
function judgeQueue(t: ServerTest, slow: Participant, sent: Flooded["sent"]): void {
  const most = t.limit("queue_frames") + 1;
  let lost = 0;
  for (const [writer, frames] of sent) {
    const places = placesOf(heardFrom(slow, writer), frames);
    const steps = places.slice(1).map((place, at) => place - (places[at] ?? place));
    t.expect(
      steps.every((step) => step > 0),
      {
        what: `the order of the frames of ${writer.device} at one who reads again`,
        expected: "as they were sent",
        observed: places.join(" "),
      },
    );
    t.equal(places.at(-1), frames.length - 1, `the place of the last frame of ${writer.device} that came`);
    lost += frames.length - places.length;
    const gap = steps.findLastIndex((step) => step > 1);
    const waited = places.length - 1 - gap;
    const observed = `${String(waited)} after the last gap, of ${String(frames.length)} frames`;
    if (gap >= 0)
      t.expect(waited <= most, { what: `frames of ${writer.device} that waited`, expected: `at most ${String(most)}`, observed });
  }
  t.expect(lost > 0, {
    what: "frames that waited for one who does not read",
    expected: `at most ${String(most)} of each sender`,
    observed: "all that were ever sent, far more than the network between takes",
  });
}

const kept = serverCheck({
  id: "relay.control-kept/slow-reader",
  requirement: "relay.control-kept",
  title: "Who does not read for a while is told of everybody who came and went meanwhile, however many frames are lost.",
  run: async (t) => {
    const came: Participant[] = [];
    const visit = async (stage: Stage): Promise<void> => {
      for (let count = 0; count < 5; count += 1) {
        const guest = await stage.join("guest", { roles: READER });
        came.push(guest);
        await guest.leave();
      }
    };
    const { slow, stage } = await flooded(t, visit);
    await visit(stage);
    slow.socket.resume();
    await t.fence("a ping of the slow one", () => slow.fence(PATIENCE_MS));
    for (const { connection } of came) {
      await slow.message("left", (message) => message["connection"] === connection, PATIENCE_MS);
      const isJoined = ({ connection: number }: { connection?: unknown }): boolean => number === connection;
      t.equal(slow.messages("joined").filter(isJoined).length, 1, `how often the slow one was told that ${String(connection)} had joined`);
    }
    t.fact(`the slow one was told of ${String(came.length)} who came and went`);
  },
});

export const slowReaders: readonly ServerCheck[] = [others, newest, kept];
