import { READ_WRITE, type Channel, type Flags, type User } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { isAccepted, type Reply } from "../../runner/reply.ts";
import { abroad, abroadTogether } from "./scene.ts";

const NOTE = { type: "org.example.note", content: { text: "\u20ac" } };

const TUNNEL = "a tunnel, announced, read and closed";

/** What somebody asks of a channel, by name: what two people may do can be compared. */
type Deeds = readonly (readonly [what: string, run: (by: User) => Promise<Reply>])[];

/** Everything that a member can ask for. `owner` tidies up; each one has somebody of their own to add. */
function deeds(channel: Channel, owner: User, others: ReadonlyMap<User, User>): Deeds {
  const other = (by: User): User => others.get(by) ?? by;
  return [
    ["a list of channels", (by) => by.get("/v1/channels")],
    ["a snapshot", (by) => channel.snapshot(by)],
    ["a page of the log", (by) => channel.logPage(by)],
    ["a page of events", (by) => channel.events(by)],
    ["a stream", (by) => channel.stream(by)],
    ["an event", (by) => channel.attempt.post(by, NOTE)],
    ["a sealed event", (by) => channel.attempt.post(by, channel.build.sealed(by, NOTE))],
    ["a state", (by) => channel.attempt.post(by, { ...NOTE, state_key: by.id })],
    [TUNNEL, (by) => wholeTunnel(channel, by)],
    ["an add", (by) => channel.attempt.add(by, other(by))],
    ["a change", (by) => channel.attempt.change(by, other(by), { ...READ_WRITE, write: false })],
    ["a remove", (by) => channel.attempt.remove(by, other(by))],
    ["an epoch", (by) => channel.attempt.rotate(by)],
    ["leaving", (by) => leave(channel, by, owner)],
  ];
}

/** All that can be asked about a tunnel; the first refusal is the answer. */
async function wholeTunnel(channel: Channel, by: User): Promise<Reply> {
  const declared = await channel.attempt.declare(by);
  if (!isAccepted(declared)) return declared;
  const { attempt, get } = declared.tunnel;
  for (const step of [() => attempt.announce(), () => get(by), () => attempt.close()]) {
    const reply = await step();
    if (!isAccepted(reply)) return reply;
  }
  return declared;
}

/** After a reader has left, the channel wants a new epoch: the next one is to meet what this one met. */
async function leave(channel: Channel, by: User, owner: User): Promise<Reply> {
  const reply = await channel.attempt.leave(by);
  if (channel.state.due) await channel.rotate(owner);
  return reply;
}

/** A check that lets an own and a foreign member with the same flags do the same. */
function requestsOf(slug: string, who: string, flags: Flags): ServerCheck {
  return serverCheck({
    id: `foreign.member/${slug}`,
    requirement: "foreign.member",
    title: `A server accepts of a foreign member who ${who} every request that it accepts of an own one, and no other.`,
    needs: ["peer"],
    run: async (t) => {
      const { world, alice, bob } = await abroad(t);
      const carol = await world.user();
      const people = [carol, bob].map((user) => ({ user, flags }));
      const channel = await world.group(alice, people);
      const others = new Map(await Promise.all([carol, bob].map(async (one) => [one, await world.user()] as const)));
      // What only a server without that feature refuses is a matter of foreign.declare.
      const mayDeclare = t.target.features["foreign_declare"] !== false;
      for (const [what, run] of deeds(channel, alice, others).filter(([what]) => mayDeclare || what !== TUNNEL)) {
        const [own, foreign] = [await run(carol), await run(bob)];
        if (isAccepted(own)) await t.accepted(`${what} by the foreign member`, () => Promise.resolve(foreign));
        else t.equal(foreign.problem?.code, own.problem?.code, `the refusal of ${what} by the foreign member, beside that of the own one`);
      }
    },
  });
}

const voice = serverCheck({
  id: "foreign.member/voice",
  requirement: "foreign.member",
  title: "A foreign member connects to a tunnel and is heard there, as an own one is.",
  needs: ["peer"],
  run: async (t) => {
    const { world, alice, bob, group } = await abroadTogether(t);
    const tunnel = await group.declare(alice);
    const [near, far] = [await tunnel.join(alice), await tunnel.join(bob)];
    t.expect(far.welcomeOk, {
      what: "the signature of the foreign member's welcome",
      expected: "the relay's",
      observed: far.welcome["sig"],
    });
    const frame = far.speak(world.bytes(40));
    await t.fence("a frame of the foreign member", () => near.heardBytes(frame));
    const back = near.speak(world.bytes(40));
    await t.fence("a frame to the foreign member", () => far.heardBytes(back));
    const second = await tunnel.join(bob, { device: bob.deviceOf("second"), roles: { read: true, write: false } });
    t.equal(second.roles, { read: true, write: false }, "the roles of the member's second device");
  },
});

export const memberChecks: readonly ServerCheck[] = [
  requestsOf("reader", "only reads", { read: true, write: false, admin: false }),
  requestsOf("writer", "only writes", { read: false, write: true, admin: false }),
  requestsOf("admin", "is an admin", { read: true, write: true, admin: true }),
  voice,
];
