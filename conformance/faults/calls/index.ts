import type { IceServers } from "../../../schemas/v1/types.ts";
import { ok } from "../../../reference/homeserver/answer.ts";
import type { ServerOptions } from "../../../reference/server.ts";
import type { Seams } from "../../../reference/seams.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { wrongServer } from "../common/wrong-server.ts";

const PATH = "GET /v1/ice-servers";

/** A TURN server that nobody connects to. */
const TURN: ServerOptions = { turn: { uris: ["turn:127.0.0.1:3478"], secret: new TextEncoder().encode("of a test"), ttl: 600 } };

const credential = (change: (servers: IceServers) => object): Seams => ({
  answer: (info, answer) => (info.endpoint === PATH && answer.status === 200 ? ok(200, change(answer.body as IceServers)) : answer),
});

const EMPTY = { v: 1, username: `0:${"0".repeat(32)}`, password: "EvCroDDL7glac/OA0DF+CqX0vKY=", uris: [], ttl: 1 };

/** Everything that servers can do wrong with ICE servers. */
export const faults: readonly Fault[] = [
  fault({
    id: "promises-ice-servers",
    violates: ["ice.offer"],
    title: "It says that it has a TURN server to offer, and has none.",
    expected: ["ice.offer/*"],
    collateral: ["ice.until/*", "ice.fresh/*"],
    start: wrongServer({}, { features: { ice_servers: true } }),
  }),
  fault({
    id: "empty-ice-servers",
    violates: ["ice.none"],
    title: "It has no TURN server to offer, and answers with an empty list.",
    expected: ["ice.none/*"],
    start: wrongServer({ answer: (info, answer) => (info.endpoint === PATH && answer.status === 404 ? ok(200, EMPTY) : answer) }),
  }),
  fault({
    id: "ice-credential-from-now",
    violates: ["ice.until"],
    title: "It gives the time of the request as the time of expiry.",
    expected: ["ice.until/*"],
    start: wrongServer(
      credential((servers) => ({ ...servers, username: servers.username.replace(/^\d+/, (text) => String(Number(text) - servers.ttl)) })),
      TURN,
    ),
  }),
  fault({
    id: "same-ice-random",
    violates: ["ice.fresh"],
    title: "It takes the same random octets for every credential.",
    expected: ["ice.fresh/*"],
    start: wrongServer(
      credential((servers) => ({ ...servers, username: servers.username.replace(/[^:]+$/, "00".repeat(16)) })),
      TURN,
    ),
  }),
];
