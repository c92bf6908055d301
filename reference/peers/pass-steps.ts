import { ProtocolError } from "../protocol/error.ts";
import type { Seams, Step } from "../seams.ts";
import { runSteps } from "../seams.ts";

/** Runs steps. @throws ProtocolError for the first one that refuses: who asks other servers has no answer of its own to give. */
export async function passSteps<C>(seams: Seams, steps: readonly Step<C>[], context: C): Promise<void> {
  const refusal = await runSteps(seams, steps, context);
  if (refusal !== undefined) throw new ProtocolError(refusal.refused, refusal.detail ?? "");
}
