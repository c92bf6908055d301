// Codecs that see another mesh than the chapter Callstate. presence.*, mesh.*
import type { JsonObject } from "../../../reference/protocol/index.ts";
import { REQUIREMENTS } from "../../../schemas/v1/constants.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { Alteration, CodecFault, In } from "./codec-fault.ts";
import { rewriting, saying } from "./codec-fault.ts";

type Report = In<"CallstateSubject">;
type Device = In<"ViewedDevice">;

/** One view is wrong in what several requirements say of it. */
const COLLATERAL = Object.keys(REQUIREMENTS).filter((id) => /^(?:presence|mesh)\./.test(id)) as RequirementId[];

/** Reads other callstates: each one, with those before it of the same device. */
function reading(change: (report: Report, before: readonly Report[]) => readonly Report[]): Alteration {
  return rewriting<"CallstateViewIn">("callstate.view", (input) => {
    const read: Report[] = [];
    for (const report of input.callstates)
      read.push(
        ...change(
          report,
          read.filter(({ state_key }) => state_key === report.state_key),
        ),
      );
    return { ...input, callstates: read };
  });
}

/** Reads something else in the contents. */
function readingContent(change: (content: JsonObject, report: Report, before: Report | undefined) => JsonObject): Alteration {
  return reading((report, before) => [{ ...report, content: change(report.content as JsonObject, report, before.at(-1)) }]);
}

function looking(change: (now: number, input: In<"CallstateViewIn">) => number): Alteration {
  return rewriting<"CallstateViewIn">("callstate.view", (input) => ({ ...input, now: change(input.now, input) }));
}

/** Says of the joined ones whether they are in the mesh, and draws the offers anew. */
function meshing(isIn: (place: number) => boolean, isOffering: (from: Device, to: Device) => boolean): Alteration {
  return saying<"CallstateViewIn", "CallstateViewOut">("callstate.view", ({ devices }) => {
    const joined = devices.filter(({ join_state }) => join_state === "JOINED").toSorted((a, b) => Number(a.seq) - Number(b.seq));
    const mesh = joined.filter((_, place) => isIn(place));
    const offers = devices.flatMap((from) =>
      devices
        .filter((to) => from !== to && mesh.includes(from) && mesh.includes(to) && isOffering(from, to))
        .map((to) => ({ from: from.device, to: to.device })),
    );
    return { devices: devices.map((one) => (one.join_state === "LEFT" ? one : { ...one, in_mesh: mesh.includes(one) })), offers };
  });
}

const byPlace = (from: Device, to: Device): boolean => Number(from.seq) > Number(to.seq);

function fault(id: string, violates: RequirementId, title: string, alter: Alteration): CodecFault {
  return { id, violates: [violates], title, collateral: COLLATERAL, alter };
}

/** What of a view each device alone decides. */
const OF_ONE: readonly CodecFault[] = [
  fault(
    "any-state-joins",
    "presence.state",
    "It takes every state but LEFT for JOINED.",
    readingContent((content) => (content["join_state"] === "LEFT" ? content : { ...content, join_state: "JOINED" })),
  ),
  fault(
    "any-session",
    "presence.session",
    "It takes every text for a session.",
    readingContent((content) => ({
      ...content,
      session_id: JSON.stringify(content["session_id"] ?? null)
        .slice(0, 255)
        .padEnd(22, "-")
        .replace(/[^0-9A-Za-z._~-]/g, "-"),
    })),
  ),
  fault(
    "timestamps-of-text",
    "presence.timestamp",
    "It takes a text of digits for a timestamp.",
    readingContent((content) => {
      const { timestamp } = content;
      return typeof timestamp === "string" ? { ...content, timestamp: Number(timestamp) } : content;
    }),
  ),
  fault(
    "no-timestamp-needed",
    "presence.timestamp",
    "It does without a timestamp.",
    readingContent((content, { received_at }) => ({ timestamp: received_at, ...content })),
  ),
  fault(
    "old-timestamps",
    "presence.old",
    "It takes timestamps of whatever age.",
    readingContent((content, { received_at }) => {
      const { timestamp } = content;
      return typeof timestamp === "number" && timestamp >= 0
        ? { ...content, timestamp: Math.max(timestamp, received_at - 60_000) }
        : content;
    }),
  ),
  fault(
    "never-stale",
    "presence.stale",
    "It waits for a LEFT for ever.",
    looking(() => 0),
  ),
  fault(
    "stale-too-early",
    "presence.stale",
    "It takes 10 000 ms for stale.",
    looking((now) => now + 1),
  ),
  fault(
    "stale-too-late",
    "presence.stale",
    "It takes 10 001 ms for fresh.",
    looking((now) => now - 1),
  ),
  fault(
    "callstates-of-anybody",
    "presence.member",
    "It does not ask who is a member.",
    rewriting<"CallstateViewIn">("callstate.view", (input) => ({ ...input, members: input.callstates.map(({ sender }) => sender) })),
  ),
  fault(
    "future-refused",
    "presence.clamp",
    "It takes who is ahead of the server's clock for LEFT.",
    readingContent((content, { received_at }) =>
      Number(content["timestamp"]) > received_at ? { ...content, timestamp: "ahead" } : content,
    ),
  ),
  fault(
    "key-not-compared",
    "presence.key",
    "It believes the device that sends, whatever the key.",
    reading((report) => [{ ...report, state_key: report.sender_device, sender: report.sender_device.replace(/^[^@]*/, "") }]),
  ),
];

/** What is to be ignored beside what was before. */
const OF_SEVERAL: readonly CodecFault[] = [
  fault(
    "order-of-arrival",
    "presence.order",
    "It believes what comes last, whatever its place.",
    reading((report, before) => [{ ...report, seq: Math.max(report.seq, ...before.map(({ seq }) => seq + (report.seq < seq ? 1 : 0))) }]),
  ),
  fault(
    "refresh-not-compared",
    "presence.same",
    "It does not compare what a refresh holds.",
    readingContent((content, { seq }, before) =>
      before?.seq === seq ? { ...(before.content as JsonObject), timestamp: content["timestamp"] ?? null } : content,
    ),
  ),
  fault(
    "sessions-come-back",
    "presence.gap",
    "It takes a session up again after a silence.",
    reading((report, before) => {
      const last = before.at(-1);
      if (last === undefined || report.received_at - last.received_at <= 10_000) return [report];
      const between = Math.max(report.received_at - 10_000, last.received_at + 10_000);
      const { timestamp } = last.content as JsonObject;
      return [
        { ...last, received_at: between, content: { ...last.content, timestamp: Math.max(Number(timestamp), between - 60_000) } },
        report,
      ];
    }),
  ),
  fault(
    "bad-refresh-leaves",
    "presence.bad-refresh",
    "It takes a refresh with a wrong timestamp for a LEFT.",
    reading((report, before) => {
      const isBad = before.at(-1)?.seq === report.seq && typeof report.content["timestamp"] !== "number";
      return [isBad ? { ...report, seq: report.seq + 1, content: { ...report.content, join_state: "LEFT" } } : report];
    }),
  ),
  fault(
    "time-goes-back",
    "presence.backwards",
    "It takes a refresh that is older than the one before.",
    readingContent((content, _, before) => {
      const [was, is] = [before?.content["timestamp"], content["timestamp"]];
      return typeof was === "number" && typeof is === "number" ? { ...content, timestamp: Math.max(was, is) } : content;
    }),
  ),
  fault(
    "left-of-any-session",
    "presence.old-left",
    "It takes the LEFT of an old session for one of the new.",
    readingContent((content, _, before) =>
      content["join_state"] === "JOINED" || before === undefined
        ? content
        : { ...content, session_id: before.content["session_id"] as string },
    ),
  ),
  fault(
    "nine-in-a-mesh",
    "mesh.cap",
    "It lets a ninth device in.",
    meshing((place) => place < 9, byPlace),
  ),
  fault(
    "seven-in-a-mesh",
    "mesh.cap",
    "It lets no eighth device in.",
    meshing((place) => place < 7, byPlace),
  ),
  fault(
    "older-offers",
    "mesh.offer",
    "It has the device offer that was there first.",
    meshing(
      (place) => place < 8,
      (from, to) => byPlace(to, from),
    ),
  ),
  fault(
    "lower-address-offers",
    "mesh.offer",
    "It has the device offer whose address is lower.",
    meshing(
      (place) => place < 8,
      (from, to) => from.device < to.device,
    ),
  ),
  fault(
    "all-offer",
    "mesh.offer",
    "It has everybody offer to everybody.",
    meshing(
      (place) => place < 8,
      () => true,
    ),
  ),
];

export const faults: readonly CodecFault[] = [...OF_ONE, ...OF_SEVERAL];
