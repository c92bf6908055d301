import { legModel, proxyLegMachine, type LegModel, type LegOutcome } from "../../models/proxy-leg.ts";
import { newWorld, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import type { Leg, Peer, Speaker } from "../../probe/peer/index.ts";
import { wrapFrame } from "../../probe/wire/frame.ts";
import type { ServerTest } from "../../runner/context.ts";
import { ended, PATIENCE_MS } from "../relay/scene.ts";
import { asSent, heard, sayToOrigin, sayToUser, type Ends, type Message } from "./proxy-talk.ts";

/** One user's connection through the target, with what the model says of it. */
export interface Line extends Ends {
  readonly tunnel: Tunnel;
  readonly model: LegModel;
}

/** Users of the target, who meet in tunnels of a peer. */
export interface ProxyCast {
  readonly world: World;
  readonly peer: Peer;
  readonly users: readonly User[];
  readonly tunnels: readonly Tunnel[];
  /** Who else the peer says is there. */
  readonly somebody: Speaker;
}

/** A session of a cast: everything that is connected. */
export interface ProxySession extends ProxyCast {
  readonly t: ServerTest;
  lines: Line[];
  /** Whether the peer's relay takes connections. */
  reachable: boolean;
}

export async function newProxyCast(t: ServerTest): Promise<ProxyCast> {
  const world = await newWorld(t);
  const peer = await world.peer();
  const users = await Promise.all([world.user(), world.user()]);
  const tunnels = [await peer.tunnel(), await peer.tunnel()] as const;
  return { world, peer, users, tunnels, somebody: peer.speaker(tunnels[0], await peer.user(), 2) };
}

/** Enters a connection that was welcomed. */
export function entered(session: ProxySession, tunnel: Tunnel, ends: Ends): Line {
  const line: Line = { ...ends, tunnel, model: legModel(proxyLegMachine(), ends.participant.device) };
  session.lines.push(line);
  return line;
}

/** What one end says; the model hears it too. */
export function say(line: Line, who: "user" | "origin", message: Message): void {
  line.model.says(who, asSent(message));
  if (who === "user") sayToOrigin(line, message);
  else sayToUser(line, message);
}

/** The connection whose leg this is is no more; what had been said before has come. */
export function drop(session: ProxySession, line: Line): void {
  session.lines = session.lines.filter((one) => one !== line);
}

/** Waits for what becomes of the user's connection when the leg of the origin has ended. */
export async function userEnd({ t }: ProxySession, line: Line, { errors }: LegOutcome, code: string): Promise<void> {
  const end = await ended(t, line.participant, `the end of the connection of ${line.model.device}`);
  if (errors.length === 0) t.equal(end.code, code, `the last error before the end of the connection of ${line.model.device}`);
  else t.expect(errors.includes(end.code), { what: "the error before the end", expected: errors.join(" or "), observed: end.code });
}

/** All that came to the user of a line that has ended; `more` is what the proxy itself has said at the end. */
export function judgeUser({ t }: ProxySession, line: Line, more: number): void {
  const came = heard(line).byUser;
  t.equal(came.slice(0, came.length - more), line.model.toUser, `all that ${line.model.device} has got`);
}

/** All that came to the origin on a leg that has ended. */
export function judgeOrigin({ t }: ProxySession, line: Line): void {
  t.equal(heard(line).byOrigin, line.model.toOrigin, `all that the origin has got of ${line.model.device}`);
}

/** Lets both ends of each line say a last word, waits for it, and compares all that came with the model. */
export async function compareLines(session: ProxySession): Promise<void> {
  const { t, lines } = session;
  const words = lines.map((line) => {
    const [byUser, byOrigin] = [wrapFrame(line.participant.connection, t.random.bytes(20)), wrapFrame(2, t.random.bytes(20))];
    say(line, "user", byUser);
    say(line, "origin", byOrigin);
    return { line, byUser, byOrigin };
  });
  for (const { line, byUser, byOrigin } of words) {
    await t.fence("a frame in both directions", async () => {
      await line.participant.heardBytes(byOrigin, PATIENCE_MS);
      await line.leg.heardBytes(byUser, PATIENCE_MS);
    });
  }
  for (const line of lines) {
    judgeUser(session, line, 0);
    judgeOrigin(session, line);
  }
}

/** Ends all connections of a case. */
export function hangUp({ lines }: ProxySession): void {
  for (const { participant, leg } of lines) {
    participant.socket.terminate();
    (leg satisfies Leg).terminate();
  }
}
