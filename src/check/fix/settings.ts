import { distance } from 'fastest-levenshtein';
import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { readPublished } from '../../story/published.ts';
import { checking } from '../../words/index.ts';
import { type Fix, type Fixed, lineAt, unchanged } from './fixed.ts';
import { plainDay } from './plain-day.ts';

/** A key further away from a known one than so many letters is another word. */
const MOST_SLIPS = 2;
/** The same as a share of its letters: two slips in a short word make it another one. */
const MOST_SHARE = 0.4;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly what: string;
}

/** Keys that are misspelt, where one known key alone is nearest and not there yet. */
export function withKnownKeys(known: readonly string[]): Fix {
  return (text, { settings }) => {
    const pairs = pairsIn(text.slice(settings.start, settings.end));
    const names = pairs.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    const meant = names.map((name) => (known.includes(name) ? undefined : soleNearest(name, known)));
    const replacements = pairs.flatMap(({ key }, at): Replacement[] => {
      const words = meant[at];
      const from = names[at] ?? '';
      const [start, end] = isScalar(key) ? (key.range ?? []) : [];
      if (words === undefined || start === undefined || end === undefined) return [];
      const isPlain = text.slice(settings.start + start, settings.start + end) === from;
      const isTaken = names.includes(words) || meant.filter((other) => other === words).length > 1;
      return !isPlain || isTaken ? [] : [{ start, end, words, what: checking.key(from, words) }];
    });
    return replaced(text, settings.start, replacements);
  };
}

/** A date of publication that can be read in one way only. */
export const withPlainDate: Fix = (text, { settings }) => {
  const pair = pairsIn(text.slice(settings.start, settings.end)).find(
    ({ key }) => isScalar(key) && key.value === 'published',
  );
  const scalar = isScalar(pair?.value) ? pair.value : undefined;
  const written = typeof scalar?.value === 'string' ? scalar.value.trim() : '';
  const day = readPublished(written) === undefined ? plainDay(written) : undefined;
  const [start, end] = scalar?.range ?? [];
  if (day === undefined || start === undefined || end === undefined) return unchanged(text);
  return replaced(text, settings.start, [{ start, end, words: day, what: checking.date(written, day) }]);
};

/** The known name nearest to a misspelt one; undefined when none is near, or two are equally so. */
export function soleNearest(typed: string, known: readonly string[]): string | undefined {
  const away = known
    .map((name) => ({ name, slips: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.slips - other.slips);
  const [nearest, next] = away;
  if (nearest === undefined || nearest.slips === next?.slips) return undefined;
  const { name, slips } = nearest;
  return slips <= MOST_SLIPS && slips <= Math.max(typed.length, name.length) * MOST_SHARE ? name : undefined;
}

/** The pairs of a YAML mapping; none when it cannot be read. */
function pairsIn(yaml: string): readonly Pair[] {
  const { contents, errors } = parseDocument(yaml, { schema: 'core', prettyErrors: false });
  return errors.length === 0 && isMap(contents) ? contents.items : [];
}

function replaced(text: string, offset: number, replacements: readonly Replacement[]): Fixed {
  const mended = replacements.map(({ start, what }) => ({ line: lineAt(text, offset + start), what }));
  const written = [...replacements]
    .reverse()
    .reduce(
      (words, { start, end, words: next }) =>
        `${words.slice(0, offset + start)}${next}${words.slice(offset + end)}`,
      text,
    );
  return { text: written, mended };
}
