import { stringify } from 'csv-stringify/sync';
import type { ExportedEvent } from './exported-event.ts';

const COLUMNS = [
  'date',
  'precision',
  'first day',
  'last day',
  'approximate',
  'manner',
  'sentence',
  'citation',
  'address',
  'also told in',
];

/** Spreadsheets take UTF-8 for what it is only behind this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The events as a table (RFC 4180), a row each. A cell that a spreadsheet would take for a formula gets an apostrophe before it
 * (OWASP, "CSV Injection").
 */
export function csv(events: readonly ExportedEvent[]): string {
  const rows = events.map(({ event, sentence, citation, url, alsoTold }) => [
    event.date,
    event.precision,
    event.firstDay,
    event.lastDay,
    event.approximate ? 'yes' : 'no',
    event.manner,
    sentence,
    citation,
    url ?? '',
    alsoTold.map((telling) => telling.citation).join('; '),
  ]);
  const table = stringify([COLUMNS, ...rows], { escape_formulas: true, record_delimiter: 'windows' });
  return BYTE_ORDER_MARK + table;
}
