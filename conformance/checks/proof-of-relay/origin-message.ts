import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { dial } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { textAt } from "../../probe/wire/json.ts";
import type { ServerCheck } from "../../runner/check.ts";
import { PATIENCE_MS } from "../relay/scene.ts";
import type { Presenting } from "./origin-present.ts";
import { originCheck, proofTwins, proxied, saying, stating } from "./origin-stage.ts";

/** The name of a server that nobody has to ask for anything. */
const ELSEWHERE = "c.example";

const server = proofTwins(
  {
    id: "proof.server/elsewhere",
    requirement: "proof.server",
    title: "An origin refuses with audience a relay_connect that is meant for another server.",
  },
  "audience",
  ({ peer }) => [
    { field: "server: another one", wrong: saying({ server: ELSEWHERE }) },
    { field: "server: that of the proxy", wrong: saying({ server: peer.name }) },
  ],
);

const challenge = proofTwins(
  {
    id: "proof.challenge/other-nonces",
    requirement: "proof.challenge",
    title: "An origin refuses with replayed a relay_connect that answers another challenge than the one of its connection.",
  },
  "replayed",
  async ({ t, world, tunnel, keeper }) => {
    const [open, gone] = await Promise.all([dial(tunnel), dial(tunnel)]);
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

const captured = originCheck(
  {
    id: "proof.challenge/captured",
    requirement: "proof.challenge",
    title: "An origin refuses with replayed a relay_connect that it has welcomed before, octet for octet, and keeps the one it welcomed.",
  },
  async ({ t, show, join, bob }) => {
    const first = await join();
    await t.twin({
      field: "challenge, in a relay_connect that was welcomed before",
      bad: () => show({ instead: first.connect }),
      good: () => show({ device: bob.deviceOf("other") }),
      expect: { code: "replayed" },
    });
    // The replay has not thrown out whom it pretended to be.
    await first.fence();
  },
);

const origin = proofTwins(
  {
    id: "proof.origin/elsewhere",
    requirement: "proof.origin",
    title: "An origin refuses with audience a proof that is meant for another origin.",
  },
  "audience",
  ({ peer }) => [
    { field: "origin: another server", wrong: stating({ origin: ELSEWHERE }) },
    { field: "origin: the server of the user", wrong: stating({ origin: peer.name }) },
  ],
);

const proxyAddress = proofTwins(
  {
    id: "proof.proxy-address/not-of-the-user",
    requirement: "proof.proxy-address",
    title: "An origin refuses with audience a proof that names another server than the user's own as its proxy, or the origin itself.",
  },
  "audience",
  ({ world, alice, tunnel }) => {
    const far = world.stranger({ server: ELSEWHERE });
    return [
      { field: "proxy.address: a third server", wrong: proxied({ address: ELSEWHERE }) },
      {
        field: "proxy: a third server and its relay, on behalf of the user's own",
        wrong: proxied({ address: ELSEWHERE, public: toBase64url(world.stranger().signing.public) }),
      },
      { field: "proxy.address: the origin", wrong: proxied({ address: world.server }) },
      { field: "proxy: the origin and its own relay", wrong: proxied({ address: world.server, public: tunnel.relay.key }) },
      { field: "user: one of a third server", wrong: { by: far } },
      { field: "user: one of the origin", wrong: { by: alice } },
      { field: "user and proxy.address: both of the origin", wrong: { by: alice, ...proxied({ address: world.server }) } },
    ];
  },
);

const device = proofTwins(
  {
    id: "proof.device/of-others",
    requirement: "proof.device",
    title: "An origin refuses with forbidden a proof for a device that is none of its user, however much the address looks like it.",
  },
  "forbidden",
  ({ alice, bob, peer }) => {
    const local = bob.id.slice(1, bob.id.indexOf(":"));
    const addresses = [
      alice.device,
      `d1@${local}x:${peer.name}`,
      `d1@${local.slice(0, -1)}:${peer.name}`,
      `d1@${local}:${ELSEWHERE}`,
      `${local}@x:${peer.name}`,
    ];
    return addresses.map((address) => ({ field: `device: ${address}`, wrong: { device: address } }));
  },
);

const SKEW = CONSTANTS.clock_skew;

/** Half of what proofs live here. */
const LIFE_MS = 30_000;

const issued = proofTwins(
  {
    id: "proof.issued/ahead",
    requirement: "proof.issued",
    title: "An origin refuses with stale a proof that is issued in two minutes, and takes one of half a minute ahead.",
  },
  "stale",
  () => [{ field: "issued_at", wrong: { issued: 2 * SKEW }, right: { issued: SKEW / 2 } }],
);

/** A proof that has expired so many milliseconds ago. */
function over(expired: number, life: number): Presenting {
  return { issued: -expired - life, life };
}

const expired = proofTwins(
  {
    id: "proof.expired/long-ago",
    requirement: "proof.expired",
    title: "An origin refuses with stale a proof that expired two minutes ago, and takes one that did half a minute ago.",
  },
  "stale",
  () =>
    [LIFE_MS, CONSTANTS.proof_life].map((life) => ({
      field: `expires_at, of a proof that lived ${String(life)} ms`,
      wrong: over(2 * SKEW, life),
      right: over(SKEW / 2, life),
    })),
);

const life = proofTwins(
  {
    id: "proof.life/none-and-too-long",
    requirement: "proof.life",
    title:
      "An origin refuses with lifetime a proof that lives no time or more than 300 000 ms, and takes one of 1 ms and one of 300 000 ms.",
  },
  "lifetime",
  () => {
    const [shortest, longest] = [{ life: 1 }, { life: CONSTANTS.proof_life }];
    return [
      { field: "expires_at: before issued_at", wrong: { life: -1 }, right: shortest },
      { field: "expires_at: the issued_at", wrong: { life: 0 }, right: shortest },
      { field: "expires_at: 300 001 ms later", wrong: { life: CONSTANTS.proof_life + 1 }, right: longest },
      { field: "expires_at: twice as late as may be", wrong: { life: 2 * CONSTANTS.proof_life }, right: longest },
      { field: "expires_at: a year later", wrong: { life: 365 * 86_400_000 }, right: longest },
    ];
  },
);

export const originMessages: readonly ServerCheck[] = [server, challenge, captured, origin, proxyAddress, device, issued, expired, life];
