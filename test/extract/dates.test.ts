import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/extract/dates.ts';

/** A Thursday. */
const PUBLISHED = '2025-04-17';

/** What is found, as "words → value". */
function read(text: string, publishedDay = PUBLISHED): string[] {
  return datesIn(text, { publishedDay }).map(
    ({ range, value }) => `${text.slice(range.start, range.end)} → ${value}`,
  );
}

function valuesIn(text: string, publishedDay = PUBLISHED): string[] {
  return datesIn(text, { publishedDay }).map(({ value }) => value);
}

describe('dates written out', () => {
  it.each([
    ['The order was signed on April 9, 2025.', ['April 9, 2025 → 2025-04-09']],
    ['The bridge was attacked on Jan. 6, 2021.', ['Jan. 6, 2021 → 2021-01-06']],
    ['The ferry sank on 9 April 2025.', ['9 April 2025 → 2025-04-09']],
    ['It was filed 2025-04-09.', ['2025-04-09 → 2025-04-09']],
    ['It was filed 04/09/2025 and 13/05/2024.', ['04/09/2025 → 2025-04-09', '13/05/2024 → 2024-05-13']],
    ['The agency was created in November 2018.', ['November 2018 → 2018-11']],
    ['On Wednesday, April 16, 2025, she left.', ['Wednesday, April 16, 2025 → 2025-04-16']],
    ['The vote came in the spring of 2021.', ['the spring of 2021 → 2021-SP']],
    ['Sales fell in the fourth quarter of 2023.', ['the fourth quarter of 2023 → 2023-Q4']],
    ['It was built in the 1990s.', ['the 1990s → 199']],
    ['The work began at 10 a.m. Wednesday.', ['10 a.m. Wednesday → 2025-04-16T10:00']],
    ['It rained at 3:30 p.m. on April 9, 2025.', ['3:30 p.m. on April 9, 2025 → 2025-04-09T15:30']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes a bare year where the words around it make it one', () => {
    expect(read('In 2020 Ortiz won; she has led since 2021.')).toEqual(['2020 → 2020', '2021 → 2021']);
    expect(read('The 2020 election was close.')).toEqual(['2020 → 2020']);
    expect(read('2024 was hot.')).toEqual(['2024 → 2024']);
  });

  it.each([
    'Some 2,500 people and 1984 votes, $2020, Room 2018.',
    'Call the 9-11 line at 555-2014 or 1-800-555-2020.',
    'Feb. 30, 2024 and February 29, 2023 never were.',
    'Sen. April Jones and June Carter may march.',
    'The Sunday Times wrote of Black Friday sales.',
    'He is 35 years old, and three-quarters agree as soon as possible.',
  ])('stays out of “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('says when a date is not exact', () => {
    const [late, exact] = datesIn('She came in late 2023 and left in May 2024.', { publishedDay: PUBLISHED });
    expect(late).toMatchObject({ value: '2023', approximate: true });
    expect(exact).toMatchObject({ value: '2024-05', approximate: false });
  });

  it('knows days that are called by month and day alone', () => {
    expect(valuesIn('She chairs the Jan. 6 committee.', '2022-06-10')).toEqual(['2021-01-06']);
    expect(valuesIn('He wrote of the Sept. 11 attacks.')).toEqual(['2001-09-11']);
  });
});

describe('dates that lack a part', () => {
  it.each([
    ['He spoke on Monday.', '2025-04-14'],
    ['He will speak on Monday.', '2025-04-21'],
    ['He spoke on Thursday.', '2025-04-17'],
    ['The hearing is set for Friday.', '2025-04-18'],
    ['He said on Monday that she would resign.', '2025-04-14'],
    ['The tower was closed in August.', '2024-08'],
    ['The tower will close in August.', '2025-08'],
    ['The law took effect on Jan. 1.', '2025-01-01'],
    ['The permit expires Dec. 31.', '2025-12-31'],
    ['The fair opened on April 9.', '2025-04-09'],
  ])('%s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it('takes the year from the date before it in the paragraph', () => {
    expect(
      valuesIn('On Nov. 12, 2020, they wrote. On Nov. 17 he was fired. In January he testified.'),
    ).toEqual(['2020-11-12', '2020-11-17', '2021-01']);
  });

  it('tells last, this and next apart', () => {
    expect(valuesIn('It snowed last Wednesday, last winter, last summer and last week.')).toEqual([
      '2025-04-16',
      '2025-WI',
      '2024-SU',
      '2025-W15',
    ]);
    expect(valuesIn('They will meet next Wednesday, next month and next summer.')).toEqual([
      '2025-04-23',
      '2025-05',
      '2025-SU',
    ]);
    expect(valuesIn('It rained this past Wednesday and over the weekend.')).toEqual([
      '2025-04-16',
      '2025-W15-WE',
    ]);
  });
});

describe('dates that are reckoned', () => {
  it('counts from the day of publication', () => {
    expect(read('Yesterday, two weeks ago, ten days ago, three years ago.')).toEqual([
      'Yesterday → 2025-04-16',
      'two weeks ago → 2025-W14',
      'ten days ago → 2025-04-07',
      'three years ago → 2022',
    ]);
  });

  it('counts from the date before it', () => {
    expect(
      valuesIn('On Nov. 12, 2020, they wrote. Five days later he was fired. The next day he spoke.'),
    ).toEqual(['2020-11-12', '2020-11-17', '2020-11-18']);
  });

  it('counts from the date after it', () => {
    expect(read('She quit a week after the Nov. 3, 2020, vote.')).toEqual([
      'a week after the Nov. 3, 2020 → 2020-11-10',
    ]);
    expect(read('She quit two days before April 9, 2025.')).toEqual([
      'two days before April 9, 2025 → 2025-04-07',
    ]);
  });

  it('counts from a thing only when the story gives its day', () => {
    const text = 'He was fired two weeks after the 2020 election.';
    expect(read(text)).toEqual(['two weeks → P2W', '2020 → 2020']);
    const namedDays = [{ name: 'election', day: 18569 }];
    expect(datesIn(text, { publishedDay: PUBLISHED, namedDays })).toEqual([
      { range: { start: 13, end: 46 }, value: '2020-11-17', type: 'date', approximate: false },
    ]);
  });

  it('reads a year ago as the same quarter in a report on one', () => {
    expect(valuesIn('Profit rose in the first quarter from a year earlier.')).toEqual(['2025-Q1', '2024-Q1']);
  });
});

describe('what is no date of the calendar', () => {
  it.each([
    ['It took three years.', 'P3Y', 'duration'],
    ['It took two and a half, or 2 1/2 hours.', 'PT2H30M', 'duration'],
    ['A two-week strike began.', 'P2W', 'duration'],
    ['They met every Monday.', 'XXXX-WXX-1', 'set'],
    ['He recently left.', 'PAST_REF', 'date'],
    ['He is ill now.', 'PRESENT_REF', 'date'],
    ['The doors open at 10 a.m. and close.', 'XXXX-XX-XXT10:00', 'time'],
  ])('%s', (text, value, type) => {
    expect(datesIn(text, { publishedDay: PUBLISHED })).toMatchObject([{ value, type }]);
  });

  it('does not date “the past decade” or a length over it', () => {
    expect(valuesIn('Over the past decade and the past two weeks it grew.')).toEqual(['P10Y', 'P2W']);
  });
});
