import { expect, test } from "vitest";
import { newSealingKeyPair } from "../../protocol/crypto/index.ts";
import type { CallEvent } from "../../protocol/calls/index.ts";
import { nodePorts } from "../node/ports.ts";
import { mediaKey } from "../rtc/frame-keys.ts";
import type { Candidate, FrameCrypto, LocalMedia, MediaChoice, RtcHandlers, RtcPort } from "../rtc/interface.ts";
import { createSignal } from "../testing/until.ts";
import { createLine } from "./line.ts";

const ANN = "phone@ann:a.example";
const BEN = "laptop@ben:a.example";
const CALL = { caller: "@ann:a.example", call_id: "c7Hs0pQw9zXn4LmVb2TfKg" };
const AUDIO = { audio: true, video: false };
const SDP = "v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 96\r\na=msid:main track\r\n";
const ports = nodePorts();

/** A line of Ann, who calls, on a WebRTC that only notes what it is told. */
function scene() {
  const { notify, until } = createSignal();
  const said: { readonly type: string; readonly said: unknown }[] = [];
  const told: string[] = [];
  const frames: (FrameCrypto | undefined)[] = [];
  const added: Candidate[] = [];
  const sent: MediaChoice[] = [];
  let handlers: RtcHandlers | undefined;
  const note =
    <T>(list: T[]) =>
    (one: T): void => {
      list.push(one);
      notify();
    };
  const rtc: RtcPort = {
    connect(_, given) {
      handlers = given;
      return {
        offer: async () => SDP,
        answer: async () => SDP,
        take: async (sdp) => note(told)(`took ${sdp}`),
        add: async (candidate) => note(added)(candidate),
        send: async (_media, choice) => note(sent)(choice),
        protect: note(frames),
        close: () => note(told)("closed"),
      };
    },
    open: async () => media,
  };
  const media: LocalMedia = { opened: AUDIO, share: () => media, close: () => undefined };
  const line = createLine({
    ports,
    rtc,
    channel: "jeYvT1QumsMUcIdH-aPudFv0_xKlxye4SAR6z4XQFRA=",
    device: ANN,
    call: CALL,
    options: { iceServers: [], relayOnly: false, lines: AUDIO },
    choice: AUDIO,
    signal: async (type, content) => note(said)({ type, said: content }),
    heard: {},
    changed: () => undefined,
    told: () => undefined,
    unprotected: () => note(told)("unprotected"),
    failed: (error) => note(told)(String(error)),
  });
  return { line, media, said, told, frames, added, sent, until, handlers: () => handlers! };
}

const ends = (otherKey: string | undefined) => ({ callingDevice: ANN, party: BEN, otherKey });
const event = (type: string, content: object): CallEvent => {
  const said = { call_id: CALL.call_id, ...content } as unknown as CallEvent["content"];
  return { seq: 9, received_at: 0, sender: "@ben:a.example", sender_device: BEN, type, content: said };
};

test("media are sealed with the keys of both sides; the invite says what is sent", async () => {
  const { line, media, frames, sent, told, until } = scene();
  const { media_key, metadata } = await line.offer();
  expect(media_key).toHaveLength(44);
  expect(metadata).toEqual({ main: { purpose: "m.usermedia", audio_muted: false, video_muted: true } });
  line.join(media, AUDIO, ends(mediaKey(await newSealingKeyPair(ports.suite))), "their answer");
  await until(() => told.includes("took their answer"));
  expect([frames.length, frames[0]?.keys.send.length, sent]).toEqual([1, 32, [AUDIO]]);
});

test("without a key of the other side nothing is sent in clear before the user agrees (media.no-downgrade)", async () => {
  const { line, media, frames, told, until } = scene();
  await line.offer();
  line.join(media, AUDIO, ends(undefined), "their answer");
  await until(() => told.includes("took their answer"));
  expect([told, frames]).toEqual([["unprotected", "took their answer"], []]);
  line.agree();
  expect(frames).toEqual([undefined]);
});

test("candidates wait until the invite is there, and go together", async () => {
  const { line, said, until, handlers } = scene();
  await line.offer();
  for (const candidate of ["one", "two", ""]) handlers().candidate({ candidate });
  await Promise.resolve();
  expect(said).toEqual([]);
  line.said();
  await until(() => said.length === 1);
  expect(said).toEqual([
    { type: "m.call.candidates", said: { candidates: [{ candidate: "one" }, { candidate: "two" }, { candidate: "" }] } },
  ]);
});

test("candidates of the other side are added, and what is muted is announced", async () => {
  const { line, media, said, added, until } = scene();
  await line.offer();
  line.join(media, AUDIO, ends(undefined), "their answer");
  line.read(event("m.call.candidates", { candidates: [{ candidate: "theirs" }] }));
  await until(() => added.length === 1);
  line.choose(media, { audio: false, video: false });
  await until(() => said.length === 1);
  const muted = { main: { purpose: "m.usermedia", audio_muted: true, video_muted: true } };
  expect(said).toEqual([{ type: "m.call.sdp_stream_metadata_changed", said: { sdp_stream_metadata: muted } }]);
});

test("a line that is closed says nothing more, and nobody waits for it", async () => {
  const { line, said, told, handlers } = scene();
  await line.offer();
  line.close();
  line.close();
  handlers().candidate({ candidate: "late" });
  line.said();
  expect(await line.connected).toBe(false);
  expect([said, told]).toEqual([[], ["closed"]]);
});
