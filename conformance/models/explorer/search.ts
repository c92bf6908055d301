/** Something that can happen, and what comes of it. */
export interface Move<S> {
  readonly name: string;
  readonly next: S;
}

/** What is explored. */
export interface Space<S> {
  readonly start: S;
  moves(state: S): readonly Move<S>[];
  /** Two states with the same key are one. */
  key(state: S): string;
  /** What is wrong with a state, wherever it is reached. */
  broken(state: S): string | undefined;
  /** What is wrong with a state in which nothing happens any more unless a user presses something. */
  stuck(state: S): string | undefined;
  /** Whether a move is a user's word or an accident: a state in which only these are left is at rest. */
  isOptional(move: Move<S>): boolean;
}

/** What an exploration came to. */
export interface Explored {
  readonly states: number;
  readonly moves: number;
  /** States in which everything has settled. */
  readonly resting: number;
  readonly longest: number;
  /** The shortest way to something wrong. */
  readonly refuted?: { readonly why: string; readonly trace: readonly string[] };
}

interface Node {
  readonly parent: number;
  readonly name: string;
  readonly depth: number;
}

/**
 * Walks everything that can be reached, breadth first, so that what is found first is a shortest way to it.
 *
 * @param most - throws when there are more states: a bound that is too wide is a mistake, not a verdict
 * @example
 * explore({ start: 0, moves: (n) => (n < 3 ? [{ name: "more", next: n + 1 }] : []), key: String, broken: () => undefined, … });
 */
export function explore<S>(space: Space<S>, most: number): Explored {
  const nodes: Node[] = [{ parent: -1, name: "", depth: 0 }];
  const seen = new Set([space.key(space.start)]);
  let frontier: { readonly state: S; readonly node: number }[] = [{ state: space.start, node: 0 }];
  const count = { moves: 0, resting: 0, longest: 0 };
  const result = (): Omit<Explored, "refuted"> => ({ states: seen.size, ...count });
  const refuted = (why: string, node: number): Explored => ({ ...result(), refuted: { why, trace: traceOf(nodes, node) } });
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { state, node } of frontier) {
      const broken = space.broken(state);
      if (broken !== undefined) return refuted(broken, node);
      const moves = space.moves(state);
      if (moves.every((move) => space.isOptional(move))) {
        count.resting += 1;
        const stuck = space.stuck(state);
        if (stuck !== undefined) return refuted(stuck, node);
      }
      const depth = (nodes[node]?.depth ?? 0) + 1;
      for (const move of moves) {
        count.moves += 1;
        const key = space.key(move.next);
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > most) throw new Error(`more than ${most} states: the bound of this exploration is too wide`);
        count.longest = depth;
        next.push({ state: move.next, node: nodes.push({ parent: node, name: move.name, depth }) - 1 });
      }
    }
    frontier = next;
  }
  return result();
}

function traceOf(nodes: readonly Node[], node: number): readonly string[] {
  const trace: string[] = [];
  for (let at = nodes[node]; at !== undefined && at.parent >= 0; at = nodes[at.parent]) trace.unshift(at.name);
  return trace;
}
