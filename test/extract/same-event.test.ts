import { describe, expect, it } from 'vitest';
import { weightiestFirst } from '../../src/extract/events/main-events.ts';
import { eventsOf } from '../../src/extract/events.ts';
import type { DatedEvent } from '../../src/extract/facts.ts';
import { peopleOf } from '../../src/extract/people.ts';
import { sliceOf } from '../../src/story/story.ts';
import { type ArticleText, storyOf } from './story-of.ts';

function eventsIn(...articles: readonly ArticleText[]): readonly DatedEvent[] {
  const story = storyOf(...articles);
  return eventsOf(story, peopleOf(story));
}

const sentence = ({ paragraph, range }: DatedEvent | DatedEvent['alsoTold'][number]): string =>
  sliceOf(paragraph.text, range);

/** Each event as its sentence, then those that tell the same. */
function told(events: readonly DatedEvent[]): string[][] {
  return events.map((event) => [sentence(event), ...event.alsoTold.map(sentence)]);
}

describe('one event told by several articles', () => {
  it('is one, in other words and with the day named otherwise', () => {
    const events = eventsIn(
      {
        id: 'a',
        day: '2024-05-16',
        paragraphs: ['The dam above Ashford burst on Wednesday, and the lower town was flooded.'],
      },
      {
        id: 'b',
        day: '2024-05-18',
        paragraphs: ['The lower town of Ashford was flooded on May 15 when its dam burst.'],
      },
      {
        id: 'c',
        day: '2024-06-20',
        paragraphs: ['Since the Ashford dam burst on May 15, no train has run.'],
      },
    );
    expect(told(events)).toEqual([
      [
        'The dam above Ashford burst on Wednesday, and the lower town was flooded.',
        'The lower town of Ashford was flooded on May 15 when its dam burst.',
        'Since the Ashford dam burst on May 15, no train has run.',
      ],
    ]);
    expect(events.map(({ date }) => date)).toEqual(['2024-05-15']);
  });

  it('is one with a sentence that gives only the month', () => {
    const events = eventsIn(
      { id: 'a', day: '2024-05-16', paragraphs: ['The Ashford dam burst on Wednesday.'] },
      { id: 'b', day: '2024-08-01', paragraphs: ['The Ashford dam burst in May.'] },
    );
    expect(events.map(({ date, alsoTold }) => [date, alsoTold.map((one) => one.date)])).toEqual([
      ['2024-05-15', ['2024-05']],
    ]);
  });

  it('is told first by the sentence that stands by itself', () => {
    const [event] = eventsIn(
      { id: 'a', day: '2024-05-16', paragraphs: ['Then, on Wednesday, she resigned as mayor of Ashford.'] },
      { id: 'b', day: '2024-05-18', paragraphs: ['Maria Stone resigned as mayor of Ashford on May 15.'] },
    );
    expect(event === undefined ? [] : told([event])).toEqual([
      [
        'Maria Stone resigned as mayor of Ashford on May 15.',
        'Then, on Wednesday, she resigned as mayor of Ashford.',
      ],
    ]);
  });
});

describe('two events of one day', () => {
  it('stay two when they tell different things', () => {
    const events = eventsIn(
      { id: 'a', day: '2024-05-16', paragraphs: ['The Ashford dam burst on Wednesday.'] },
      { id: 'b', day: '2024-05-16', paragraphs: ['The council signed a budget for schools on Wednesday.'] },
    );
    expect(told(events)).toHaveLength(2);
  });

  it('stay two when the same happens to two people', () => {
    const events = eventsIn(
      { id: 'a', day: '2024-05-16', paragraphs: ['Mayor Maria Stone resigned on Wednesday.'] },
      { id: 'b', day: '2024-05-16', paragraphs: ['Mayor Peter Field resigned on Wednesday.'] },
    );
    expect(told(events)).toHaveLength(2);
  });

  it('stay two when only the verb is the same', () => {
    const events = eventsIn({
      id: 'a',
      day: '2024-05-16',
      paragraphs: ['The mayor left on Wednesday. The clerk left on Wednesday, too.'],
    });
    expect(told(events)).toHaveLength(2);
  });

  it('stay two when the same happens on two days', () => {
    const events = eventsIn(
      { id: 'a', day: '2024-05-16', paragraphs: ['The siren of the Ashford mill sounded on Wednesday.'] },
      { id: 'b', day: '2024-05-16', paragraphs: ['The siren of the Ashford mill sounded on Tuesday.'] },
    );
    expect(events.map(({ date }) => date)).toEqual(['2024-05-14', '2024-05-15']);
  });
});

describe('what the date of a sentence is the date of', () => {
  it.each([
    ['The mill closed on Wednesday.', 'happened'],
    ['On Wednesday, the mill closed.', 'happened'],
    ['The mill announced a new owner on Wednesday.', 'happened'],
    ['The mill has a new owner, the Valley Post reported on Wednesday.', 'said'],
    ['“We are sold,” Maria Stone told workers in the yard on Wednesday.', 'said'],
    ['On Wednesday, Maria Stone said that the mill was sold.', 'said'],
    ['The mill was sold, according to a letter seen on Wednesday.', 'said'],
    ['The owners declined to comment on Wednesday.', 'said'],
    ['Maria Stone said that the mill closed on Wednesday.', 'happened'],
    ['The mill will close on Friday.', 'expected'],
    ['The new mill is to open in September 2026.', 'expected'],
  ])('%s %s', (text, manner) => {
    expect(eventsIn({ id: 'a', day: '2025-04-17', paragraphs: [text] })).toMatchObject([{ manner }]);
  });
});

describe('the weight of events', () => {
  const events = eventsIn(
    {
      id: 'a',
      day: '2024-05-16',
      paragraphs: [
        'The Ashford dam burst on Wednesday.',
        'A bakery in the town had opened in 1998.',
        'The water reached the school on Wednesday, its head said on Thursday.',
      ],
    },
    {
      id: 'b',
      day: '2024-05-18',
      paragraphs: ['The dam of Ashford burst on May 15.', 'The bridge is to reopen on May 30.'],
    },
    {
      id: 'c',
      day: '2024-06-20',
      paragraphs: ['The Ashford dam burst on May 15.', 'The army closed the valley on May 16.'],
    },
  );

  it('is greatest for what most articles tell', () => {
    const [first] = weightiestFirst(events);
    expect(first === undefined ? '' : sentence(first)).toBe('The Ashford dam burst on Wednesday.');
  });

  it('is less for what was only said, is only expected, or has only a year', () => {
    const rank = weightiestFirst(events).map(({ date }) => date);
    expect(rank.indexOf('2024-05-16')).toBeLessThan(rank.indexOf('2024-05-30'));
    expect(rank.indexOf('2024-05-16')).toBeLessThan(rank.indexOf('1998'));
  });

  it('is above 0 for every event', () => {
    expect(events.every(({ weight }) => weight > 0)).toBe(true);
  });
});
