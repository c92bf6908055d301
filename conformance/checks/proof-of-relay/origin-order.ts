import { toBase64url } from "../../probe/wire/base64.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { isAccepted } from "../../runner/reply.ts";
import type { ServerTest } from "../../runner/context.ts";
import { PATIENCE_MS, READER, WRITER } from "../relay/scene.ts";
import { proofOf, type Presenting } from "./origin-present.ts";
import { DOCUMENT } from "./origin-verifying.ts";
import { newMeeting, originCheck, proxied, saying, stageOf, stating, type Meeting, type OriginStage } from "./origin-stage.ts";

/** Bob of a server that the target has never met, who may read and not write; and another one, who is no member. */
export async function unmetStage(
  t: ServerTest,
): Promise<{ readonly stage: OriginStage; readonly outsider: OriginStage["bob"]; readonly meeting: Meeting }> {
  const meeting = await newMeeting(t);
  const { alice, channel, stranger } = meeting;
  const { peer, user } = await stranger();
  const tunnel = await channel.declare(alice, { access: { write: [alice.id] } });
  return { stage: await stageOf(t, tunnel, peer, user), outsider: await peer.user(), meeting };
}

/** What is wrong without asking anybody. */
function wrongHere({ world, peer }: OriginStage, outsider: OriginStage["bob"]): Readonly<Record<string, Presenting>> {
  const now = world.now();
  return {
    "for another server": saying({ server: "c.example" }),
    "for another challenge": saying({ challenge: toBase64url(world.bytes(32)) }),
    "with another origin": stating({ origin: peer.name }),
    "with another proxy": proxied({ address: "c.example" }),
    "with a device of nobody": { device: `d1@nobody:${peer.name}` },
    "from the future": stating({ issued_at: now + 120_000, expires_at: now + 180_000 }),
    "that has expired": stating({ issued_at: now - 180_000, expires_at: now - 120_000 }),
    "that lives too long": stating({ expires_at: now + 600_000 }),
    "for an unknown tunnel": stating({ tunnelID: toBase64url(world.bytes(32)) }),
    "for another channel": stating({ auth_chatchannel: toBase64url(world.bytes(32)) }),
    "of one who is no member": { by: outsider },
    "for a role that there is not": { roles: WRITER },
    "that the user has not signed": { user: { seed: world.bytes(32) } },
  };
}

const noEarlyRequest = serverCheck({
  id: "proof.no-early-request/nothing-asked",
  requirement: "proof.no-early-request",
  also: ["peer.no-stranger"],
  title:
    "An origin asks a server that it has never met for nothing because of proofs that are wrong without asking, and asks because of a right one.",
  needs: ["peer"],
  run: async (t) => {
    const { stage, outsider } = await unmetStage(t);
    const { peer, show } = stage;
    for (const [what, wrong] of Object.entries(wrongHere(stage, outsider))) {
      const reply = await show({ roles: READER, ...wrong });
      t.equal(isAccepted(reply), false, `whether a proof ${what} was accepted`);
      t.equal([peer.requests.length, peer.connections], [0, 0], `requests and connections to the proxy after a proof ${what}`);
    }
    const from = performance.now();
    await t.accepted("a proof with nothing wrong", () => show({ roles: READER }));
    await t.fence("the request for the document", () =>
      peer.asked("the request for the document", ({ path }) => path === DOCUMENT, PATIENCE_MS),
    );
    t.equal(peer.requests.filter(({ at }) => at < from).length, 0, "requests from before the right proof");
  },
});

const noRequestForUsed = serverCheck({
  id: "proof.no-early-request/used-nonce",
  requirement: "proof.no-early-request",
  title: "An origin asks for a document because of a proof, and asks for nothing when the same proof comes again.",
  needs: ["peer"],
  run: async (t) => {
    const { alice, channel, stranger } = await newMeeting(t);
    const { peer, user } = await stranger({ document: { fault: "error" } });
    const stage = await stageOf(t, await channel.declare(alice), peer, user);
    const proof = proofOf(stage);
    t.equal((await stage.show({ proof })).problem?.code, "refused", "the answer to a proof whose server gives no document");
    await t.fence("a request to the proxy", () => peer.asked("a request to the proxy", () => true, PATIENCE_MS));
    const before = peer.requests.length;
    t.equal((await stage.show({ proof })).problem?.code, "refused", "the answer to the same proof");
    t.equal(peer.requests.length, before, "how many requests the proxy has got after the same proof came again");
  },
});

/** One thing that is wrong: members of the proof, before it is signed, or of the `relay_connect`. */
interface Defect {
  readonly what: string;
  readonly code: ErrorCode;
  readonly proof?: JsonObject;
  readonly connect?: JsonObject;
}

/** In the order of the table. */
function defects({ world, peer }: OriginStage): readonly Defect[] {
  const now = world.now();
  return [
    { what: "server", code: "audience", connect: { server: "c.example" } },
    { what: "challenge", code: "replayed", connect: { challenge: toBase64url(world.bytes(32)) } },
    { what: "origin", code: "audience", proof: { origin: "c.example" } },
    { what: "proxy.address", code: "audience", proof: { proxy: { address: "c.example", public: peer.relayKey } } },
    { what: "device", code: "forbidden", proof: { device: `d1@nobody:${peer.name}` } },
    { what: "issued_at", code: "stale", proof: { issued_at: now + 120_000 } },
    { what: "expires_at", code: "stale", proof: { expires_at: now - 120_000 } },
    { what: "lifetime", code: "lifetime", proof: { issued_at: now, expires_at: now } },
    { what: "tunnelID", code: "refused", proof: { tunnelID: toBase64url(world.bytes(32)) } },
  ];
}

/** The members of all of them; of two with one name, the later one. */
function merged(objects: readonly (JsonObject | undefined)[]): JsonObject {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object ?? {})));
}

const order = originCheck(
  {
    id: "proof.accept/order",
    requirement: "proof.accept",
    also: ["proof.server", "proof.challenge", "proof.origin", "proof.proxy-address", "proof.device", "proof.issued", "proof.life"],
    title: "A relay_connect with everything wrong is refused for what is first in the table; mended step by step, for what is next.",
  },
  async (stage) => {
    const { t, world, show } = stage;
    const all = defects(stage);
    for (const [at, { what, code }] of all.entries()) {
      // Of two that change the same member, the earlier one.
      const later = all.slice(at).toReversed();
      const proof = merged(later.map((one) => one.proof));
      const connect = merged(later.map((one) => one.connect));
      const { problem } = await show({ ...stating(proof), ...saying(connect), user: { seed: world.bytes(32) } });
      t.equal(problem?.code, code, `the refusal of a relay_connect in which ${what} is wrong, and all that is looked at later`);
    }
    await t.accepted("the relay_connect with everything right", () => show());
  },
);

export const originOrder: readonly ServerCheck[] = [noEarlyRequest, noRequestForUsed, order];
