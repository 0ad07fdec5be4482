import type { Story } from '../story/story.ts';
import { ENGLISH } from './dates/english.ts';
import { eventWordsOf } from './events/event-words.ts';
import { mostTellingFirst } from './events/most-telling.ts';
import { sameEvents } from './events/same-event.ts';
import { tellingsOf } from './events/tellings.ts';
import { measureOf, weightOf } from './events/weight.ts';
import type { DatedEvent, Person, Telling } from './facts.ts';

/**
 * What happened in a story, by first day, last day and reading order: the sentences that tell of something at a date of the
 * calendar, those that tell the same event as one, the most telling of them first.
 */
export function eventsOf(story: Story, people: readonly Person[]): readonly DatedEvent[] {
  const { clauses } = ENGLISH;
  const tellings = tellingsOf(story, ENGLISH);
  const words = eventWordsOf(tellings);
  const measure = measureOf(tellings, words);
  const place = new Map(tellings.map((telling, index) => [telling.range, index]));
  const orderOf = ({ range }: Telling): number => place.get(range) ?? 0;
  const events = sameEvents(tellings, words, people).flatMap((group): DatedEvent[] => {
    const ordered = mostTellingFirst(
      group.toSorted((a, b) => orderOf(a) - orderOf(b)),
      clauses,
    );
    if (ordered === undefined) return [];
    const [lead, ...alsoTold] = ordered;
    return [{ ...lead, alsoTold, weight: weightOf(ordered, measure, clauses) }];
  });
  return events.sort(
    (a, b) => compare(a.firstDay, b.firstDay) || compare(a.lastDay, b.lastDay) || orderOf(a) - orderOf(b),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
