import { rtcPeer, type RtcCandidate, type RtcPeer } from "../../probe/rtc/index.ts";
import { equal, hex, textAt } from "../../probe/wire/index.ts";
import type { MeshDevice, Otherwise } from "./devices.ts";
import { PATIENCE_MS, type MeshScene, type SeenSignal } from "./scene.ts";

/** How long two ends may need to find each other. */
const CONNECT_MS = 10_000;

/** A connection of a device that the suite plays to the client. */
export interface Link {
  readonly device: MeshDevice;
  readonly peer: RtcPeer;
  readonly negotiation: string;
  /** Waits until it is there. */
  connected(): Promise<void>;
  hears(opus: Uint8Array): boolean;
}

/** One end, closed with the check. */
export function newPeer({ t }: MeshScene): RtcPeer {
  const peer = rtcPeer();
  t.cleanup(() => peer.close());
  return peer;
}

function linkOf(scene: MeshScene, device: MeshDevice, peer: RtcPeer, negotiation: string): Link {
  const { t } = scene;
  let taken = 0;
  const hears = (opus: Uint8Array): boolean => peer.heard.some(({ payload }) => equal(payload, opus));
  return {
    device,
    peer,
    negotiation,
    hears,
    connected: async () => {
      await t.eventually(
        `a connection of ${device.address} to the client`,
        async () => {
          const candidates = scene.sentTo("candidate", device).filter((one) => one.negotiation === negotiation);
          for (const { body } of candidates.slice(taken)) {
            taken++;
            await peer.add(candidateOf(body));
          }
          return peer.state === "connected";
        },
        CONNECT_MS,
      );
    },
  };
}

function candidateOf(body: SeenSignal["body"]): RtcCandidate {
  const { sdpMid, sdpMLineIndex } = body;
  return {
    candidate: textAt(body, "candidate"),
    ...(typeof sdpMid === "string" && { sdpMid }),
    ...(typeof sdpMLineIndex === "number" && { sdpMLineIndex }),
  };
}

/** A description without its candidates, and these by themselves. */
export function trickled(sdp: string): { readonly sdp: string; readonly candidates: readonly RtcCandidate[] } {
  const lines = sdp.split("\r\n");
  const isOwn = (line: string): boolean => line.startsWith("a=candidate:") || line.startsWith("a=end-of-candidates");
  const texts = [...new Set(lines.filter((line) => line.startsWith("a=candidate:")).map((line) => line.slice(2)))];
  return {
    sdp: lines.filter((line) => !isOwn(line)).join("\r\n"),
    candidates: texts.map((candidate) => ({ candidate, sdpMid: "0", sdpMLineIndex: 0 })),
  };
}

/** How a device answers. */
export interface AnswerOptions extends Otherwise {
  /** What it answers with; the whole description at once by default. */
  readonly send?: (sdp: string, negotiation: string) => Promise<void>;
}

/** Has a device answer an offer of the client. */
export async function answersOffer(scene: MeshScene, device: MeshDevice, offer: SeenSignal, options: AnswerOptions = {}): Promise<Link> {
  const { send, ...otherwise } = options;
  const peer = newPeer(scene);
  const sdp = await peer.answer(textAt(offer.body, "sdp"));
  const { negotiation } = offer;
  await (send?.(sdp, negotiation) ?? device.signal({ type: "answer", sdp }, { negotiation, ...otherwise }));
  return linkOf(scene, device, peer, negotiation);
}

/** Has a device offer, and waits until both are connected. */
export async function offersAndConnects(scene: MeshScene, device: MeshDevice): Promise<Link> {
  const peer = newPeer(scene);
  const before = scene.sentTo("answer", device).length;
  const negotiation = await device.signal({ type: "offer", sdp: await peer.offer() });
  const answer = await scene.t.eventually(
    `the answer of the client to ${device.address}`,
    () => scene.sentTo("answer", device)[before],
    PATIENCE_MS,
  );
  await peer.take(textAt(answer.body, "sdp"));
  const link = linkOf(scene, device, peer, negotiation);
  await link.connected();
  return link;
}

/** Has the client say what nobody guesses until something is heard there, and once more; gives all of it. */
export async function saysTo(scene: MeshScene, voice: number, link: Link): Promise<readonly Uint8Array[]> {
  const { t, client } = scene;
  const said: Uint8Array[] = [];
  const say = async (): Promise<void> => {
    const opus = t.random.bytes(30);
    said.push(opus);
    await client.ok("talk", { voice, packets: [hex(opus)] });
  };
  // The client may learn later than the other end that they are connected. What was said first has been everywhere where the last is heard.
  await t.eventually(
    `a packet of the client at ${link.device.address}`,
    async () => {
      await say();
      return said.slice(1).some((opus) => link.hears(opus));
    },
    PATIENCE_MS,
  );
  return said;
}

/** A peer's answer to an offer of the client, with a password that opens nothing: its connection never comes about. */
export async function vainAnswer(scene: MeshScene, offer: SeenSignal): Promise<string> {
  const peer = newPeer(scene);
  const sdp = await peer.answer(
    textAt(offer.body, "sdp").replaceAll(/^a=ice-pwd:.*?(?=\r?$)/gm, `a=ice-pwd:${hex(scene.t.random.bytes(16))}`),
  );
  await peer.close();
  return sdp;
}
