import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { dial, newWorld, type Alter } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { keptStage, missing, PATIENCE_MS, stageOf } from "./scene.ts";
import { connectTwins, judgeConnects, saying } from "./twins.ts";

const audience = connectTwins(
  {
    id: "relay.connect-audience/elsewhere",
    requirement: "relay.connect-audience",
    title: "A relay refuses with audience a connect for another server, another relay or another channel than the tunnel's.",
  },
  "audience",
  async ({ world, alice, tunnel }) => {
    const other = await world.group(alice);
    return [
      { field: "server", wrong: saying({ server: "relay.example" }) },
      { field: "vt_key", wrong: saying({ vt_key: toBase64url(world.stranger().signing.public) }) },
      { field: "vt_key: the server's own key", wrong: saying({ vt_key: toBase64url(world.serverKey ?? world.bytes(32)) }) },
      { field: "auth_chatchannel: another channel of the user", wrong: saying({ auth_chatchannel: other.id }) },
      { field: "auth_chatchannel: none that exists", wrong: saying({ auth_chatchannel: toBase64url(world.bytes(32)) }) },
      { field: "auth_chatchannel: the tunnelID", wrong: saying({ auth_chatchannel: tunnel.id }) },
    ];
  },
);

const replayed = connectTwins(
  {
    id: "relay.connect-challenge/other-nonces",
    requirement: "relay.connect-challenge",
    title: "A relay refuses with replayed a connect that answers another challenge than the one of its connection.",
  },
  "replayed",
  async ({ t, world, tunnel, keeper }) => {
    const open = await dial(tunnel);
    const gone = await dial(tunnel);
    gone.socket.close();
    await t.within(PATIENCE_MS, "the close", gone.socket.closed);
    return [
      { field: "challenge: random octets", wrong: saying({ challenge: toBase64url(world.bytes(32)) }) },
      { field: "challenge: that of a connection that waits", wrong: saying({ challenge: textAt(open.challenge, "nonce") }) },
      { field: "challenge: that of a connection that is gone", wrong: saying({ challenge: textAt(gone.challenge, "nonce") }) },
      { field: "challenge: that of a connection that was welcomed", wrong: saying({ challenge: textAt(keeper.challenge, "nonce") }) },
    ];
  },
);

const captured = serverCheck({
  id: "relay.connect-challenge/captured-connect",
  requirement: "relay.connect-challenge",
  title: "A relay refuses with replayed a connect that it has welcomed before, octet for octet.",
  run: async (t) => {
    const { keeper, attempt } = await keptStage(t);
    await t.twin({
      field: "challenge, in a connect that was welcomed before",
      bad: () => attempt("keeper", { instead: (socket) => socket.sendJson(keeper.connect) }),
      good: () => attempt("other"),
      expect: { code: "replayed" },
    });
    // The replay has not thrown out whom it pretended to be.
    await keeper.fence();
  },
});

const stale = connectTwins(
  {
    id: "relay.connect-stale/old-and-new",
    requirement: "relay.connect-stale",
    title: "A relay refuses with stale a connect of two minutes ago or ahead, and takes one of half a minute.",
  },
  "stale",
  ({ world }) =>
    [-1, 1].map((sign) => ({
      field: `issued_at, ${sign < 0 ? "in the past" : "ahead"}`,
      wrong: saying({ issued_at: world.now() + sign * 2 * CONSTANTS.clock_skew }),
      right: saying({ issued_at: world.now() + (sign * CONSTANTS.clock_skew) / 2 }),
    })),
);

const unknownTunnel = connectTwins(
  {
    id: "relay.connect-tunnel/unknown-tunnel",
    requirement: "relay.connect-tunnel",
    title: "A relay refuses with not-found a connect to a tunnel that was never declared.",
  },
  "not-found",
  ({ world, channel }) => [
    { field: "tunnelID", wrong: saying({ tunnelID: toBase64url(world.bytes(32)) }) },
    { field: "tunnelID: the id of its channel", wrong: saying({ tunnelID: channel.id }) },
  ],
);

const noMember = serverCheck({
  id: "relay.connect-tunnel/no-member",
  requirement: "relay.connect-tunnel",
  title: "A relay refuses with not-found who is no member of the channel: strangers, removed, banned and unregistered users.",
  run: async (t) => {
    const world = await newWorld(t);
    const [alice, bob, carol, removed, banned] = await Promise.all([1, 2, 3, 4, 5].map(() => world.user()));
    if (!alice || !bob || !carol || !removed || !banned) return missing("a user");
    const channel = await world.group(alice, [bob, removed, banned]);
    await channel.remove(alice, removed);
    await channel.ban(alice, banned);
    const stage = stageOf(t, await channel.declare(alice));
    await stage.join("keeper");
    const outsiders = { "who was never a member": carol, "who was removed": removed, "who is banned": banned };
    const unregistered = { "who is not registered": world.stranger() };
    const all = Object.entries({ ...outsiders, ...unregistered });
    await judgeConnects(
      stage,
      "not-found",
      all.map(([who, user]) => ({ field: `user: one ${who}`, wrong: {}, user, rightUser: bob })),
    );
  },
});

const closed = serverCheck({
  id: "relay.connect-closed/closed-tunnel",
  requirement: "relay.connect-closed",
  title: "A relay refuses with tunnel-closed a connect to a tunnel that was closed.",
  run: async (t) => {
    const stage = await keptStage(t);
    const { tunnel, keeper, channel, alice } = stage;
    await tunnel.close();
    // From here on the relay knows: it has cut a connection because of it (tunnel.closed-cuts).
    await t.within(PATIENCE_MS, "the end of the connections of the closed tunnel", keeper.closed);
    const rightTunnel = await channel.declare(alice);
    await judgeConnects(stage, "tunnel-closed", [{ field: "tunnelID: a closed one", wrong: {}, rightTunnel }]);
  },
});

const device = connectTwins(
  {
    id: "relay.connect-device/of-others",
    requirement: "relay.connect-device",
    title: "A relay refuses with forbidden a connect whose device is none of its user, however much the address looks like it.",
  },
  "forbidden",
  async ({ world, alice, channel }) => {
    const bob = await world.user();
    await channel.add(alice, bob);
    const [local, server] = [alice.id.slice(1, alice.id.indexOf(":")), alice.id.slice(alice.id.indexOf(":") + 1)];
    const addresses = [
      bob.device,
      `d1@${local}x:${server}`,
      `d1@${local.slice(0, -1)}:${server}`,
      `d1@${local}:a.example`,
      `${local}@x:${server}`,
    ];
    return addresses.map((address) => ({ field: `device: ${address}`, wrong: { device: address } }));
  },
);

const signature = connectTwins(
  {
    id: "relay.connect-signature/wrong-signatures",
    requirement: "relay.connect-signature",
    also: ["encoding.label", "encoding.signature-covers"],
    title: "A relay refuses with bad-signature a connect that is signed by another key, with another label, or was changed afterwards.",
  },
  "bad-signature",
  async ({ world, alice, channel }) => {
    const bob = await world.user();
    await channel.add(alice, bob);
    const salt = toBase64url(world.bytes(32));
    const wrongs: readonly (readonly [string, Alter])[] = [
      ["key that signs: another member's", { seed: bob.signing.seed }],
      ["key that signs: nobody's", { seed: world.bytes(32) }],
      ["label: declare", { label: "declare" }],
      ["label: event", { label: "event" }],
      ["stream, changed after signing", { after: (object) => void (object["stream"] = { salt }) }],
      ["roles, changed after signing", { after: (object) => void (object["roles"] = { read: true, write: false }) }],
      ["client_nonce, changed after signing", { after: (object) => void (object["client_nonce"] = salt) }],
      ["member that was added after signing", { after: (object) => void (object["extra"] = 1) }],
      ["sig: octets that are zero", { after: (object) => void (object["sig"] = toBase64url(new Uint8Array(64))) }],
    ];
    return wrongs.map(([field, alter]) => ({ field, wrong: { alter } }));
  },
);

export const connects: readonly ServerCheck[] = [audience, replayed, captured, stale, unknownTunnel, noMember, closed, device, signature];
