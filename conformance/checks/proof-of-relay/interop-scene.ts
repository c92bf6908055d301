import { mustAccept, newWorld, type Channel, type Participant, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import { joinVia } from "../../probe/peer/via.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import type { ServerTest } from "../../runner/context.ts";
import { failure } from "../../runner/errors.ts";
import type { Target } from "../../runner/target.ts";

/** Which part the target plays; the server of `--peer-server` plays the other one. */
export type Part = "origin" | "proxy";

/** Two servers under test: Alice and her group on the one, Bob, who is in the group, on the other. */
export interface TwoServers {
  readonly t: ServerTest;
  readonly origin: World;
  readonly proxy: World;
  readonly alice: User;
  readonly bob: User;
  /** Bob as he asks the origin himself: the same name and keys. */
  readonly visitor: User;
  readonly group: Channel;
}

/** The server of `--peer-server`. */
function otherServer({ target }: ServerTest): Target {
  if (target.peerServer === undefined) throw failure("there is no second server", "one that --peer-server names", "none");
  return target.peerServer;
}

function worldAt(t: ServerTest, target: Target): Promise<World> {
  return newWorld({ target, random: t.random, wire: t.wire, scale: t.scale, cleanup: (undo) => t.cleanup(undo) });
}

/** Makes the scene. Alice has looked Bob up. */
export async function twoServers(t: ServerTest, part: Part): Promise<TwoServers> {
  const other = otherServer(t);
  const [at, from] = part === "origin" ? [t.target, other] : [other, t.target];
  const [origin, proxy] = [await worldAt(t, at), await worldAt(t, from)];
  const [alice, bob] = [await origin.user(), await proxy.user()];
  const [local = ""] = bob.id.slice(1).split(":");
  const visitor = origin.stranger({ local, server: proxy.server, signingSeed: bob.signing.seed, sealingSecret: bob.sealing.private });
  mustAccept(`the look-up of ${bob.id}`, await alice.get(`/v1/users/${bob.id}`, { type: "DirectoryEntry" }));
  const group = await origin.group(alice, [bob]);
  return { t, origin, proxy, alice, bob, visitor, group };
}

/** Bob in a tunnel of the origin, through his own server. */
export interface ByProxy {
  readonly there: Participant;
  /** With both signatures. */
  readonly proof: JsonObject;
}

/** Has Bob's server countersign a proof, and connects him through its relay. */
export async function joinByProxy({ t, proxy, bob }: TwoServers, tunnel: Tunnel): Promise<ByProxy> {
  const { participant, proof } = await t.accepted("a connection by proxy", () => joinVia(proxy, tunnel, bob));
  if (participant === undefined) throw failure("a connection by proxy has no welcome", "a welcome", "none");
  return { there: participant, proof };
}
