import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../src/extract/people.ts';
import { quotesOf } from '../../src/extract/quotes.ts';
import { libraryFrom } from '../library.ts';

/** The speaker of every quotation of an article. */
const speakersIn = (...paragraphs: string[]): (string | undefined)[] => {
  const { stories } = libraryFrom({ story: { articles: { news: paragraphs.join('\n\n') } } });
  return stories.flatMap((story) => quotesOf(story, peopleOf(story)).map(({ speaker }) => speaker));
};

describe('A description is the one person of the article whom all of its words fit', () => {
  test('by title, in apposition or by introduction', () => {
    expect(
      speakersIn(
        'Sound Sen. Dora Lindqvist met Paul Kerr, the captain of the ferry, on Friday.',
        '“We are late,” the Sound senator said.',
        '“It was the tide,” said the captain of the ferry.',
      ),
    ).toEqual(['Dora Lindqvist', 'Paul Kerr']);
    expect(
      speakersIn(
        'Tern Lines named Ruth Abel, a former pilot, chief executive on Friday. Omar Sayed, its chief engineer, stayed.',
        '“The engines are old,” the chief engineer said.',
      ),
    ).toEqual(['Omar Sayed']);
  });

  test('and stands as it is when several fit, or none', () => {
    expect(
      speakersIn(
        'Sen. Dora Lindqvist met Sen. Paul Kerr on Friday.',
        '“We are late,” the senator said.',
        '“So are we,” the harbour master said.',
      ),
    ).toEqual(['the senator', 'the harbour master']);
  });

  test('but a bare office is only whom the text was just about', () => {
    expect(
      speakersIn(
        'Mayor Dora Lindqvist opened the pier. Paul Kerr was there. Kerr waved.',
        '“We are late,” the mayor said.',
      ),
    ).toEqual(['the mayor']);
  });

  test('“he” behind an office of somebody unnamed so far is nobody whom the article calls otherwise', () => {
    expect(
      speakersIn(
        'Paul Kerr, a ferry pilot, came on Friday. The governor of the island shook his head.',
        '“It was never safe,” he said.',
      ),
    ).toEqual([undefined]);
  });
});

describe('A last name that several bear', () => {
  test('is the one by far most often named in full', () => {
    expect(
      speakersIn(
        'Dora Holt came. Dora Holt sat down. Dora Holt looked at Paul Holt.',
        '“We are late,” Holt said. “Very late,” she added.',
      ),
    ).toEqual(['Dora Holt', 'Dora Holt']);
  });

  test('is not whoever a courtesy title rules out', () => {
    expect(
      speakersIn('Paul Holt came alone.', '“We are late,” Ms. Holt said. “Very late,” she added.'),
    ).toEqual(['Ms. Holt', 'Ms. Holt']);
  });

  test('else stands as it is, and never for the other one', () => {
    expect(speakersIn('Dora Holt met Paul Holt.', '“We are late,” Holt said.')).toEqual(['Holt']);
    expect(
      speakersIn('Dora Holt came. Dora Holt sat down. Dora Holt spoke.', '“We are late,” Ulf Holt said.'),
    ).toEqual(['Ulf Holt']);
  });
});

describe('The name is taken out of', () => {
  test.each([
    ['“We are late,” said Secretary of State Ruth Abel.', 'Ruth Abel'],
    ['“We are late,” Harbour for All executive director Ruth Abel said.', 'Ruth Abel'],
    ['“We are late,” his nephew Omar el Sayed said.', 'Omar el Sayed'],
    ['“We are late,” an angry Ruth Abel said.', 'Ruth Abel'],
    ['“We are late,” President Abel yesterday told the town.', 'Ruth Abel'],
    ['Ruth Abel’s letter said “we are late.”', 'Ruth Abel'],
    ['Ruth Abel’s answer was: “We are late.”', 'Ruth Abel'],
    ['Ruth Abel on Monday morning said “we are late.”', 'Ruth Abel'],
    ['“We are late,” another pilot, Ruth Abel, told the town.', 'Ruth Abel'],
    ['“We are late,” as Ruth Abel put it.', 'Ruth Abel'],
    ['To Ruth Abel, the ferry is “a floating coffin of rust.”', 'Ruth Abel'],
    ['“We are late and it is raining.” — Ruth Abel', 'Ruth Abel'],
    ['“We are late!” Ruth Abel, the chief of the pilots, said.', 'Ruth Abel'],
    ['The Herald quoted Ruth Abel as saying “we are late.”', 'Ruth Abel'],
    ['“We are late,” the Herald quoted Ruth Abel as saying.', 'Ruth Abel'],
    ['Says Ruth Abel, chief of the pilots: “We are late.”', 'Ruth Abel'],
    ['“We are late,” worries Ruth Abel.', 'Ruth Abel'],
  ])('%s', (sentence, speaker) => {
    expect(speakersIn('Ruth Abel came.', sentence)).toEqual([speaker]);
  });

  test.each([
    ['“We are late,” a spokesman for Ruth Abel said.', 'a spokesman for Ruth Abel'],
    ['“We are late,” said the brother of Ruth Abel.', 'the brother of Ruth Abel'],
    ['Ruth Abel’s lawyer’s letter said “we are late.”', 'Ruth Abel’s lawyer’s letter'],
    ['A letter seen by Ruth Abel said “we are late.”', 'A letter seen by Ruth Abel'],
    ['One part of the report reads “we are late.”', 'the report'],
    ['“We are late,” said the assistant district attorney.', 'the assistant district attorney'],
  ])('but not out of: %s', (sentence, speaker) => {
    expect(speakersIn('Ruth Abel came.', sentence)).toEqual([speaker]);
  });
});

describe('Words of saying that are not those of the quotation', () => {
  test.each([
    [
      'Ruth Abel, speaking on “Morning Tide,” said the new plan gives the town “a safe ferry at last.”',
      'Ruth Abel',
    ],
    [
      'Ruth Abel spoke in the hall, where some fifty pilots had gathered, chanting “no more night shifts.”',
      'some fifty pilots',
    ],
  ])('are not taken for them: %s', (sentence, speaker) => {
    expect(speakersIn('Ruth Abel came.', sentence)).toEqual([speaker]);
  });

  test('nor is whoever a clause of time mentions', () => {
    expect(
      speakersIn('Ruth Abel laughed when a pilot asked about the ferry.', '“It will sail,” she replied.'),
    ).toEqual(['Ruth Abel']);
  });
});

describe('“The company” is', () => {
  test('the organisation that the sentence before was about', () => {
    expect(
      speakersIn('Tern Lines Inc. answered on Friday.', '“The ferry is safe,” the company said.'),
    ).toEqual(['Tern Lines Inc.']);
  });
});

describe('Speech goes on', () => {
  test('where the narrator only ends its sentence', () => {
    expect(
      speakersIn(
        '“We are late,” Ruth Abel said. “The tide was against us and we had to wait” for the new pilot.',
      ),
    ).toEqual(['Ruth Abel', 'Ruth Abel']);
  });

  test('behind a statement that was issued', () => {
    expect(speakersIn('Ruth Abel issued a statement about the ferry. “We are late.”')).toEqual(['Ruth Abel']);
  });

  test('but not behind a paragraph that only tells of somebody: that would be a guess', () => {
    expect(speakersIn('Ruth Abel was in good spirits.', '“We are never late in summer.”')).toEqual([
      undefined,
    ]);
  });

  test('in the paragraph after one that reports what somebody said', () => {
    expect(speakersIn('Ruth Abel said the ferry was late.', '“The tide was against us.”')).toEqual([
      'Ruth Abel',
    ]);
  });
});
