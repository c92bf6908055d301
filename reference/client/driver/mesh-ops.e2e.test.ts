import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningServer } from "../../server.ts";
import { startServer } from "../../server.ts";
import { nodePorts } from "../node/ports.ts";
import { createClientDriver } from "./client-driver.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ limits: "test" });
});
afterAll(() => server.close());

interface Line {
  readonly id?: number;
  readonly ok?: Record<string, unknown>;
  readonly reject?: { readonly code: string };
  readonly client?: number;
  readonly notice?: string;
  readonly about?: Record<string, unknown>;
}

test(
  "two clients of one driver are in a mesh: who is muted is not heard, and who leaves has left",
  { timeout: 20_000 },
  async ({ signal }) => {
    const lines: Line[] = [];
    const waiting = new Map<number, (line: Line) => void>();
    const name = { name: "test", release: "1", language: "TypeScript" };
    const driver = createClientDriver({ name, ports: (own) => nodePorts(own) }, (text) => {
      const line = JSON.parse(text) as Line;
      lines.push(line);
      if (line.id !== undefined) waiting.get(line.id)?.(line);
    });
    let ids = 0;
    const ask = (op: string, client: number, input: object): Promise<Line> => {
      const id = ++ids;
      const answer = new Promise<Line>((resolve) => waiting.set(id, resolve));
      driver.line(JSON.stringify({ id, op, in: { client, ...input } }));
      return answer;
    };
    const ok = async (...[op, client, input]: Parameters<typeof ask>): Promise<Record<string, unknown>> => {
      const answer = await ask(op, client, input);
      expect(answer.ok, JSON.stringify(answer)).toBeDefined();
      return answer.ok ?? {};
    };
    const notices = (client: number, notice: string): Record<string, unknown>[] =>
      lines.flatMap((line) => (line.client === client && line.notice === notice && line.about ? [line.about] : []));
    const isHeard = (client: number, opus: string): boolean => notices(client, "heard").some((about) => about["opus"] === opus);
    /** What is said before they are connected is said to nobody, and nobody says when they are. */
    const talk = async (client: number, voice: number, packet: string, hearer: number): Promise<void> => {
      while (!isHeard(hearer, packet) && !signal.aborted) {
        await ok("talk", client, { voice, packets: [packet] });
        await new Promise((resolve) => void setImmediate(resolve));
      }
    };

    await ok("create-account", 1, { server: server.name, local: "alice", device: "d" });
    const bob = await ok("create-account", 2, { server: server.name, local: "bob", device: "d" });
    const { channel } = await ok("create-channel", 1, { kind: "group" });
    const flags = { read: true, write: true, admin: false };
    await ok("change-member", 1, { channel, action: "add", user: bob["user"], flags });
    const { session_id } = await ok("join-mesh", 1, { voice: 3, channel });
    expect(await ok("join-mesh", 2, { voice: 4, channel })).not.toEqual({ session_id });
    await talk(2, 4, "01", 1);
    expect(notices(1, "heard")[0]).toEqual({ voice: 3, device: bob["device"], opus: "01" });
    await talk(1, 3, "02", 2);
    await ok("choose-media", 2, { voice: 4, audio: false, video: false });
    await ok("talk", 2, { voice: 4, packets: ["03"] });
    await ok("choose-media", 2, { voice: 4, audio: true, video: false });
    await talk(2, 4, "04", 1);
    expect(isHeard(1, "03")).toBe(false);
    await ok("leave-voice", 1, { voice: 3 });
    expect(await ask("talk", 1, { voice: 3, packets: ["05"] })).toMatchObject({ reject: { code: "not-found" } });
    expect([...notices(1, "problem"), ...notices(2, "problem"), ...notices(1, "gone")]).toEqual([]);
    await driver.end();
  },
);
