import { expect, test } from "vitest";
import type { ServerDocument } from "../../schemas/v1/types.ts";
import { ProtocolError } from "../protocol/error.ts";
import type { ConnectionEvent } from "./connection.ts";
import type { Peer } from "./peer.ts";
import type { Renewals } from "./renewal.ts";
import { createRenewals } from "./renewal.ts";
import type { RelaySeams } from "./seams.ts";

const LIFE = 100_000;
const document = (issued_at: number, keys: readonly string[] = ["k"]): ServerDocument =>
  ({ server: "b.example", issued_at, expires_at: issued_at + LIFE, vtservers: keys.map((key) => ({ key })) }) as unknown as ServerDocument;

/** A peer whose proof names a relay key. */
function peerOf(key: string): Peer & { readonly ended: string[] } {
  const ended: string[] = [];
  const dispatch = (event: ConnectionEvent): void => void ended.push(event.type === "stopped" ? event.code : event.type);
  return { admission: { credential: { type: "proof", proxy: { public: key } } }, dispatch, ended } as unknown as Peer & {
    readonly ended: string[];
  };
}

/** Time that goes on when it is told to, with servers that answer at once. */
function world(answer: (now: number) => ServerDocument, seams: RelaySeams = {}) {
  let now = 0;
  let next = 0;
  const asked: number[] = [];
  const calls = new Map<number, { readonly at: number; readonly call: () => void }>();
  const after = (ms: number, call: () => void): (() => void) => {
    const id = next++;
    calls.set(id, { at: now + ms, call });
    return () => void calls.delete(id);
  };
  const peers = {
    async document(): Promise<ServerDocument> {
      asked.push(now);
      return answer(now);
    },
  };
  const renewals: Renewals = createRenewals({ peers, seams, timers: { now: () => now, after }, clock: () => now, failed: () => undefined });
  const until = async (end: number): Promise<void> => {
    for (;;) {
      const due = [...calls].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (due === undefined) break;
      calls.delete(due[0]);
      now = due[1].at;
      due[1].call();
      // The answer, and what is made of it.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
    now = end;
  };
  return { renewals, asked, until };
}

test("a document is asked for anew after half its life, once for all connections of the proxy", async () => {
  const { renewals, asked, until } = world((now) => document(now));
  const peers = [peerOf("k"), peerOf("k")];
  for (const peer of peers) renewals.hold(peer, document(0));
  await until(LIFE * 2.4);
  expect(asked.map((at) => Math.round(at / 1000))).toEqual([50, 100, 150, 200]);
  expect(peers.flatMap(({ ended }) => ended)).toEqual([]);
  for (const peer of peers) renewals.release(peer);
  await until(LIFE * 10);
  expect(asked).toHaveLength(4);
});

test("without a newer document a connection ends when the old one has expired, after some attempts", async () => {
  for (const answer of [() => document(0), () => Promise.reject(new ProtocolError("peer-failed", "no")) as never]) {
    const { renewals, asked, until } = world(answer);
    const peer = peerOf("k");
    renewals.hold(peer, document(0));
    await until(LIFE - 1);
    expect([asked.length > 2 && asked.length < 10, peer.ended]).toEqual([true, []]);
    await until(LIFE);
    expect(peer.ended).toEqual(["peer-failed"]);
  }
});

test("a newer document that does not list the relay ends its connections, and only those", async () => {
  const { renewals, until } = world((now) => document(now, ["other"]));
  const [gone, stays] = [peerOf("k"), peerOf("other")];
  renewals.hold(gone, document(0, ["k", "other"]));
  renewals.hold(stays, document(0, ["k", "other"]));
  await until(LIFE / 2 + 100);
  expect([gone.ended, stays.ended]).toEqual([["peer-failed"], []]);
});

test("both can be left out", async () => {
  const lazy = world((now) => document(now), { omit: ["proof.renew"] });
  const blind = world(() => document(1, ["other"]), { omit: ["proof.renew-failed"] });
  const [first, second] = [peerOf("k"), peerOf("k")];
  lazy.renewals.hold(first, document(0));
  blind.renewals.hold(second, document(0));
  await lazy.until(LIFE * 2);
  await blind.until(LIFE * 2);
  expect([lazy.asked, first.ended, second.ended]).toEqual([[], ["peer-failed"], []]);
});
