import { expect, test } from "vitest";
import type { Connect, PingNumber } from "../../schemas/v1/types.ts";
import type { ConnectionEvent, ConnectionState, Effect } from "./connection.ts";
import { CHALLENGED, defaultRules, step } from "./connection.ts";
import { frameOf } from "./testing/participant.ts";
import { testLimits } from "./testing/relay.ts";

const rules = defaultRules(testLimits());
const both = { read: true, write: true };
const connect = {} as Connect;
const good = frameOf(7, 1);
const n = 5 as PingNumber;

const run = (from: ConnectionState, ...events: readonly ConnectionEvent[]): readonly [ConnectionState, readonly Effect[]] =>
  events.reduce<readonly [ConnectionState, readonly Effect[]]>(([state], event) => step(state, event, rules), [from, []]);

const [live] = run(CHALLENGED, { type: "connect", connect }, { type: "passed", number: 7, roles: both });
const [reader] = run(CHALLENGED, { type: "connect", connect }, { type: "passed", number: 7, roles: { read: true, write: false } });

const said = (effects: readonly Effect[]): readonly string[] =>
  effects.map((effect) => {
    if (effect.type === "send") return effect.message.type === "error" ? effect.message.code : effect.message.type;
    return effect.type === "close" ? `close ${effect.code}` : effect.type;
  });

const frames = (count: number, frame: Uint8Array, every: number): ConnectionEvent[] =>
  Array.from({ length: count }, (_, at) => ({ type: "frame", frame, now: at * every }));

const rows: readonly (readonly [string, ConnectionState, readonly ConnectionEvent[], string, readonly string[]])[] = [
  ["connect", CHALLENGED, [{ type: "connect", connect }], "challenged", ["check"]],
  [
    "connect, passed",
    CHALLENGED,
    [
      { type: "connect", connect },
      { type: "passed", number: 1, roles: both },
    ],
    "live",
    ["welcome"],
  ],
  [
    "connect, failed",
    CHALLENGED,
    [
      { type: "connect", connect },
      { type: "failed", code: "stale" },
    ],
    "gone",
    ["stale", "close stale"],
  ],
  ["ping too early", CHALLENGED, [{ type: "ping", n }], "gone", ["unexpected-message", "close unexpected-message"]],
  ["5000 ms over", CHALLENGED, [{ type: "connect-time-over" }], "gone", ["timeout", "close timeout"]],
  ["5000 ms over while it is checked", CHALLENGED, [{ type: "connect", connect }, { type: "connect-time-over" }], "challenged", []],
  ["socket closed early", CHALLENGED, [{ type: "socket-closed" }], "gone", []],
  ["second connect", live, [{ type: "connect", connect }], "gone", ["unexpected-message", "close unexpected-message", "left"]],
  ["ping", live, [{ type: "ping", n }], "live", ["pong"]],
  ["pong", live, [{ type: "pong" }], "live", []],
  ["frame", live, [{ type: "frame", frame: good, now: 0 }], "live", ["relay"]],
  ["frame without role write", reader, [{ type: "frame", frame: good, now: 0 }], "live", ["not-a-writer"]],
  ["a second one within ten seconds", reader, frames(2, good, 9_999), "live", []],
  ["a second one after ten seconds", reader, frames(2, good, 10_000), "live", ["not-a-writer"]],
  ["bad frame", live, frames(1, frameOf(8, 1), 0), "live", ["bad-frame"]],
  ["strikes within ten seconds", live, frames(10, frameOf(8, 1), 900), "live", ["bad-frame"]],
  ["strikes reached", live, frames(11, frameOf(8, 1), 900), "gone", ["bad-frame", "close bad-frame", "left"]],
  ["strikes over more than ten seconds", live, frames(30, frameOf(8, 1), 1001), "live", ["bad-frame"]],
  ["frame too large", live, frames(1, frameOf(7, 1, 1501), 0), "live", ["too-large"]],
  ["as fast as allowed", live, frames(1000, good, 5), "live", ["relay"]],
  ["too fast", live, frames(201, good, 4), "live", ["rate-limited"]],
  ["malformed", live, [{ type: "unreadable", code: "malformed" }], "gone", ["malformed", "close malformed", "left"]],
  ["silent", live, [{ type: "silent" }], "gone", ["unresponsive", "close unresponsive", "left"]],
  ["displaced", live, [{ type: "displaced" }], "gone", ["displaced", "close displaced", "left"]],
  ["one role taken", live, [{ type: "rights", roles: { read: false, write: true } }], "live", ["roles"]],
  ["no role taken", reader, [{ type: "rights", roles: both }], "live", []],
  [
    "all roles taken",
    reader,
    [{ type: "rights", roles: { read: false, write: true } }],
    "gone",
    ["rights-lost", "close rights-lost", "left"],
  ],
  ["tunnel ending", live, [{ type: "tunnel-ending", graceMs: 1 }], "live", ["ending"]],
  [
    "tunnel ending twice",
    live,
    [
      { type: "tunnel-ending", graceMs: 1 },
      { type: "tunnel-ending", graceMs: 1 },
    ],
    "live",
    [],
  ],
  ["tunnel closed", live, [{ type: "tunnel-closed" }], "gone", ["closed", "close tunnel-closed", "left"]],
  ["socket closed", live, [{ type: "socket-closed" }], "gone", ["left"]],
  ["anything after the end", { phase: "gone" }, [{ type: "frame", frame: good, now: 0 }], "gone", []],
];

test.for(rows)("%s", ([, from, events, phase, effects]) => {
  const [state, last] = run(from, ...events);
  expect([state.phase, said(last)]).toEqual([phase, effects]);
});

test("a connection that is not welcomed cannot lose what it does not have", () => {
  expect(() => step(CHALLENGED, { type: "displaced" }, rules)).toThrow("not welcomed");
});
