import http from "node:http";
import { Agent } from "node:http";
import type { RawRequest } from "../../conformance/probe/http.ts";
import { benchWorld } from "./actors.ts";
import { inTurns, judged, type Measured } from "./measure.ts";
import { benchServer } from "./server.ts";

/** Requests of one round, and how many of them are on their way at a time. */
const POSTS = 400;
const ABREAST = 8;
const ROUNDS = 3;

/** Events of one user in one group, each with its request's signature, ready to be sent. */
async function signedPosts(url: string): Promise<() => RawRequest[]> {
  const world = await benchWorld(url);
  const alice = await world.user();
  const channel = await world.group(alice);
  const path = `/v1/channels/${channel.id}/events`;
  return () =>
    Array.from({ length: POSTS }, (_, i) => {
      const opened = { type: "example.bench", content: { body: `this is the message number ${String(i)}` } };
      return alice.signed("POST", path, { body: channel.build.sealed(alice, opened) });
    });
}

function post(url: URL, agent: Agent, { target, headers, body = new Uint8Array(0) }: RawRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const length: [string, string] = ["content-length", String(body.length)];
    const flat = [["host", url.host], length, ...headers].flat();
    const request = http.request({ agent, host: url.hostname, port: url.port, method: "POST", path: target, headers: flat });
    request.on("error", reject).on("response", (response) => {
      response.resume().on("end", () => {
        resolve(response.statusCode ?? 0);
      });
    });
    request.end(body);
  });
}

/** Answered posts a second. */
async function throughput(url: URL, agent: Agent, requests: readonly RawRequest[]): Promise<number> {
  const queue = requests.values();
  const start = performance.now();
  const lane = async (): Promise<void> => {
    for (const request of queue) {
      const status = await post(url, agent, request);
      if (status !== 200 && status !== 201) throw new Error(`an event was answered with ${String(status)}`);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
  return (requests.length * 1000) / (performance.now() - start);
}

/** Events that are verified, ordered, stored and answered with a signature, against bodies that are stored. */
export async function eventsBench(): Promise<Measured[]> {
  const servers = [await benchServer("reference"), await benchServer("inserting")] as const;
  const [ours, peer] = servers.map(({ url }) => new URL(url)) as [URL, URL];
  const agent = new Agent({ keepAlive: true, maxSockets: ABREAST });
  const draw = await signedPosts(ours.href);
  const best = await inTurns(
    ROUNDS,
    () => throughput(ours, agent, draw()),
    () => throughput(peer, agent, draw()),
  );
  agent.destroy();
  for (const server of servers) await server.stop();
  return [judged({ name: "signed event posts", unit: "posts/s", ...best, against: "plain Fastify and SQLite", least: 0.025 })];
}
