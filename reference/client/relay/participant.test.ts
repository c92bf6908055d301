import { expect, test } from "vitest";
import type { Participant, RelayServerMessage, Welcome } from "../wire.ts";
import type { ParticipantEvent, ParticipantState, Phase } from "./participant.ts";
import { NEW_PARTICIPANT, mayTalk, participantStep } from "./participant.ts";

const both = { read: true, write: true };
const other = { connection: 1, device: "d@bob:a.example", roles: both, credential: {} } as unknown as Participant;
const welcome = { type: "welcome", v: 1, connection: 2, roles: both, participants: [other], limits: {} } as unknown as Welcome;
const message = (text: object): ParticipantEvent => ({ type: "message", message: text as RelayServerMessage });
const challenge = message({ type: "challenge", v: 1 });

function run(...events: readonly ParticipantEvent[]): ParticipantState {
  return events.reduce((state, event) => participantStep(state, event).state, NEW_PARTICIPANT);
}
const done = (state: ParticipantState, event: ParticipantEvent): string[] =>
  participantStep(state, event).effects.map((effect) => (effect.do === "tell" ? `tell ${effect.what}` : effect.do));

const greeting = run(challenge, { type: "connect signed" });
const live = run(challenge, { type: "connect signed" }, message(welcome), { type: "welcome accepted", welcome });
const ending = participantStep(live, message({ type: "ending", grace_ms: 300 })).state;

test("challenge, connect, welcome, live", () => {
  expect(done(NEW_PARTICIPANT, challenge)).toEqual(["answer"]);
  expect(done(greeting, message(welcome))).toEqual(["check welcome"]);
  expect(live).toMatchObject({ phase: "live", connection: 2 });
  expect([...live.others.keys()]).toEqual([1]);
  expect(mayTalk(greeting)).toBe(false);
  expect(mayTalk(live)).toBe(true);
});

test.for<[Phase, object]>([
  ["waiting", welcome],
  ["waiting", { type: "joined" }],
  ["greeting", { type: "challenge" }],
  ["greeting", { type: "left", connection: 1 }],
  ["greeting", { type: "ping", n: 7 }],
  ["live", { type: "challenge" }],
  ["live", welcome],
])("%s: a %o out of turn ends the connection", ([phase, text]) => {
  const state = { waiting: NEW_PARTICIPANT, greeting, live }[phase as "live"];
  expect(participantStep(state, message(text)).state).toMatchObject({ phase: "gone", reason: "unexpected-message" });
});

test("a ping is answered in the same step, once there was a welcome (relay.client-pong)", () => {
  for (const state of [live, ending]) {
    expect(participantStep(state, message({ type: "ping", n: 7 })).effects).toEqual([{ do: "send", message: { type: "pong", n: 7 } }]);
  }
});

test("what the client refuses it closes", () => {
  expect(done(greeting, { type: "refused", code: "bad-signature" })).toEqual(["close", "tell gone"]);
});

test("nothing is sent after the grace or in a succeeded tunnel (successor.stop)", () => {
  expect(mayTalk(ending)).toBe(true);
  for (const type of ["grace over", "successor joined"] as const) {
    const quiet = participantStep(ending, { type }).state;
    expect(quiet.phase).toBe("quiet");
    expect(mayTalk(quiet)).toBe(false);
  }
});

test("grace starts once", () => {
  expect(done(live, message({ type: "ending", grace_ms: 300 }))).toEqual(["start grace", "tell ending"]);
  expect(done(ending, message({ type: "ending", grace_ms: 300 }))).toEqual([]);
});

test("frames of those who are not there are not heard", () => {
  const bytes = new Uint8Array();
  expect(done(live, { type: "frame", connection: 1, bytes })).toEqual(["hear"]);
  expect(done(live, { type: "frame", connection: 9, bytes })).toEqual([]);
  const alone = participantStep(live, message({ type: "left", connection: 1 })).state;
  expect(done(alone, { type: "frame", connection: 1, bytes })).toEqual([]);
});

test("one who takes the number of another does not take its place (relay.repeated)", () => {
  const again = participantStep(live, message({ ...other, type: "joined", device: "d@eve:a.example" })).state;
  expect(again.others.get(1)?.device).toBe("d@bob:a.example");
});

test("one's own roles follow the relay", () => {
  const less = participantStep(live, message({ type: "roles", connection: 2, roles: { read: true, write: false } })).state;
  expect(mayTalk(less)).toBe(false);
});

test("gone stays gone", () => {
  const gone = participantStep(live, message({ type: "closed" })).state;
  expect(gone).toMatchObject({ phase: "gone", reason: "tunnel-closed" });
  expect(done(gone, message({ type: "ping", n: 1 }))).toEqual([]);
});
