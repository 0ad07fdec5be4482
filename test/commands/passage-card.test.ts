import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPassage, passageCard } from '../../src/commands/passage-card.ts';
import { decodePassages, type PassageState } from '../../src/commands/passage-state.ts';
import { customIdOf, readCustomId } from '../../src/reply/button-id.ts';
import type { Card } from '../../src/reply/card.ts';
import { type Library, referenceTo } from '../../src/story/library.ts';
import { libraryFrom } from '../library.ts';

const ASKING = { asker: 'host', private: false, canShare: true, question: 'why?' } as const;

function first(library: Library, paragraph: number, sentence: number): PassageState {
  const [article] = library.stories[0]?.articles ?? [];
  const found = article?.paragraphs[paragraph - 1];
  if (article === undefined || found === undefined) throw new Error('no such paragraph');
  const passages = [referenceTo({ article, paragraph: found }, sentence)];
  return { outcome: 'answered', view: 'passage', oneStory: false, index: 0, part: undefined, passages };
}

/** The words of the story on a card, excerpt by excerpt. */
function excerpts({ sections }: Card): string[] {
  return sections.flat().flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      if (piece.kind !== 'excerpt') return [];
      const { place, range } = piece.excerpt;
      return [place.paragraph.text.slice(range.start, range.end)];
    }),
  );
}

function labels({ buttons }: Card): string[] {
  return buttons.map(({ label }) => label);
}

function pressed(card: Card, label: string, library: Library): Card {
  const button = card.buttons.find((one) => one.label === label);
  const id = button === undefined ? undefined : readCustomId(customIdOf(button) ?? '');
  if (id === undefined) throw new Error(`no button ${label} among ${labels(card).join(', ')}`);
  return openPassage('ask', { ...ASKING, state: id.state }, library);
}

describe('a long paragraph', () => {
  const sentences = Array.from(
    { length: 90 },
    (_, index) => `Sentence number ${index + 1} tells of the dam at length.`,
  );
  const library = libraryFrom({ s: { articles: { a: sentences.join(' ') } } });

  test('opens at the part with the matching sentence, however far back it stands', () => {
    const card = passageCard('ask', first(library, 1, 71), ASKING, library);
    expect(excerpts(card)[0]).toContain('Sentence number 71 tells');
    expect(labels(card)).toEqual(['Part before', 'Context']);
  });

  test('is told whole by its parts, in order, none of them twice', () => {
    let card = passageCard('ask', first(library, 1, 1), ASKING, library);
    let told = excerpts(card).join('');
    while (labels(card).includes('Rest of the paragraph')) {
      card = pressed(card, 'Rest of the paragraph', library);
      told += excerpts(card).join('');
    }
    expect(told).toBe(sentences.join(' '));
  });
});

test('the context is the paragraphs before and after, in their order', () => {
  const library = libraryFrom({ s: { articles: { a: 'One is here.\n\nTwo is here.\n\nThree is here.' } } });
  const card = pressed(passageCard('ask', first(library, 2, 1), ASKING, library), 'Context', library);
  expect(excerpts(card)).toEqual(['One is here.', 'Two is here.', 'Three is here.']);
  expect(labels(card)).toEqual(['Back to the passage']);
  expect(excerpts(pressed(card, 'Back to the passage', library))).toEqual(['Two is here.']);
});

test('what a passage repeats is named, with its paragraph and, elsewhere, its headline', () => {
  const text = 'The new dam above the village opened on Monday after years of delay.';
  const library = libraryFrom({ s: { articles: { a: `- ${text}\n\n${text} It is high.`, b: text } } });
  const card = passageCard('ask', first(library, 2, 1), ASKING, library);
  const small = card.sections
    .flat()
    .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'words' ? [piece.text] : [])));
  expect(small).toContain('Also in ¶ 1, ¶ 1 of “Headline b”');
});

test('law: however a paragraph reads, its parts tell it whole', () => {
  const words = fc.constantFrom(
    'One. ',
    'two ',
    'Three! ',
    '***',
    '“four” ',
    'x'.repeat(900),
    '👩‍👩‍👧 ',
    'é',
    '# ',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (pieces) => {
      const library = libraryFrom({ s: { articles: { a: `a${pieces.join('')}` } } });
      const [paragraph] = library.stories[0]?.articles[0]?.paragraphs ?? [];
      const start = { ...first(library, 1, 1), part: 0 };
      let card = passageCard('ask', start, ASKING, library);
      let told = excerpts(card).join('');
      while (labels(card).includes('Rest of the paragraph')) {
        card = pressed(card, 'Rest of the paragraph', library);
        told += excerpts(card).join('');
      }
      expect(told).toBe(paragraph?.text);
    }),
  );
});

test('a state that was made by hand is refused in words', () => {
  const library = libraryFrom({ s: { articles: { a: 'One.' } } });
  expect(decodePassages('nonsense')).toBeUndefined();
  expect(excerpts(openPassage('ask', { ...ASKING, state: 'nonsense' }, library))).toEqual([]);
});
