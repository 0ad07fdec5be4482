import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/extract/dates/calendar.ts';
import { ENGLISH } from '../../src/extract/dates/english.ts';
import { type NamedDay, namedDaysIn } from '../../src/extract/dates/named-days.ts';
import { datesIn, datesInParagraphs } from '../../src/extract/dates.ts';

/** A Thursday. */
const PUBLISHED = '2025-04-17';

function day(iso: string): number {
  return readDay(iso) ?? Number.NaN;
}

function named(text: string): readonly NamedDay[] {
  return namedDaysIn(text, datesIn(text, { publishedDay: PUBLISHED }), day(PUBLISHED), ENGLISH);
}

function valuesOf(...paragraphs: readonly (string | readonly [section: string, text: string])[]): string[][] {
  const texts = paragraphs.map((one) =>
    typeof one === 'string' ? { section: undefined, text: one } : { section: one[0], text: one[1] },
  );
  return datesInParagraphs(texts, { publishedDay: PUBLISHED }).map((dates) =>
    dates.map(({ value }) => value),
  );
}

describe('the day of a thing', () => {
  it.each([
    ['Ortiz resigned on April 16.', { name: 'resignation', owner: 'Ortiz', day: day('2025-04-16') }],
    ['He was fired on Nov. 17, 2020.', { name: 'firing', day: day('2020-11-17') }],
    [
      'The 2020 presidential election on Nov. 3, 2020, was calm.',
      { name: 'election', kind: 'presidential', day: day('2020-11-03') },
    ],
    ['The vote was held on Nov. 3, 2020.', { name: 'vote', day: day('2020-11-03') }],
    ['The trial began on June 1, 2022.', { name: 'trial', day: day('2022-06-01') }],
    [
      'The first debate was held on Sept. 29, 2020.',
      { name: 'debate', kind: 'first', day: day('2020-09-29') },
    ],
    ['The mayor’s resignation on April 2 hurt.', { name: 'resignation', day: day('2025-04-02') }],
    ['The Nov. 3, 2020, election was calm.', { name: 'election', day: day('2020-11-03') }],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it.each([
    'She would have resigned on April 16.',
    'He was not arrested on Monday.',
    'The trial will begin on May 5.',
    'She spoke at the trial on Monday.',
    'After the vote, on Monday, he left.',
    'They opened fire on Monday.',
    'The trial was about a fire in late April.',
  ])('is not given by “%s”', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('a date counted from a thing', () => {
  const namedDays: readonly NamedDay[] = [
    { name: 'resignation', owner: 'Ortiz', day: day('2025-04-09') },
    { name: 'debate', kind: 'first', day: day('2020-09-29') },
    { name: 'election', day: day('2020-11-03') },
    { name: 'trial', day: day('2022-06-01') },
    { name: 'raid', day: day('2024-05-01') },
    { name: 'raid', day: day('2024-06-01') },
  ];
  it.each([
    ['He spoke the day after the election.', ['the day after the election → 2020-11-04']],
    ['The week before the election it rained.', ['The week before the election → 2020-W44']],
    ['He fled a month before the trial began.', ['a month before the trial → 2022-05']],
    [
      'He called three days after Ortiz’s resignation.',
      ['three days after Ortiz’s resignation → 2025-04-12'],
    ],
    ['He called the day after she resigned.', ['the day after she resigned → 2025-04-10']],
    ['He called three days after Hale’s resignation.', ['three days → P3D']],
    ['It came two weeks after the first debate.', ['two weeks after the first debate → 2020-10-13']],
    ['It came two weeks after the second debate.', ['two weeks → P2W']],
    ['It came a week after the election officials left.', ['a week → P1W']],
    ['It came a week after the raid.', ['a week → P1W']],
    ['It came days after the trial.', ['days → PXD']],
    ['It came the day after the storm.', []],
    ['It came eight trading days after April 1.', ['eight trading days → P8D', 'April 1 → 2025-04-01']],
  ])('%s', (text, expected) => {
    const dates = datesIn(text, { publishedDay: PUBLISHED, namedDays });
    expect(dates.map(({ range, value }) => `${text.slice(range.start, range.end)} → ${value}`)).toEqual(
      expected,
    );
  });
});

describe('a date counted from the one before it', () => {
  it('goes from a day to a day, and from a month to a month', () => {
    expect(
      valuesOf('On March 3, 2024, he wrote. A week later she left. The following week both spoke.'),
    ).toEqual([['2024-03-03', '2024-03-10', '2024-W11']]);
    expect(
      valuesOf('In May 2021 he was hired. Earlier that month he moved; the following month he quit.'),
    ).toEqual([['2021-05', '2021-05', '2021-06']]);
  });

  it('is left out when that is too wide to count from', () => {
    expect(valuesOf('In May 2021 he was hired. Two weeks later he quit.')).toEqual([['2021-05']]);
  });
});

describe('the paragraph before', () => {
  it('gives the date that the words opening the next one count from', () => {
    expect(
      valuesOf('On Nov. 12, 2020, they wrote.', 'Five days later he was fired.', 'The next day he spoke.'),
    ).toEqual([['2020-11-12'], ['2020-11-17'], ['2020-11-18']]);
  });

  it('gives none when it tells of two days, or of one that would leave the next still to come', () => {
    expect(
      valuesOf('On Nov. 12, 2020, and Nov. 17, 2020, they met.', 'Two weeks later he spoke.')[1],
    ).toEqual([]);
    expect(valuesOf('The office was shut, she said Wednesday.', 'Two weeks later, it burned.')[1]).toEqual(
      [],
    );
  });

  it('gives none to words further on, nor over a paragraph between', () => {
    expect(
      valuesOf('On Nov. 12, 2020, they wrote.', 'The office was shut and burned five days later.')[1],
    ).toEqual([]);
    expect(valuesOf('On Nov. 12, 2020, they wrote.', 'It rained.', 'Five days later he left.')[2]).toEqual(
      [],
    );
  });

  it('gives the year, a mere year in passing does not', () => {
    expect(valuesOf('In November 2020, they wrote.', 'On Nov. 17 he was fired.')[1]).toEqual(['2020-11-17']);
    expect(valuesOf('She won in 2016.', 'On Nov. 17 he was fired.')[1]).toEqual(['2024-11-17']);
  });

  it('is the heading when nothing stands between', () => {
    expect(
      valuesOf(
        ['November 2020', 'It was quiet.'],
        ['November 2020', 'On Nov. 17 he was fired.'],
        ['The hearing', 'On Nov. 20 he left.'],
        ['The 2021 season', 'On Nov. 20 he was hired.'],
      ),
    ).toEqual([[], ['2020-11-17'], ['2024-11-20'], ['2021-11-20']]);
  });
});
