import { expect, test } from "vitest";
import type { AgedReport, Presence } from "./presence.ts";
import { nextStale, notePresence, noteSnapshot, seePresence } from "./presence.ts";

const DEVICE = "a@ann:a.example";
const MEMBERS = new Set(["@ann:a.example"]);
const [S, U] = ["Zq1Yt3vXw5kNh8sLr2dGbA", "bW8xQ2pTn5vLk3rYd7eHsg"];
/** The server's clock is far from the own one. */
const SERVER = 1_767_225_600_000;

function report(seq: number, at: number, age = 0, session_id = S, join_state = "JOINED"): AgedReport {
  const content = { join_state, timestamp: SERVER + at, session_id };
  return { sender: DEVICE.slice(1), sender_device: DEVICE, state_key: DEVICE, seq, received_at: SERVER + at, content, age };
}

const isThere = (presence: Presence, now: number): boolean => seePresence(presence, MEMBERS, now).devices[0]?.join_state === "JOINED";

test("a device is there for exactly 10 s by the own clock after what the server received last", () => {
  const presence = notePresence(new Map(), report(5, 0, 1500), 700);
  expect([isThere(presence, 9200), isThere(presence, 9201)]).toEqual([true, false]);
  expect(nextStale(presence, 700)).toBe(8501);
  expect(nextStale(presence, 9201)).toBeUndefined();
  expect(isThere(notePresence(presence, report(5, 4500), 5200), 15_200)).toBe(true);
});

test("what a snapshot says bridges refreshes that nobody told of", () => {
  const page = notePresence(new Map(), report(5, 0, 3_600_000), 0);
  expect(isThere(page, 0)).toBe(false);
  expect(isThere(noteSnapshot(page, report(5, 3_598_000, 2000), 0), 0)).toBe(true);
});

test("a session that came too late once does not come back by a snapshot; another one does", () => {
  const joined = notePresence(new Map(), report(5, 0), 0);
  const late = notePresence(joined, report(5, 15_000), 15_000);
  expect(isThere(late, 15_000)).toBe(false);
  expect(isThere(noteSnapshot(late, report(5, 16_000), 16_000), 16_000)).toBe(false);
  expect(isThere(noteSnapshot(late, report(9, 17_000, 0, U), 17_000), 17_000)).toBe(true);
});

test("a snapshot that is older than what came by the stream changes nothing", () => {
  const presence = notePresence(notePresence(new Map(), report(5, 0), 0), report(5, 4500), 4500);
  expect(noteSnapshot(presence, report(5, 0, 4600), 4600)).toBe(presence);
  expect(noteSnapshot(presence, report(4, 4550, 0, U), 4600)).toBe(presence);
});

test("the own device is there for as long as the server takes its refreshes", () => {
  const presence = notePresence(new Map(), report(5, 0), 0);
  const own = (now: number, held?: string): unknown => seePresence(presence, MEMBERS, now, held).devices[0]?.join_state;
  expect([own(20_000), own(20_000, DEVICE)]).toEqual(["LEFT", "JOINED"]);
});
