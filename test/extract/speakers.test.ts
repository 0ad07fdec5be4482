import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../src/extract/people.ts';
import { quotesOf } from '../../src/extract/quotes.ts';
import { libraryFrom } from '../library.ts';

const CAST = [
  'Mayor Dora Lindqvist met Paul Kerr, a ferry pilot, on Friday.',
  'Harbour inspector Ruth Abel was there. The harbour office sent a letter.',
].join('\n\n');

/** The speaker of every quotation of a paragraph, in an article that has introduced its people before. */
const speakersIn = (...paragraphs: string[]): (string | undefined)[] => {
  const { stories } = libraryFrom({ story: { articles: { news: [CAST, ...paragraphs].join('\n\n') } } });
  return stories.flatMap((story) => quotesOf(story, peopleOf(story)).map(({ speaker }) => speaker));
};

describe('A speaker is the subject of the words of saying', () => {
  test.each([
    '“The ferry is safe,” Lindqvist said.',
    '“The ferry is safe,” said Lindqvist.',
    '“The ferry is safe,” said Mayor Lindqvist, who grew up on the island.',
    '“The ferry is safe,” Lindqvist, who grew up on the island, told Kerr.',
    '“The ferry is safe,” according to Lindqvist.',
    'According to Lindqvist, “the ferry is safe.”',
    'Lindqvist said: “The ferry is safe.”',
    'Lindqvist said that “the ferry is safe” now.',
    'Lindqvist told Kerr on Friday that “the ferry is safe.”',
    'In a statement, Lindqvist wrote, “The ferry is safe.”',
    'Lindqvist, the mayor of a town of pilots, has repeatedly said “the ferry is safe.”',
    'Lindqvist wrote to Kerr, adding, “The ferry is safe.”',
    'Lindqvist waved to Kerr and said, “The ferry is safe.”',
    'Lindqvist issued a statement saying “the ferry is safe.”',
    'It was Friday when Lindqvist, speaking in Kerr’s house, said “the ferry is safe.”',
    'The mayor of the town, Dora Lindqvist, said “the ferry is safe.”',
    'The ferry, Lindqvist said, is “safe as a house.”',
    'Kerr was called “safe as a house” by Lindqvist.',
    'Lindqvist said that Kerr had begged her for “a safe ferry.”',
    'As Kerr nodded, Lindqvist went on: “The ferry is safe.”',
  ])('in: %s', (sentence) => {
    expect(speakersIn(sentence)).toEqual(['Dora Lindqvist']);
  });

  test('and not the object, nor whoever a description merely mentions', () => {
    expect(speakersIn('“The ferry is safe,” a spokesman for Lindqvist said.')).toEqual([
      'a spokesman for Lindqvist',
    ]);
    expect(speakersIn('“The ferry is safe,” Lindqvist’s lawyer said.')).toEqual(['Lindqvist’s lawyer']);
    expect(speakersIn('“The ferry is safe,” one former officer of the port said.')).toEqual([
      'one former officer of the port',
    ]);
    expect(speakersIn('Lindqvist called Kerr “a safe pair of hands.”')).toEqual(['Dora Lindqvist']);
  });

  test('for each quotation of a sentence by itself', () => {
    expect(
      speakersIn('Lindqvist called it “a safe ferry,” while Kerr called it “a floating coffin.”'),
    ).toEqual(['Dora Lindqvist', 'Paul Kerr']);
    expect(
      speakersIn('After Kerr called it “a floating coffin,” Lindqvist said: “The ferry is safe.”'),
    ).toEqual(['Paul Kerr', 'Dora Lindqvist']);
    expect(speakersIn('Lindqvist called it “a safe ferry,” the Northport Herald reported.')).toEqual([
      'Dora Lindqvist',
    ]);
  });

  test('also when two speak together', () => {
    expect(speakersIn('“We will sail again,” Dora Lindqvist and Paul Kerr wrote.')).toEqual([
      'Dora Lindqvist and Paul Kerr',
    ]);
  });
});

describe('Documents and organisations speak for themselves', () => {
  test.each([
    ['The letter said “the ferry is safe.”', 'The letter'],
    ['“The ferry is safe,” the harbour office’s report says.', 'the harbour office’s report'],
    ['The order calls the ferry “safe enough.”', 'The order'],
    ['One line of the letter reads: “The ferry is safe.”', 'the letter'],
    ['“The ferry is safe,” the Northport Ferry Company said.', 'Northport Ferry Company'],
  ])('in: %s', (sentence, speaker) => {
    expect(speakersIn(sentence)).toEqual([speaker]);
  });

  test('“the company” is the one company that the article has named', () => {
    const named = 'The Northport Ferry Company owns it.';
    expect(speakersIn(named, '“The ferry is safe,” the company said.')).toEqual(['Northport Ferry Company']);
    expect(
      speakersIn(named, 'So does the Sound Ferry Company.', '“It is safe here,” the company said.'),
    ).toEqual(['the company']);
  });
});

describe('“He” and “she” are', () => {
  test('whoever last spoke or acted and fits', () => {
    expect(speakersIn('Lindqvist met Kerr. “It was good,” he said. “Very good,” she said.')).toEqual([
      'Paul Kerr',
      'Dora Lindqvist',
    ]);
    expect(speakersIn('Kerr was tired. Lindqvist was not.', '“I will sail again,” he said.')).toEqual([
      'Paul Kerr',
    ]);
    expect(speakersIn('When Lindqvist arrived, she said “we are late.”')).toEqual(['Dora Lindqvist']);
  });

  test('nobody when it cannot be told who is meant', () => {
    expect(speakersIn('The radio talker then turned to Kerr. He called it “a floating coffin.”')).toEqual([
      undefined,
    ]);
    expect(
      speakersIn(
        'Lindqvist met Ruth Abel and Clara Holt there. It rained.',
        'They left. “It was good,” they said.',
      ),
    ).toEqual([undefined]);
  });

  test('the stranger whom the sentence before describes', () => {
    expect(speakersIn('A ferry captain shook his head. “It was never safe,” he said.')).toEqual([
      'A ferry captain',
    ]);
  });
});

describe('Speech goes on', () => {
  test('behind the words of saying', () => {
    expect(speakersIn('“The ferry is safe,” Lindqvist said. “It will sail. It must.”')).toEqual([
      'Dora Lindqvist',
      'Dora Lindqvist',
    ]);
    expect(speakersIn('“The ferry is safe,” Lindqvist said, “and it will sail.”')).toEqual([
      'Dora Lindqvist',
      'Dora Lindqvist',
    ]);
  });

  test('from paragraph to paragraph, until the closing mark', () => {
    expect(
      speakersIn('“The ferry is safe,” Lindqvist said. “It will sail.', '“It must sail.', '“It will.”'),
    ).toEqual(['Dora Lindqvist', 'Dora Lindqvist', 'Dora Lindqvist', 'Dora Lindqvist']);
    expect(speakersIn('“The ferry is safe.', '“It will sail,” Lindqvist said.')).toEqual([
      'Dora Lindqvist',
      'Dora Lindqvist',
    ]);
  });

  test('behind a paragraph that announces it', () => {
    expect(speakersIn('Lindqvist wrote:', '> “The ferry is safe.”')).toEqual(['Dora Lindqvist']);
  });

  test('but not past somebody else', () => {
    expect(speakersIn('“The ferry is safe,” Lindqvist said. Kerr left. “That is a lie here.”')).toEqual([
      'Dora Lindqvist',
      undefined,
    ]);
  });
});

describe('A speaker is unknown', () => {
  test.each([
    'The sign above the door was painted over: nobody read “the ferry is safe” any more.',
    '“The ferry is safe.”',
    'For years the ferry was called “safe as a house.”',
  ])('in: %s', (sentence) => {
    expect(speakersIn(sentence)).toEqual([undefined]);
  });
});
