// Credentials of this server, at a real TURN server.
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaveOut, turnserver } from "../../.ci/programs.ts";
import type { RunningServer } from "../server.ts";
import { startServer } from "../server.ts";
import { turnAllocate } from "../testing/turn-allocate.ts";
import { freePort, startTurn } from "../testing/turn-server.ts";
import type { HttpUser } from "./testing/http-user.ts";
import { newHttpUser } from "./testing/http-user.ts";

const SECRET = "a secret of two servers";
const secret = new TextEncoder().encode(SECRET);

/** The clock of the server that gives the credentials. */
let ahead = 0;
let port: number;
let server: RunningServer;
let alice: HttpUser;

beforeAll(async () => {
  port = await freePort();
  const turn = { uris: [`turn:127.0.0.1:${String(port)}?transport=udp`], secret, ttl: 600 };
  server = await startServer({ limits: "test", turn, faults: { clock: () => Date.now() + ahead } });
  alice = await newHttpUser(server, "alice");
  await alice.register();
});
afterAll(() => server.close());

interface Offered {
  readonly username: string;
  readonly password: string;
  readonly ttl: number;
  readonly uris: readonly string[];
}

async function offered(): Promise<Offered> {
  const { status, json } = await alice.ask("GET", "/v1/ice-servers", { created: Math.floor((Date.now() + ahead) / 1000) });
  expect(status).toBe(200);
  return json as unknown as Offered;
}

test.skipIf(leaveOut(turnserver()))(
  "coturn lets in whoever has a credential of this server, and nobody else",
  { timeout: 15_000 },
  async () => {
    const turn = startTurn(port, SECRET);
    try {
      const { username, password } = await offered();
      expect(await turnAllocate(port, username, password)).toBe(0);
      expect(
        await turnAllocate(
          port,
          username,
          password.replace(/^./, (letter) => (letter === "A" ? "B" : "A")),
        ),
      ).toBe(401);
      // The username says until when: one that is over is refused, whatever the password is.
      ahead = -700_000;
      const past = await offered();
      expect(await turnAllocate(port, past.username, past.password)).toBe(401);
    } finally {
      ahead = 0;
      await turn.stop();
    }
  },
);

test("a server that has a TURN server says so, and gives its users a credential of their own", async () => {
  const [one, two] = [await offered(), await offered()];
  expect(one.ttl).toBe(600);
  expect(one.uris).toEqual([`turn:127.0.0.1:${String(port)}?transport=udp`]);
  expect(one.username).not.toBe(two.username);
  const response = await fetch(`${server.url}/.well-known/voicetunnel`);
  expect(((await response.json()) as { features: unknown }).features).toEqual({ ice_servers: true });
});
