/** Excel's own limit. */
const longest = 31;

function isTaken(taken: ReadonlySet<string>, name: string): boolean {
  return taken.has(name.toLowerCase());
}

/** Names that Excel takes for sheets: 31 characters, none of `[]:*?/\`, no apostrophe at the ends, no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    // eslint-disable-next-line no-control-regex -- control characters cannot stand in XML.
    const legal = name.replace(/[[\]:*?/\\\0-\x1f\ud800-\udfff\ufffe\uffff\s]+/g, ' ').trim();
    const base =
      legal
        .slice(0, longest)
        .replace(/^'+|'+$/g, '')
        .trim() || `Sheet ${String(index + 1)}`;
    let unique = base;
    for (let number = 2; isTaken(taken, unique); number += 1) {
      const suffix = ` ${String(number)}`;
      unique = base.slice(0, longest - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
