import type { Participant } from "../../probe/actors/index.ts";
import { equal } from "../../probe/wire/bytes.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ended, fenceFrames, frameOf, frameOfSize, heardFrom, keptStage, LEAST_FRAME, PATIENCE_MS, stateOf } from "./scene.ts";

/** So many different frames at once, as fast as the connection takes them. */
function burst(t: ServerTest, from: Participant, count: number): Uint8Array[] {
  const frames = Array.from({ length: count }, () => frameOf(from, t.random.bytes(LEAST_FRAME)));
  for (const bytes of frames) from.sendFrame(bytes);
  return frames;
}

const allowed = serverCheck({
  id: "relay.frame-rate/allowed",
  requirement: "relay.frame-rate",
  title: "A relay passes on frames_per_second frames of a connection within a second, and says nothing against them.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const speaker = await join("speaker");
    const frames = burst(t, speaker, t.limit("frames_per_second"));
    await keeper.heardBytes(frames.at(-1) ?? new Uint8Array(0), PATIENCE_MS);
    await speaker.fence();
    t.fact("the last frame was heard");
    t.equal(heardFrom(keeper, speaker).length, frames.length, "how many frames were heard");
    t.equal(speaker.messages("error"), [], "the errors that the sender was told");
  },
});

const beyond = serverCheck({
  id: "relay.frame-rate/beyond",
  requirement: "relay.frame-rate",
  title: "Of frames that come faster, a relay passes on as many as it has to, and answers each that it drops with rate-limited.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const speaker = await join("speaker");
    const rate = t.limit("frames_per_second");
    // No more beyond the rate than a relay drops without closing.
    const frames = burst(t, speaker, rate + t.limit("strikes"));
    await t.fence("a ping of the sender", () => speaker.fence());
    await fenceFrames(t, await join("other"), [keeper]);
    const heard = heardFrom(keeper, speaker).length;
    const codes = speaker.messages("error").map(({ code }) => code);
    t.expect(heard >= rate, { what: "frames that were heard", expected: `at least ${String(rate)}`, observed: heard });
    t.equal(
      [...new Set(codes)].filter((code) => code !== "rate-limited"),
      [],
      "other errors than rate-limited",
    );
    t.equal(heard + codes.length, frames.length, `frames that were heard (${String(heard)}) and errors`);
  },
});

const strikes = serverCheck({
  id: "relay.strikes/one-too-many",
  requirement: "relay.strikes",
  title: "A connection is kept for as many dropped frames as strikes, and closed at one more with the code of that one.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const most = t.limit("strikes");
    const oversize = (from: Participant): Uint8Array => frameOfSize(t, from, t.limit("frame_bytes") + 1);
    const unframed = (): Uint8Array => new Uint8Array(LEAST_FRAME);
    const kinds = { "too-large": [unframed, oversize], "bad-frame": [oversize, unframed] } as const;
    for (const [code, [many, last]] of Object.entries(kinds)) {
      const speaker = await join("speaker");
      for (let count = 0; count < most; count += 1) speaker.sendFrame(many(speaker));
      const kept = await stateOf(t, speaker);
      t.equal(kept.status, 101, `the state of a connection (101: live) after ${String(most)} dropped frames`);
      t.fact(`a connection was kept after ${String(most)} dropped frames`);
      speaker.sendFrame(last(speaker));
      const end = await ended(t, speaker, `the end of a connection after ${String(most + 1)} dropped frames`);
      t.equal(end.code, code, "the code with which it was closed");
      await keeper.message("left", ({ connection }) => connection === speaker.connection, PATIENCE_MS);
    }
  },
});

const tooFast = serverCheck({
  id: "relay.strikes/too-fast",
  requirement: "relay.strikes",
  title: "A connection that goes on sending faster than the relay passes frames on is closed with rate-limited.",
  run: async (t) => {
    const { join, keeper } = await keptStage(t);
    const speaker = await join("speaker");
    const frames = burst(t, speaker, 3 * t.limit("frames_per_second") + t.limit("strikes") + 1);
    const { status } = await stateOf(t, speaker);
    await fenceFrames(t, await join("other"), [keeper]);
    const heard = heardFrom(keeper, speaker);
    const dropped = frames.length - heard.length;
    // A relay may pass on more than it states: then there is nothing to strike.
    if (dropped <= t.limit("strikes")) return;
    t.expect(status !== 101, {
      what: `a connection of which ${String(dropped)} frames were dropped`,
      expected: "closed",
      observed: "still live",
    });
    const { code } = await ended(t, speaker, "the end of the connection");
    t.equal(code, "rate-limited", "the code with which it was closed");
    t.expect(
      heard.every((bytes, at) => equal(bytes, frames[at] ?? bytes)),
      {
        what: "the frames that were heard",
        expected: "the first ones, in their order",
        observed: "others",
      },
    );
  },
});

export const pace: readonly ServerCheck[] = [allowed, beyond, strikes, tooFast];
