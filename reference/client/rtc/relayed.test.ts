// Relay only, by a real TURN server.
import { expect, test } from "vitest";
import { leaveOut, turnserver } from "../../../.ci/programs.ts";
import { createNodeSuite } from "../../node-crypto.ts";
import { turnCredential } from "../../protocol/calls/turn.ts";
import { freePort, startTurn } from "../../testing/turn-server.ts";
import type { RtcOptions } from "./interface.ts";
import { nodeRtc } from "./node.ts";
import { framePair, openEnd } from "./testing/pair.ts";

const SECRET = "a secret of two servers";
const AUDIO = { audio: true, video: false };

// media.relay-only
test.skipIf(leaveOut(turnserver()))(
  "two that have chosen relay only meet at a TURN server, and tell no address but its",
  async () => {
    const port = await freePort();
    const suite = createNodeSuite();
    const expires = Math.floor(Date.now() / 1000) + 600;
    const { username, password } = await turnCredential(suite, new TextEncoder().encode(SECRET), expires, suite.random(16));
    const iceServers = [{ urls: [`turn:127.0.0.1:${String(port)}?transport=udp`], username, credential: password }];
    const options: RtcOptions = { iceServers, relayOnly: true, lines: AUDIO };
    const rtc = nodeRtc();
    const turn = startTurn(port, SECRET);
    const { promise: heard, resolve } = Promise.withResolvers<Uint8Array>();
    const [ann, ben] = [openEnd(rtc, options), openEnd(rtc, options, { packet: resolve })];
    try {
      const [ofAnn, ofBen] = framePair();
      ann.connection.protect(ofAnn);
      ben.connection.protect(ofBen);
      const media = await rtc.open(AUDIO);
      await ann.connection.send(media, AUDIO);
      const offer = await ann.connection.offer();
      const answer = await ben.connection.answer(offer);
      await ann.connection.take(answer);
      await Promise.all([ann.reached("connected"), ben.reached("connected")]);
      await media.talk(Uint8Array.of(7));
      expect(await heard).toEqual(Uint8Array.of(7));
      for (const sdp of [offer, answer]) {
        const candidates = sdp.split("\r\n").filter((line) => line.startsWith("a=candidate:"));
        expect(candidates.length).toBeGreaterThan(0);
        for (const candidate of candidates) expect(candidate).toMatch(/ 127\.0\.0\.1 \d+ typ relay raddr 0\.0\.0\.0 rport 0/);
      }
    } finally {
      ann.connection.close();
      ben.connection.close();
      await turn.stop();
    }
  },
  30_000,
);

test("without a TURN server, relay only tells no address at all", async () => {
  const { connection } = openEnd(nodeRtc(), { iceServers: [], relayOnly: true, lines: AUDIO });
  const addresses = (await connection.offer()).match(/\d+\.\d+\.\d+\.\d+|[0-9a-f]*:[0-9a-f:]*::[0-9a-f:]*/g) ?? [];
  connection.close();
  expect(new Set(addresses)).toEqual(new Set(["0.0.0.0"]));
});
