import * as fc from "fast-check";
import type { Channel, Participant, Tunnel } from "../../probe/actors/index.ts";
import { textAt } from "../../probe/wire/json.ts";
import { outcomeOf, timersBy, tunnelMachine, type Machine } from "../../models/tunnel.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { FOLLOWS_MS, GRAIN_MS, recordNow, rolesByDevice, voiceScene, type VoiceScene } from "./scene.ts";

const COMING_AND_GOING = ["announce", "join", "join", "leave"] as const;
const ENDS = ["rotate", "succeed", "close"] as const;
type Command = (typeof COMING_AND_GOING)[number] | (typeof ENDS)[number];

/** Who comes and goes, how it ends, and what is tried afterwards: drawn evenly, most lives would be over before anybody came. */
const LIFE: fc.Arbitrary<readonly Command[]> = fc
  .tuple(
    fc.array(fc.constantFrom<Command>(...COMING_AND_GOING), { minLength: 1, maxLength: 5 }),
    fc.constantFrom<Command>(...ENDS),
    fc.array(fc.constantFrom<Command>(...COMING_AND_GOING, ...ENDS), { maxLength: 4 }),
  )
  .map(([before, end, after]) => [...before, end, ...after]);

/** One tunnel and what the model believes of it. */
interface Life extends VoiceScene {
  readonly machine: Machine;
  readonly tunnel: Tunnel;
  state: string;
  announced: boolean;
  inside: Participant[];
  joined: number;
  declaredAt: number;
  idleSince: number | undefined;
  endingSince: number | undefined;
}

/** An event of the table has happened: the model follows, and all connections must be told what the table says. */
async function happened(life: Life, event: string, at: number): Promise<void> {
  const outcome = outcomeOf(life.machine, life.state, event, { announced: life.announced, byCreatorOrAdmin: true });
  if (outcome === undefined) return;
  if (outcome.state === "ending" && life.state !== "ending") life.endingSince = at;
  life.state = outcome.state;
  const { message } = outcome;
  if (message !== undefined) await Promise.all(life.inside.map((one) => one.message(message, () => true, FOLLOWS_MS)));
  if (life.state === "closed") life.inside = [];
}

async function join(t: ServerTest, life: Life, at: number): Promise<void> {
  const { alice, bob, tunnel, machine, state } = life;
  life.joined += 1;
  const by = life.joined % 2 === 0 ? alice : bob;
  const reply = await tunnel.attempt.join(by, { device: by.deviceOf(`d${life.joined}`) });
  const { participant } = reply;
  if (participant === undefined) {
    const takes = outcomeOf(machine, state, "connection welcomed", { announced: life.announced, byCreatorOrAdmin: true }) !== undefined;
    // A timer may have come between: then the record tells.
    if (takes && mayHaveCome(t, life).length === 0) {
      t.expect(false, { what: `a connection to a tunnel that is ${state}`, expected: "a welcome", observed: reply.problem?.code });
    }
    return;
  }
  t.expect(state === "declared" || state === "open", {
    what: `a connection to a tunnel that is ${state}`,
    expected: "a refusal",
    observed: "a welcome",
  });
  life.inside.push(participant);
  life.idleSince = undefined;
  await happened(life, "connection welcomed", at);
}

async function leave(t: ServerTest, life: Life, at: number): Promise<void> {
  const one = life.inside.pop();
  if (one === undefined) return;
  await one.leave();
  const isOut = async (): Promise<boolean> => !(one.device in rolesByDevice(await recordNow(life.tunnel, life.alice)));
  await t.eventually(`the record without the connection ${one.connection}, which was closed`, isOut, FOLLOWS_MS);
  if (life.inside.length > 0) return;
  life.idleSince = at;
  await happened(life, "last connection gone", at);
}

/** Does it; the model hears of it only if it was accepted. Whether it had to be is for other checks. */
async function run(t: ServerTest, life: Life, command: Command): Promise<void> {
  const { alice, group, tunnel } = life;
  const at = performance.now();
  const ifAccepted = async (answer: { readonly status: number }, event: string): Promise<boolean> => {
    if (answer.status >= 300) return false;
    await happened(life, event, at);
    return true;
  };
  switch (command) {
    case "join":
      return join(t, life, at);
    case "leave":
      return leave(t, life, at);
    case "announce":
      if (await ifAccepted(await tunnel.attempt.announce(), "InitializeVoice accepted")) life.announced = true;
      return;
    case "rotate":
      await ifAccepted(await group.attempt.rotate(alice), "epoch changed");
      return;
    case "succeed":
      if (life.state !== "closed") await ifAccepted(await group.attempt.declare(alice, { replaces: tunnel.id }), "successor declared");
      return;
    case "close":
      await ifAccepted(await tunnel.attempt.close(), "close requested");
  }
}

/** The timers that may have come by now. */
function mayHaveCome(t: ServerTest, life: Life): string[] {
  const limits = { announce_ms: 0, idle_ms: 0, max_age_ms: 0, grace_ms: 0 };
  for (const name of ["announce_ms", "idle_ms", "max_age_ms", "grace_ms"] as const) limits[name] = t.limit(name);
  return timersBy(performance.now() + GRAIN_MS, life, life.announced, limits);
}

/** The record must say what the model does. False when a timer came instead, on which this life is not about. */
async function agrees(t: ServerTest, life: Life, after: string): Promise<boolean> {
  const record = await recordNow(life.tunnel, life.bob);
  const state = textAt(record, "state");
  const facts = { announced: life.announced, byCreatorOrAdmin: true };
  const byTimer = mayHaveCome(t, life).map((event) => outcomeOf(life.machine, life.state, event, facts)?.state);
  if (state !== life.state && byTimer.includes(state)) return false;
  t.equal(state, life.state, `the state of a tunnel after ${after}`);
  t.equal(
    Object.keys(rolesByDevice(record)).toSorted(),
    life.inside.map(({ device }) => device).toSorted(),
    `its connections after ${after}`,
  );
  t.fact(`record and table agree after ${after}`);
  return true;
}

async function live(t: ServerTest, scene: VoiceScene, group: Channel, commands: readonly Command[]): Promise<void> {
  const declaredAt = performance.now();
  const tunnel = await group.declare(scene.alice, { announce: false });
  const machine = tunnelMachine();
  const life: Life = {
    ...{ ...scene, group, machine, tunnel, state: machine.initial, announced: false, inside: [], joined: 0 },
    ...{ declaredAt, idleSince: declaredAt, endingSince: undefined },
  };
  const done: string[] = ["declare"];
  for (const command of commands) {
    await run(t, life, command);
    done.push(command);
    if (!(await agrees(t, life, done.join(", ")))) return;
  }
}

const lives = serverCheck({
  id: "tunnel.open/random-lives",
  requirement: "tunnel.open",
  also: ["tunnel.close", "tunnel.epoch-ends", "tunnel.ending-refuses", "tunnel.connections"],
  title: "Whatever happens to a tunnel in whatever order, its record and its connections are told what the state table says.",
  outlivesTunnels: true,
  run: async (t) => {
    const scene = await voiceScene(t);
    const { world, alice, bob } = scene;
    // Each life costs a channel and a few connections.
    const runs = Math.max(3, Math.ceil(t.runs / 5));
    await t.property("a tunnel lives by the state table", LIFE, async (drawn) => live(t, scene, await world.group(alice, [bob]), drawn), {
      runs,
    });
  },
});

export const randomLives: readonly ServerCheck[] = [lives];
