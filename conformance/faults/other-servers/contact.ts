// Servers that ask others when nobody wants them to.
import type { RequestContext } from "../../../reference/homeserver/request-steps.ts";
import type { Peers } from "../../../reference/peers/index.ts";
import type { AnswerInfo, Seams } from "../../../reference/seams.ts";
import type { UserId } from "../../../schemas/v1/types.ts";
import { fault, type Fault, type RunningServer } from "../../selftest/fault.ts";
import { reconsider } from "../common/steps.ts";
import { wrongServer } from "../common/wrong-server.ts";

/** Tells what it asks others with to whoever makes the fault. */
function withPeers(make: (peers: () => Peers | undefined) => Seams): () => Promise<RunningServer> {
  return () => {
    let held: Peers | undefined;
    const seams = make(() => held);
    return wrongServer({ ...seams, peers: (peers) => (held = peers) })();
  };
}

/** A server that looks up who has asked, wherever they are from, after some requests. */
function looksUpAfter(applies: (info: AnswerInfo) => boolean): () => Promise<RunningServer> {
  return withPeers((peers) => ({
    answer: async (info, answer) => {
      if (info.user !== undefined && applies(info))
        await peers()
          ?.entry(info.user as UserId)
          .catch(() => undefined);
      return answer;
    },
  }));
}

export const contactFaults: readonly Fault[] = [
  fault({
    id: "looks-senders-up",
    violates: ["peer.contact"],
    title: "It looks the sender of each event up.",
    expected: ["peer.contact/nothing-else"],
    // A stranger's event is refused, and looked up as well.
    collateral: ["peer.no-stranger/*"],
    start: looksUpAfter(({ endpoint }) => endpoint === "POST /v1/channels/{channel}/events"),
  }),
  fault({
    id: "looks-members-up",
    violates: ["peer.contact"],
    title: "It looks a member up who asks for a snapshot.",
    expected: ["peer.contact/nothing-else", "peer.contact/added-by-a-foreigner"],
    collateral: ["peer.no-stranger/*"],
    start: looksUpAfter(({ endpoint }) => endpoint === "GET /v1/channels/{channel}"),
  }),
  fault({
    id: "looks-strangers-up",
    violates: ["peer.no-stranger"],
    title: "It looks strangers up before it refuses them.",
    expected: ["peer.no-stranger/requests"],
    start: withPeers((peers) =>
      reconsider("request.foreign", async (found, context) => {
        const user = (context as RequestContext).read?.keyid;
        if (found !== undefined && user !== undefined)
          await peers()
            ?.entry(user as UserId)
            .catch(() => undefined);
        return found;
      }),
    ),
  }),
  fault({
    id: "asks-for-forged-requests",
    violates: ["peer.no-stranger"],
    title: "It looks up whom a request names though its signature does not verify.",
    expected: ["peer.no-stranger/unsigned-for"],
    start: withPeers((peers) =>
      reconsider("request.signature", async (found, context) => {
        const [, user] = /^\/v1\/users\/(@.+)$/.exec((context as RequestContext).incoming.path) ?? [];
        if (found !== undefined && user !== undefined) {
          await peers()
            ?.entry(user as UserId)
            .catch(() => undefined);
        }
        return found;
      }),
    ),
  }),
];
