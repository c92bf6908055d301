/**
 * The text of RFC 5952 section 4 for an IPv6 address, or undefined if it is none. Groups are hexadecimal throughout: a dotted IPv4 end
 * (section 5 recommends it for some prefixes) would be a second spelling, and URL parsers do not write it either. No zone.
 */
export function canonicalIpv6(text: string): string | undefined {
  const groups = readGroups(text);
  return groups === undefined ? undefined : formatGroups(groups);
}

function readGroups(text: string): readonly number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const zeros = 8 - left.length - right.length;
  if (halves.length === 1 ? zeros !== 0 : zeros < 1) return undefined;
  const all = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) ? all.map((group) => Number.parseInt(group, 16)) : undefined;
}

/** RFC 5952 section 4.2: the longest run of two or more zero groups becomes `::`, the first of equally long ones. */
function formatGroups(groups: readonly number[]): string {
  let best = { start: 0, length: 1 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  const hex = groups.map((group) => group.toString(16));
  if (best.length < 2) return hex.join(":");
  return `${hex.slice(0, best.start).join(":")}::${hex.slice(best.start + best.length).join(":")}`;
}
