// Devices that act by their plans alone, over every kind of delay: what they come to is one call.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CallEvent } from "./call.ts";
import type { CallDevice, CallSend } from "./device.ts";
import { planCalls } from "./device.ts";
import { readCalls } from "./read.ts";

const USERS = { a: "@ann:a.example", b: "@bob:b.example" } as const;
const DEVICES = ["p1a", "p2a", "p1b", "p2b"] as const;
type Name = (typeof DEVICES)[number];

interface Device {
  readonly name: Name;
  /** How much of the channel it has read. */
  read: number;
  own?: NonNullable<CallDevice["own"]>;
  /** Handed over, not yet in the channel. */
  readonly outbox: CallSend[];
  readonly sent: Set<string>;
}

const userOf = (name: Name): string => (name.endsWith("a") ? USERS.a : USERS.b);
const addressOf = (name: Name): string => name.slice(0, 2) + userOf(name);

class World {
  readonly channel: CallEvent[] = [];
  readonly devices: readonly Device[] = DEVICES.map((name) => ({ name, read: 0, outbox: [], sent: new Set() }));

  view(device: Device): { readonly calls: ReturnType<typeof readCalls>; readonly who: CallDevice } {
    const user = userOf(device.name);
    const { own } = device;
    const calls = readCalls(this.channel.slice(0, device.read), user, this.channel.length);
    return { calls, who: { user, device: addressOf(device.name), ...(own === undefined ? {} : { own }) } };
  }

  /** A device acts: each thing that its plan says is handed over once. */
  act(device: Device, word?: CallDevice["word"]): void {
    const { calls, who } = this.view(device);
    const { send } = planCalls(calls, { ...who, ...(word === undefined ? {} : { word }) });
    for (const one of send) {
      const key = `${one.type} ${one.caller} ${one.call_id}`;
      if (device.sent.has(key)) continue;
      device.sent.add(key);
      device.outbox.push(one);
      if (one.type === "m.call.invite" && device.own !== undefined) device.own = { ...device.own, stage: "sent" };
    }
    // A call that was being prepared and was not sent is dropped.
    if (device.own?.stage === "preparing" && !send.some(({ type }) => type === "m.call.invite")) delete device.own;
  }

  /** What a device has handed over first arrives. */
  arrive(device: Device): void {
    const one = device.outbox.shift();
    if (one === undefined) return;
    const { type, call_id, reason, selected_party_id } = one;
    const address = addressOf(device.name);
    this.channel.push({
      seq: this.channel.length + 1,
      received_at: this.channel.length,
      sender: userOf(device.name),
      sender_device: address,
      type,
      content: {
        call_id,
        party_id: address,
        version: "1",
        ...(type === "m.call.invite" ? { lifetime: 90_000 } : {}),
        ...(reason === undefined ? {} : { reason }),
        ...(selected_party_id === undefined ? {} : { selected_party_id }),
      },
    });
  }

  /** Everything arrives and is read, until nobody has anything to say. */
  settle(): void {
    for (let quiet = 0; quiet < 3; quiet++) {
      for (const device of this.devices) {
        while (device.outbox.length > 0) this.arrive(device);
        device.read = this.channel.length;
        this.act(device);
        if (device.outbox.length > 0) quiet = -1;
      }
    }
  }
}

const pick = fc.constantFrom(0, 1, 2, 3);
const step = fc.oneof(
  fc.record({ kind: fc.constant("press" as const), who: pick, id: fc.integer({ min: 0, max: 99 }) }),
  fc.record({ kind: fc.constantFrom("act" as const, "arrive" as const, "read" as const), who: pick }),
);

function run(world: World, steps: readonly { readonly kind: string; readonly who: number; readonly id?: number }[]): number {
  let presses = 0;
  for (const [at, { kind, who, id = 0 }] of steps.entries()) {
    const device = world.devices[who];
    if (device === undefined) continue;
    if (kind === "press" && device.own === undefined) {
      presses++;
      device.own = { call_id: `${String(id).padStart(2, "0")}-${String(at).padStart(19, "0")}`, stage: "preparing" };
    }
    if (kind === "act") world.act(device);
    if (kind === "arrive") world.arrive(device);
    if (kind === "read") device.read = Math.min(device.read + 1, world.channel.length);
  }
  world.settle();
  return presses;
}

test("at no place of the channel are two calls invited, and what has ended stays ended", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const world = new World();
      run(world, steps);
      const ended = new Set<string>();
      for (let at = 1; at <= world.channel.length; at++) {
        const seen = world.channel.slice(0, at);
        const calls = readCalls(seen, USERS.a, at);
        // Both users see the same, since nothing was rejected silently.
        expect(readCalls(seen, USERS.b, at)).toEqual(calls);
        expect(calls.filter(({ state }) => state === "invited").length).toBeLessThan(2);
        for (const { caller, call_id, state } of calls) {
          if (state === "ended") ended.add(`${caller} ${call_id}`);
          else expect(ended.has(`${caller} ${call_id}`)).toBe(false);
        }
      }
    }),
    { numRuns: 200, seed: 6 },
  );
});

test("whoever presses, in whatever order anything comes: nobody waits for ever, and no two devices are in different calls", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const world = new World();
      run(world, steps);
      const calls = readCalls(world.channel, USERS.a, world.channel.length);
      const live = calls.filter(({ state }) => state !== "ended");
      // Nobody presses accept here: a call is answered only by who takes it over, and one that is answered is selected.
      expect(live.filter(({ state }) => state === "answered")).toEqual([]);
      const parties = live.filter(({ state }) => state === "selected").flatMap(({ device, party }) => [device, party]);
      expect(new Set(parties).size).toBe(parties.length);
      // Every loser has been told, exactly once.
      for (const { device, call_id, cause } of calls) {
        const told = world.channel.filter(
          ({ type, sender_device, content }) => type === "m.call.hangup" && sender_device === device && content["call_id"] === call_id,
        );
        expect(told.length).toBe(cause === "replaced" ? 1 : 0);
      }
    }),
    { numRuns: 300, seed: 11 },
  );
});

test("two users who press at once end up in one call, whichever id is lower and whatever arrives first", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<[number, number]>([1, 2], [2, 1]),
      fc.array(
        step.filter(({ kind }) => kind !== "press"),
        { maxLength: 40 },
      ),
      (ids, steps) => {
        const world = new World();
        const presses = [0, 2].map((who, at) => ({ kind: "press", who, id: ids[at] ?? 0 }));
        run(world, [...presses, { kind: "act", who: 0 }, { kind: "act", who: 2 }, ...steps]);
        const calls = readCalls(world.channel, USERS.a, world.channel.length);
        expect(calls.map(({ state }) => state).sort()).toEqual(["ended", "selected"]);
        const talk = calls.find(({ state }) => state === "selected");
        expect([talk?.device, talk?.party].sort()).toEqual([addressOf("p1a"), addressOf("p1b")]);
        expect(talk?.call_id.startsWith("01")).toBe(true);
      },
    ),
    { numRuns: 200, seed: 12 },
  );
});
