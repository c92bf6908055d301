import { expect, test } from "vitest";
import { createNodeSuite } from "../../node-crypto.ts";
import { concat } from "../bytes.ts";
import { createSuite } from "../crypto/suite.ts";
import { encodeBase64url } from "../encoding/base64url.ts";
import { sframeKey } from "../sframe/key.ts";
import { createFrameOpener, createFrameSealer, decodeFrame, encodeFrame, encodePacket, streamBaseKey } from "./index.ts";

const suite = createNodeSuite();
const tunnelKey = new Uint8Array(32).fill(1);
const stream = {
  server: "a.example",
  channel: "c",
  tunnelID: "t",
  device: "chrome@ann:a.example",
  salt: encodeBase64url(new Uint8Array(32)),
};
const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;

const sealFrames = async (count: number, connection = 7): Promise<Uint8Array[]> => {
  const frames: Uint8Array[] = [];
  // Node's own WebCrypto seals on several threads: here order is not a matter of course.
  const sealer = await createFrameSealer(createSuite(globalThis.crypto), { tunnelKey, stream, connection }, (frame) => frames.push(frame));
  const pushes = Array.from({ length: count }, (_, at) =>
    sealer.push({ timestamp: at * 960, opus: new Uint8Array(at % 2 === 0 ? 1000 : 1).fill(at) }),
  );
  await Promise.all(pushes);
  return frames;
};

test("frames leave in the order of the calls with the counter growing by one, and open again", async () => {
  const frames = await sealFrames(200);
  const opener = await createFrameOpener(suite, { tunnelKey, stream, connection: 7 });
  const packets = await Promise.all(frames.map((frame) => opener.open(frame)));
  expect(packets.map((packet) => packet.counter)).toEqual(frames.map((_, at) => BigInt(at)));
  expect(packets.map((packet) => packet.timestamp)).toEqual(frames.map((_, at) => at * 960));
});

test("a frame is not opened twice, nor after a later one", async () => {
  const [first, second, third] = (await sealFrames(3)) as [Uint8Array, Uint8Array, Uint8Array];
  const opener = await createFrameOpener(suite, { tunnelKey, stream, connection: 7 });
  await opener.open(second);
  await expect(opener.open(second)).rejects.toThrow(code("replayed"));
  await expect(opener.open(first)).rejects.toThrow(code("replayed"));
  await expect(opener.open(third)).resolves.toMatchObject({ counter: 2n });
});

test("a forged frame does not shut out the true ones", async () => {
  const [first] = (await sealFrames(1)) as [Uint8Array];
  const opener = await createFrameOpener(suite, { tunnelKey, stream, connection: 7 });
  const forged = encodeFrame({ connection: 7, ciphertext: concat(Uint8Array.of(0x77), new Uint8Array(40)) });
  await expect(opener.open(forged)).rejects.toThrow(code("bad-seal"));
  await expect(opener.open(first)).resolves.toMatchObject({ counter: 0n });
});

test("a frame of another connection, or whose key id is not its connection, is refused", async () => {
  const [frame] = (await sealFrames(1, 8)) as [Uint8Array];
  const opener = await createFrameOpener(suite, { tunnelKey, stream, connection: 7 });
  await expect(opener.open(frame)).rejects.toThrow(code("bad-frame"));
  // relay.shortest
  await expect(opener.open(encodeFrame({ ...decodeFrame(frame), connection: 7 }))).rejects.toThrow(code("bad-frame"));
  const key = await sframeKey(suite, await streamBaseKey(suite, tunnelKey, stream), 7n);
  const sealed = await key.seal(0n, encodePacket({ timestamp: 0, opus: Uint8Array.of(1) }));
  const longer = concat(Uint8Array.of(0x80, 0x07), sealed.subarray(1));
  await expect(opener.open(encodeFrame({ connection: 7, ciphertext: longer }))).rejects.toThrow(code("bad-frame"));
  await expect(opener.open(encodeFrame({ connection: 7, ciphertext: sealed }))).resolves.toMatchObject({ counter: 0n });
});

test.for([
  ["server", { ...stream, server: "b.example" }],
  ["channel", { ...stream, channel: "d" }],
  ["tunnel", { ...stream, tunnelID: "u" }],
  ["device", { ...stream, device: "safari@ann:a.example" }],
  ["salt", { ...stream, salt: encodeBase64url(new Uint8Array(32).fill(1)) }],
] as const)("another %s gives another key", async ([, other]) => {
  const [frame] = (await sealFrames(1)) as [Uint8Array];
  const opener = await createFrameOpener(suite, { tunnelKey, stream: other, connection: 7 });
  await expect(opener.open(frame)).rejects.toThrow(code("bad-seal"));
});

test("22 bytes are no frame, 23 are", () => {
  expect(() => decodeFrame(Uint8Array.of(1, ...new Uint8Array(21)))).toThrow(code("bad-frame"));
  expect(decodeFrame(Uint8Array.of(1, 0, 0, 1, 2, ...new Uint8Array(18))).connection).toBe(258);
  expect(() => decodeFrame(Uint8Array.of(2, ...new Uint8Array(22)))).toThrow(code("bad-frame"));
});
