import { describe, expect, test } from 'vitest';
import { scoreQuotes } from '../../bench/quotes/score.ts';
import type { GivenQuote, QuotesDocument, SetQuote } from '../../bench/quotes/set.ts';
import { isSpeaker } from '../../bench/quotes/speaker.ts';

const TEXT =
  '“We came home late,” Clara Holt said. “Nobody was there at all.” The “old grey house” was dark.';

const quoteOf = (text: string, changes: Partial<SetQuote> = {}): SetQuote => ({
  text,
  paragraph: 0,
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  speaker: 'Clara Holt',
  speakerMention: 'Holt',
  speakerClass: 'named',
  speakerJudged: true,
  group: 'one',
  ...changes,
});
const documentOf = (...quotes: SetQuote[]): QuotesDocument => ({
  id: 'made',
  published: '2024-05-02',
  title: '',
  text: [TEXT],
  quotes,
  optional: [{ text: 'old grey house', paragraph: 0 }],
});
const both = documentOf(quoteOf('We came home late,'), quoteOf('Nobody was there at all.'));
const given = (text: string, speaker: string | null = 'Holt'): GivenQuote => ({
  text,
  speaker,
  paragraph: 0,
});
const score = (document: QuotesDocument, ...quotes: GivenQuote[]) =>
  scoreQuotes([document], { made: quotes });

describe('Quotes', () => {
  test('that are all found with their speaker have full marks and no mistake', () => {
    const { figures, mistakes } = score(both, given('We came home late'), given('Nobody was there at all'));
    expect(figures).toMatchObject({ 'span F1': 1, 'speaker right': 1, 'end to end F1': 1 });
    expect(mistakes).toEqual([]);
  });

  test('given as one count for each piece of the attribution', () => {
    const { figures } = score(both, given('We came home late, Nobody was there at all.'));
    expect(figures).toMatchObject({ 'span F1': 1, 'end to end F1': 1 });
  });

  test('given in pieces count once they make up the whole', () => {
    const { figures } = score(
      documentOf(quoteOf('We came home late,” Clara Holt said. “Nobody was there at all.')),
      given('We came home late'),
      given('Clara Holt said'),
      given('Nobody was there at all'),
    );
    expect(figures).toMatchObject({ 'span F1': 1, 'speaker right': 1 });
  });

  test('are neither right nor wrong where they are short or optional', () => {
    const { figures, mistakes } = score(
      both,
      given('We came home late'),
      given('Nobody was there at all'),
      given('old grey house'),
      given('home late'),
    );
    expect(figures['span F1']).toBe(1);
    expect(mistakes).toEqual([]);
  });

  test('are told apart by what is wrong with them', () => {
    const { figures, mistakes } = score(
      documentOf(
        quoteOf('We came home late,'),
        quoteOf('Nobody was there at all.'),
        quoteOf('Clara Holt said', { group: null }),
      ),
      given('We came home late', 'Dora Lind'),
      given('Nobody was there at all', null),
      given('house was dark', 'Holt'),
    );
    expect(mistakes.map(({ kind, given }) => [kind, given])).toEqual([
      ['wrong speaker', 'Dora Lind'],
      ['speaker unknown', 'unknown'],
      ['span missed', undefined],
      ['span too much', 'Holt'],
    ]);
    expect(figures).toMatchObject({ 'speaker right': 0, 'right of speakers given': 0, 'end to end F1': 0 });
    expect(figures['span F1']).toBeCloseTo(2 / 3, 10);
  });

  test('without a judged speaker count for their span alone', () => {
    const unjudged = documentOf(quoteOf('We came home late,', { speakerJudged: false }));
    expect(score(unjudged, given('We came home late', null)).figures).toMatchObject({
      'span F1': 1,
      'speaker right': undefined,
      'end to end F1': 0,
    });
  });
});

describe('A speaker', () => {
  test.each([
    ['Clara Holt', 'Holt', true],
    ['Clara Holt', 'Mayor Clara Holt', true],
    ['Clara Holt', 'C. Holt', true],
    ['Clara Holt', 'Clara', true],
    ['Clara Holt', 'Dora Holt', false],
    ['Clara Holt', 'she', false],
    ['Clara Holt', null, false],
    ['Clara Holt', 'Holt of Norwick', true],
    ['Clara Holt', 'a spokesman for Clara Holt', false],
    ['Marine de la Tour', 'de la Tour', true],
    ['Evan Reed Jr.', 'Evan Reed', false],
    ['Dora Lind', 'Clara Holt’s aide Dora Lind', true],
  ])('%s is meant by %s: %s', (speaker, said, isRight) => {
    expect(isSpeaker(quoteOf('We came home late,', { speaker }), said)).toBe(isRight);
  });

  test.each([
    ['a spokesman for the harbour', 'the spokesman', true],
    ['the harbour board', 'the board of the harbour', true],
    ['a spokesman for the harbour', 'the harbour', false],
  ])('%s is described by %s: %s', (speaker, said, isRight) => {
    const quote = quoteOf('We came home late,', {
      speaker,
      speakerMention: speaker,
      speakerClass: 'nominal',
    });
    expect(isSpeaker(quote, said)).toBe(isRight);
  });
});
