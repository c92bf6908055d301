import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { connectMessage, dial, newWorld, type Dialled, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import { ownRelay, type Peer, type ViaOptions, type ViaReply } from "../../probe/peer/index.ts";
import { fromBase64url } from "../../probe/wire/base64.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { manyTwins } from "../common/twins.ts";
import { signedProof, type ProxyStage } from "./proxy-stage.ts";

/** A stage whose origin the suite plays. */
export interface ProxyScene extends ProxyStage {
  readonly peer: Peer;
}

/** Bob of the target, and a tunnel that lives at a server of the suite's. */
export async function proxyScene(t: ServerTest, options?: Parameters<World["peer"]>[0]): Promise<ProxyScene> {
  const world = await newWorld(t);
  const [bob, peer] = await Promise.all([world.user(), world.peer(options)]);
  return { t, world, bob, peer, tunnel: await peer.tunnel() };
}

/** The same Bob, with a tunnel at another server. */
export async function sceneWith({ t, world, bob }: ProxyScene, peer: Peer): Promise<ProxyScene> {
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

/** Sends a right `connect` and waits for no answer. */
export async function startJoin(scene: ProxyScene): Promise<Dialled> {
  const { world, peer, bob } = scene;
  const { url, key } = ownRelay(world);
  const relay = { url, key, keyBytes: fromBase64url(key, 32) ?? new Uint8Array(32) };
  const here: Tunnel = { ...scene.tunnel, relay, channel: { ...scene.tunnel.channel, world } };
  const proof = await signedProof(scene);
  const dialled = await dial(here);
  const via = { vtserver: { url: peer.relayUrl, key: peer.relayKey }, proof };
  const before = (connect: JsonObject): void => void Object.assign(connect, { stream: proof["stream"], via });
  // A proof is what the target has made of it, not the suite.
  dialled.socket.sendText(canonicalText(connectMessage(here, bob, dialled.challenge, { alter: { before } })));
  return dialled;
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
