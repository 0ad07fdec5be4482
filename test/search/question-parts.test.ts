import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { questionsIn } from '../../src/search/question-parts.ts';
import { libraryFrom } from '../library.ts';

describe('two questions in one', () => {
  test.each([
    ['who fired him and when did he leave', ['who fired him', 'when did he leave']],
    ['Who fired him? When did he leave?', ['Who fired him', 'When did he leave?']],
    ['where is the dam, and why was it closed', ['where is the dam', 'why was it closed']],
  ])('%s', (text, parts) => {
    expect(questionsIn(text)).toEqual(parts);
  });

  test.each([
    ['one question', 'who fired him'],
    ['one about two things', 'what did the mayor and the council say'],
    ['a second that leans on the first', 'when did trump fire him and how'],
    ['many', 'who is it and who was it then and where is it now and why is it so'],
    ['nothing', ''],
  ])('are not %s', (_, text) => {
    expect(questionsIn(text)).toEqual([text]);
  });

  test('law: no word is lost but those between', () => {
    const word = fc.constantFrom('who', 'dam', 'and', 'when', 'did', 'or', '?', '…', 'é');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const text = words.join(' ');
        let from = 0;
        for (const part of questionsIn(text)) {
          const at = text.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + part.length;
        }
      }),
    );
  });
});

const library = libraryFrom({
  dam: {
    people: [{ name: 'Inés Núñez', aliases: ['Nena'], role: 'Mayor of Halden' }],
    articles: {
      dam: [
        'The dam was closed in May.',
        'An engineer found three cracks in its wall.',
        'Núñez promised a ferry.',
        'Sales fell by half at the cafés.',
      ].join('\n\n'),
    },
  },
});

function shown(question: string): number[] {
  const found = answer(library, library.stories, question);
  return found.outcome === 'unclear' ? [] : found.passages.map(({ passage }) => passage.paragraph.number);
}

test('each of two questions gets its passage among the first', () => {
  expect(shown('who found the cracks and when was the dam closed').slice(0, 2).sort()).toEqual([1, 2]);
});

test('somebody is found by an alias or a role that the host gave', () => {
  expect(shown('what did nena say')).toEqual([3]);
  expect(shown('the mayor’s plans')).toEqual([3]);
  expect(shown('the director’s plans')).toEqual([]);
});
