import type { Range } from '../../src/story/story.ts';

export interface Pair<Expected, Given> {
  readonly expected: Expected;
  readonly given: Given;
  /** Both ends are the same. */
  readonly exact: boolean;
}

export interface Pairing<Expected, Given> {
  readonly pairs: readonly Pair<Expected, Given>[];
  readonly missed: readonly Expected[];
  readonly spurious: readonly Given[];
}

/** Whether two spans overlap. */
export function meet(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Pairs spans that overlap, one to one: those that are the same first, then those that share most characters. */
export function pairSpans<Expected extends Range, Given extends Range>(
  expected: readonly Expected[],
  given: readonly Given[],
): Pairing<Expected, Given> {
  const possible = expected.flatMap((one) =>
    given.flatMap((other) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      const exact = one.start === other.start && one.end === other.end;
      return shared > 0 ? [{ expected: one, given: other, shared, exact }] : [];
    }),
  );
  possible.sort((a, b) => Number(b.exact) - Number(a.exact) || b.shared - a.shared);
  const used = new Set<Expected | Given>();
  const pairs = possible.filter((pair) => {
    if (used.has(pair.expected) || used.has(pair.given)) return false;
    used.add(pair.expected).add(pair.given);
    return true;
  });
  return {
    pairs,
    missed: expected.filter((one) => !used.has(one)),
    spurious: given.filter((one) => !used.has(one)),
  };
}
