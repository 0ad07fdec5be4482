/** One rule of Discord that a payload breaks: where, and what Discord would say. */
export interface Violation {
  readonly path: Path;
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** `components[0].label: is 90 characters long, at most 80 are allowed` */
export function sentenceOf({ path, message }: Violation): string {
  const place = path.reduce<string>(
    (so, key) => (typeof key === 'number' ? `${so}[${key}]` : so === '' ? key : `${so}.${key}`),
    '',
  );
  return place === '' ? message : `${place}: ${message}`;
}

/** How many of a thing Discord takes. */
export interface Range {
  readonly min?: number;
  readonly max: number;
}

/**
 * A text that must be there and fit. Characters are counted as UTF-16 units, which is never less than what
 * Discord counts: a payload that passes here passes there.
 */
export function* requiredText(value: unknown, path: Path, range: Range): Iterable<Violation> {
  if (typeof value !== 'string') yield { path, message: 'a text is required' };
  else yield* optionalText(value, path, range);
}

/** A text that may be left out (or null), but must fit where it is given. */
export function* optionalText(value: unknown, path: Path, range: Range): Iterable<Violation> {
  if (value === undefined || value === null) return;
  if (typeof value !== 'string') yield { path, message: 'must be a text' };
  else yield* sized(value.length, path, range, 'characters');
}

/** A list that must be there and have the right number of entries. */
export function* requiredList(value: unknown, path: Path, range: Range): Iterable<Violation> {
  if (!Array.isArray(value)) yield { path, message: 'a list is required' };
  else yield* sized(value.length, path, range, 'entries');
}

export function* optionalWhole(value: unknown, path: Path, range: Range): Iterable<Violation> {
  if (value === undefined || value === null) return;
  if (!Number.isSafeInteger(value)) yield { path, message: 'must be a whole number' };
  else yield* sized(Number(value), path, range, '');
}

function* sized(size: number, path: Path, { min = 0, max }: Range, unit: string): Iterable<Violation> {
  if (size >= min && size <= max) return;
  const what = unit === '' ? `${size}` : `${size} ${unit}`;
  yield { path, message: `${what}, must be between ${min} and ${max}` };
}

/** Says which of several texts occur twice; `what` names them in the sentence. */
export function* repeated(
  texts: readonly (string | number)[],
  path: Path,
  what: string,
): Iterable<Violation> {
  const seen = new Set<string | number>();
  for (const text of texts) {
    if (seen.has(text)) yield { path, message: `${what} “${text}” is used twice` };
    seen.add(text);
  }
}
