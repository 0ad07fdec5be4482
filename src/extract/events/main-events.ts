import type { DatedEvent } from '../facts.ts';

/** What each further event of the same days counts, beside the one before it: a day is seldom worth two lines. */
const SAME_DAYS_AGAIN = 0.5;

/** The events in the order in which a short timeline takes them: the weightiest first, no day crowding out the others. */
export function weightiestFirst(events: readonly DatedEvent[]): DatedEvent[] {
  const taken = new Map<string, number>();
  const ranked = events
    .map((event, order) => ({ event, order }))
    .sort((one, other) => other.event.weight - one.event.weight || one.order - other.order)
    .map(({ event, order }) => {
      const days = `${event.firstDay} ${event.lastDay}`;
      const before = taken.get(days) ?? 0;
      taken.set(days, before + 1);
      return { event, order, weight: event.weight * SAME_DAYS_AGAIN ** before };
    });
  return ranked
    .sort((one, other) => other.weight - one.weight || one.order - other.order)
    .map(({ event }) => event);
}
