import { around, aroundWords } from '../extraction/around.ts';
import { rates, share } from '../extraction/f1.ts';
import type { GivenById, Mistake, Score } from '../extraction/task.ts';
import { type Expected, type Given, matchQuotes } from './match.ts';
import type { GivenQuote, QuotesDocument, SetQuote } from './set.ts';
import { isSpeaker } from './speaker.ts';

interface Matched {
  readonly document: QuotesDocument;
  readonly expected: readonly Expected[];
  readonly given: readonly Given[];
}

const CLASSES: readonly SetQuote['speakerClass'][] = ['named', 'pronoun', 'nominal'];

/** Spans found, speakers right, and both together; a quote counts for its speaker when the set judges it. */
export function scoreQuotes(
  documents: readonly QuotesDocument[],
  givenById: GivenById<readonly GivenQuote[]>,
): Score {
  const matched = documents.map(
    (document): Matched => ({ document, ...matchQuotes(document, givenById[document.id] ?? []) }),
  );
  const expected = matched.flatMap((one) => one.expected);
  const given = matched.flatMap((one) => one.given).filter(({ ignored }) => !ignored);
  const judged = expected.filter(({ quote }) => quote.speakerJudged);
  const counting = given.filter(({ covers }) => covers.length === 0 || covers.some(isJudged));
  const spans = rates(
    given.filter(({ covers }) => covers.length > 0).length,
    given.length,
    expected.filter(isFound).length,
    expected.length,
  );
  const endToEnd = rates(
    counting.filter(({ covers }) => covers.length > 0 && covers.filter(isJudged).every(isRight)).length,
    counting.length,
    judged.filter(isRight).length,
    judged.length,
  );
  return {
    figures: {
      'span F1': spans.f1,
      'speaker right': rightOf(judged.filter(isFound)),
      'end to end F1': endToEnd.f1,
      'end to end precision': endToEnd.precision,
      'end to end recall': endToEnd.recall,
      'right of speakers given': rightOf(judged.filter(hasSpeaker)),
      ...Object.fromEntries(CLASSES.flatMap((name) => figuresOf(name, judged))),
    },
    mistakes: matched.flatMap(mistakesIn),
  };
}

function figuresOf(name: string, judged: readonly Expected[]): [string, number | undefined][] {
  const here = judged.filter(({ quote }) => quote.speakerClass === name);
  return [
    [`${name}: speaker right`, rightOf(here.filter(isFound))],
    [`${name}: right of those given`, rightOf(here.filter(hasSpeaker))],
  ];
}

function rightOf(quotes: readonly Expected[]): number | undefined {
  return share(quotes.filter(isRight).length, quotes.length);
}

function isJudged({ quote }: Expected): boolean {
  return quote.speakerJudged;
}

function isFound({ foundBy }: Expected): boolean {
  return foundBy.length > 0;
}

function hasSpeaker({ foundBy }: Expected): boolean {
  return foundBy.some(({ quote }) => quote.speaker !== null);
}

function isRight({ quote, foundBy }: Expected): boolean {
  return foundBy.length > 0 && foundBy.every((one) => isSpeaker(quote, one.quote.speaker));
}

function mistakesIn({ document, expected, given }: Matched): Mistake[] {
  const paragraph = (at: number): string => document.text[at] ?? '';
  const missed = expected.flatMap((one): Mistake[] => {
    const kind = kindOf(one);
    if (kind === undefined) return [];
    const { quote, foundBy } = one;
    const speakers = foundBy.map(({ quote: { speaker } }) => speaker ?? 'unknown');
    return [
      {
        kind,
        document: document.id,
        expected: `${quote.speaker ?? 'nobody'} (${quote.speakerMention ?? 'not named'})`,
        given: speakers.length === 0 ? undefined : [...new Set(speakers)].join(' | '),
        around: around(paragraph(quote.paragraph), quote),
      },
    ];
  });
  const spurious = given
    .filter(({ covers, ignored }) => covers.length === 0 && !ignored)
    .map(
      ({ quote }): Mistake => ({
        kind: 'span too much',
        document: document.id,
        expected: undefined,
        given: quote.speaker ?? 'unknown',
        around: aroundWords(paragraph(quote.paragraph), quote.text),
      }),
    );
  return [...missed, ...spurious];
}

function kindOf(one: Expected): string | undefined {
  if (!isFound(one)) return 'span missed';
  if (!isJudged(one) || isRight(one)) return undefined;
  return hasSpeaker(one) ? 'wrong speaker' : 'speaker unknown';
}
