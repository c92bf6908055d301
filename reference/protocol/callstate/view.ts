// Callstate chapter: who is there, and who offers to whom.
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { compareIds } from "../ids/compare.ts";
import { parseDeviceAddress } from "../ids/device-address.ts";
import type { CallstateEntry, CallstateReport } from "./entry.ts";
import { isJoined, receiveCallstate } from "./entry.ts";

/** A device as a receiver sees it. */
export type DeviceView =
  | { readonly device: string; readonly join_state: "LEFT" }
  | {
      readonly device: string;
      readonly join_state: "JOINED";
      readonly session_id: string;
      readonly seq: number;
      /** Whether it is one of the eight. */
      readonly in_mesh: boolean;
    };

/** `from` offers to `to`. */
export interface MeshOffer {
  readonly from: string;
  readonly to: string;
}

/** Everything that a receiver sees of a mesh. */
export interface CallstateView {
  readonly devices: readonly DeviceView[];
  readonly offers: readonly MeshOffer[];
}

interface Joined {
  readonly device: string;
  readonly seq: number;
}

function entriesOf(reports: readonly CallstateReport[]): ReadonlyMap<string, CallstateEntry> {
  const entries = new Map<string, CallstateEntry>();
  for (const report of reports) {
    const entry = receiveCallstate(entries.get(report.state_key), report);
    if (entry !== undefined) entries.set(report.state_key, entry);
  }
  return entries;
}

/** mesh.offer: of each two the one with the higher `seq`. */
function offersIn(mesh: readonly Joined[]): readonly MeshOffer[] {
  return mesh
    .flatMap((from) => mesh.filter((to) => to.seq < from.seq).map((to) => ({ from: from.device, to: to.device })))
    .sort((a, b) => compareIds(a.from, b.from) || compareIds(a.to, b.to));
}

/**
 * What the callstates of a channel come to.
 *
 * @param reports - in the order in which they came
 * @param members - the users who are members of the channel
 * @param now - the server's clock, in milliseconds
 * @example
 * ```ts
 * const { devices, offers } = viewCallstates(reports, new Set(["@ann:a.example"]), Date.now());
 * ```
 */
export function viewCallstates(reports: readonly CallstateReport[], members: ReadonlySet<string>, now: number): CallstateView {
  return viewEntries(entriesOf(reports), members, () => now);
}

/**
 * The same of what is kept, by device address.
 *
 * @param at - the server's clock in milliseconds, as far as it is known for the entry of a device
 * @example
 * ```ts
 * const { devices, offers } = viewEntries(new Map([["a@ann:a.example", entry]]), members, () => entry.received_at + 4000);
 * ```
 */
export function viewEntries(
  kept: ReadonlyMap<string, CallstateEntry>,
  members: ReadonlySet<string>,
  at: (device: string) => number,
): CallstateView {
  const entries = [...kept].sort(([a], [b]) => compareIds(a, b));
  // presence.member
  const isThere = ([device, entry]: readonly [string, CallstateEntry]): boolean =>
    members.has(parseDeviceAddress(device).user) && isJoined(entry, at(device));
  const mesh = entries
    .filter(isThere)
    .map(([device, { seq }]) => ({ device, seq }))
    .sort((a, b) => a.seq - b.seq)
    // mesh.cap
    .slice(0, CONSTANTS.mesh_devices);
  const devices = entries.map(([device, entry]): DeviceView => {
    if (!isThere([device, entry])) return { device, join_state: "LEFT" };
    const { seq, content } = entry;
    const inMesh = mesh.some((one) => one.device === device);
    return { device, join_state: "JOINED", session_id: content["session_id"] as string, seq, in_mesh: inMesh };
  });
  return { devices, offers: offersIn(mesh) };
}
