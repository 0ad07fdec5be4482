import type { DatedEvent } from '../extract/facts.ts';
import type { TextFile } from '../reply/card.ts';
import { csv } from './csv.ts';
import { type ExportedEvent, exportedEvent } from './exported-event.ts';
import { iCalendar } from './icalendar.ts';
import { timelineJs } from './timelinejs.ts';

interface Format {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (title: string, events: readonly ExportedEvent[]) => string;
}

const FORMATS = {
  timelinejs: { extension: 'json', mediaType: 'application/json', write: timelineJs },
  ics: { extension: 'ics', mediaType: 'text/calendar', write: iCalendar },
  csv: { extension: 'csv', mediaType: 'text/csv', write: (_, events) => csv(events) },
} satisfies Record<string, Format>;

export type TimelineFormat = keyof typeof FORMATS;

export const TIMELINE_FORMATS: readonly TimelineFormat[] = ['timelinejs', 'ics', 'csv'];

export function isTimelineFormat(name: string): name is TimelineFormat {
  return TIMELINE_FORMATS.some((format) => format === name);
}

/** Events, in order of time, as a file for other programs. `name` is that of the file, without its ending. */
export function timelineFile(
  format: TimelineFormat,
  name: string,
  title: string,
  events: readonly DatedEvent[],
): TextFile {
  const { extension, mediaType, write }: Format = FORMATS[format];
  return { name: `${name}.${extension}`, mediaType, text: write(title, events.map(exportedEvent)) };
}
