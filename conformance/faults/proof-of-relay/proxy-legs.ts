import type { LegEvent, LegState, LegTransition } from "../../../reference/vtserver/proxy/leg.ts";
import type { RelaySeams } from "../../../reference/vtserver/seams.ts";

/** What a wrong proxy does in a state: `next` is what the right one does. */
export type WrongRow = (next: (event: LegEvent) => LegTransition, event: LegEvent, state: LegState) => LegTransition;

/** A proxy with other rows in the state table of its legs. */
export function legs(rows: { readonly [phase in LegState["phase"]]?: WrongRow }): RelaySeams {
  return {
    proxyStep: (step) => (state, event) => {
      const next = (given: LegEvent): LegTransition => step(state, given);
      return rows[state.phase]?.(next, event, state) ?? next(event);
    },
  };
}

/** What the right one does, without some of its effects. */
export function withoutEffect([state, effects]: LegTransition, ...types: readonly string[]): LegTransition {
  return [state, effects.filter(({ type }) => !types.includes(type))];
}
