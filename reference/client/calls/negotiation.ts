// Calls chapter, "Negotiating again".

/** Where a device's negotiation of a call stands. */
export interface Negotiation {
  /** The own offer that is not answered; `seq` as soon as it was read in the channel. */
  readonly own: { readonly sdp: string; readonly seq?: number } | undefined;
  /** Whether an offer of the other device is being answered: its answer was not read yet. */
  readonly isAnswering: boolean;
}

/** An `m.call.negotiate` as it is read. */
export interface ReadDescription {
  readonly seq: number;
  readonly isOwn: boolean;
  readonly type: "offer" | "answer";
  readonly sdp: string;
}

/** What is to be done: answer the other side's offer, take its answer, or see whether there is something left to offer. */
export type NegotiationEffect = "answer" | "take" | "look" | undefined;

export const QUIET: Negotiation = { own: undefined, isAnswering: false };

/** Whether an offer can be made now. */
export function canOffer({ own, isAnswering }: Negotiation): boolean {
  return own === undefined && !isAnswering;
}

/**
 * Reads a description at its place in the channel.
 *
 * @param isAnySide - of a wrong client: takes every offer, whichever was first
 * @example
 * ```ts
 * readDescription(QUIET, { seq: 12, isOwn: false, type: "offer", sdp }); // to be answered
 * ```
 */
export function readDescription(
  state: Negotiation,
  { seq, isOwn, type, sdp }: ReadDescription,
  isAnySide = false,
): { readonly state: Negotiation; readonly effect: NegotiationEffect } {
  const { own } = state;
  if (type === "offer") {
    if (isOwn) return { state: own?.sdp === sdp ? { ...state, own: { sdp, seq } } : state, effect: undefined };
    // negotiate.first: the own one stands in the channel already, so this one came later.
    if (own?.seq !== undefined && !isAnySide) return { state, effect: undefined };
    // negotiate.answer; an own one that is not read yet will be read after this one.
    return { state: { own: undefined, isAnswering: true }, effect: "answer" };
  }
  if (isOwn) return { state: { ...state, isAnswering: false }, effect: "look" };
  if (own?.seq === undefined) return { state, effect: undefined };
  return { state: { ...state, own: undefined }, effect: "take" };
}
