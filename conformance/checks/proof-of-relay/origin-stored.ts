import { toBase64url } from "../../probe/wire/base64.ts";
import { textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { BOTH, missing, PATIENCE_MS, READER, WRITER } from "../relay/scene.ts";
import { newWorld } from "../../probe/actors/index.ts";
import { proofOf, type Presenting } from "./origin-present.ts";
import { judgeProofs, originCheck, proofTwins, stageOf, stating, type ProofTwin } from "./origin-stage.ts";

const unknownTunnel = proofTwins(
  {
    id: "proof.tunnel/unknown-or-elsewhere",
    requirement: "proof.tunnel",
    title: "An origin refuses a proof for a tunnel that it does not know, or that is of another channel than the proof says.",
  },
  "refused",
  async ({ world, alice, bob, tunnel, channel }) => {
    const other = await world.group(alice, [bob]);
    const beside = await other.declare(alice);
    return [
      { field: "tunnelID: none that exists", wrong: stating({ tunnelID: toBase64url(world.bytes(32)) }) },
      { field: "tunnelID: the id of the channel", wrong: stating({ tunnelID: channel.id }) },
      { field: "tunnelID: that of another tunnel that the user may join", wrong: stating({ tunnelID: beside.id }) },
      { field: "auth_chatchannel: another one of the user", wrong: stating({ auth_chatchannel: other.id }) },
      { field: "auth_chatchannel: none that exists", wrong: stating({ auth_chatchannel: toBase64url(world.bytes(32)) }) },
      { field: "auth_chatchannel: the tunnelID", wrong: stating({ auth_chatchannel: tunnel.id }) },
    ];
  },
);

const overTunnel = proofTwins(
  {
    id: "proof.tunnel/closed-or-ending",
    requirement: "proof.tunnel",
    title: "An origin refuses a proof for a tunnel that is closed or ending.",
  },
  "refused",
  async ({ t, world, alice, bob, channel, keeper, tunnel }) => {
    const [one, two] = await Promise.all([world.group(alice, [bob]), world.group(alice, [bob])]);
    const [closed, ending] = await Promise.all([one.declare(alice), two.declare(alice)]);
    const [inClosed, inEnding] = await Promise.all([closed.join(alice), ending.join(alice)]);
    await Promise.all([closed.close(), two.rotate(alice)]);
    // From here on the relay knows: it has told those who are inside.
    await t.within(PATIENCE_MS, "the end of the connections of the closed tunnel", inClosed.closed);
    await inEnding.message("ending", undefined, PATIENCE_MS);
    t.equal(
      [tunnel.channel.id, keeper.socket.closeInfo],
      [channel.id, undefined],
      "the channel of the tunnel that stays open, and its end",
    );
    return [
      { field: "tunnel: a closed one", wrong: { tunnel: closed } },
      { field: "tunnel: an ending one", wrong: { tunnel: ending } },
    ];
  },
);

const noMember = serverCheck({
  id: "proof.member/outsiders",
  requirement: "proof.member",
  title: "An origin refuses a proof of a user who is no member of the channel: never was one, was removed, was banned, or has left.",
  needs: ["peer"],
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, peer] = await Promise.all([world.user(), world.peer()]);
    const [bob, never, removed, banned, left] = await Promise.all(["b", "n", "r", "k", "l"].map(() => peer.user()));
    if (!bob || !never || !removed || !banned || !left) return missing("a user");
    const other = await world.group(alice, [never]);
    const channel = await world.group(alice, [bob, removed, banned, left]);
    await channel.remove(alice, removed);
    await channel.ban(alice, banned);
    await channel.leave(left);
    await channel.rotate(alice);
    const stage = await stageOf(t, await channel.declare(alice), peer, bob);
    const outsiders = { "was never a member": never, "was removed": removed, "was banned": banned, "has left": left };
    const unknown = { "is known to nobody": world.stranger({ server: peer.name }) };
    t.equal(other.state.members.has(never.id), true, "whether the outsider is a member of another channel");
    const twins = Object.entries({ ...outsiders, ...unknown }).map(([who, by]) => ({ field: `user: one who ${who}`, wrong: { by } }));
    await judgeProofs(stage, "refused", twins);
  },
});

const byFlags = serverCheck({
  id: "proof.roles/flags",
  requirement: "proof.roles",
  title: "An origin refuses a proof that asks for a role without its user having that flag in the channel.",
  needs: ["peer"],
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, peer] = await Promise.all([world.user(), world.peer()]);
    const [reader, writer] = await Promise.all([peer.user(), peer.user()]);
    const members = [
      { user: reader, flags: { ...READER, admin: false } },
      { user: writer, flags: { ...WRITER, admin: false } },
    ];
    const stage = await stageOf(t, await (await world.group(alice, members)).declare(alice), peer, reader);
    const [reads, writes] = [{ roles: READER }, { by: writer, roles: WRITER }];
    await judgeProofs(stage, "refused", [
      { field: "roles: write too, by a reader", wrong: { roles: BOTH }, right: reads },
      { field: "roles: write, by a reader", wrong: { roles: WRITER }, right: reads },
      { field: "roles: read too, by a writer", wrong: { by: writer, roles: BOTH }, right: writes },
      { field: "roles: read, by a writer", wrong: { by: writer, roles: READER }, right: writes },
    ]);
  },
});

const byAccess = serverCheck({
  id: "proof.roles/access",
  requirement: "proof.roles",
  title: "An origin refuses a proof that asks for a role that the declaration's access lists do not give its user.",
  needs: ["peer"],
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, peer] = await Promise.all([world.user(), world.peer()]);
    const [listener, speaker] = await Promise.all([peer.user(), peer.user()]);
    const channel = await world.group(alice, [listener, speaker]);
    const access = { write: [alice.id, speaker.id], read: [alice.id, listener.id] };
    const stage = await stageOf(t, await channel.declare(alice, { access }), peer, listener);
    const [reads, writes] = [{ roles: READER }, { by: speaker, roles: WRITER }];
    await judgeProofs(stage, "refused", [
      { field: "roles: write too, by one who is not in the list of writers", wrong: { roles: BOTH }, right: reads },
      { field: "roles: write, by one who is not in the list of writers", wrong: { roles: WRITER }, right: reads },
      { field: "roles: read too, by one who is not in the list of readers", wrong: { by: speaker, roles: BOTH }, right: writes },
    ]);
  },
});

/** Puts a signature in the place of the user's, before the server signs. */
function swapped(sig: string): Presenting {
  return { between: (proof) => void (proof["user_sig"] = sig) };
}

const userSignature = originCheck(
  {
    id: "proof.user-signature/not-by-the-user",
    requirement: "proof.user-signature",
    title: "An origin refuses a proof that its user has not signed, whatever the user's server says, and its nonce is not used up.",
  },
  async (stage) => {
    const { world, alice, peer, bob, channel } = stage;
    const dave = await peer.user();
    await channel.add(alice, dave);
    const narrowed: Presenting = { between: (proof) => void (proof["roles"] = { ...READER }) };
    const twins: readonly ProofTwin[] = [
      { field: "user_sig: by a key of nobody", wrong: { user: { seed: world.bytes(32) } } },
      { field: "user_sig: by another member", wrong: { user: { seed: alice.signing.seed } } },
      { field: "user: another member, for whom the user signs", wrong: { by: dave, user: { seed: bob.signing.seed } } },
      { field: "user_sig: by the user's server", wrong: { user: { seed: peer.signing.seed } } },
      { field: "user_sig: by the relay of the user's server", wrong: { user: { seed: peer.relay.seed } } },
      { field: "user_sig: with the label of a connect", wrong: { user: { label: "connect" } } },
      { field: "user_sig: with the label of the server's signature", wrong: { user: { label: "proof relay" } } },
      { field: "user_sig: that of another proof of the user", wrong: swapped(textAt(proofOf(stage), "user_sig")) },
      { field: "user_sig: zeros", wrong: swapped(toBase64url(new Uint8Array(64))) },
      { field: "user_sig: made before the roles were changed", wrong: narrowed },
    ];
    // All of them have one nonce, the right one too: what nobody has signed uses up nothing.
    await judgeProofs(stage, "refused", twins, stating({ nonce: toBase64url(world.bytes(16)) }));
  },
);

export const originStored: readonly ServerCheck[] = [unknownTunnel, overTunnel, noMember, byFlags, byAccess, userSignature];
