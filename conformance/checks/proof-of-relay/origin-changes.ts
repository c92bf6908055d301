import * as fc from "fast-check";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { isAccepted } from "../../runner/reply.ts";
import { LEAF_CHANGES, withChangedLeaf, type LeafChange } from "./changed-leaf.ts";
import type { Presenting } from "./origin-present.ts";
import { originStage } from "./origin-stage.ts";

/** Who changes something: whoever is on the way, the relay that presents, or the user's server with its relay. Each signs anew what it can. */
type Changer = "somebody on the way" | "the relay of the proxy" | "the server of the user";
const CHANGERS: readonly Changer[] = ["somebody on the way", "the relay of the proxy", "the server of the user"];

/** What that one sends in place of the right thing; `told` is given the pointer of the value that is another one. */
function changedBy(changer: Changer, change: LeafChange, told: (pointer: string) => void): Presenting {
  const into = (target: JsonObject): void => {
    const { pointer, object } = withChangedLeaf(target, change);
    told(pointer);
    Object.assign(target, object);
  };
  if (changer === "somebody on the way") return { alter: { after: into } };
  return changer === "the server of the user" ? { between: into } : { after: into };
}

const anyChange = serverCheck({
  id: "proof.user-signature/any-change",
  requirement: "proof.user-signature",
  also: ["proof.server-signature", "proof.presented"],
  title: "Whatever single value of a proof or relay_connect anybody changes who cannot sign for it anew, it is refused.",
  needs: ["peer"],
  run: async (t) => {
    const stage = await originStage(t);
    await t.property(
      "a proof that was changed is refused",
      fc.record({ changer: fc.constantFrom<Changer>(...CHANGERS), change: LEAF_CHANGES }),
      async ({ changer, change }) => {
        let changed = "";
        const reply = await stage.show(changedBy(changer, change, (pointer) => (changed = pointer)));
        await reply.participant?.leave();
        t.equal(isAccepted(reply), false, `whether ${changer} may change ${changed}`);
      },
    );
    await t.accepted("a proof that nobody has changed", () => stage.show());
  },
});

export const originChanges: readonly ServerCheck[] = [anyChange];
