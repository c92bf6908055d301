// What came before decides whether a frame is a replay: a counter has to be higher than every one that was accepted.
import { draw } from "../draw.ts";
import { flipped, hex } from "../scene.ts";
import type { Case, Group, Kind } from "../vector.ts";
import { STREAM, TUNNEL_KEY, sealed } from "./frame-parts.ts";

const SHARED = { tunnel_key: TUNNEL_KEY, stream: STREAM, connection: 1 };

/** The frame with a bit of its tag turned over. */
async function forged(counter: bigint): Promise<string> {
  const frame = Buffer.from(await sealed(1, counter), "hex");
  return hex(flipped(frame, 8 * frame.length - 1));
}

function refused(id: string, comment: string, frame: string, twin: string, reject: "replayed" | "bad-seal"): Case {
  return { id, comment, requirements: ["relay.replay"], in: { frame }, reject, twin, field: "/frame" };
}

/** Frames in some order, some of them forged or cut; then one that is the newest, one that is not, and one that is forged. */
async function sequence(number: number): Promise<Group> {
  const chance = draw(`sequence ${String(number)}`, 64);
  const before: string[] = [];
  let highest = -1n;
  for (let step = 0; step < 2 + (number % 11); step++) {
    const [what = 0, where = 0] = chance.subarray(2 * step);
    const counter = highest < 0n ? BigInt(where) : highest + BigInt(where) - 100n;
    if (counter < 0n) continue;
    const frame = Buffer.from(await sealed(1, counter), "hex");
    if (what < 40) before.push(await forged(counter + 1000n));
    else if (what < 60) before.push(hex(frame.subarray(0, what % frame.length)));
    else before.push(hex(frame));
    if (what >= 60 && counter > highest) highest = counter;
  }
  const id = `sequence-${String(number)}`;
  const older = highest < 0n ? 0n : (highest * BigInt(chance[63] ?? 0)) / 256n;
  const newest: Case = {
    id: `${id}-next`,
    comment: `after ${String(before.length)} frames, the highest accepted ${String(highest)}: ${String(highest + 1n)}`,
    requirements: ["relay.replay"],
    in: { frame: await sealed(1, highest + 1n) },
  };
  const cases = [newest, refused(`${id}-forged`, "the same, forged", await forged(highest + 1n), newest.id, "bad-seal")];
  if (highest >= 0n) {
    cases.push(
      refused(`${id}-again`, `${String(highest)} again`, await sealed(1, highest), newest.id, "replayed"),
      refused(`${id}-older`, `the older ${String(older)}`, await sealed(1, older), newest.id, "replayed"),
      refused(
        `${id}-older-forged`,
        `the older ${String(older)}, forged: judged when the tag was`,
        await forged(older),
        newest.id,
        "bad-seal",
      ),
    );
  }
  return { op: "frame.open", shared: { ...SHARED, before }, cases };
}

/** Frames that a window would let through: version 1 has none. */
async function windows(): Promise<Group> {
  const highest = 1_000_000n;
  const cases: Case[] = [
    { id: "window-next", comment: "the next one", requirements: ["relay.replay"], in: { frame: await sealed(1, highest + 1n) } },
  ];
  for (const back of [1n, 2n, 31n, 32n, 63n, 64n, 127n, 128n, 1023n, 1024n, 65_535n, 65_536n, highest])
    cases.push(
      refused(
        `window-${String(back)}`,
        `one that is ${String(back)} late, and never came`,
        await sealed(1, highest - back),
        "window-next",
        "replayed",
      ),
    );
  return { op: "frame.open", shared: { ...SHARED, before: [await sealed(1, highest)] }, cases };
}

/** Neighbours that other kinds of numbers hold for the same, or for the wrong order. */
async function neighbours(): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const bits of [8n, 16n, 24n, 31n, 32n, 53n, 56n, 63n]) {
    const border = 1n << bits;
    const id = `border-${String(bits)}`;
    const one = async (suffix: string, what: string, counter: bigint): Promise<Case> => ({
      id: `${id}-${suffix}`,
      comment: `2^${String(bits)} ${what} after 2^${String(bits)}`,
      requirements: ["relay.replay"],
      in: { frame: await sealed(1, counter) },
    });
    const refuse = (accepted: Case, twin: string): Case => ({ ...accepted, reject: "replayed", twin, field: "/frame" });
    const next = await one("next", "+ 1", border + 1n);
    groups.push({
      op: "frame.open",
      shared: { ...SHARED, before: [await sealed(1, border)] },
      cases: [
        next,
        await one("largest", "and the largest counter", (1n << 64n) - 1n),
        refuse(await one("same", "again", border), next.id),
        refuse(await one("before", "− 1", border - 1n), next.id),
      ],
    });
  }
  return groups;
}

/** Frames of another connection, with the numbers of this one written over its own. */
async function renamed(): Promise<Group> {
  const own = await sealed(1, 20n);
  const foreign = Buffer.from(await sealed(2, 20n), "hex");
  const outer = Uint8Array.from(foreign);
  outer[4] = 1;
  const both = Uint8Array.from(outer);
  both[5] = 0x18;
  const refuse = (id: string, comment: string, frame: Uint8Array, reject: "bad-frame" | "bad-seal"): Case => ({
    id,
    comment,
    requirements: ["relay.open"],
    in: { frame: hex(frame) },
    reject,
    twin: "own",
    field: "/frame",
  });
  return {
    op: "frame.open",
    shared: SHARED,
    cases: [
      { id: "own", comment: "a frame of this connection", requirements: ["relay.open"], in: { frame: own } },
      refuse("foreign", "a frame of connection 2", foreign, "bad-frame"),
      refuse("foreign-outer", "the same, sent as connection 1: its KID says 2", outer, "bad-frame"),
      refuse("foreign-both", "the same, with the KID 1 too", both, "bad-seal"),
    ],
  };
}

export const frameSequences: Kind = {
  kind: "frame-sequences",
  algorithm: "The order of frames in the chapter Relay",
  notes:
    "`before` holds the frames that came earlier, in their order; those that are refused count for nothing. Counters go up to 2^64 - 1.",
  async groups() {
    const groups: Group[] = [];
    for (let number = 1; number <= 60; number++) groups.push(await sequence(number));
    return [...groups, await windows(), ...(await neighbours()), await renamed()];
  },
};
