import type { RequirementId } from "../../../schemas/v1/constants.ts";
import type { Refusal } from "../../../reference/homeserver/refusal.ts";
import { refusalOf } from "../../../reference/homeserver/refusal.ts";
import type { Seams, Step } from "../../../reference/seams.ts";

/** What a wrong server makes of what a step found: `undefined` lets the message pass. `context` is the one of the step. */
export type Reconsider = (found: Refusal | undefined, context: unknown) => Refusal | undefined | Promise<Refusal | undefined>;

/** A server that thinks again about what the steps of one requirement found. */
export function reconsider(id: RequirementId, again: Reconsider): Seams {
  return reconsiderAll({ [id]: again });
}

/** The same for the steps of several requirements. */
export function reconsiderAll(all: { readonly [id in RequirementId]?: Reconsider }): Seams {
  const wrapStep = <C>(step: Step<C>): Step<C> => {
    const again = all[step.id];
    if (again === undefined) return step;
    return { id: step.id, check: async (context) => again(await findings(step, context), context) };
  };
  return { wrapStep };
}

async function findings<C>(step: Step<C>, context: C): Promise<Refusal | undefined> {
  try {
    return await step.check(context);
  } catch (error) {
    return refusalOf(error);
  }
}

/** A server that refuses with another code. */
export function otherCode(id: RequirementId, refused: Refusal["refused"]): Seams {
  return reconsider(id, (found) => (found === undefined ? undefined : { ...found, refused }));
}
