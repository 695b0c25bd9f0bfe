/** As many invoices as a line holds: together they stay below one write unit. */
const MOST_TOGETHER = 8;

/**
 * Those of which something is the same stand together, in the order of the first of each, eight at most.
 *
 * @param mark - what must be the same; undefined stands alone
 * @example together([1, 2, 3], (n) => String(n % 2)) // [[1, 3], [2]]
 */
export const together = <T>(
  all: readonly T[],
  mark: (one: T) => string | undefined,
): readonly (readonly [T, ...T[]])[] => {
  const groups: [T, ...T[]][] = [];
  const open = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const text = mark(one);
    const group = text === undefined ? undefined : open.get(text);
    if (group && group.length < MOST_TOGETHER) {
      group.push(one);
      continue;
    }
    const begun: [T, ...T[]] = [one];
    groups.push(begun);
    if (text !== undefined) open.set(text, begun);
  }
  return groups;
};
