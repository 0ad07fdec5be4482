export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `right` of `given` and `found` of `expected`; the two differ where one thing given stands for several expected. */
export function rates(right: number, given: number, found: number, expected: number): Rates {
  const precision = share(right, given) ?? 0;
  const recall = share(found, expected) ?? 0;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Undefined where there is nothing to have a share of. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
