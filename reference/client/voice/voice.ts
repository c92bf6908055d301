import { ProtocolError } from "../../protocol/error.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { effectiveRights } from "../../protocol/membership/index.ts";
import type { Account } from "../account.ts";
import type { Channel } from "../channel/channel.ts";
import type { ClientEvent, Listener } from "../events.ts";
import type { ClientPorts } from "../ports.ts";
import { connectVoice } from "../relay/connection.ts";
import type { VoiceConnection, VoiceEvent } from "../relay/connection.ts";
import { isOmitted } from "../seams.ts";
import type { KnownTunnel } from "../tunnel/book.ts";
import type { Roles } from "../wire.ts";
import { isLoss, startRecovery } from "./recovery.ts";
import type { Recovery } from "./recovery.ts";
import { directRoute, isNoWay, proxyRoute } from "./route.ts";
import type { Home, Route, Way } from "./route.ts";
import { successorDelay } from "./successor.ts";

/** How long one waits for the others to make a successor, beyond their turns, when a tunnel was lost and the own turn is over: milliseconds. */
const PATIENCE_MS = 10_000;

/** A voice that comes back when its connection breaks, and goes on in the successor when its tunnel ends. */
export interface Voice {
  /** The connection that is used now. */
  connection(): VoiceConnection;
  /** Sends one Opus packet; see {@link VoiceConnection.talk}. */
  talk(opus: Uint8Array, timestamp?: number): Promise<void>;
  leave(): void;
  /** Resolves when there is no connection and no successor to go to. */
  readonly gone: Promise<ErrorCode | undefined>;
}

/** What a voice is made of. */
export interface VoiceParts {
  readonly ports: ClientPorts;
  readonly account: Account;
  readonly channel: Channel;
  readonly roles: Pick<Roles, "read" | "write">;
  /** The user's own server, for the way by proxy; absent on that server itself. */
  readonly home: Home | undefined;
  readonly way: Way;
  /** What the user wants when the way by proxy cannot be gone: to show the own address to the other server, or rather nothing. */
  readonly fallback: "direct" | "none";
  readonly tell: (event: VoiceEvent) => void;
  /** Hears the client's events until the function that it returns is called. */
  readonly listen: (listener: Listener) => () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Connects to a tunnel and follows it into its successors. Long because its closures share which connection is the current one.
 *
 * @throws ProtocolError `not-found` for a tunnel whose key is not known; otherwise as {@link connectVoice}.
 */
export async function startVoice(parts: VoiceParts, tunnelID: string): Promise<Voice> {
  const { ports, account, channel } = parts;
  const { seams } = ports;
  const gone = Promise.withResolvers<ErrorCode | undefined>();
  let left = false;
  let joining: string | undefined;
  let cancel = (): void => undefined;
  let cancelPatience = (): void => undefined;
  let recovery: Recovery | undefined;

  const connect = async (id: string): Promise<VoiceConnection> => {
    const tunnel = channel.tunnels.get(id);
    if (tunnel?.key === undefined) throw new ProtocolError("not-found", `no key of the tunnel ${id}`);
    const { record, key: tunnelKey, seen, openers } = tunnel;
    // log.client-broken
    const { user } = account;
    const rights = effectiveRights(channel.log(), record.access, user);
    await channel.checkVtserver(record);
    // successor.client-join: what the user was refused at first they were told; what was taken since is not asked for again.
    const roles = current === undefined ? parts.roles : narrowed(parts.roles, rights);
    const tell = (event: VoiceEvent): void => heard(id, event);
    const { log, sync } = channel;
    const by = (route: Route): Promise<VoiceConnection> =>
      connectVoice({ ports, account, record, route, tunnelKey, seen, openers, roles, log, sync, tell });
    const isBack = current !== undefined && isOmitted(seams, "proof.client-choice/back");
    if (parts.way === "direct" || isOmitted(seams, "proof.no-contact") || isBack) return by(directRoute(record));
    if (parts.home === undefined) throw new ProtocolError("audience", "on the own server there is nobody to go through");
    try {
      // proof.no-contact
      return await by(await proxyRoute({ ports, account, home: parts.home }, record, roles));
    } catch (error) {
      // proof.client-choice
      const isChosen = parts.fallback === "direct" && isNoWay(error);
      if (!isChosen && !isOmitted(seams, "proof.client-choice/first")) throw error;
      if (isNoWay(error)) tell({ kind: "fallback", error });
      return by(directRoute(record));
    }
  };
  const heard = (id: string, event: VoiceEvent): void => {
    parts.tell(event);
    if (event.kind === "ending" && id === current?.tunnelID) onEnding(current);
  };
  const stopWaiting = (): void => {
    cancel();
    cancelPatience();
    recovery?.cancel();
  };
  const finish = (code: ErrorCode | undefined): void => {
    stopWaiting();
    unlisten();
    gone.resolve(code);
  };
  const use = (connection: VoiceConnection): void => {
    const old = current;
    current = connection;
    // successor.stop
    if (isOmitted(seams, "successor.stop")) former = old;
    else {
      old?.succeeded();
      old?.leave();
    }
    if (left) connection.leave();
    void connection.gone.then((code) => {
      if (connection !== current || joining !== undefined) return;
      if (left || !comesBack(code)) finish(code);
      else recover(connection);
    });
    // It ended while this client came.
    if (connection.state().phase === "ending") onEnding(connection);
  };
  // successor.reconnect, successor.client-stays-out
  const comesBack = (code: ErrorCode | undefined): boolean =>
    isOmitted(seams, "successor.client-stays-out") || (isLoss(code) && !isOmitted(seams, "successor.reconnect"));
  const successorOf = (tunnel: string): KnownTunnel | undefined =>
    channel.tunnels.all().find(({ record }) => record.replaces === tunnel && record.state !== "closed");
  /** The vtserver was lost, or the way to it. */
  const recover = (lost: VoiceConnection): void => {
    const { tunnelID } = lost;
    // successor.reconnect
    recovery = startRecovery({
      clock: ports.clock,
      connect: () => connect(tunnelID),
      isOver: () => ["ending", "closed"].includes(channel.tunnels.get(tunnelID)?.record.state ?? "closed"),
      back: use,
      // successor.lost
      over() {
        if (!isOmitted(seams, "successor.lost")) onEnding(lost);
        if (joining === undefined) giveUpAfter(lost);
      },
      refused(error) {
        parts.failed(error);
        finish(error instanceof ProtocolError ? error.code : undefined);
      },
    });
  };
  const giveUpAfter = (lost: VoiceConnection): void => {
    const everybody = successorDelay(lost.others().values(), Infinity);
    cancelPatience = ports.clock.after(everybody + PATIENCE_MS, () => {
      if (joining === undefined) finish("tunnel-closed");
    });
  };
  const onEnding = (connection: VoiceConnection): void => {
    const known = successorOf(connection.tunnelID);
    if (known?.key !== undefined) {
      follow(known.tunnelID);
      return;
    }
    // successor.order: those who only listen leave it to those who speak.
    if (!connection.state().roles.write) return;
    const right = successorDelay(connection.others().values(), connection.state().connection);
    cancel = ports.clock.after(seams?.successorDelay?.(right) ?? right, () => {
      void declareSuccessor(connection.tunnelID).catch(parts.failed);
    });
  };
  const declareSuccessor = async (replaces: string): Promise<void> => {
    // successor.order
    if (left || successorOf(replaces) !== undefined) return;
    // successor.client-access
    const access = isOmitted(seams, "successor.client-access") ? undefined : channel.tunnels.get(replaces)?.record.access;
    try {
      const { tunnelID } = await channel.declare({ replaces, ...(access && { access }) });
      follow(tunnelID);
    } catch (error) {
      // Somebody was quicker: their InitializeVoice is on its way.
      if (!(error instanceof ProtocolError) || error.code !== "tunnel-exists") throw error;
    }
  };
  const follow = (id: string): void => {
    // successor.client-join
    if (left || joining !== undefined || current?.tunnelID === id || isOmitted(seams, "successor.client-join")) return;
    joining = id;
    stopWaiting();
    void connect(id)
      .then((connection) => {
        joining = undefined;
        use(connection);
      })
      .catch((error: unknown) => {
        joining = undefined;
        parts.failed(error);
        if (current?.state().phase === "gone") finish(current.state().reason);
      });
  };
  const onClientEvent = (event: ClientEvent): void => {
    if (event.kind === "tunnel" && event.record.tunnelID === current?.tunnelID) recovery?.look();
    if (event.kind !== "announced" || event.channel !== channel.id || current === undefined) return;
    if (channel.tunnels.get(event.tunnelID)?.record.replaces === current.tunnelID) follow(event.tunnelID);
  };

  let current: VoiceConnection | undefined;
  let former: VoiceConnection | undefined;
  const first = await connect(tunnelID);
  const unlisten = parts.listen(onClientEvent);
  use(first);
  return {
    connection: () => current ?? first,
    async talk(opus, timestamp) {
      await former?.talk(opus, timestamp);
      await (current ?? first).talk(opus, timestamp);
    },
    leave() {
      left = true;
      current?.leave();
      // What was lost does not say again that it is gone.
      if (current?.state().phase === "gone") finish(undefined);
    },
    gone: gone.promise,
  };
}

/** Those of the roles for which there is a right; all of them where there is none, so that the refusal says so. */
function narrowed(roles: Pick<Roles, "read" | "write">, rights: Pick<Roles, "read" | "write">): Pick<Roles, "read" | "write"> {
  const left = { read: roles.read && rights.read, write: roles.write && rights.write };
  return left.read || left.write ? left : roles;
}
