import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../src/extract/people.ts';
import { quotesOf } from '../../src/extract/quotes.ts';
import { sliceOf } from '../../src/story/story.ts';
import { libraryFrom } from '../library.ts';

const INTRODUCTION = 'Mayor Dora Lindqvist met Paul Kerr, a ferry pilot, on Friday.';

/** Every quote of an article with its speaker: "Dora Lindqvist: We go,". */
const quotesIn = (...paragraphs: string[]): string[] => {
  const { stories } = libraryFrom({
    story: { articles: { news: [INTRODUCTION, ...paragraphs].join('\n\n') } },
  });
  return stories.flatMap((story) =>
    quotesOf(story, peopleOf(story)).map(({ text, speaker }) => `${speaker ?? 'unknown'}: ${text}`),
  );
};

describe('The same speech is read alike in marks', () => {
  test.each([
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['curly single', '‘', '’'],
    ['straight single', "'", "'"],
    ['pointing out', '«', '»'],
    ['pointing out, with spaces', '« ', ' »'],
    ['pointing in', '»', '«'],
    ['pointing out, single', '‹', '›'],
    ['German', '„', '“'],
    ['Polish and Dutch', '„', '”'],
    ['German single', '‚', '‘'],
    ['Swedish', '”', '”'],
    ['Japanese', '「', '」'],
    ['typewritten', '\\`\\`', "''"],
    ['two straight single', "''", "''"],
    ['two curly single', '‘‘', '’’'],
    ['one grave and one straight', '\\`', "'"],
    ['set apart by spaces', '" ', ' "'],
    ['straight before and curly behind', '"', '”'],
    ['curly before and straight behind', '“', '"'],
    ['the same curly twice', '“', '“'],
    ['full-width', '＂', '＂'],
  ])('that are %s', (_, open, close) => {
    expect(
      quotesIn(
        `Kerr came late. ${open}The ferry won’t sail tonight,${close} Lindqvist said. ${open}It's the pilots’ day off.${close} Nobody spoke.`,
        `Kerr wasn’t pleased with the town’s pilots. ${open}I can’t go on like this,${close} he told her.`,
        'The mayor’s office closed at six.',
      ),
    ).toEqual([
      'Dora Lindqvist: The ferry won’t sail tonight,',
      "Dora Lindqvist: It's the pilots’ day off.",
      'Paul Kerr: I can’t go on like this,',
    ]);
  });

  test.each([
    ['curly', '“He called it ‘a joke’ twice,” Lindqvist said. “Then he left.”', '‘a joke’'],
    ['British', '‘He called it “a joke” twice,’ Lindqvist said. ‘Then he left.’', '“a joke”'],
    ['straight', '"He called it \'a joke\' twice," Lindqvist said. "Then he left."', "'a joke'"],
    ['German', '„He called it ‚a joke‘ twice,“ Lindqvist said. „Then he left.“', '‚a joke‘'],
    ['pointing', '«He called it ‹a joke› twice,» Lindqvist said. «Then he left.»', '‹a joke›'],
    ['of one kind', '“He called it “a joke” twice,” Lindqvist said. “Then he left.”', '“a joke”'],
    ['straight of one kind', '"He called it "a joke" twice," Lindqvist said. "Then he left."', '"a joke"'],
    ['Japanese', '「He called it 『a joke』 twice,」 Lindqvist said. 「Then he left.」', '『a joke』'],
  ])('with others nested, %s', (_, paragraph, nested) => {
    expect(quotesIn(paragraph)).toEqual([
      `Dora Lindqvist: He called it ${nested} twice,`,
      'Dora Lindqvist: Then he left.',
    ]);
  });
});

describe('A closing mark that is missing', () => {
  test('leaves the words of the narrator to the narrator', () => {
    expect(quotesIn('“The ferry is safe, Lindqvist said on Friday.', '“I doubt it,” Kerr said.')).toEqual([
      'Dora Lindqvist: The ferry is safe,',
      'Paul Kerr: I doubt it,',
    ]);
  });

  test.each([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['„', '“'],
    ['\\`\\`', "''"],
  ])('never turns what follows inside out: %s %s', (open, close) => {
    expect(
      quotesIn(
        `${open}The ferry is safe, Lindqvist said. ${open}Use it,${close} she added. ${open}Now.${close} Kerr nodded.`,
        `The town waited. ${open}I doubt it,${close} Kerr said.`,
      ),
    ).toEqual(['Dora Lindqvist: Use it,', 'Dora Lindqvist: Now.', 'Paul Kerr: I doubt it,']);
  });

  test('at the end of a paragraph ends the speech there, unless the next one goes on with it', () => {
    expect(
      quotesIn('Lindqvist said: “The ferry is safe.', 'Kerr shook his head. “I doubt it,” he said.'),
    ).toEqual(['Dora Lindqvist: The ferry is safe.', 'Paul Kerr: I doubt it,']);
    expect(quotesIn('“The ferry is safe. It is new.', '“It has sailed for a year,” Lindqvist said.')).toEqual(
      ['Dora Lindqvist: The ferry is safe. It is new.', 'Dora Lindqvist: It has sailed for a year,'],
    );
    expect(quotesIn('“The ferry is safe. It is new.', 'It has sailed for a year,” Lindqvist said.')).toEqual([
      'Dora Lindqvist: The ferry is safe. It is new.',
      'Dora Lindqvist: It has sailed for a year,',
    ]);
    expect(quotesIn('"The law calls it “a ferry” and no more.', '"We all do," Lindqvist said.')).toEqual([
      'Dora Lindqvist: The law calls it “a ferry” and no more.',
      'Dora Lindqvist: We all do,',
    ]);
  });
});

describe('A mark that is none', () => {
  test('is an apostrophe, an inch or a foot', () => {
    expect(
      quotesIn("The pilots’ boats, 40' by 12\", lay there ’til the '90s. “They’re old,” Kerr said."),
    ).toEqual(['Paul Kerr: They’re old,']);
    expect(quotesIn('"The 6" pipe is safe," Lindqvist said. "We tried it."')).toEqual([
      'Dora Lindqvist: The 6" pipe is safe,',
      'Dora Lindqvist: We tried it.',
    ]);
    expect(
      quotesIn("The '60s were the pilots' years. 'We weren't asked,' Kerr said. 'Rock 'n' roll won.'"),
    ).toEqual(["Paul Kerr: We weren't asked,", "Paul Kerr: Rock 'n' roll won."]);
    expect(quotesIn("'Nuff said. \"I'm going,\" said Kerr, the pilots' man.")).toEqual([
      "Paul Kerr: I'm going,",
    ]);
  });

  test('does not close a speech that the paragraph before left open', () => {
    expect(
      quotesIn('Lindqvist said: “The ferry is safe.', 'A 6" pipe burst. “I doubt it,” Kerr said.'),
    ).toEqual(['Dora Lindqvist: The ferry is safe.', 'Paul Kerr: I doubt it,']);
  });

  test('stands alone and closes nothing', () => {
    expect(quotesIn('The ferry is safe,” Lindqvist said. “Use it,” she added.')).toEqual([
      'Dora Lindqvist: Use it,',
    ]);
  });
});

describe('For any marks', () => {
  const piece = fc.constantFrom(
    ...['“', '”', '„', '"', "'", '‘', '’', '‚', '`', '``', "''", '‘‘', '«', '»', '‹', '›', '「', '」', '＂'],
    ...[' ', ' ', 'Kerr', ' said', ', ', '. ', '6', 's', 'word', '\n\n'],
  );
  const body = fc.array(piece, { maxLength: 50 }).map((parts) => parts.join(''));

  test('every quote is a slice of its paragraph and none overlaps another', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { stories } = libraryFrom({ story: { articles: { news: `Start here.\n\n${text}` } } });
        const quotes = stories.flatMap((story) => quotesOf(story, peopleOf(story)));
        for (const [index, { paragraph, range, text: words }] of quotes.entries()) {
          const before = quotes[index - 1];
          expect(words).toBe(sliceOf(paragraph.text, range));
          expect(words.trim()).toBe(words);
          if (before?.paragraph === paragraph) expect(range.start).toBeGreaterThanOrEqual(before.range.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same quotes', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(quotesIn(text)).toEqual(quotesIn(text));
      }),
      { numRuns: 50 },
    );
  });
});
