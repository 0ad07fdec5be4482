import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/extract/dates.ts';

/** A Thursday. */
const PUBLISHED = '2025-04-17';

/** What is found, as "words → value". */
function read(text: string): string[] {
  return datesIn(text, { publishedDay: PUBLISHED }).map(
    ({ range, value }) => `${text.slice(range.start, range.end)} → ${value}`,
  );
}

describe('holidays', () => {
  it.each([
    ['The shop was closed on Christmas.', ['Christmas → 2024-12-25']],
    ['They married on Christmas Eve 2019.', ['Christmas Eve 2019 → 2019-12-24']],
    ['The family met on Thanksgiving.', ['Thanksgiving → 2024-11-28']],
    ['The raid came two days before Thanksgiving 2023.', ['two days before Thanksgiving 2023 → 2023-11-21']],
    ['Bombs struck churches on Easter Sunday 2019.', ['Easter Sunday 2019 → 2019-04-21']],
    ['He died on Good Friday 2022.', ['Good Friday 2022 → 2022-04-15']],
    ['The market fell after Labor Day.', ['Labor Day → 2024-09-02']],
    ['The parade will be held on Memorial Day.', ['Memorial Day → 2025-05-26']],
    ['He spoke on the Fourth of July.', ['the Fourth of July → 2024-07-04']],
    ['He left on Inauguration Day.', ['Inauguration Day → 2025-01-20']],
    ['She met him last Thanksgiving.', ['last Thanksgiving → 2024-11-28']],
    ['The towers fell on 9/11.', ['9/11 → 2001-09-11']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('places Election Day only by a year nearby, or when it is weeks away', () => {
    expect(read('Turnout on Election Day 2020 was high.')).toEqual(['Election Day 2020 → 2020-11-03']);
    expect(read('She won in 2016; on Election Day it rained.')).toEqual([
      '2016 → 2016',
      'Election Day → 2016-11-08',
    ]);
    expect(read('He tweeted on Election Day.')).toEqual([]);
    expect(datesIn('He tweeted on Election Day.', { publishedDay: '2020-11-12' })).toMatchObject([
      { value: '2020-11-03' },
    ]);
  });

  it.each([
    'The Christmas tree fell on Easter Island.',
    'Carol Christmas played for the Thanksgiving Band.',
    'Kenya’s Independence Day drew a crowd.',
  ])('stays out of “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('stretches of time', () => {
  it.each([
    ['The fair ran April 9-17.', ['April 9 → 2025-04-09', '17 → 2025-04-17']],
    ['The fair ran April 9–17, 2024.', ['April 9 → 2024-04-09', '17, 2024 → 2024-04-17']],
    ['The fair ran from 9 to 17 April.', ['9 → 2025-04-09', '17 April → 2025-04-17']],
    ['It rained between April 9 and 17.', ['April 9 → 2025-04-09', '17 → 2025-04-17']],
    ['On April 9 and 17 people died.', ['April 9 → 2025-04-09']],
    ['It snowed in January and February 2024.', ['January → 2024-01', 'February 2024 → 2024-02']],
    ['It snowed from November to February 2024.', ['November → 2023-11', 'February 2024 → 2024-02']],
    ['The club won twice in 2019-20.', ['2019 → 2019', '20 → 2020']],
    ['It was the best of the 2019/20 season.', ['2019 → 2019', '20 → 2020']],
    ['The line 2019-25 and 555-2019-20 are parts.', []],
    ['It takes two to three weeks.', ['two to three weeks → PXW']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('clock times', () => {
  it.each([
    ['The polls opened Friday at 9 a.m.', '2025-04-11T09:00', undefined],
    ['The polls opened at 9 a.m. EDT Friday.', '2025-04-11T09:00', 'Etc/GMT+4'],
    ['The launch is at 10 p.m. ET on Friday.', '2025-04-18T22:00', 'America/New_York'],
    ['It began at 3:05 p.m. Eastern Standard Time Tuesday.', '2025-04-15T15:05', 'Etc/GMT+5'],
    ['It began at 3 p.m. Pacific time Tuesday.', '2025-04-15T15:00', 'America/Los_Angeles'],
    ['It began at 3 p.m. London time Tuesday.', '2025-04-15T15:00', 'Europe/London'],
    ['It began at 14:30 GMT on Tuesday.', '2025-04-15T14:30', 'UTC'],
    ['It began at 3 p.m. local time Tuesday.', '2025-04-15T15:00', undefined],
    ['Posted Apr. 9, 2025, at 3:15 p.m. by staff.', '2025-04-09T15:15', undefined],
    ['It was logged 2025-04-09T14:30:00Z.', '2025-04-09T14:30', 'UTC'],
    ['It was logged 2025-04-09T14:30:00-05:00.', '2025-04-09T14:30', 'Etc/GMT+5'],
    ['It was logged 2025-04-09T14:30+05:30.', '2025-04-09T14:30', undefined],
    ['It launched at 0300 UTC on Friday.', '2025-04-11T03:00', 'UTC'],
    ['The deadline is midnight Friday.', '2025-04-18T24:00', undefined],
    ['It rang at nine o’clock in the morning on Tuesday.', '2025-04-15T09:00', undefined],
  ])('%s', (text, value, zone) => {
    expect(datesIn(text, { publishedDay: PUBLISHED })).toMatchObject([{ value, type: 'time', zone }]);
  });

  it('names only zones that can be shown', () => {
    const zones = 'ET CT MT PT EDT EST CDT CST MDT MST PDT PST GMT UTC BST CEST CET EEST EET JST AEDT AEST'
      .split(' ')
      .map((zone) => datesIn(`At 9 a.m. ${zone} it rang.`, { publishedDay: PUBLISHED })[0]?.zone);
    for (const timeZone of zones) {
      expect(timeZone).toBeDefined();
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });
});

describe('the direction of a day without a date', () => {
  it.each([
    ['Council to vote on school plan Tuesday', ['Tuesday → 2025-04-22']],
    ['Mayor resigns Monday', ['Monday → 2025-04-14']],
    ['It passed on Tuesday and goes to her on Friday.', ['Tuesday → 2025-04-15', 'Friday → 2025-04-18']],
    ['The trial begins Monday.', ['Monday → 2025-04-21']],
    ['The law takes effect Monday.', ['Monday → 2025-04-21']],
    ['The museum reopens Monday.', ['Monday → 2025-04-21']],
    ['Museum reopens Monday', ['Monday → 2025-04-14']],
    ['The vote, scheduled for Monday, could be close.', ['Monday → 2025-04-21']],
    ['He should have left Monday.', ['Monday → 2025-04-14']],
    ['Hale, who is to be tried, wept Monday in court.', ['Monday → 2025-04-14']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('repeated times', () => {
  it.each([
    ['The shop opens daily, the review comes out weekly.', ['daily → P1D', 'weekly → P1W']],
    ['She runs every two weeks.', ['every two weeks → P2W']],
    ['He came back every summer.', ['every summer → XXXX-SU']],
    ['They play on Tuesday nights.', ['Tuesday nights → XXXX-WXX-2TNI']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('periods that companies and calendars count', () => {
  it.each([
    ['FY2024 was bad, and H1 2024 was worse.', ['FY2024 → 2024', 'H1 2024 → 2024-H1']],
    ['In Q3 2024 it grew; 4Q was bad.', ['Q3 2024 → 2024-Q3', '4Q → 2024-Q4']],
    [
      'Profit rose in the third quarter; the 2023 quarter was worse.',
      ['the third quarter → 2024-Q3', 'the 2023 quarter → 2023-Q3'],
    ],
    ['They met on the first Monday of March 2024.', ['the first Monday of March 2024 → 2024-03-04']],
    ['They met on the last Friday in February.', ['the last Friday in February → 2025-02-28']],
    ['The office is open Monday through Friday.', ['Monday through Friday → XXXX-WXX']],
    ['She retired the year before last.', ['the year before last → 2023']],
    ['The panel meets this coming Sunday.', ['this coming Sunday → 2025-04-20']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
