import type { ClientPorts } from "../../../reference/client/ports.ts";
import { createFrameCrypto, createMediaOpener, createMediaSealer } from "../../../reference/client/rtc/frames.ts";
import type { FrameCrypto, RtcConnection, RtcOptions, RtcPort } from "../../../reference/client/rtc/interface.ts";
import { CALL } from "../../../reference/protocol/calls/call.ts";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import type { Suite } from "../../../reference/protocol/crypto/index.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { ClientFault, FaultOptions } from "./client-fault.ts";
import { clientFault, omitting, seamed } from "./client-fault.ts";
import { sameFor } from "./ways.ts";

const collateral = ["calls.*", "history.*", "glare.*", "media.*", "negotiate.*", "ice.*", "mesh.*"];

/** How a connection differs from what it should be. */
interface Miswired {
  readonly options?: (options: RtcOptions) => RtcOptions;
  readonly connection?: (inner: RtcConnection, suite: Suite) => Partial<RtcConnection>;
}

/** A client with another WebRTC. */
function miswired(
  requirement: RequirementId,
  id: string,
  title: string,
  { options = (given) => given, connection = () => ({}) }: Miswired,
  more: FaultOptions = {},
): ClientFault {
  const client = (ports: ClientPorts): ClientPorts => {
    const { rtc } = ports;
    if (rtc === undefined) return ports;
    const wrong = async (): Promise<RtcPort> => {
      const port = await rtc();
      return {
        open: (choice) => port.open(choice),
        connect(given, handlers) {
          const inner = port.connect(options(given), handlers);
          return { ...inner, ...connection(inner, ports.suite) };
        },
      };
    };
    return { ...ports, rtc: wrong };
  };
  return clientFault(requirement, id, title, () => ({ client }), { collateral, ...more });
}

/** Frames are sealed and opened in another way. */
function misprotecting(change: (frames: FrameCrypto, suite: Suite) => FrameCrypto): Miswired {
  return { connection: (inner, suite) => ({ protect: (frames) => inner.protect(frames && change(frames, suite)) }) };
}

/** Says that video is sent in what it answers. */
function unhidden(content: JsonObject): JsonObject {
  const metadata = content["sdp_stream_metadata"];
  if (typeof metadata !== "object" || metadata === null) return content;
  const streams = Object.entries(metadata).map(([id, about]) => [id, { ...(about as object), video_muted: false }] as const);
  return { ...content, sdp_stream_metadata: Object.fromEntries(streams) };
}

const choosing: readonly ClientFault[] = [
  miswired("media.codecs", "speaks-vp9", "It offers and accepts VP9 in place of VP8.", {
    connection: (inner) => ({
      offer: async () => (await inner.offer()).replaceAll("VP8", "VP9"),
    }),
  }),
  seamed(
    "media.chosen",
    "shows-its-user",
    "It answers with video whatever its user has chosen.",
    () => ({ sealing: (event) => (event.type === CALL.answer ? { ...event, content: unhidden(event.content) } : event) }),
    { also: ["glare.audio"], expected: ["media.chosen/*", "glare.audio/other-with-video"], collateral },
  ),
  omitting("media.parties", "hears-anybody", "It takes the offers of devices that are not in the call.", { collateral }),
  miswired("media.mute", "speaks-while-muted", "It sends what its user says while muted.", {
    connection: (inner) => ({ send: (media, choice) => inner.send(media, { ...choice, audio: true }) }),
  }),
  omitting("media.announce", "mutes-in-secret", "It does not say that its user has muted.", { collateral }),
  omitting("media.over", "never-closes", "It keeps the connection of a call that is over.", { collateral }),
  omitting("negotiate.answer", "never-answers-offers", "It does not answer offers in a call.", {
    expected: ["negotiate.answer/*", "negotiate.first/*", "media.parties/*"],
    collateral,
  }),
  omitting("negotiate.first", "answers-every-offer", "It answers an offer that stands behind its own.", { collateral }),
];

const sealing: readonly ClientFault[] = [
  seamed("media.key", "keeps-its-media-key", "It has one media key for all calls.", () => ({ random: sameFor("media key") }), {
    collateral,
  }),
  miswired(
    "media.frame-key",
    "mixes-directions-up",
    "It seals with the key of the other direction.",
    misprotecting(({ keys: { send, receive } }, suite) => createFrameCrypto(suite, { send: receive, receive: send })),
  ),
  miswired("media.kid", "counts-from-zero-again", "It begins to count with KID 0 again when something changes.", {
    connection: (inner, suite) => {
      let frames: FrameCrypto | undefined;
      const again = (): void => {
        const given = frames;
        if (given !== undefined) inner.protect({ ...given, encoder: () => createMediaSealer(suite, given.keys.send, 0) });
      };
      return {
        protect(given) {
          frames = given;
          if (given === undefined) inner.protect(given);
          again();
        },
        async send(media, choice) {
          await inner.send(media, choice);
          again();
        },
      };
    },
  }),
  miswired(
    "media.open",
    "plays-anything",
    "It plays frames that do not open as they should.",
    misprotecting((frames, suite) => {
      const other = createMediaOpener(suite, frames.keys.send);
      return { ...frames, open: (kind, frame) => frames.open(kind, frame).catch(() => other(kind, frame).catch(() => frame)) };
    }),
    { expected: ["media.open/wrong-key"] },
  ),
  miswired(
    "media.open",
    "plays-again",
    "It plays frames that it has played before.",
    misprotecting((frames, suite) => ({ ...frames, open: (kind, frame) => createMediaOpener(suite, frames.keys.receive)(kind, frame) })),
    { expected: ["media.open/counter"] },
  ),
  omitting("media.no-downgrade", "speaks-without-a-key", "It sends media to a device that has no key.", { collateral }),
];

const addresses: readonly ClientFault[] = [
  miswired("media.relay-only", "tells-every-address", "It tells all candidates, whatever its user has chosen.", {
    options: (options) => ({ ...options, relayOnly: false }),
  }),
  omitting("media.warning", "warns-nobody", "It does not say that the other side learns the address.", { collateral }),
  omitting("ice.ttl", "keeps-credentials", "It uses a TURN credential for ever.", { collateral }),
  omitting("ice.absent", "needs-turn", "It makes no call without a TURN server.", { collateral }),
];

/** Clients whose media are not as they should be. */
export const faults: readonly ClientFault[] = [...choosing, ...sealing, ...addresses];
