import { toBase64url } from "../../probe/wire/base64.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { PATIENCE_MS, READER, WRITER } from "../relay/scene.ts";
import { unmetStage } from "./origin-order.ts";
import { proofOf, type Presenting, type PresentReply } from "./origin-present.ts";
import { proxied, stating, type Meeting, type OriginStage } from "./origin-stage.ts";

/** Every way to be refused with the code `refused`, on one stage. */
async function refusals(
  stage: OriginStage,
  outsider: OriginStage["bob"],
  { alice, stranger }: Meeting,
): Promise<Readonly<Record<string, PresentReply>>> {
  const { world, channel, show } = stage;
  const other = await world.group(alice, []);
  const beside = await other.declare(alice);
  const unreachable = await stranger({ document: { fault: "error" } });
  const proof = proofOf(stage, { roles: READER });
  await show({ proof });
  const ways: Readonly<Record<string, Presenting>> = {
    "for an unknown tunnel": stating({ tunnelID: toBase64url(world.bytes(32)) }),
    "for a tunnel of a channel that the user is not in": { tunnel: beside },
    "for another channel than the tunnel's": stating({ auth_chatchannel: other.id }),
    "of one who is no member": { by: outsider },
    "of a user who is known to nobody": { by: world.stranger({ server: stage.peer.name }) },
    "for a role that there is not": { roles: WRITER },
    "that the user has not signed": { user: { seed: world.bytes(32) } },
    "that was admitted before": { proof },
    "that the server has not signed": { server: { seed: world.bytes(32) } },
    "of a server that gives no document": { peer: unreachable.peer, by: unreachable.user },
    "of a relay that is not listed": { ...proxied({ public: toBase64url(world.stranger().signing.public) }) },
    "that its relay has not presented": { alter: { seed: world.bytes(32) } },
  };
  const replies: Record<string, PresentReply> = {};
  for (const [what, wrong] of Object.entries(ways)) replies[what] = await show({ roles: READER, ...wrong });
  replies["for a tunnel that is ending"] = await afterEpoch(stage, () => channel.rotate(alice));
  return replies;
}

async function afterEpoch({ keeper, show }: OriginStage, rotate: () => Promise<unknown>): Promise<PresentReply> {
  await rotate();
  await keeper.message("ending", undefined, PATIENCE_MS);
  return show({ roles: READER });
}

const indistinguishable = serverCheck({
  id: "proof.indistinguishable/pairwise",
  requirement: "proof.indistinguishable",
  title: "Whatever of what an origin has stored speaks against a proof, the refusals are the same, octet for octet.",
  needs: ["peer"],
  run: async (t) => {
    const { stage, outsider, meeting } = await unmetStage(t);
    const accepted = await stage.join({ roles: READER });
    await accepted.leave();
    const replies = Object.entries(await refusals(stage, outsider, meeting)).map(([what, reply]) => ({ what, ...told(reply) }));
    const [first, ...rest] = replies;
    for (const one of rest)
      t.equal([one.texts, one.close], [first?.texts, first?.close], `what is told of a proof ${one.what}, and of one ${first?.what ?? ""}`);
    t.equal(
      first?.texts.map((text) => JSON.parse(text) as unknown),
      [{ type: "error", code: "refused" }],
      "what is told of all of them",
    );
  },
});

/** What came after the challenge, and the close code. */
function told({ socket, status, problem, challenge }: PresentReply): {
  readonly texts: readonly string[];
  readonly close: number;
  readonly code: string;
} {
  const texts = socket.log.flatMap((one) =>
    one.kind === "text" && canonicalText(one.json) !== canonicalText(challenge) ? [one.text] : [],
  );
  return { texts, close: status, code: problem?.code ?? "" };
}

export const originRefusals: readonly ServerCheck[] = [indistinguishable];
