import type { ExportedEvent, ExportedTelling } from './exported-event.ts';

/** https://timeline.knightlab.com/docs/json-format.html: month and day from 1, left out where they are not known. */
interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly display_date?: string;
}

/** The events as a JSON file that TimelineJS draws. Its texts are HTML, so the sentences are escaped. */
export function timelineJs(title: string, events: readonly ExportedEvent[]): string {
  const slides = events.map((exported) => {
    const { event, id, shownDate, alsoTold } = exported;
    const from = datesOf(event.precision, event.firstDay, event.date);
    const to = event.firstDay === event.lastDay ? undefined : datesOf(event.precision, event.lastDay, '');
    const isOneDate = to === undefined || event.precision === 'month' || event.precision === 'year';
    return {
      start_date: from,
      ...(isOneDate ? {} : { end_date: to }),
      display_date: shownDate,
      unique_id: id,
      text: {
        text: [
          `<p>${escapeHtml(exported.sentence)}</p>`,
          ...[exported, ...alsoTold].map((telling) => `<p><small>${citationHtml(telling)}</small></p>`),
        ].join('\n'),
      },
    };
  });
  const head = { text: { headline: escapeHtml(title) } };
  return `${JSON.stringify({ title: head, events: slides, scale: 'human' }, null, 2)}\n`;
}

function datesOf(precision: string, day: string, date: string): TimelineDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  if (precision === 'year' || precision === 'decade') return { year };
  if (precision === 'month' || precision === 'quarter' || precision === 'season') return { year, month };
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(date) ?? [];
  const time = hour === undefined ? {} : { hour: Number(hour), minute: Number(minute) };
  return { year, month, day: dayOfMonth, ...time };
}

function citationHtml({ citation, url }: ExportedTelling): string {
  const words = escapeHtml(citation);
  return url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
