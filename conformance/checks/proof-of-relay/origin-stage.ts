import { newWorld, type Channel, type Participant, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import type { Peer, PeerOptions } from "../../probe/peer/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { manyTwins } from "../common/twins.ts";
import { missing } from "../relay/scene.ts";
import { present, type Presenting, type PresentReply, type Rightly } from "./origin-present.ts";

/** The target as the server of a tunnel, and a server that the suite plays, whose user Bob joins by proxy. */
export interface OriginStage extends Rightly {
  readonly t: ServerTest;
  readonly world: World;
  readonly alice: User;
  /** `by`, of the peer. */
  readonly bob: User;
  readonly channel: Channel;
  /** A connection of Alice's, which stays. */
  readonly keeper: Participant;
  /** Presents a proof of Bob's, and gives what comes of it. */
  show(how?: Presenting): Promise<PresentReply>;
  /** The same; it must be welcomed. */
  join(how?: Presenting): Promise<Participant>;
}

/** Ties up a tunnel with those who take part; Alice enters it. */
export async function stageOf(t: ServerTest, tunnel: Tunnel, peer: Peer, bob: User): Promise<OriginStage> {
  const { channel, creator: alice } = tunnel;
  const right: Rightly = { by: bob, tunnel, peer };
  const keeper = await tunnel.join(alice, { device: alice.deviceOf("keeper") });
  const show: OriginStage["show"] = (how) => present(right, how);
  const join: OriginStage["join"] = async (how) =>
    (await t.accepted("a connection by proxy", () => show(how))).participant ?? missing("the connection");
  return { ...right, t, world: channel.world, alice, bob, channel, keeper, show, join };
}

/** What a stage is made with. */
export interface StageOptions {
  /** Changes the peer before the target meets it. */
  readonly unmet?: (peer: Peer) => void;
}

/** Alice of the target and Bob of the peer in a group with a tunnel. The target has met the peer. */
export async function originStage(t: ServerTest, options: StageOptions = {}): Promise<OriginStage> {
  const world = await newWorld(t);
  // A target that has met the name before may hold a document for longer than the check lasts.
  const [alice, peer] = await Promise.all([world.user(), world.peer({ fresh: options.unmet !== undefined })]);
  options.unmet?.(peer);
  const bob = await peer.user();
  const channel = await world.group(alice, [bob]);
  return stageOf(t, await channel.declare(alice), peer, bob);
}

/** A group in which Carol of one peer may add users of servers that the target has never met. */
export interface Meeting {
  readonly world: World;
  readonly alice: User;
  readonly carol: User;
  readonly channel: Channel;
  /** A peer that the target has not met, with a user who is a member. */
  stranger(options?: PeerOptions): Promise<{ readonly peer: Peer; readonly user: User }>;
}

/** An `add` by a foreign user causes no look-up: so whom Carol adds is a member whose server was never asked for anything. */
export async function newMeeting(t: ServerTest): Promise<Meeting> {
  const world = await newWorld(t);
  const [alice, home] = await Promise.all([world.user(), world.peer()]);
  const carol = await home.user();
  const channel = await world.group(alice, [{ user: carol, flags: { read: true, write: true, admin: true } }]);
  const stranger: Meeting["stranger"] = async (options) => {
    const peer = await world.peer({ ...options, fresh: true });
    const user = await peer.user();
    await channel.add(carol, user);
    return { peer, user };
  };
  return { world, alice, carol, channel, stranger };
}

/** A wrong proof or `relay_connect`; the right one differs from it in the named field. */
export interface ProofTwin {
  readonly field: string;
  readonly wrong: Presenting;
  /** How the twin is made; nothing is wrong with it by default. */
  readonly right?: Presenting;
}

/**
 * Presents each wrong one, which must be refused, and its twin, which must be welcomed. Those whose twin is the same one share it.
 *
 * @param common - of all of them, the right ones too
 */
export async function judgeProofs(
  { t, show }: Pick<OriginStage, "t" | "show">,
  code: ErrorCode,
  twins: readonly ProofTwin[],
  common: Presenting = {},
): Promise<void> {
  const bad = (how: Presenting) => (): Promise<PresentReply> => show({ ...common, ...how });
  const good =
    (how: Presenting = {}) =>
    async (): Promise<PresentReply> => {
      const reply = await show({ ...common, ...how });
      await reply.participant?.leave();
      return reply;
    };
  for (const right of new Set(twins.map((twin) => twin.right))) {
    const wrong = twins.filter((twin) => twin.right === right).map((twin) => ({ field: twin.field, bad: bad(twin.wrong) }));
    await manyTwins(t, wrong, good(right), { code });
  }
}

/** A check that consists of such twins. */
export function proofTwins(
  def: Omit<ServerCheck, "run" | "needs">,
  code: ErrorCode,
  twins: (stage: OriginStage) => readonly ProofTwin[] | Promise<readonly ProofTwin[]>,
): ServerCheck {
  return originCheck(def, async (stage) => judgeProofs(stage, code, await twins(stage)));
}

/** A check on a stage. */
export function originCheck(def: Omit<ServerCheck, "run" | "needs">, run: (stage: OriginStage) => Promise<void>): ServerCheck {
  return serverCheck({ ...def, needs: ["peer"], run: async (t) => run(await originStage(t)) });
}

/** Sets members of the proof before the user signs: both signatures are right. */
export function stating(members: JsonObject): Presenting {
  return { members };
}

/** Sets members of the `proxy` of a proof, likewise. */
export function proxied(members: JsonObject): Presenting {
  return { before: (proof) => void Object.assign(proof["proxy"] ?? {}, members) };
}

/** Sets members of the `relay_connect` before it is signed. */
export function saying(members: JsonObject): Presenting {
  return { alter: { before: (object) => void Object.assign(object, members) } };
}
