import { expect, test } from 'vitest';
import { peopleOf } from '../../src/extract/people.ts';
import { quotesOf } from '../../src/extract/quotes.ts';
import { storyOf } from './story-of.ts';

/** The quotations of an article, those of one utterance together. */
function utterancesIn(...paragraphs: readonly string[]): string[][] {
  const story = storyOf({ id: 'a', day: '2025-04-17', paragraphs });
  const groups = new Map<number, string[]>();
  for (const { utterance, text } of quotesOf(story, peopleOf(story))) {
    groups.set(utterance, [...(groups.get(utterance) ?? []), text]);
  }
  return [...groups.values()];
}

test('a speech that goes on behind its speaker is one utterance', () => {
  expect(utterancesIn('“We will stay,” Maria Stone said. “We will build.”')).toEqual([
    ['We will stay,', 'We will build.'],
  ]);
});

test('so are the pieces of one sentence, and words before the one that names the speaker', () => {
  expect(utterancesIn('“We will stay.” “We will build,” said Maria Stone, “and win.”')).toEqual([
    ['We will stay.', 'We will build,', 'and win.'],
  ]);
});

test('so is a speech over several paragraphs', () => {
  expect(
    utterancesIn(
      'Maria Stone spoke at length. “We will stay, she said.',
      '“We will build.',
      '“And we will win.”',
      'Peter Field was not so sure. “They will not,” he said.',
    ),
  ).toEqual([['We will stay,', 'We will build.', 'And we will win.'], ['They will not,']]);
});

test('a speaker who is named anew begins another', () => {
  expect(utterancesIn('“We will stay,” Maria Stone said. She smiled. “Soon,” she said.')).toEqual([
    ['We will stay,'],
    ['Soon,'],
  ]);
});

test('pieces of one sentence are one utterance also when nobody knows who speaks', () => {
  expect(utterancesIn('The plan was called “a very bad idea” and “the worst of all”.')).toEqual([
    ['a very bad idea', 'the worst of all'],
  ]);
});
