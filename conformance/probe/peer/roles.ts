import type { JoinReply } from "../actors/join.ts";
import type { Participant } from "../actors/participant.ts";
import type { User } from "../actors/user.ts";
import { mustAccept, type World } from "../actors/world.ts";
import { SuiteError } from "../errors.ts";
import { toBase64url } from "../wire/base64.ts";
import type { PeerIdentity } from "./document.ts";
import { speakerOf, tunnelElsewhere } from "./elsewhere.ts";
import type { Peer, PeerAttempts } from "./interface.ts";
import { presentProof } from "./present.ts";
import { countersigned, userProof } from "./proof.ts";
import type { PeerRelay } from "./relay.ts";
import { joinVia } from "./via.ts";

const WAIT_MS = 2_000;

/** The steps that can be refused. */
export function attempts(peer: PeerIdentity, world: World): PeerAttempts {
  return {
    present: (tunnel, presented, options) => presentProof(peer, tunnel, presented, options),
    join: (tunnel, user, options) => joinVia(world, tunnel, user, options),
  };
}

function welcomedOne(what: string, reply: JoinReply): Participant {
  const { participant } = mustAccept(what, reply);
  if (participant === undefined) throw new SuiteError("a connection was accepted and has no participant");
  return participant;
}

/** The peer as the server of a user who joins tunnels of the target. */
export function asB(peer: PeerIdentity, world: World): Pick<Peer, "proof" | "userProof" | "present"> {
  const proxy = { address: peer.name, public: toBase64url(peer.relay.public) };
  const unsigned: Peer["userProof"] = (user, tunnel, options) => userProof({ world, user, tunnel, proxy }, options);
  const proof: Peer["proof"] = (user, tunnel, options) => countersigned(unsigned(user, tunnel, options), peer.signing.seed, options);
  return {
    userProof: unsigned,
    proof,
    present: async (tunnel, user, options = {}) => {
      const presented = { user, proof: options.proof ?? proof(user, tunnel) };
      return welcomedOne("a proof that was presented", await presentProof(peer, tunnel, presented, options));
    },
  };
}

/** What the peer has as the server on which a tunnel lives. */
export interface Origin {
  readonly world: World;
  /** The peer's own. */
  readonly own: World;
  readonly relay: PeerRelay;
}

/** The peer as the server on which a tunnel lives. */
export function asA(
  peer: PeerIdentity,
  { world, own, relay }: Origin,
  somebody: () => Promise<User>,
): Pick<Peer, "tunnel" | "speaker" | "serveRelay" | "leg" | "legs" | "join"> {
  const leg: Peer["leg"] = async (ms = WAIT_MS) => {
    try {
      return await relay.presented.next("a proof presented by the target's vtserver", () => true, world.ms(ms));
    } catch (error) {
      // What came in its place says more than that nothing came.
      throw relay.broken ?? error;
    }
  };
  return {
    tunnel: async (creator) => {
      const listed = { url: peer.relayUrl, key: toBase64url(peer.relay.public) };
      return tunnelElsewhere(own, creator ?? (await somebody()), listed);
    },
    speaker: speakerOf,
    serveRelay: (script = {}) => relay.setScript(script),
    leg,
    legs: relay.legs,
    join: async (tunnel, user, options) => {
      const reply = await joinVia(world, tunnel, user, options);
      const participant = welcomedOne("joining by proxy", reply);
      return { participant, leg: await leg(), proof: reply.proof };
    },
  };
}
