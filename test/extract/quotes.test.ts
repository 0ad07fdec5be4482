import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/extract/facts.ts';
import { peopleOf } from '../../src/extract/people.ts';
import { quotesOf } from '../../src/extract/quotes.ts';
import { sliceOf } from '../../src/story/story.ts';
import { libraryFrom } from '../library.ts';

const quotesIn = (...articles: string[]): readonly Quote[] => {
  const bodies = Object.fromEntries(articles.map((body, index) => [`article-${index + 1}`, body]));
  const { stories } = libraryFrom({ story: { articles: bodies } });
  return stories.flatMap((story) => quotesOf(story, peopleOf(story)));
};
const wordsIn = (...articles: string[]): string[] => quotesIn(...articles).map(({ text }) => text);
const evidenceOf = ({ evidence }: Quote): string => sliceOf(evidence.paragraph.text, evidence.range);

describe('A quote', () => {
  test('has its words, its speaker under the fullest name, the words of saying and the sentence that proves it', () => {
    const [quote] = quotesIn(
      'Clara Holt left.\n\nIt rained. “I am done here,” Holt wrote on Friday. She left.',
    );
    expect(quote).toMatchObject({
      text: 'I am done here,',
      speaker: 'Clara Holt',
      speakerMention: 'Holt',
      cue: 'wrote',
    });
    expect(quote?.paragraph.number).toBe(2);
    expect(quote && evidenceOf(quote)).toBe('“I am done here,” Holt wrote on Friday.');
  });

  test('that goes on is proved by the sentence that names its speaker', () => {
    const quotes = quotesIn('“I am done here,” Clara Holt said. “I will not be back.');
    expect(quotes.map((quote) => [quote.text, quote.speaker, evidenceOf(quote)])).toEqual([
      ['I am done here,', 'Clara Holt', '“I am done here,” Clara Holt said.'],
      ['I will not be back.', 'Clara Holt', '“I am done here,” Clara Holt said.'],
    ]);
  });

  test('whose “he” cannot be told has no speaker, and shows the sentence that says “he”', () => {
    const [quote] = quotesIn('“I am done here,” he said.');
    expect(quote).toMatchObject({ speaker: undefined, speakerMention: 'he', cue: 'said' });
    expect(quote && evidenceOf(quote)).toBe('“I am done here,” he said.');
  });

  test('without any words of saying has no speaker, and its own sentence', () => {
    const [quote] = quotesIn('The wall was old. It bore the words “no way back from here” in red.');
    expect(quote).toMatchObject({ speaker: undefined, speakerMention: undefined, cue: undefined });
    expect(quote && evidenceOf(quote)).toBe('It bore the words “no way back from here” in red.');
  });

  test('comes in reading order, article by article', () => {
    expect(
      wordsIn('“One is here,” Clara Holt said. She called it “number two.”', '“Three is here,” Holt said.'),
    ).toEqual(['One is here,', 'number two.', 'Three is here,']);
  });
});

describe('Quotation marks around few words', () => {
  test('are a quote when somebody is said to say them', () => {
    expect(wordsIn('Clara Holt called him a “bad actor.”')).toEqual(['bad actor.']);
    expect(wordsIn('The choice, Clara Holt told colleagues, was “mine alone.”')).toEqual(['mine alone.']);
    expect(wordsIn('“Never,” Clara Holt said. “Ever.”')).toEqual(['Never,', 'Ever.']);
  });

  test('are none when they only hold a word at arm’s length', () => {
    expect(wordsIn('The so-called “ferry tax” was paid by “locals” for years.')).toEqual([]);
  });

  test('are none around a title, however it is brought up', () => {
    expect(
      wordsIn('Clara Holt sang “Down by the Old Harbour Wall” at the show “Morning Tide” on Friday.'),
    ).toEqual([]);
    expect(wordsIn('Clara Holt told Radio Nord’s “Morning Tide” that she would stay.')).toEqual([]);
    expect(wordsIn('She released a book titled “The Ferry That Never Sailed” on Friday.')).toEqual([]);
  });
});

describe('For any text', () => {
  const piece = fc.constantFrom(
    'Clara Holt',
    'Holt',
    ' he',
    ' said',
    ', ',
    '. ',
    ': ',
    ' who ',
    ' and ',
    ' of ',
    ' the ',
    ' company',
    '“',
    '”',
    '"',
    ' – ',
    'saying ',
    'called ',
    'according to ',
    '(',
    ')',
    'word ',
    '\n\n',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  test('a quote is a slice of its paragraph, its evidence a slice of that paragraph or another of the article', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const { article, paragraph, range, text: words, evidence } of quotesIn(
          `Start here.\n\n${body}`,
        )) {
          expect(words).toBe(sliceOf(paragraph.text, range));
          expect(words).not.toBe('');
          expect(article.paragraphs).toContain(paragraph);
          expect(article.paragraphs).toContain(evidence.paragraph);
          expect(evidence.range.start).toBeLessThan(evidence.range.end);
          expect(evidence.range.end).toBeLessThanOrEqual(evidence.paragraph.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same quotes', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(quotesIn(`A b.\n\n${body}`)).toEqual(quotesIn(`A b.\n\n${body}`));
      }),
      {
        numRuns: 50,
      },
    );
  });
});
