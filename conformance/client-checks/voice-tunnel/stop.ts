import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { PATIENCE_MS, seatedStage, SLACK_MS } from "../relay/scene.ts";
import { aliceFirst, endingStage, nextConnect } from "./scene.ts";

const REQUIREMENT = "successor.stop";
const OPS = ["join-voice", "talk"] as const;

const joined = clientCheck({
  id: `${REQUIREMENT}/joined`,
  requirement: REQUIREMENT,
  title: "A client that is in the successor sends nothing on the tunnel before, though that one is still open.",
  ops: OPS,
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceFirst });
    const { client, seat, alice, channel, tunnel } = stage;
    const say = async (): Promise<void> => {
      await client.ask("talk", { voice: seat.voice, packets: [hex(t.random.bytes(20)), hex(t.random.bytes(20))] });
    };
    await say();
    await stage.end();
    await say();
    await t.eventually("a frame on the tunnel that ends", () => seat.line.frames.length > 0, PATIENCE_MS);
    const successor = await channel.declare(alice, { replaces: tunnel.id });
    const next = await nextConnect(stage, successor.id, 0, PATIENCE_MS);
    await t.eventually(
      "a frame in the successor",
      async () => {
        await say();
        return next.frames.length > 0;
      },
      PATIENCE_MS,
    );
    const before = seat.line.frames.length;
    for (let count = 0; count < 4; count += 1) await say();
    await t.fence("the successor is alive", () => next.fence());
    t.equal(seat.line.frames.length - before, 0, "frames on the tunnel before, once the client speaks in the successor");
  },
});

/** As long as the grace that the relay tells of. */
const GRACE_MS = 300;

const grace = clientCheck({
  id: `${REQUIREMENT}/grace`,
  requirement: REQUIREMENT,
  title: "A client sends nothing on an ending tunnel when its grace is over, though the relay leaves it open and there is no successor.",
  ops: OPS,
  waitsMs: GRACE_MS,
  run: async (t) => {
    // Alice has the lower number: it is not for the client to declare a successor yet.
    const { client, seat } = await seatedStage(t, { first: aliceFirst });
    const speaks = async (): Promise<boolean> => {
      const before = seat.line.frames.length;
      await client.ask("talk", { voice: seat.voice, packets: [hex(t.random.bytes(20))] });
      const closed = seat.line.closed.then(() => false);
      // A client that has left sends nothing either.
      return Promise.race([closed, seat.line.fence().then(() => seat.line.frames.length > before)]);
    };
    t.expect(await speaks(), { what: "the client sends nothing", expected: "a frame", observed: "none" });
    t.fact("the client has spoken before");
    seat.line.send({ type: "ending", grace_ms: GRACE_MS });
    const ended = performance.now();
    await t.eventually(
      "that the client is silent",
      async () => performance.now() > ended + GRACE_MS && !(await speaks()),
      GRACE_MS + SLACK_MS / 2,
    );
    for (let count = 0; count < 3; count += 1) {
      t.expect(!(await speaks()), { what: "the client speaks after the grace", expected: "no frame", observed: "a frame" });
    }
  },
});

export const stops: readonly ClientCheck[] = [joined, grace];
