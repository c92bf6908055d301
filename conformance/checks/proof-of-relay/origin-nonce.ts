import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { textAt } from "../../probe/wire/json.ts";
import { isAccepted } from "../../runner/reply.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { READER } from "../relay/scene.ts";
import { proofOf } from "./origin-present.ts";
import { originCheck, originStage, stating } from "./origin-stage.ts";

const replayed = originCheck(
  {
    id: "proof.nonce/used",
    requirement: "proof.nonce",
    title:
      "An origin refuses a proof that it has admitted before, and another one with the same nonce, also when the connection has ended.",
  },
  async ({ t, world, show, join, bob, peer, channel, alice }) => {
    const first = await join();
    const proof = first.connect["proof"] as ReturnType<typeof proofOf>;
    const nonce = textAt(proof, "nonce");
    await t.twin({
      field: "nonce, in a proof that was admitted",
      bad: () => show({ proof }),
      good: () => show(),
      expect: { code: "refused" },
    });
    const anew = { ...stating({ nonce }), roles: READER, device: bob.deviceOf("other") };
    await t.twin({
      field: "nonce, of an admitted proof, in another one",
      bad: () => show(anew),
      good: () => show({ ...anew, ...stating({ nonce: toBase64url(world.bytes(16)) }) }),
      expect: { code: "refused" },
    });
    // Nonces are each user's own.
    const carol = await peer.user();
    await channel.add(alice, carol);
    await t.accepted("a proof of another user with the same nonce", () => show({ by: carol, ...stating({ nonce }) }));
  },
);

const usedByRefused = originCheck(
  {
    id: "proof.nonce/used-by-a-refused-one",
    requirement: "proof.nonce",
    title: "A nonce is used up by a proof that its user has signed, also when it is refused for want of the server's signature.",
  },
  async (stage) => {
    const { t, world, show } = stage;
    const proof = proofOf(stage);
    await t.twin({
      field: "server_sig",
      bad: () => show({ proof: { ...proof, server_sig: toBase64url(world.bytes(64)) } }),
      good: () => show(),
      expect: { code: "refused" },
    });
    await t.twin({ field: "nonce, of a refused proof", bad: () => show({ proof }), good: () => show(), expect: { code: "refused" } });
  },
);

const afterItsEnd = originCheck(
  {
    id: "proof.nonce/used-after-its-end",
    requirement: "proof.nonce",
    also: ["proof.expired"],
    title: "A proof that expired half a minute ago is admitted once, for clocks differ, and not twice.",
  },
  async (stage) => {
    const { t, show } = stage;
    const late = { issued: -CONSTANTS.clock_skew, life: CONSTANTS.clock_skew / 2 };
    const proof = proofOf(stage, late);
    await t.accepted("a proof that has just expired", () => show({ proof }));
    await t.twin({
      field: "nonce, of an admitted proof that has just expired",
      bad: () => show({ proof }),
      good: () => show(late),
      expect: { code: "refused" },
    });
  },
);

const atOnce = originCheck(
  {
    id: "proof.nonce/at-once",
    requirement: "proof.nonce",
    title: "Of several relays that present one proof at the same time, an origin welcomes one.",
  },
  async (stage) => {
    const { t, show } = stage;
    const proof = proofOf(stage);
    const replies = await Promise.all(Array.from({ length: 4 }, () => show({ proof })));
    const welcomed = replies.filter(isAccepted);
    t.equal(welcomed.length, 1, "how many of four presentations of one proof were welcomed");
    for (const { status, problem } of replies.filter((reply) => !isAccepted(reply)))
      t.equal(problem?.code, "refused", `the code of one that was not (closed with ${String(status)})`);
    t.fact("one was welcomed");
  },
);

const restarted = serverCheck({
  id: "proof.nonce/restart",
  requirement: "proof.nonce",
  title: "An origin that was killed and started again refuses a proof that it had admitted.",
  needs: ["peer", "restart"],
  run: async (t) => {
    const { show, join } = await originStage(t);
    const { connect } = await join();
    await t.target.control?.restart("SIGKILL");
    const proof = connect["proof"] as ReturnType<typeof proofOf>;
    await t.twin({ field: "nonce", bad: () => show({ proof }), good: () => show(), expect: { code: "refused" } });
  },
});

export const originNonces: readonly ServerCheck[] = [replayed, usedByRefused, afterItsEnd, atOnce, restarted];
