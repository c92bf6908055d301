import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refuse } from "../../../reference/homeserver/refusal.ts";
import { startServer } from "../../../reference/server.ts";
import { openStore } from "../../../reference/store/index.ts";
import { fault, type Fault, type RunningServer } from "../../selftest/fault.ts";
import { reconsider } from "../common/steps.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

const TOURS = ["error.problem-document/tour", "error.registered-status/tour", "answer.signed/refused"];

interface WithTime {
  readonly now: number;
  readonly read?: { readonly created: number };
}

/** A server in this process that can be started again; the nonces that it kept are gone then. */
async function forgetful(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "voicetunnel-fault-"));
  const database = `sqlite:${join(folder, "store.sqlite")}`;
  let server = await startServer({ limits: "test", allowLoopbackPeers: true, database });
  const { url } = server;
  const restart = async (): Promise<void> => {
    await server.close();
    const store = await openStore(database);
    await store.write((tx) => tx.deleteFrom("nonces").execute());
    await store.close();
    server = await startServer({ limits: "test", allowLoopbackPeers: true, database, port: Number(new URL(url).port) });
  };
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, control: { restart }, close };
}

export const freshnessFaults: readonly Fault[] = [
  leavesOut("request.stale", {
    title: "It takes requests of any time.",
    collateral: [...TOURS, "error.stale-time/*"],
  }),
  fault({
    id: "impatient",
    violates: ["request.fresh"],
    title: "It takes requests for stale after 20 seconds.",
    expected: ["request.fresh/*"],
    start: wrongServer(
      reconsider("request.stale", (found, context) => {
        const { read, now } = context as WithTime;
        const away = Math.abs((read?.created ?? 0) * 1000 - now);
        return found ?? (away > 20_000 ? refuse("stale", "too old", { server_time: now }) : undefined);
      }),
    ),
  }),
  leavesOut("request.nonce", { title: "It takes the same request twice.", collateral: [...TOURS, "request.nonce-durable/*"] }),
  fault({
    id: "forgets-nonces",
    violates: ["request.nonce-durable"],
    title: "It forgets the nonces when it is started again.",
    expected: ["request.nonce-durable/*"],
    start: forgetful,
  }),
];
