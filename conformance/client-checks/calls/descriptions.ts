import type { ClientTest } from "../../client-run/context.ts";
import { hex, toBase64url } from "../../probe/wire/index.ts";

type Kind = "audio" | "video";

const CODECS: Readonly<Record<Kind, readonly [number, string]>> = { audio: [111, "opus/48000/2"], video: [96, "VP8/90000"] };

function codecLines(kind: Kind, payload: number): readonly string[] {
  const name = CODECS[kind][1];
  const more =
    kind === "audio" ? [`a=fmtp:${payload} minptime=10;useinbandfec=1`] : [`a=rtcp-fb:${payload} nack`, `a=rtcp-fb:${payload} nack pli`];
  return [`a=rtpmap:${payload} ${name}`, ...more];
}

interface Media {
  readonly kind: Kind;
  readonly payload: number;
  readonly mid: string;
}

/** A description (RFC 8866, RFC 8829) by which nobody can be reached: valid, and for checks that need no media. */
function description(t: ClientTest, setup: "actpass" | "active", media: readonly Media[]): string {
  const print = [...t.random.bytes(32)].map((octet) => hex(Uint8Array.of(octet)).toUpperCase()).join(":");
  const [ufrag, password] = [hex(t.random.bytes(4)), hex(t.random.bytes(12))];
  const session = t.random.int(1_000_000_000) + 1;
  const lines = media.flatMap(({ kind, payload, mid }) => [
    `m=${kind} 9 UDP/TLS/RTP/SAVPF ${payload}`,
    "c=IN IP4 0.0.0.0",
    "a=rtcp:9 IN IP4 0.0.0.0",
    `a=ice-ufrag:${ufrag}`,
    `a=ice-pwd:${password}`,
    "a=ice-options:trickle",
    `a=fingerprint:sha-256 ${print}`,
    `a=setup:${setup}`,
    `a=mid:${mid}`,
    "a=sendrecv",
    `a=msid:stream-${ufrag} ${kind}-${ufrag}`,
    "a=rtcp-mux",
    ...codecLines(kind, payload),
    `a=ssrc:${session + (kind === "audio" ? 0 : 1)} cname:${ufrag}`,
  ]);
  const head = ["v=0", `o=- ${session} 2 IN IP4 127.0.0.1`, "s=-", "t=0 0", `a=group:BUNDLE ${media.map(({ mid }) => mid).join(" ")}`];
  return [...head, "a=msid-semantic: WMS *", ...lines, ""].join("\r\n");
}

/** An offer that a WebRTC takes. */
export function offerText(t: ClientTest, video = false): string {
  const kinds: readonly Kind[] = video ? ["audio", "video"] : ["audio"];
  return description(
    t,
    "actpass",
    kinds.map((kind, mid) => ({ kind, payload: CODECS[kind][0], mid: String(mid) })),
  );
}

/** An answer to an offer, with its lines, their names and their numbers. */
export function answerText(t: ClientTest, offer: string): string {
  const sections = offer.split(/^(?=m=)/m).slice(1);
  const media = sections.map((section): Media => {
    const [, kind = "audio"] = /^m=(\w+)/.exec(section) ?? [];
    const name = kind === "video" ? "VP8" : "opus";
    const [, payload = "111"] = new RegExp(`^a=rtpmap:(\\d+) ${name}/`, "mi").exec(section) ?? [];
    const [, mid = "0"] = /^a=mid:(\S+)/m.exec(section) ?? [];
    return { kind: kind === "video" ? "video" : "audio", payload: Number(payload), mid };
  });
  return description(t, "active", media);
}

/** A media key of which nobody holds the private half. */
export function strangeKey(t: ClientTest): string {
  const octets = t.random.bytes(32);
  octets[31] = (octets[31] ?? 0) & 0x7f;
  return toBase64url(octets);
}

/** A call id that nobody has used. */
export function callId(t: ClientTest, first = ""): string {
  return `${first}${hex(t.random.bytes(16))}`;
}
