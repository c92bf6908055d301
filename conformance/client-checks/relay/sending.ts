import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { Tunnel } from "../../probe/actors/index.ts";
import { hex } from "../../probe/wire/bytes.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { CALM, newStage, PATIENCE_MS, seatedStage, type Seat, type Stage } from "./scene.ts";
import { framesOf, holds } from "./voices.ts";

const BOTH = { read: true, write: true };
const READER = { read: true, write: false };
const OPS = ["join-voice", "talk"] as const;

/** Whether a packet that the client is to send arrives; whether it says so does not count. */
async function arrives(
  { t, client }: Stage,
  tunnel: Tunnel,
  { voice, line }: Seat,
  opus: Uint8Array = t.random.bytes(30),
): Promise<boolean> {
  await client.ask("talk", { voice, packets: [hex(opus)] });
  // What was sent before the pong has come.
  await line.fence();
  return holds(framesOf(tunnel, line), opus);
}

/** Fails unless nothing was sent at all: what does not open is a frame too. */
function noFrames(t: ClientTest, { line }: Seat, before: number): void {
  t.equal(line.frames.length - before, 0, "how many frames the client has sent without the role write");
}

const reader = clientCheck({
  id: "relay.client-writer/joined-to-read",
  requirement: "relay.client-writer",
  title: "A client that has joined to read only sends no frame.",
  ops: [...OPS, "leave-voice"],
  run: async (t) => {
    const stage = await newStage(t);
    const tunnel = await stage.channel.declare(stage.alice);
    const attempt = async (roles: JsonObject): Promise<boolean> => {
      const seat = await stage.join(tunnel, roles);
      const sent = await arrives(stage, tunnel, seat);
      if (!sent) noFrames(t, seat, 0);
      await seat.leave();
      return sent;
    };
    await t.beside({
      field: "role write of the connection",
      expect: "no frame is sent",
      wrong: () => attempt(READER),
      right: () => attempt(BOTH),
    });
  },
});

const taken = clientCheck({
  id: "relay.client-writer/role-taken",
  requirement: "relay.client-writer",
  title: "A client sends no frame any more when its connection loses the role write, and goes on when that of another one does.",
  ops: OPS,
  run: async (t) => {
    const seated = await seatedStage(t);
    const { tunnel, seat } = seated;
    const other = await tunnel.join(seated.alice);
    const attempt = async (connection: number): Promise<boolean> => {
      seat.line.send({ type: "roles", connection, roles: { ...READER } });
      await seat.line.fence();
      const before = seat.line.frames.length;
      const sent = await arrives(seated, tunnel, seat);
      if (!sent) noFrames(t, seat, before);
      return sent;
    };
    // What is taken is not given back to a connection: first the other one.
    t.expect(await attempt(other.connection), {
      what: "the client sends nothing after somebody else has lost the role write",
      expected: "a frame",
      observed: "none",
    });
    t.expect(!(await attempt(seat.line.number)), {
      what: "the client has sent a frame after its connection has lost the role write",
      expected: "no frame",
      observed: "a frame",
    });
    t.fact("a frame was sent while the role was there");
  },
});

const flags = clientCheck({
  id: "relay.client-writer/right-taken",
  requirement: "relay.client-writer",
  title: "A client sends no frame any more when the log takes its user the right to write and the relay says so.",
  ops: OPS,
  run: async (t) => {
    const seated = await seatedStage(t);
    const { tunnel, seat, channel, alice, member } = seated;
    t.expect(await arrives(seated, tunnel, seat), { what: "the client does not send", expected: "a frame", observed: "none" });
    t.fact("a frame was sent while the right was there");
    await channel.change(alice, member, { read: true, write: false, admin: false });
    await seat.line.fence();
    const before = seat.line.frames.length;
    await arrives(seated, tunnel, seat);
    noFrames(t, seat, before);
  },
});

const wrongRoles = clientCheck({
  id: "relay.client-roles/welcome",
  requirement: "relay.client-roles",
  title: "A client does not stay where the welcome gives it less or more than it asked for.",
  ops: ["join-voice", "leave-voice"],
  run: async (t) => {
    const stage = await newStage(t);
    const { home, client } = stage;
    const tunnel = await stage.channel.declare(stage.alice);
    home.lies.only = [client.user];
    const attempt = async (asked: JsonObject, given: JsonObject): Promise<boolean> => {
      home.lies.welcome = (welcome) => ({ ...welcome, roles: { ...given } });
      const before = home.connectionsOf(client.user).length;
      const seat = await stage.attempt(tunnel, asked);
      delete home.lies.welcome;
      await seat?.leave();
      if (seat !== undefined) return true;
      for (const line of home.connectionsOf(client.user).slice(before)) {
        const { by } = await t.within(PATIENCE_MS, "the closing of a connection with other roles", line.closed);
        t.equal(by, "client", "who closed a connection with other roles than those that were asked for");
      }
      return false;
    };
    const expect = "the connection is closed, and join-voice is rejected";
    for (const [field, asked, given] of [
      ["role write (less)", BOTH, READER],
      ["role read (less)", BOTH, { read: false, write: true }],
      ["role write (more)", READER, BOTH],
    ] as const) {
      await t.beside({ field, expect, wrong: () => attempt(asked, given), right: () => attempt(asked, asked) });
    }
  },
});

const size = clientCheck({
  id: "relay.client-limits/frame-bytes",
  requirement: "relay.client-limits",
  title: "A client sends no frame that is larger than its welcome allows.",
  ops: OPS,
  run: async (t) => {
    const most = 1500;
    const seated = await seatedStage(t, { played: { limits: { ...CALM.limits, frame_bytes: most } } });
    const { tunnel, seat } = seated;
    await t.beside({
      field: "size of the packet",
      expect: "no frame is sent",
      wrong: async () => {
        await arrives(seated, tunnel, seat, t.random.bytes(most));
        const largest = Math.max(0, ...seat.line.frames.map(({ bytes }) => bytes.length));
        return largest > most;
      },
      // With what a frame has beside its packet, at most.
      right: () => arrives(seated, tunnel, seat, t.random.bytes(most - 43)),
    });
  },
});

/** Shorter than a second, for frames that were held up on their way to the suite. */
const WINDOW_MS = 700;

const rate = clientCheck({
  id: "relay.client-limits/frames-per-second",
  requirement: "relay.client-limits",
  title: "A client sends no more frames in a second than its welcome allows, however many packets it is given.",
  ops: OPS,
  waitsMs: 1000,
  run: async (t) => {
    const most = 60;
    const { client, seat } = await seatedStage(t, { played: { limits: { ...CALM.limits, frames_per_second: most } } });
    const packets = Array.from({ length: most + 10 }, () => hex(t.random.bytes(20)));
    // Whether it sends the rest later, or refuses it, is its own affair.
    await client.ask("talk", { voice: seat.voice, packets });
    await seat.line.fence();
    const times = seat.line.frames.map(({ at }) => at);
    const inWindow = times.map((at) => times.filter((one) => one >= at && one < at + WINDOW_MS).length);
    t.expect(times.length > 0, { what: "the client sends nothing", expected: "frames", observed: "none" });
    t.expect(Math.max(...inWindow) <= most, {
      what: `the frames that came within ${WINDOW_MS} ms`,
      expected: `at most ${most}`,
      observed: Math.max(...inWindow),
    });
    t.fact("frames were sent");
  },
});

export const sending: readonly ClientCheck[] = [reader, taken, flags, wrongRoles, size, rate];
