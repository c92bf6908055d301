/** What a driver does wrong whatever it is asked. */
export type TroubleKind =
  /** A line that is no answer. */
  | "stray"
  /** More than one answer to a request. */
  | "twice"
  /** An answer to nothing that was asked. */
  | "unknown-id"
  /** An answer of none or several kinds, or not of the type of an answer. */
  | "shape"
  /** A line that is too long, or too many lines that are no answers. */
  | "flood"
  /** No answer in time, though later requests were answered. */
  | "unanswered"
  /** No answer in time to anything. */
  | "stuck"
  /** It ended while requests were under way. */
  | "ended"
  /** It ended while nothing was under way, though its input had not. */
  | "ended-early"
  /** A request that is right was answered `fault`. */
  | "faulted"
  /** An operation that it names was answered `unsupported`. */
  | "disowned"
  /** An `ok` to something that was not done, as the server around the client knows. */
  | "untrue"
  /** A notice of nothing that is noticed, or of no client. */
  | "notice";

/** One such thing. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** A sentence about it. */
  readonly text: string;
}

/** Collects them: all are counted, the first ones of each kind kept. */
export interface Troubles {
  note(kind: TroubleKind, text: string): void;
  count(kinds: readonly TroubleKind[]): number;
  first(kinds: readonly TroubleKind[]): readonly Trouble[];
  /** All that were kept, in their order. */
  all(): readonly Trouble[];
}

/** An empty collection. `keep`: how many of each kind are kept. */
export function troubles(keep: number): Troubles {
  const counts = new Map<TroubleKind, number>();
  const kept: Trouble[] = [];
  const count = (kinds: readonly TroubleKind[]): number => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  return {
    note(kind, text) {
      const before = count([kind]);
      counts.set(kind, before + 1);
      if (before < keep) kept.push({ kind, text });
    },
    count,
    all: () => [...kept],
    first: (kinds) => kept.filter(({ kind }) => kinds.includes(kind)),
  };
}
