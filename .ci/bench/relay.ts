import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { WebSocket } from "ws";
import { connectMessage, type Tunnel, type User } from "../../conformance/probe/actors/index.ts";
import type { JsonObject } from "../../conformance/probe/wire/json.ts";
import { wrapFrame } from "../../conformance/probe/wire/frame.ts";
import { SUBPROTOCOL } from "../../conformance/probe/wire/labels.ts";
import { benchWorld } from "./actors.ts";
import { inTurns, judged, type Measured } from "./measure.ts";
import { benchServer } from "./server.ts";

/** Somebody who is connected, and the connection's number where the server gives one. */
interface Ear {
  readonly socket: WebSocket;
  readonly connection: number;
}

const RECEIVERS = 3;
/** Frames of one round: as many as a server may take of one connection in a second. Before the next round that second must be over. */
const FRAMES = 1_000;
const SPAN_MS = 1_050;
/** Frames on their way: fewer than either server would queue or drop. */
const WINDOW = 100;
const ROUNDS = 6;
/** A packet of 20 ms at 32 kbit/s, sealed. */
const SEALED = 106;

async function nextText(socket: WebSocket, type: string): Promise<JsonObject> {
  for (;;) {
    const [data] = (await once(socket, "message")) as [Buffer];
    const message = JSON.parse(data.toString("utf8")) as JsonObject;
    if (message["type"] === type) return message;
  }
}

/** The handshake of the chapter Relay on a bare socket: the suite's own one opens every frame, which would be measured, too. */
async function connected(tunnel: Tunnel, user: User, device: string): Promise<Ear> {
  const socket = new WebSocket(tunnel.relay.url, SUBPROTOCOL, { perMessageDeflate: false });
  const challenge = await nextText(socket, "challenge");
  const welcome = nextText(socket, "welcome");
  socket.send(JSON.stringify(connectMessage(tunnel, user, challenge, { device: user.deviceOf(device) })));
  return { socket, connection: Number((await welcome)["connection"]) };
}

async function throughReference(url: string): Promise<Ear[]> {
  const world = await benchWorld(url);
  const alice = await world.user();
  const channel = await world.group(alice);
  const tunnel = await channel.declare(alice);
  const ears: Ear[] = [];
  for (let i = 0; i <= RECEIVERS; i += 1) ears.push(await connected(tunnel, alice, `d${String(i)}`));
  return ears;
}

async function throughPeer(url: string): Promise<Ear[]> {
  const sockets = Array.from({ length: RECEIVERS + 1 }, () => new WebSocket(url, { perMessageDeflate: false }));
  await Promise.all(sockets.map((socket) => once(socket, "open")));
  return sockets.map((socket) => ({ socket, connection: 1 }));
}

/** Frames of that connection. What follows the number is sealed: a relay cannot read it. */
function frames(connection: number): Uint8Array[] {
  return Array.from({ length: WINDOW }, () => wrapFrame(connection, crypto.getRandomValues(new Uint8Array(SEALED))));
}

/** Frames a second that reach all receivers, with WINDOW of them on their way. */
async function throughput([sender, ...receivers]: readonly Ear[]): Promise<number> {
  if (sender === undefined) throw new Error("there is no sender");
  const drawn = frames(sender.connection);
  let sent = 0;
  const heard = receivers.map(() => 0);
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    for (const { socket } of [sender, ...receivers]) socket.once("close", () => reject(new Error("a connection was closed")));
    const more = (): void => {
      const slowest = Math.min(...heard);
      if (slowest === FRAMES) resolve();
      while (sent < FRAMES && sent - slowest < WINDOW) sender.socket.send(drawn[sent++ % WINDOW] ?? new Uint8Array(0));
    };
    receivers.forEach(({ socket }, i) => {
      socket.removeAllListeners("message").on("message", (_: Buffer, binary: boolean) => {
        if (!binary) return;
        heard[i] = (heard[i] ?? 0) + 1;
        more();
      });
    });
    more();
  });
  return (FRAMES * 1000) / (performance.now() - start);
}

/** Frames through the vtserver, against frames through nothing but `ws`. */
export async function relayBench(): Promise<Measured[]> {
  const servers = [await benchServer("reference"), await benchServer("fan-out")] as const;
  const [own, others] = [await throughReference(servers[0].url), await throughPeer(servers[1].url)];
  const best = await inTurns(
    ROUNDS,
    async () => {
      await delay(SPAN_MS);
      return throughput(own);
    },
    () => throughput(others),
  );
  for (const { socket } of [...own, ...others]) socket.terminate();
  for (const server of servers) await server.stop();
  const name = `relay: 1 sender, ${String(RECEIVERS)} receivers`;
  return [judged({ name, unit: "frames/s", ...best, against: "plain ws fan-out", least: 0.25 })];
}
