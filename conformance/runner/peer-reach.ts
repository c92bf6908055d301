import { newWorld } from "../probe/actors/world.ts";
import type { Answer } from "../probe/answer.ts";
import { RUN_LIMITS } from "./limits.ts";
import { serverTest, type TestSettings } from "./server-test.ts";
import { NotRun } from "./signals.ts";
import type { Target } from "./target.ts";

/** Why checks with a peer cannot be carried out; undefined when they can, or when it is for them to find out. */
export type PeerReach = () => Promise<NotRun | undefined>;

/**
 * Asks the target, at the first need and once for all checks, to look a user of a peer up. Only a refusal to connect keeps the checks from being
 * run: whatever else goes wrong is theirs to judge.
 */
export function peerReach(target: Target, settings: TestSettings): PeerReach {
  let asked: Promise<NotRun | undefined> | undefined;
  return () => (asked ??= ask(target, settings));
}

async function ask(target: Target, settings: TestSettings): Promise<NotRun | undefined> {
  const handle = serverTest("whether the target reaches a peer", target, settings, AbortSignal.timeout(RUN_LIMITS.checkMs));
  try {
    const world = await newWorld(handle.test);
    const [user, peer] = [await world.user(), await world.peer()];
    const probe = await peer.user({ local: "probe" });
    const answer = await user.get(`/v1/users/${probe.id}`);
    return judge(answer, peer.connections, target);
  } catch {
    // A target that registers nobody or answers nothing fails the checks themselves.
    return undefined;
  } finally {
    for (const undo of handle.undo.toReversed()) await Promise.resolve(undo()).catch(() => undefined);
  }
}

function judge(answer: Answer, connections: number, target: Target): NotRun | undefined {
  const code = answer.problem?.code;
  if (code === "peer-address") return new NotRun("peer-unreachable");
  if (code !== "peer-failed" || connections > 0 || target.peers.kind !== "url") return undefined;
  const { url } = target.peers.host;
  return new NotRun("peer-unreachable", `nothing that the target sent to ${url} arrived here`);
}
