import fc from "fast-check";
import { expect, test } from "vitest";
import type { CallstateReport } from "./entry.ts";
import { viewCallstates } from "./view.ts";

const USERS = ["@ann:a.example", "@bob:b.example"];
const DEVICES = USERS.flatMap((user) => ["a", "b", "c", "d", "e", "f"].map((device) => device + user));

function joined(device: string, seq: number, received_at: number): CallstateReport {
  const content = { join_state: "JOINED", timestamp: received_at, session_id: "Zq1Yt3vXw5kNh8sLr2dGbA" };
  return { sender: device.slice(1), sender_device: device, state_key: device, seq, received_at, content };
}

test("of each two devices in the mesh exactly one offers, whoever joined in whatever order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(DEVICES), (order) => {
      const reports = order.map((device, at) => joined(device, at + 1, 1000 + at));
      const { devices, offers } = viewCallstates(reports, new Set(USERS), 2000);
      const mesh = devices.flatMap((one) => (one.join_state === "JOINED" && one.in_mesh ? [one.device] : []));
      expect(mesh).toHaveLength(Math.min(8, order.length));
      for (const a of mesh)
        for (const b of mesh) {
          const between = offers.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
          expect(between).toHaveLength(a === b ? 0 : 1);
        }
      expect(offers).toHaveLength((mesh.length * (mesh.length - 1)) / 2);
    }),
    { numRuns: 50, seed: 9 },
  );
});

test("whoever has the snapshot alone sees what everybody sees who has read all", () => {
  const [phone = "", laptop = ""] = DEVICES;
  const history = [joined(phone, 3, 1000), joined(laptop, 5, 2000), joined(phone, 3, 5000), joined(phone, 8, 9000)];
  const snapshot = [joined(laptop, 5, 2000), joined(phone, 8, 9000)];
  const members = new Set(USERS);
  expect(viewCallstates(snapshot, members, 10_000)).toEqual(viewCallstates(history, members, 10_000));
});

test("a device whose user was removed is not offered to", () => {
  const [phone = ""] = DEVICES;
  const { devices, offers } = viewCallstates(
    [joined(phone, 3, 1000), joined(`a${USERS[1] ?? ""}`, 5, 1000)],
    new Set([USERS[0] ?? ""]),
    1000,
  );
  expect(devices.map(({ join_state }) => join_state)).toEqual(["JOINED", "LEFT"]);
  expect(offers).toEqual([]);
});
