import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { DatedEvent } from '../extract/facts.ts';
import type { ExportedEvent } from './exported-event.ts';

const DAY_MS = 86_400_000;
const PRODUCT = { company: 'Pilcrow', product: 'timeline', language: 'EN' };

/**
 * The events as a calendar file (RFC 5545). A date without an hour and its zone is a whole day, a month all its days; nothing is shown as
 * busy. The stamp is the day of publication, so that the same story always gives the same file.
 */
export function iCalendar(title: string, events: readonly ExportedEvent[]): string {
  const calendar = new ICalCalendar({ name: title, prodId: PRODUCT });
  for (const { id, sentence, citation, url, alsoTold, shownDate, event } of events) {
    const sources = [citation, ...alsoTold.map((telling) => telling.citation)];
    calendar.createEvent({
      id: `${id}@pilcrow`,
      stamp: midnight(event.article.published.day),
      ...spanOf(event),
      summary: sentence,
      description: [shownDate, ...sources].join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(event.manner === 'expected' ? { status: ICalEventStatus.TENTATIVE } : {}),
      ...(url === undefined ? {} : { url }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** An instant where it is known, else whole days: the end is the first day that no longer belongs to it (3.6.1). */
function spanOf({ instant, firstDay, lastDay }: DatedEvent) {
  if (instant !== undefined) return { start: new Date(instant) };
  const end = new Date(midnight(lastDay).getTime() + DAY_MS);
  return { start: midnight(firstDay), end, allDay: true, timezone: 'UTC' };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
