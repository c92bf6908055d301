import * as fc from "fast-check";
import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { PlayedConnection } from "../../probe/played/interface.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { textAt } from "../../probe/wire/json.ts";
import { PATIENCE_MS } from "./scene.ts";
import { newSeance, type Ghost, type Seance } from "./voices.ts";

const REQUIREMENT = "relay.replay";
const OPS = ["join-voice", "talk", "send-event"] as const;

/** What a relay does to the frames of one sender. */
type Step =
  /** Passes the next one on, after so many that it drops. */
  | { readonly do: "pass"; readonly dropped: bigint }
  /** Sends one again that it has passed on: the newest, or one before. */
  | { readonly do: "again"; readonly back: number }
  /** Passes one on that it had kept back, after newer ones. */
  | { readonly do: "late"; readonly back: bigint }
  /** Turns a bit of the next one. */
  | { readonly do: "alter"; readonly place: number; readonly bit: number }
  /** Passes a part of the next one on. */
  | { readonly do: "cut"; readonly octets: number }
  /** Sends the client a frame of its own. */
  | { readonly do: "reflect" };

const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("pass" as const), dropped: fc.oneof(fc.constant(0n), fc.bigInt(0n, 40n), fc.constant(2n ** 33n)) }),
  fc.record({ do: fc.constant("again" as const), back: fc.nat(6) }),
  fc.record({ do: fc.constant("late" as const), back: fc.bigInt(0n, 8n) }),
  fc.record({ do: fc.constant("alter" as const), place: fc.nat(200), bit: fc.nat(7) }),
  fc.record({ do: fc.constant("cut" as const), octets: fc.nat(200) }),
  fc.constant({ do: "reflect" as const }),
);

/** The frames that a relay sends for these steps, and what of them is to be heard. */
function played(t: Seance["t"], ghost: Ghost, own: Uint8Array, steps: readonly Step[]): { frames: Uint8Array[]; heard: Uint8Array[] } {
  const frames: Uint8Array[] = [];
  const passed: Uint8Array[] = [];
  const heard: Uint8Array[] = [];
  let newest = -1n;
  for (const step of steps) {
    const opus = t.random.bytes(20);
    const next = (): Uint8Array => ghost.seal(newest + 1n, opus);
    if (step.do === "pass") {
      newest += 1n + step.dropped;
      const frame = ghost.seal(newest, opus);
      passed.push(frame);
      heard.push(opus);
      frames.push(frame);
    } else if (step.do === "again") frames.push(passed.at(-1 - step.back) ?? own);
    else if (step.do === "late") frames.push(newest < step.back ? own : ghost.seal(newest - step.back, opus));
    else if (step.do === "alter") frames.push(turned(next(), step.place, step.bit));
    else if (step.do === "cut") frames.push(cut(next(), step.octets));
    else frames.push(own);
  }
  return { frames, heard };
}

function turned(frame: Uint8Array, place: number, bit: number): Uint8Array {
  const copy = frame.slice();
  const at = place % frame.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

function cut(frame: Uint8Array, octets: number): Uint8Array {
  return frame.slice(0, octets % frame.length);
}

/** Sends a client the frames of a new sender, and compares what it plays of them. */
async function judge(seance: Seance, own: Uint8Array, steps: readonly Step[]): Promise<void> {
  const { t, client, seat } = seance;
  const ghost = seance.ghost();
  ghost.appear(seat.line);
  // What comes last is right: once it is heard, all that came before was looked at.
  const { frames, heard } = played(t, ghost, own, [...steps, { do: "pass", dropped: 0n }]);
  const from = client.notices.length;
  for (const frame of frames) seat.line.sendFrame(frame);
  await client.heard(seat.voice, heard.at(-1) ?? own, PATIENCE_MS);
  const device = textAt(ghost.credential, "device");
  const played_ = client.notices.slice(from).filter(({ notice, about }) => notice === "heard" && about["device"] === device);
  t.equal(
    played_.map(({ about }) => about["opus"]),
    heard.map(hex),
    "the packets that the client has played of those that a relay passed on, dropped, repeated, delayed, altered and reflected",
  );
  t.fact("the last frame was heard");
}

const anySequence = clientCheck({
  id: `${REQUIREMENT}/any-sequence`,
  requirement: REQUIREMENT,
  also: ["relay.client-known"],
  title: "Whatever a relay drops, repeats, delays, alters, cuts and reflects, a client plays each right frame once and in its order.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    await seance.seat.talk(1);
    const own = await t.eventually("a frame of the client", () => seance.seat.line.frames[0]?.bytes, PATIENCE_MS);
    const steps = fc.array(STEP, { minLength: 1, maxLength: 14 });
    await t.property("what is played is what was sent", steps, (drawn) => judge(seance, own, drawn), { runs: Math.min(t.runs, 20) });
  },
});

const repeated = clientCheck({
  id: `${REQUIREMENT}/same-octets`,
  requirement: REQUIREMENT,
  title: "A client plays a frame once, however often a relay sends it, and goes on with the next.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const own = new Uint8Array(0);
    const again = { do: "again", back: 0 } as const;
    await judge(seance, own, [{ do: "pass", dropped: 0n }, again, again, { do: "pass", dropped: 0n }, { do: "again", back: 1 }, again]);
  },
});

const late = clientCheck({
  id: `${REQUIREMENT}/late`,
  requirement: REQUIREMENT,
  title: "A client does not play a frame that comes after a newer one of the same sender.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const pass = { do: "pass", dropped: 9n } as const;
    await judge(seance, new Uint8Array(0), [pass, { do: "late", back: 1n }, { do: "late", back: 9n }, pass, { do: "late", back: 12n }]);
  },
});

const comeAgain = clientCheck({
  id: `${REQUIREMENT}/after-coming-again`,
  requirement: REQUIREMENT,
  also: ["relay.repeated"],
  title: "A client that has come again plays those who were there before, and none of their frames that it has played already.",
  ops: OPS,
  run: async (t) => {
    const { home, client, seat, ghost: newGhost } = await newSeance(t);
    const ghost = newGhost();
    ghost.appear(seat.line);
    const packets = Array.from({ length: 6 }, () => t.random.bytes(20));
    const frames = packets.map((opus, at) => ghost.seal(BigInt(at), opus));
    const first = frames.slice(0, 4);
    for (const frame of first) seat.line.sendFrame(frame);
    await client.heard(seat.voice, packets[3] ?? new Uint8Array(0));
    home.lies.only = [client.user];
    home.lies.welcome = (welcome) => ({ ...welcome, participants: [ghost.participant] });
    const before = client.notices.length;
    seat.line.terminate();
    const connections = (): readonly PlayedConnection[] => home.connectionsOf(client.user).filter(({ number }) => number > 0);
    const line = await t.eventually("the client comes back", () => connections()[1], PATIENCE_MS);
    await t.fence("the client answers on its new connection", () => line.fence());
    for (const frame of frames) line.sendFrame(frame);
    await client.heard(seat.voice, packets[5] ?? new Uint8Array(0));
    const again = client.notices.slice(before).flatMap(({ notice, about }) => (notice === "heard" ? [about["opus"]] : []));
    t.equal(again, packets.slice(4).map(hex), "the packets that the client plays once it has come back");
  },
});

export const replays: readonly ClientCheck[] = [anySequence, repeated, late, comeAgain];
