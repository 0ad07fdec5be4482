import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/extract/events.ts';
import type { DatedEvent } from '../../src/extract/facts.ts';
import { peopleOf } from '../../src/extract/people.ts';
import { type Story, sliceOf } from '../../src/story/story.ts';
import { storyOf } from './story-of.ts';

function eventsOfStory(story: Story): readonly DatedEvent[] {
  return eventsOf(story, peopleOf(story));
}

function eventsIn(...paragraphs: readonly string[]): readonly DatedEvent[] {
  return eventsOfStory(storyOf({ id: 'harbour', day: '2025-04-17', paragraphs }));
}

/** "date | expression" of every event. */
function told(events: readonly DatedEvent[]): string[] {
  return events.map(({ date, expression, paragraph }) => `${date} | ${sliceOf(paragraph.text, expression)}`);
}

describe('a sentence with a date', () => {
  it('is an event, with the days it covers', () => {
    const text = 'The mayor resigned on Wednesday. Nobody knew why.';
    const [event, ...others] = eventsIn(text);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      range: { start: 0, end: 32 },
      expression: { start: 22, end: 31 },
      date: '2025-04-16',
      precision: 'day',
      firstDay: '2025-04-16',
      lastDay: '2025-04-16',
      approximate: false,
    });
  });

  it.each([
    ['The council signed the deal last week.', '2025-W15', 'week', '2025-04-07', '2025-04-13'],
    ['The council met over the weekend.', '2025-W15', 'week', '2025-04-12', '2025-04-13'],
    ['The port was created in November 2018.', '2018-11', 'month', '2018-11-01', '2018-11-30'],
    ['The port lost money in the fourth quarter of 2023.', '2023-Q4', 'quarter', '2023-10-01', '2023-12-31'],
    ['The port was closed last summer.', '2024-SU', 'season', '2024-06-01', '2024-08-31'],
    ['The port burned down in 2020.', '2020', 'year', '2020-01-01', '2020-12-31'],
    ['The port was rebuilt in the 1990s.', '199X', 'decade', '1990-01-01', '1999-12-31'],
    ['The siren sounded at 10 p.m. Wednesday.', '2025-04-16T22:00', 'time', '2025-04-16', '2025-04-16'],
    ['The siren sounded Wednesday night.', '2025-04-16', 'day', '2025-04-16', '2025-04-16'],
  ])('%s', (text, date, precision, firstDay, lastDay) => {
    expect(eventsIn(text)).toMatchObject([{ date, precision, firstDay, lastDay }]);
  });

  it('is approximate when its words are', () => {
    expect(eventsIn('The harbour firm was bought in late 2023.')).toMatchObject([
      { date: '2023', approximate: true },
    ]);
  });

  it.each([
    'Critics still dispute the 2020 election.',
    'They reject claims of a stolen 2020 election.',
    'The committee studied the Jan. 6, 2021, attack on the town hall.',
    'Residents packed the hall for Monday’s hearing.',
    'The harbour has grown every year since 2016.',
    'He was fired two weeks after the 2020 election.',
    'Nobody says whether he held the post on April 9.',
    'Who was fired in 2020?',
    'The strike lasted three weeks, and he recently left.',
    'April 9, 2025',
    'Updated April 17, 2025, by our town desk.',
  ])('is none when the date tells something else: “%s”', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('a sentence with several dates', () => {
  it.each([
    ['Ortiz, who was hired in November 2018, resigned on Wednesday.', '2025-04-16 | Wednesday'],
    ['Ortiz resigned on Wednesday, a week after she signed the 2024 budget.', '2025-04-16 | Wednesday'],
    ['The order, signed last week, on April 9, closes the port.', '2025-04-09 | April 9'],
    ['On Nov. 12, 2020, nine days after the Nov. 3 vote, the port was closed.', '2020-11-12 | Nov. 12, 2020'],
  ])('%s', (text, expected) => {
    expect(told(eventsIn(text))).toEqual([expected]);
  });
});

describe('the events of a story', () => {
  it('pass over the date of a dateline', () => {
    expect(told(eventsIn('HARBOUR CITY, April 10 (Wire) — The mayor signed an order on Wednesday.'))).toEqual(
      ['2025-04-16 | Wednesday'],
    );
  });

  it('come by first day, last day and reading order', () => {
    const events = eventsIn(
      'The mayor left on Wednesday. He had signed the order on April 9. The port opened in 2020.',
      'The bridge was closed on Jan. 1, 2020. The clerk left on Wednesday, too.',
    );
    expect(events.map(({ date, paragraph }) => `${date} ¶${paragraph.number}`)).toEqual([
      '2020-01-01 ¶2',
      '2020 ¶1',
      '2025-04-09 ¶1',
      '2025-04-16 ¶1',
      '2025-04-16 ¶2',
    ]);
  });

  it('keep the first of two sentences that are word for word the same', () => {
    const first = { id: 'first', day: '2025-04-17', paragraphs: ['The mayor left on Wednesday.'] };
    const second = { id: 'second', day: '2025-04-24', paragraphs: ['The mayor left on Wednesday'] };
    expect(eventsOfStory(storyOf(first, second)).map(({ article, date }) => `${article.id} ${date}`)).toEqual(
      ['first 2025-04-16'],
    );
  });

  it('are counted from a day that the story gives elsewhere', () => {
    expect(
      told(
        eventsIn(
          'The clerk was fired two weeks after the 2020 election.',
          'The election was held on Nov. 3, 2020.',
        ),
      ),
    ).toEqual(['2020-11-03 | Nov. 3, 2020', '2020-11-17 | two weeks after the 2020 election']);
  });

  it('are not counted from a name that two days share', () => {
    expect(
      told(
        eventsIn(
          'The clerk was fired two weeks after the election.',
          'The election was held on Nov. 3, 2020. The election was held on Nov. 8, 2022.',
        ),
      ),
    ).toEqual(['2020-11-03 | Nov. 3, 2020', '2022-11-08 | Nov. 8, 2022']);
  });

  it('point into their paragraph, whatever its text', () => {
    const words = fc.constantFrom(
      'The mayor',
      'left',
      'on Wednesday',
      'in 2020',
      '. He',
      'who',
      ',',
      'April 9',
      '“',
      '?',
      'last week',
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 120 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const events = eventsIn(...paragraphs);
        for (const { range, expression, firstDay, lastDay, paragraph } of events) {
          expect(
            paragraph.sentences.some(({ start, end }) => start === range.start && end === range.end),
          ).toBe(true);
          expect(expression.start).toBeGreaterThanOrEqual(range.start);
          expect(expression.end).toBeLessThanOrEqual(range.end);
          expect(firstDay <= lastDay).toBe(true);
        }
        expect(events.map(({ firstDay }) => firstDay)).toEqual(
          events.map(({ firstDay }) => firstDay).toSorted(),
        );
      }),
    );
  });
});
