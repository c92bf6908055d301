import { CONSTANTS } from "../../../schemas/v1/constants.ts";

/** A participant as far as the order of successors goes. */
export interface Candidate {
  readonly connection: number;
  readonly roles: { readonly write: boolean };
}

/**
 * How long a participant of an ending tunnel waits before it declares the successor, in milliseconds: one step for each other one with
 * `write` and a lower number, so that all agree on who is first without speaking.
 *
 * @example
 * ```ts
 * successorDelay([{ connection: 1, roles: { write: true } }], 2); // 2000
 * ```
 */
export function successorDelay(others: Iterable<Candidate>, own: number): number {
  // successor.order
  return CONSTANTS.successor_step * [...others].filter(({ connection, roles }) => roles.write && connection < own).length;
}
