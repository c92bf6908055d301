import { expect, test } from "vitest";
import { createNodeSuite } from "../../node-crypto.ts";
import { createSuite, newSealingKeyPair } from "../../protocol/crypto/index.ts";
import { callFrameKeys, mediaKey } from "./frame-keys.ts";
import type { CallKeyInput } from "./frame-keys.ts";
import { clearPrefix, createFrameCrypto } from "./frames.ts";
import { framePair } from "./testing/pair.ts";

const suite = createNodeSuite();
const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;

const [calling, party] = await Promise.all([newSealingKeyPair(suite), newSealingKeyPair(suite)]);
const call: CallKeyInput = {
  channel: "jeYvT1QumsMUcIdH-aPudFv0_xKlxye4SAR6z4XQFRA=",
  caller: "@alice:example.org",
  callId: "c7Hs0pQw9zXn4LmVb2TfKg",
  callingDevice: "phone@alice:example.org",
  callingKey: mediaKey(calling),
  party: "laptop@bob:b.example",
  partyKey: mediaKey(party),
};

test("what one side seals with, the other opens with, and each direction has a key of its own", async () => {
  const ofCalling = await callFrameKeys(suite, calling, call, call.callingDevice);
  const ofParty = await callFrameKeys(suite, party, call, call.party);
  expect(ofCalling).toEqual({ send: ofParty.receive, receive: ofParty.send });
  expect(ofCalling.send).not.toEqual(ofCalling.receive);
});

test.for(["channel", "caller", "callId", "callingDevice", "party", "callingKey", "partyKey"] as const)(
  "another %s gives other keys",
  async (part) => {
    const value = part.endsWith("Key") ? mediaKey(await newSealingKeyPair(suite)) : `x${call[part]}`;
    const other: CallKeyInput = { ...call, [part]: value };
    const [keys, others] = await Promise.all([
      callFrameKeys(suite, calling, call, call.callingDevice),
      callFrameKeys(suite, calling, other, other.callingDevice),
    ]);
    expect([others.send, others.receive]).not.toContainEqual(keys.send);
    expect([others.send, others.receive]).not.toContainEqual(keys.receive);
  },
);

test("a media_key that gives everybody the same secret is refused", async () => {
  const zero = { ...call, partyKey: `${"A".repeat(43)}=` };
  await expect(callFrameKeys(suite, calling, zero, call.callingDevice)).rejects.toThrow(code("bad-key"));
});

test.for([
  ["audio", [0x78, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0],
  ["video", [0x10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 10],
  ["video", [0x11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 3],
  ["video", [0x10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 10],
  ["video", [0x10, 1, 2, 3, 4, 5, 6, 7, 8], 0],
  ["video", [0x11, 1, 2], 3],
  ["video", [0x11, 1], 0],
  ["video", [], 0],
] as const)("of %s that begins so, so many octets stay clear, and all come out: %j", async ([kind, octets, prefix]) => {
  const [one, another] = framePair();
  const frame = Uint8Array.from(octets);
  expect(clearPrefix(kind, frame)).toBe(prefix);
  const encoder = one.encoder();
  // Counters of both parities: where the whole is sealed, the lowest bit of the header is that of the counter.
  for (const sealed of [await encoder.seal(kind, frame), await encoder.seal(kind, frame)]) {
    expect(sealed.slice(0, prefix)).toEqual(frame.slice(0, prefix));
    expect(await another.open(kind, sealed)).toEqual(frame);
  }
});

test("frames come in the order in which they were given, with KIDs by encoder and counters by frame", async () => {
  // A WebCrypto that works on several threads.
  const keys = { send: new Uint8Array(32), receive: new Uint8Array(32) };
  const frames = createFrameCrypto(createSuite(globalThis.crypto), keys);
  const [first, second] = [frames.encoder(), frames.encoder()];
  expect([first.kid, second.kid]).toEqual([0, 1]);
  const done: number[] = [];
  const given = Array.from({ length: 60 }, (_, at) => new Uint8Array(at % 2 === 0 ? 20_000 : 1).fill(at));
  const sealed = await Promise.all(
    given.map(async (frame, at) => {
      const result = await (at % 3 === 0 ? second : first).seal("audio", frame);
      if (at % 3 !== 0) done.push(at);
      return result;
    }),
  );
  expect(done).toEqual(given.map((_, at) => at).filter((at) => at % 3 !== 0));
  expect(await Promise.all(sealed.map((frame) => frames.open("audio", frame)))).toEqual(given);
});

test("a frame is not opened twice, nor after a later one of its KID, nor when anything of it is altered", async () => {
  const [one, another] = framePair();
  const [encoder, other] = [one.encoder(), one.encoder()];
  const frame = Uint8Array.from({ length: 40 }, (_, at) => at);
  const [first, second, third] = [
    await encoder.seal("video", frame),
    await encoder.seal("video", frame),
    await encoder.seal("video", frame),
  ];
  await another.open("video", second);
  await expect(another.open("video", second)).rejects.toThrow(code("replayed"));
  await expect(another.open("video", first)).rejects.toThrow(code("replayed"));
  for (const at of third.keys()) {
    const altered = third.map((octet, index) => (index === at ? octet ^ 0x40 : octet));
    await expect(another.open("video", altered), String(at)).rejects.toThrow(/./);
  }
  expect(await another.open("video", third)).toEqual(frame);
  expect(await another.open("video", await other.seal("video", frame))).toEqual(frame);
  await expect(another.open("audio", new Uint8Array(4))).rejects.toThrow(code("bad-seal"));
  await expect(another.open("video", new Uint8Array())).rejects.toThrow(code("bad-frame"));
});
