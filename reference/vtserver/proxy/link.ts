import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import type { ErrorCodeText } from "../../../schemas/v1/types.ts";
import type { Peers } from "../../peers/index.ts";
import type { SigningKeyPair } from "../../protocol/crypto/ed25519.ts";
import type { Suite } from "../../protocol/crypto/suite.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { Peer } from "../peer.ts";
import type { PeerInfo, RelaySeams, Timers, WireMessage } from "../seams.ts";
import { isOmitted } from "../seams.ts";
import type { LegEffect, LegEvent, LegState } from "./leg.ts";
import { REACHING, legStep } from "./leg.ts";
import type { Origin } from "./origin.ts";
import { openOrigin } from "./origin.ts";
import type { OriginHandshake, ViaConnect } from "./origin-handshake.ts";
import { createOriginHandshake } from "./origin-handshake.ts";
import type { Passage } from "./passage.ts";
import { createPassage } from "./passage.ts";
import { reasonIn } from "./read-origin.ts";

/** What a proxy needs to reach origins. */
export interface LinkContext {
  readonly suite: Suite;
  /** The relay's key: `public` of the proofs that it presents. */
  readonly key: SigningKeyPair;
  readonly peers: Pick<Peers, "document" | "guard">;
  readonly seams: RelaySeams;
  readonly timers: Timers;
  readonly failed: (error: unknown) => void;
}

/** A connection of a user that is being joined, or is joined, to an origin. */
interface Link {
  readonly context: LinkContext;
  readonly peer: Peer;
  readonly connect: ViaConnect;
  readonly handshake: OriginHandshake;
  state: LegState;
  origin: Origin | undefined;
  toOrigin: Passage | undefined;
  toUser: Passage | undefined;
  cancelTime: () => void;
}

/**
 * Takes over the connection of a user and joins it to the origin. Whatever comes of it is told to the user.
 *
 * @param connect has passed the checks that need no request.
 */
export function startLink(context: LinkContext, peer: Peer, connect: ViaConnect): void {
  const { suite, key, seams } = context;
  const link: Link = {
    context,
    peer,
    connect,
    handshake: createOriginHandshake({ suite, key, seams, connect, challenge: peer.challenge }),
    state: REACHING,
    origin: undefined,
    toOrigin: undefined,
    toUser: undefined,
    cancelTime: () => undefined,
  };
  startTime(link);
  peer.handOver({
    message: (bytes, isBinary) => dispatch(link, { type: "user-message", message: { bytes, isBinary } }),
    oversize: () => dispatch(link, { type: "stopped", code: "too-large" }),
    closed: () => dispatch(link, { type: "user-closed" }),
    stopped: (code) => dispatch(link, { type: "stopped", code }),
  });
  void guarded(link, async () => dispatch(link, { type: "document", listed: await isListed(link) }));
}

function dispatch(link: Link, event: LegEvent): void {
  const step = link.context.seams.proxyStep?.(legStep) ?? legStep;
  const before = link.state.phase;
  const [next, effects] = step(link.state, event);
  link.state = next;
  if (before !== next.phase) {
    link.cancelTime();
    if (next.phase === "presenting") startTime(link);
    else link.peer.wire.settled();
    if (next.phase === "gone") {
      link.toOrigin?.stop();
      link.toUser?.stop();
    }
  }
  for (const effect of effects) apply(link, effect);
}

function apply(link: Link, effect: LegEffect): void {
  const { peer, connect, context } = link;
  const { seams } = context;
  switch (effect.type) {
    case "open":
      open(link);
      return;
    case "present":
      void guarded(link, async () => link.origin?.send(await link.handshake.present(effect.challenge), () => undefined));
      return;
    case "welcome":
      join(link, effect.welcome.limits.dead_ms);
      peer.admission = { connection: effect.welcome.connection, credential: connect, document: undefined };
      return peer.send(effect.welcome);
    case "to-origin":
      return through(seams.proxyOut, peer.info, effect.message).forEach((message) => link.toOrigin?.pass(message));
    case "to-user":
      return through(seams.proxyIn, peer.info, effect.message).forEach((message) => link.toUser?.pass(message));
    case "error":
      return peer.send({ type: "error", code: effect.code as ErrorCodeText });
    case "close-user":
      return peer.wire.close(effect.code as ErrorCode, effect.close);
    case "close-origin":
      return link.origin?.close();
  }
}

function through(seam: RelaySeams["proxyOut"], info: PeerInfo, message: WireMessage): readonly WireMessage[] {
  return seam?.(info, message) ?? [message];
}

/** proof.via-unreachable: so long for the document, and as long again for the welcome. */
function startTime(link: Link): void {
  const { timers, seams } = link.context;
  if (isOmitted(seams, "proof.via-unreachable")) return;
  link.cancelTime = timers.after(CONSTANTS.peer_time, () => dispatch(link, { type: "time-over" }));
}

/** proof.via-listed */
async function isListed({ context: { peers, seams }, connect: { via } }: Link): Promise<boolean> {
  const { url, key } = via.vtserver;
  const document = await peers.document(via.proof.origin, { lists: key });
  return isOmitted(seams, "proof.via-listed") || document.vtservers.some((entry) => entry.url === url && entry.key === key);
}

/** Makes one way of both legs. proof.pass */
function join(link: Link, ms: number): void {
  const { peer, origin, context } = link;
  if (origin === undefined) return;
  const { timers } = context;
  const stalled = (code: ErrorCode) => () => dispatch(link, { type: "stopped", code });
  link.toOrigin = createPassage({ from: peer.wire, to: origin }, { timers, ms, stalled: stalled("peer-failed") });
  link.toUser = createPassage({ from: origin, to: peer.wire }, { timers, ms, stalled: stalled("unresponsive") });
}

/** Opens the connection to the origin. */
function open(link: Link): void {
  const { context, connect } = link;
  const url = new URL(connect.via.vtserver.url);
  const inOrder = ordered(link);
  try {
    const options = { lookup: context.peers.guard(url), headers: context.seams.originHeaders?.() ?? {}, timers: context.timers };
    link.origin = openOrigin(url, options, {
      message: (message) => inOrder(() => heard(link, message)),
      closed: (close) => inOrder(() => dispatch(link, { type: "origin-closed", close })),
      // Whatever else fails is followed by the close.
      failed: (error) => {
        if (error instanceof ProtocolError) dispatch(link, { type: "failed", code: error.code });
      },
    });
  } catch (error) {
    // peer.address
    if (!(error instanceof ProtocolError)) throw error;
    dispatch(link, { type: "failed", code: error.code });
  }
}

function heard(link: Link, message: WireMessage): void | Promise<void> {
  if (link.state.phase === "live") return dispatch(link, { type: "origin-message", message, said: reasonIn(message) });
  return link.handshake.read(message).then((event) => dispatch(link, event));
}

/** Before the welcome what comes has to be waited for, and so everything behind it waits too. proof.pass */
function ordered(link: Link): (task: () => void | Promise<void>) => void {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    if (waiting === 0 && link.state.phase === "live") {
      void task();
      return;
    }
    waiting++;
    last = last.then(() => guarded(link, task)).finally(() => waiting--);
  };
}

/** Runs what may fail, and tells the leg. */
async function guarded(link: Link, task: () => void | Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof ProtocolError)) link.context.failed(error);
    dispatch(link, { type: "failed", code: error instanceof ProtocolError ? error.code : "internal" });
  }
}
