import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Seq } from "../../../schemas/v1/types.ts";
import type { Seams } from "../../../reference/seams.ts";
import { startServer } from "../../../reference/server.ts";
import { openStore } from "../../../reference/store/index.ts";
import { fault, type Fault, type RunningServer } from "../../selftest/fault.ts";
import { wrongServer } from "../common/wrong-server.ts";
import { orderedAs, type Item } from "./ordered-as.ts";

/** After each sixteenth entry of a channel a number is left out. */
const skipping: Seams = {
  store: (store) => ({
    ...store,
    write: (work) =>
      store.write(async (tx) => {
        const result = await work(tx);
        const { channel, seq } = (result as { body?: { channel?: string; seq?: number } } | undefined)?.body ?? {};
        if (channel !== undefined && seq !== undefined && seq % 16 === 0) {
          await tx
            .updateTable("channels")
            .set((eb) => ({ seq: eb("seq", "+", 1 as Seq) }))
            .where("channel", "=", channel as never)
            .execute();
        }
        return result;
      }),
  }),
};

/** Takes the newest entry of each channel out of a database, as if it had been acknowledged before it was written. */
async function forget(database: string): Promise<void> {
  const store = await openStore(database);
  await store.write(async (tx) => {
    for (const { channel, seq } of await tx.selectFrom("channels").select(["channel", "seq"]).execute()) {
      const { numDeletedRows } = await tx
        .deleteFrom("entries")
        .where("channel", "=", channel)
        .where("seq", "=", seq)
        .where("kind", "=", "event")
        .executeTakeFirstOrThrow();
      if (numDeletedRows > 0n)
        await tx
          .updateTable("channels")
          .set({ seq: (seq - 1) as Seq })
          .where("channel", "=", channel)
          .execute();
    }
  });
  await store.close();
}

/** A server whose restart loses what was acknowledged last. */
async function forgetful(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "voicetunnel-fault-"));
  const database = `sqlite:${join(folder, "store.sqlite")}`;
  const options = { limits: "test", database, onError: () => undefined } as const;
  let server = await startServer(options);
  const port = Number(new URL(server.url).port);
  const restart = async (): Promise<void> => {
    await server.close();
    await forget(database);
    server = await startServer({ ...options, port });
  };
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, control: { restart }, close };
}

/** All channels that were ever listed for a user. */
const listed = new Map<string, Map<unknown, Item>>();

function listedOnceListedForever(list: Item, user: string | undefined): Item {
  const known = listed.get(user ?? "") ?? new Map<unknown, Item>();
  listed.set(user ?? "", known);
  for (const row of list["channels"] as Item[]) known.set(row["channel"], row);
  return { ...list, channels: [...known.values()] };
}

export const orderFaults: readonly Fault[] = [
  fault({
    id: "skips-numbers",
    violates: ["channel.seq"],
    title: "It leaves a number out after each sixteenth entry of a channel.",
    expected: ["channel.seq/concurrent-senders", "channel.seq/order-of-acceptance"],
    collateral: ["page.order/*", "page.log/*", "state.last/*", "stream.resume/*", "channel.cut/model", "channel.acknowledged/*"],
    start: wrongServer(skipping),
  }),
  fault({
    id: "forgets-the-newest",
    violates: ["channel.acknowledged"],
    title: "It acknowledges an event before it is written, so that a restart loses it.",
    expected: ["channel.acknowledged/*"],
    collateral: ["tunnel.survives/*", "request.*"],
    start: forgetful,
  }),
  fault({
    id: "lists-lost-channels",
    violates: ["channel.list"],
    title: "It goes on listing the channels of which a user is no longer a member.",
    expected: ["channel.list/*"],
    start: wrongServer(orderedAs("GET /v1/channels", listedOnceListedForever)),
  }),
];
