import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/extract/dates/instant.ts';
import { eventsOf } from '../../src/extract/events.ts';
import { storyOf } from './story-of.ts';

const iso = (time: string, zone: string): string | undefined => {
  const instant = instantOf(time, zone);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe('a time of day in a zone', () => {
  it.each([
    ['2025-04-16T22:00', 'UTC', '2025-04-16T22:00:00.000Z'],
    ['2025-04-16T22:00', 'America/New_York', '2025-04-17T02:00:00.000Z'],
    ['2025-01-16T22:00', 'America/New_York', '2025-01-17T03:00:00.000Z'],
    ['2025-04-16T22:00', 'Etc/GMT+5', '2025-04-17T03:00:00.000Z'],
    ['2025-04-16T00:30', 'Asia/Kolkata', '2025-04-15T19:00:00.000Z'],
    // Clocks go forward at 2 and back at 2.
    ['2025-03-09T01:59', 'America/New_York', '2025-03-09T06:59:00.000Z'],
    ['2025-03-09T03:00', 'America/New_York', '2025-03-09T07:00:00.000Z'],
    ['2025-11-02T03:00', 'America/New_York', '2025-11-02T08:00:00.000Z'],
  ])('%s %s', (time, zone, expected) => {
    expect(iso(time, zone)).toBe(expected);
  });

  it.each(['2025-04-16', '2025-04-16TNI', '2025-W15', ''])('is none in “%s”', (value) => {
    expect(instantOf(value, 'UTC')).toBeUndefined();
  });
});

describe('the instant of an event', () => {
  const instantIn = (text: string): (number | undefined)[] =>
    eventsOf(storyOf({ id: 'a', day: '2025-04-17', paragraphs: [text] }), []).map(({ instant }) => instant);

  it('is known where the text gives hour and zone', () => {
    expect(instantIn('The siren sounded at 10 p.m. EDT Wednesday.')).toEqual([Date.UTC(2025, 3, 17, 2)]);
  });

  it.each([
    'The siren sounded at 10 p.m. Wednesday.',
    'The siren sounded at 10 p.m. local time Wednesday.',
    'The siren sounded on Wednesday.',
  ])('is not guessed: “%s”', (text) => {
    expect(instantIn(text)).toEqual([undefined]);
  });
});
