/** Globs over ids: `*` any characters within a segment and beyond, `?` one character. Ids hold no other wildcard characters. */
export function globToRegExp(glob: string): RegExp {
  const source = glob
    .split("")
    .map((char) => (char === "*" ? ".*" : char === "?" ? "." : char.replace(/[.+^${}()|[\]\\/]/g, "\\$&")))
    .join("");
  return new RegExp(`^${source}$`);
}

/**
 * Whether a glob selects an id. A glob selects the id itself and everything below it, so that `proof.audience`
 * selects the check `proof.audience/other-server`.
 *
 * @example
 * globMatches("relay.*", "relay.order/two-senders"); // true
 */
export function globMatches(glob: string, id: string): boolean {
  const known = matchers.get(glob);
  if (known !== undefined) return known.test(id);
  const matcher = new RegExp(`${globToRegExp(glob).source}|${globToRegExp(`${glob}/*`).source}`);
  matchers.set(glob, matcher);
  return matcher.test(id);
}

/** Each glob is asked about every check. */
const matchers = new Map<string, RegExp>();

/** Edit distance (Levenshtein), for suggestions only. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The ids nearest to a pattern that matched nothing, best first; those that share its beginning win. */
export function nearest(pattern: string, ids: readonly string[], count = 3): string[] {
  const bare = pattern.replace(/[*?]/g, "");
  const prefix = bare.split(".")[0] ?? "";
  const score = (id: string): number =>
    distance(bare, id) - (prefix !== "" && id.startsWith(`${prefix}.`) ? 4 : 0) - (bare !== "" && id.includes(bare) ? 8 : 0);
  return [...new Set(ids)]
    .map((id) => ({ id, score: score(id) }))
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}
