import { expect, test } from "vitest";
import { ProtocolError } from "../../protocol/error.ts";
import type { Api } from "../http/api.ts";
import { createSignal } from "../testing/until.ts";
import type { StreamItem } from "../wire.ts";
import { createPages } from "./pages.ts";

/** What a page request asked for. */
interface Asked {
  readonly after: number;
  readonly limit?: number;
  readonly wait: number;
}

type Answer = readonly number[] | ProtocolError | "never";

/** Follows one channel whose pages are given, one after the other; the last one is waited for without end. */
function follow(answers: readonly Answer[], isApplied: (seq: number) => boolean = () => true) {
  const left = [...answers];
  const asked: Asked[] = [];
  const took: number[] = [];
  const waits: number[] = [];
  const told: unknown[] = [];
  const signal = createSignal();
  let refusals = 0;
  let looks = 0;
  const page = async (query: Asked, stopped: AbortSignal): Promise<object> => {
    asked.push(query);
    signal.notify();
    const answer = left.shift() ?? "never";
    if (answer === "never") {
      return new Promise((_resolve, reject) => stopped.addEventListener("abort", () => reject(new ProtocolError("timeout", "stopped"))));
    }
    if (answer instanceof ProtocolError) throw answer;
    return { items: answer.map((seq) => ({ kind: "event", seq })) };
  };
  const call = async (name: string, _method: string, _path: string, options: object): Promise<object> => {
    const { query, signal: stopped } = options as { query: Asked; signal: AbortSignal };
    return name === "EventPage" ? page(query, stopped) : {};
  };
  const pages = createPages({
    seams: undefined,
    api: { call, pageItems: 16 } as unknown as Api,
    clock: {
      now: () => 0,
      after(ms, run) {
        // That of the list of channels is over when the test says so.
        if (ms < 10_000) {
          waits.push(ms);
          queueMicrotask(run);
        } else overdue = run;
        return () => undefined;
      },
    },
    positions: () => ({ x: Math.max(0, ...took.filter(isApplied)) }),
    wait: () => 30_000,
    async item(item: StreamItem) {
      if (item.kind === "event") took.push(item.seq);
    },
    async refused() {
      refusals++;
    },
    async look() {
      looks++;
      signal.notify();
    },
    changed: (state) => told.push(state),
    failed: (error) => told.push((error as ProtocolError).code),
  });
  let overdue = (): void => undefined;
  const idle = (): Promise<void> => signal.until(() => left.length === 0 && asked.length > answers.length);
  return { pages, asked, took, waits, told, idle, until: signal.until, lookNow: () => overdue(), counts: () => ({ refusals, looks }) };
}

test("each page begins after what was applied, is small enough to be forwarded, and waits", async () => {
  const { pages, asked, took, told, waits, idle } = follow([[1, 2], [3], []]);
  pages.start();
  await idle();
  expect(asked.map(({ after }) => after)).toEqual([0, 2, 3, 3]);
  expect(asked[0]).toEqual({ after: 0, limit: 16, wait: 10_000 });
  expect({ took, told, waits }).toEqual({ took: [1, 2, 3], told: ["open"], waits: [] });
  await pages.stop();
  expect(told).toEqual(["open", "closed"]);
});

test("a page that is lost is asked for again, the later the more often it fails", async () => {
  const lost = new ProtocolError("timeout", "no answer");
  const { pages, asked, told, waits, idle } = follow([[1], lost, lost, [2], lost]);
  pages.start();
  await idle();
  expect(asked.map(({ after }) => after)).toEqual([0, 1, 1, 1, 2, 2]);
  expect(waits).toEqual([250, 500, 250]);
  expect(told).toEqual(["open", "closed", "timeout", "timeout", "open", "closed", "timeout"]);
  await pages.stop();
});

test("a server that sends the same page for ever is asked less and less often", async () => {
  const { pages, told, waits, idle } = follow([[1], [1], [1]], () => false);
  pages.start();
  await idle();
  expect(waits).toEqual([250, 500, 1000]);
  expect(told).toContain("malformed");
  await pages.stop();
});

test("a page that may be too large to be forwarded is asked for again in pieces", async () => {
  const { pages, asked, took, waits, idle } = follow([new ProtocolError("peer-failed", "too large"), [1], [2, 3]]);
  pages.start();
  await idle();
  expect(asked.map(({ after, limit }) => [after, limit])).toEqual([
    [0, 16],
    [0, 1],
    [1, 16],
    [3, 16],
  ]);
  expect({ took, waits }).toEqual({ took: [1, 2, 3], waits: [] });
  await pages.stop();
});

test("a refusal leads to a look at which channels are left (foreign.refused)", async () => {
  const { pages, idle, counts } = follow([new ProtocolError("refused", "no")]);
  pages.start();
  await idle();
  expect(counts()).toEqual({ refusals: 1, looks: 0 });
  await pages.stop();
});

test("new channels are looked for from time to time", async () => {
  const { pages, idle, until, lookNow, counts } = follow([]);
  pages.start();
  await idle();
  lookNow();
  await until(() => counts().looks === 1);
  await pages.stop();
});

test("what is stopped ends at once, also in the middle of a page, and can be started again", async () => {
  const { pages, asked, told, idle, until } = follow(["never"]);
  pages.start();
  pages.start();
  await until(() => asked.length === 1);
  await pages.stop();
  await pages.stop();
  expect(told).toEqual([]);
  pages.start();
  await idle();
  await pages.stop();
});
