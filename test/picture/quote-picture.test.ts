import { describe, expect, test } from 'vitest';
import { type Box, type DrawnText, provenWords } from '../../src/picture/drawing.ts';
import { quotePicture, typeSizeOf } from '../../src/picture/quote-picture.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { personOf, quoteOf, wordsOf } from './made-up.ts';

const TWELVE_WORDS = 'We are proud of what was built here, in this valley, together.';
const minister = personOf('Jo Ash', 'the minister for water');

function textsIn({ parts }: Box): DrawnText[] {
  return parts.flatMap((part) => (part.kind === 'box' ? textsIn(part) : [part]));
}

function wordsIn(picture: ReturnType<typeof quotePicture>): string[] {
  return textsIn(picture.drawing.root).map(({ pieces }) => provenWords(pieces));
}

describe('a picture of a quotation', () => {
  test('has the quotation, its speaker, who that is, and where it stands', () => {
    const picture = quotePicture({ pieces: [quoteOf(TWELVE_WORDS, 'Jo Ash')], speaker: minister });
    expect(wordsIn(picture)).toEqual([
      `“${TWELVE_WORDS}”`,
      'Jo Ash',
      'the minister for water (¶ 1 of “Headline a”)',
      '¶',
      'The dam opens a year late, The Valley Post, May 15, 2024, ¶\u00A01',
    ]);
  });

  test('gives the words of the host before those of the story, as such', () => {
    const speaker = { ...minister, role: 'minister since 2022' };
    const picture = quotePicture({ pieces: [quoteOf('No.', 'Jo Ash')], speaker });
    expect(wordsIn(picture)[2]).toBe('The host of this bot describes them as: minister since 2022');
  });

  test('calls a speaker unknown who is', () => {
    const picture = quotePicture({ pieces: [quoteOf('No.', undefined)], speaker: undefined });
    expect(wordsIn(picture).slice(0, 2)).toEqual(['“No.”', 'Unknown speaker']);
  });

  test('shows the pieces of one utterance one below the other, the words between them marked as left out', () => {
    const pieces = [quoteOf('We are proud,', 'Jo Ash'), quoteOf('It will stay.', 'Jo Ash')] as const;
    const picture = quotePicture({ pieces: [...pieces], speaker: undefined });
    expect(wordsIn(picture).slice(0, 3)).toEqual(['“We are proud,” […]', '“It will stay.”', 'Jo Ash']);
  });

  test('has smaller type the longer the quotation is, and never cuts it', () => {
    const long = wordsOf(1000);
    expect(long.split(' ').length).toBeGreaterThan(180);
    const sizes = [TWELVE_WORDS, wordsOf(170), wordsOf(340), wordsOf(700), long].map((said) => {
      const [first] = textsIn(
        quotePicture({ pieces: [quoteOf(said, 'Jo')], speaker: undefined }).drawing.root,
      );
      expect(first && provenWords(first.pieces)).toBe(`“${said}”`);
      return first?.style['fontSize'];
    });
    expect(sizes).toEqual([84, 68, 56, 48, 42]);
    expect(typeSizeOf(100_000)).toBe(42);
  });
});

describe('its alternative text', () => {
  test('says all that the picture says', () => {
    const picture = quotePicture({ pieces: [quoteOf(TWELVE_WORDS, 'Jo Ash')], speaker: minister });
    expect(picture.alt).toBe(
      `Quotation as a picture. Jo Ash, the minister for water (¶ 1 of “Headline a”). The dam opens a year late, The Valley Post, May 15, 2024, ¶\u00A01: “${TWELVE_WORDS}”`,
    );
  });

  test('ends at a sentence where it is too long, and says where the rest is', () => {
    const sentence = `${wordsOf(200)}.`;
    const quote = quoteOf(Array.from({ length: 8 }, () => sentence).join(' '), 'Jo Ash');
    const sentences = Array.from({ length: 8 }, (_, index) => ({
      number: index + 1,
      start: index * (sentence.length + 1),
      end: index * (sentence.length + 1) + sentence.length,
    }));
    const paragraph = { ...quote.paragraph, sentences };
    const article = { ...quote.article, paragraphs: [paragraph] };
    const { alt } = quotePicture({ pieces: [{ ...quote, article, paragraph }], speaker: undefined });
    expect(alt.length).toBeLessThanOrEqual(LIMITS.altText);
    expect(alt.endsWith(`${sentence} The button “As text” leads to all of it.`)).toBe(true);
    expect(alt.split(sentence).length - 1).toBe(4);
  });
});
