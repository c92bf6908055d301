import { createServer, type Server, type Socket } from "node:net";
import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import { EARLY_MS, joinAs, memberOf, newStage, PATIENCE_MS, seatedStage, SLACK_MS } from "../relay/scene.ts";
import { aliceFirst, connectsTo, endingStage, nextConnect, roundTrip, STEP_MS, successorComes } from "./scene.ts";

/** When a client tries again at the latest (successor.reconnect). */
const FIRST_MS = 1_000;
const LATER_MS = 5_000;

const broken = clientCheck({
  id: "successor.reconnect/broken",
  requirement: "successor.reconnect",
  title: "A client whose connection breaks connects again within 1000 ms, with the roles that it had, and speaks there.",
  ops: ["join-voice", "talk"],
  run: async (t) => {
    const stage = await seatedStage(t);
    stage.seat.line.terminate();
    const line = await nextConnect(stage, stage.tunnel.id, 1, FIRST_MS + SLACK_MS);
    t.equal(line.connect["roles"], stage.seat.line.connect["roles"], "the roles that the client asks for");
    const speaks = async (): Promise<boolean> => {
      await stage.client.ask("talk", { voice: stage.seat.voice, packets: ["f8fffe"] });
      return line.frames.length > 0;
    };
    await t.eventually("a frame on the new connection", speaks, PATIENCE_MS);
    t.fact("the client came back");
  },
});

const codes = clientCheck({
  id: "successor.reconnect/codes",
  requirement: "successor.reconnect",
  title: "A client whose connection is closed because something went wrong with the relay connects again within 1000 ms.",
  ops: ["join-voice"],
  run: async (t) => {
    const stage = await newStage(t);
    const { home, channel, alice } = stage;
    const tunnel = await channel.declare(alice);
    const closing = async (client: ClientActor, code: ErrorCode): Promise<void> => {
      const { line } = await joinAs(t, client, tunnel);
      line.send({ type: "error", code });
      line.close(ERRORS[code].close);
      await nextConnect({ t, home, client }, tunnel.id, 1, FIRST_MS + SLACK_MS);
    };
    const all: (readonly [ClientActor, ErrorCode])[] = [];
    for (const code of ["shutting-down", "timeout", "peer-failed", "internal"] satisfies ErrorCode[]) {
      const client = await t.client();
      await channel.add(alice, memberOf(client));
      all.push([client, code]);
    }
    await Promise.all(all.map(([client, code]) => closing(client, code)));
    t.fact("the clients came back");
  },
});

/** Listens in place of a server that is gone, and breaks what comes. Gives each that asks for an upgrade. */
async function deafServer(t: ClientTest, url: string, tried: () => void): Promise<() => Promise<void>> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("data", (octets: Buffer) => {
      if (/^upgrade: *websocket/im.test(octets.toString("latin1"))) tried();
      socket.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(Number(port), hostname, resolve));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  t.cleanup(stop);
  return stop;
}

const again = clientCheck({
  id: "successor.reconnect/again",
  requirement: "successor.reconnect",
  title: "A client whose first attempt to come back fails tries again within 5000 ms.",
  ops: ["join-voice"],
  waitsMs: FIRST_MS,
  run: async (t) => {
    const stage = await seatedStage(t);
    const { home, tunnel } = stage;
    let attempts = 0;
    await home.stop();
    const stop = await deafServer(t, home.url, () => (attempts += 1));
    await t.eventually("an attempt to come back", () => attempts > 0, FIRST_MS + SLACK_MS);
    await stop();
    await home.start();
    await nextConnect(stage, tunnel.id, 1, LATER_MS + SLACK_MS);
    t.fact("the client came back");
  },
});

const staysOut = clientCheck({
  id: "successor.client-stays-out/closed-for-good",
  requirement: "successor.client-stays-out",
  title: "A client that was closed with another code does not come back by itself, only when its user wants it.",
  ops: ["join-voice", "advance-clock", "send-event"],
  run: async (t) => {
    const stage = await newStage(t);
    const { home, client } = stage;
    for (const code of ["displaced", "rights-lost", "bad-frame"] satisfies ErrorCode[]) {
      const tunnel = await stage.channel.declare(stage.alice);
      const { line } = await stage.join(tunnel);
      line.send({ type: "error", code });
      line.close(ERRORS[code].close);
      await line.closed;
      await roundTrip(stage);
      await client.ok("advance-clock", { ms: 2 * LATER_MS });
      await roundTrip(stage);
      t.equal(connectsTo(home, client.user, tunnel.id).length, 1, `how often a client connects that was closed with ${code}`);
      await stage.join(tunnel);
      await stage.clear();
    }
    t.fact("the client came back when its user wanted it");
  },
});

/** Ends the tunnel so that the client does not hear of it, and breaks its connection: what it knows is what it knew before. */
async function lostTunnel(stage: Awaited<ReturnType<typeof endingStage>>): Promise<number> {
  const { home, client, seat } = stage;
  home.lies.only = [client.user];
  home.lies.control = (message) => (message["type"] === "ending" ? [] : [message]);
  home.lies.stream = () => [];
  const ended = await stage.end();
  seat.line.terminate();
  delete home.lies.control;
  delete home.lies.stream;
  home.breakStreams(client.user);
  return ended;
}

const lost = clientCheck({
  id: "successor.lost/first",
  requirement: "successor.lost",
  title: "A client whose connection broke, and whose tunnel ended before it was back, declares the successor.",
  ops: ["join-voice"],
  waitsMs: 500,
  run: async (t) => {
    const stage = await endingStage(t);
    await lostTunnel(stage);
    await successorComes(stage, stage.tunnel.id, FIRST_MS + STEP_MS);
    t.fact("the successor was declared");
  },
});

const lostTurn = clientCheck({
  id: "successor.lost/second",
  requirement: "successor.lost",
  title: "A client that came back too late waits for its turn, by those whom it knew last, before it declares the successor.",
  ops: ["join-voice"],
  waitsMs: STEP_MS,
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceFirst });
    const ended = await lostTunnel(stage);
    const { at } = await successorComes(stage, stage.tunnel.id, FIRST_MS + STEP_MS + SLACK_MS);
    const took = at - ended;
    t.expect(took >= STEP_MS - EARLY_MS, {
      what: "the declaration comes early",
      expected: "after 2000 ms",
      observed: `${Math.round(took)} ms`,
    });
    t.fact("the successor was declared");
  },
});

export const reconnects: readonly ClientCheck[] = [broken, codes, again, staysOut, lost, lostTurn];
