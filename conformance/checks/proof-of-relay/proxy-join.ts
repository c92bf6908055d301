import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { newWorld, type User } from "../../probe/actors/index.ts";
import type { Peer, ViaOptions, ViaReply } from "../../probe/peer/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { manyTwins } from "../common/twins.ts";
import type { ProxyStage } from "./proxy-stage.ts";

/** A stage whose origin the suite plays. */
export interface ProxyScene extends ProxyStage {
  readonly peer: Peer;
}

/** Bob of the target, and a tunnel that lives at a server of the suite's. */
export async function proxyScene(t: ServerTest): Promise<ProxyScene> {
  const world = await newWorld(t);
  const [bob, peer] = await Promise.all([world.user(), world.peer()]);
  return { t, world, bob, peer, tunnel: await peer.tunnel() };
}

/** How a join by proxy differs from a right one. */
export interface ViaChange extends ViaOptions {
  /** Who joins; Bob by default. */
  readonly by?: User;
}

/** Connects by proxy and gives what the target answers. */
export function join({ peer, tunnel, bob }: ProxyScene, { by = bob, ...change }: ViaChange = {}): Promise<ViaReply> {
  return peer.attempt.join(tunnel, by, change);
}

/** Sets members of the `connect` to what its proof does not say, before it is signed. */
export function saying(members: JsonObject): ViaChange {
  return { alter: { before: (connect) => void Object.assign(connect, members) } };
}

interface WrongJoin {
  readonly field: string;
  readonly wrong: ViaChange;
  /** The twin; nothing is wrong with it unless told. */
  readonly right?: ViaChange;
}

/** A check of wrong joins, each of which is refused, beside a right one that is welcomed. */
export function viaTwins(
  def: Omit<ServerCheck, "run" | "needs">,
  code: ErrorCode,
  wrongs: (scene: ProxyScene) => Promise<readonly WrongJoin[]>,
): ServerCheck {
  return serverCheck({
    ...def,
    needs: ["peer"],
    run: async (t) => {
      const scene = await proxyScene(t);
      const all = await wrongs(scene);
      const trying = (change: ViaChange) => () => join(scene, change);
      const wrongly = (change: ViaChange) => trying({ raw: true, ...change });
      const alone = all.filter(({ right }) => right === undefined);
      const bad = alone.map(({ field, wrong }) => ({ field, bad: wrongly(wrong) }));
      await manyTwins(t, bad, trying({}), { code });
      for (const { field, wrong, right } of all.filter((one) => one.right !== undefined))
        await t.twin({ field, bad: wrongly(wrong), good: trying(right ?? {}), expect: { code } });
    },
  });
}
