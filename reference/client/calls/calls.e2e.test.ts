// Reference clients that call each other by the reference server, with real WebRTC.
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startServer } from "../../server.ts";
import type { RunningServer } from "../../server.ts";
import type { Party } from "./testing/caller.ts";
import { startParty } from "./testing/caller.ts";
import type { Caller } from "./testing/device.ts";
import { logs, outcomes, problems } from "./testing/device.ts";

let server: RunningServer;
let party: Party;

beforeAll(async () => {
  server = await startServer();
});
afterEach(() => party.stop());
afterAll(() => server.close());

/** Both say something, and hear it. */
async function talk(one: Caller, other: Caller): Promise<void> {
  await Promise.all([one.say("from one"), other.say("from the other")]);
  const hears = (who: Caller, text: string): Promise<void> =>
    who.until(() => who.heard.some((opus) => Buffer.from(opus).toString() === text));
  await Promise.all([hears(one, "from the other"), hears(other, "from one")]);
}

test("one calls, the other answers, both hear, and who hangs up ends it for both", async () => {
  party = await startParty(server.name);
  const [[ann], [ben]] = [party.ann, party.ben] as [[Caller], [Caller]];
  await ann.calls.start();
  await ben.shows("ringing");
  await ben.calls.accept();
  await Promise.all([ann.shows("talking"), ben.shows("talking")]);
  await talk(ann, ben);
  await ben.calls.hangUp();
  await Promise.all([ann.shows("nothing"), ben.shows("nothing")]);
  expect(ann.shown).toEqual(["calling", "talking", "nothing"]);
  expect(ben.shown).toEqual(["ringing", "nothing", "talking", "nothing"]);
  await Promise.all([logs(ann, "outgoing ended"), logs(ben, "incoming ended")]);
  expect(problems(ann, ben)).toEqual([]);
});

test("both press at once: one call comes of it, and nobody is asked for the microphone twice", async () => {
  party = await startParty(server.name);
  const [[ann], [ben]] = [party.ann, party.ben] as [[Caller], [Caller]];
  await Promise.all([ann.calls.start(), ben.calls.start()]);
  await Promise.all([ann.shows("talking"), ben.shows("talking")]);
  await talk(ann, ben);
  expect(ann.calls.shown()).toEqual(ben.calls.shown());
  expect([ann.asked(), ben.asked()]).toEqual([1, 1]);
  expect([...ann.shown, ...ben.shown]).not.toContain("ringing");
  await ann.calls.hangUp();
  await Promise.all([ann.shows("nothing"), ben.shows("nothing")]);
  await Promise.all([ann, ben].map((one) => one.until(() => outcomes(one).length === 1)));
  expect([outcomes(ann), outcomes(ben)].flat().toSorted()).toEqual(["incoming ended", "outgoing ended"]);
  expect(problems(ann, ben)).toEqual([]);
});

test("two devices ring, and when one answers the other one stops", async () => {
  party = await startParty(server.name, { ben: 2 });
  const [[ann], [phone, laptop]] = [party.ann, party.ben] as [[Caller], [Caller, Caller]];
  await ann.calls.start();
  await Promise.all([phone.shows("ringing"), laptop.shows("ringing")]);
  await laptop.calls.accept();
  await Promise.all([ann.shows("talking"), laptop.shows("talking"), phone.shows("nothing")]);
  await talk(ann, laptop);
  expect([phone.shown, phone.asked()]).toEqual([["ringing", "nothing"], 0]);
});

test("who rejects silently stops all own devices and tells the caller nothing; a reject for all ends it", async () => {
  party = await startParty(server.name, { ben: 2 });
  const [[ann], [phone, laptop]] = [party.ann, party.ben] as [[Caller], [Caller, Caller]];
  await ann.calls.start();
  await Promise.all([phone.shows("ringing"), laptop.shows("ringing")]);
  await phone.calls.reject({ silently: true });
  await Promise.all([phone.shows("nothing"), laptop.shows("nothing")]);
  expect(ann.calls.shown().shown).toBe("calling");
  await ann.calls.hangUp();
  await Promise.all([logs(ann, "outgoing missed"), logs(laptop, "incoming rejected"), logs(phone, "incoming rejected")]);
  await ann.calls.start();
  await phone.shows("ringing");
  await phone.calls.reject();
  await ann.shows("nothing");
  await logs(ann, "outgoing missed", "outgoing rejected");
});

test("who wants the camera later offers it again, and says what is hidden", async () => {
  party = await startParty(server.name);
  const [[ann], [ben]] = [party.ann, party.ben] as [[Caller], [Caller]];
  const { types } = ben;
  await ann.calls.start();
  await ben.shows("ringing");
  await ben.calls.accept();
  await Promise.all([ann.shows("talking"), ben.shows("talking")]);
  await talk(ann, ben);
  await ann.calls.choose({ audio: true, video: true });
  await ben.until(() => types.filter((type) => type === "negotiate").length === 2);
  await ben.until(() => ben.told.some(({ kind }) => kind === "media"));
  expect(ann.asked()).toBe(2);
  await talk(ann, ben);
  // The line is there: what is sent on it is said, and not offered again.
  await ben.calls.choose({ audio: true, video: true });
  await ann.until(() => ann.told.some(({ kind }) => kind === "media"));
  expect(types.filter((type) => type === "negotiate")).toHaveLength(2);
  expect(problems(ann, ben)).toEqual([]);
});

test("a call with video and one with audio meet: they begin with audio alone (glare.audio)", async () => {
  party = await startParty(server.name);
  const [[ann], [ben]] = [party.ann, party.ben] as [[Caller], [Caller]];
  const { types } = ben;
  await Promise.all([ann.calls.start({ video: true }), ben.calls.start()]);
  await Promise.all([ann.shows("talking"), ben.shows("talking")]);
  await talk(ann, ben);
  expect(types).not.toContain("negotiate");
  expect(problems(ann, ben)).toEqual([]);
});

test("who is called while talking is shown that it waits, and rejects nothing", async () => {
  party = await startParty(server.name, { ben: 2 });
  const [[ann], [phone, laptop]] = [party.ann, party.ben] as [[Caller], [Caller, Caller]];
  await ann.calls.start();
  await Promise.all([phone.shows("ringing"), laptop.shows("ringing")]);
  await phone.calls.accept();
  await Promise.all([ann.shows("talking"), phone.shows("talking"), laptop.shows("nothing")]);
  await laptop.calls.start();
  await ann.shows("waiting");
  await talk(ann, phone);
  await laptop.calls.hangUp();
  await ann.shows("talking");
});

test("a device that was away learns of everything at once, and does not ring for what is over (calls.batch)", async () => {
  party = await startParty(server.name);
  const [[ann], [ben]] = [party.ann, party.ben] as [[Caller], [Caller]];
  await ben.client.stop();
  await ann.calls.start();
  await ann.until(() => ann.types.includes("invite"));
  await ann.calls.hangUp();
  await ann.until(() => ann.types.includes("hangup"));
  const rung: string[] = [];
  ben.client.listen((event) => {
    if (event.kind === "call") rung.push(event.shown);
  });
  await ben.client.start();
  const calls = ben.client.calls(ben.client.channels()[0]!);
  expect([rung, calls.log().map(({ outcome }) => outcome)]).toEqual([[], ["missed"]]);
});
