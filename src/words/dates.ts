const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** How dates are written: a calendar date has no time zone, so it is spelt out and never shown as an instant. */
export const dates = {
  /** `2025-04-17` → "April 17, 2025". */
  day(iso: string): string {
    const [year = '', month = '', day = ''] = iso.split('-');
    return `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
  },

  /** Where no reader's zone is known: "April 17, 2025, 02:00 UTC". */
  instant(milliseconds: number): string {
    const iso = new Date(milliseconds).toISOString();
    return `${dates.day(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
  },

  /** Any date of a `DatedEvent`: "week of April 7, 2025" for `2025-W15`, whose first day is given. */
  ofEvent(date: string, firstDay: string, approximate: boolean): string {
    return `${approximate ? 'about ' : ''}${spelt(date, firstDay)}`;
  },
};

function spelt(date: string, firstDay: string): string {
  const [year = '', part = ''] = date.split('-');
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return dates.day(date.slice(0, 10));
  if (/^\d{4}-W\d{2}/.test(date)) return `week of ${dates.day(firstDay)}`;
  if (/^\d{4}-\d{2}$/.test(date)) return `${MONTHS[Number(part) - 1] ?? part} ${year}`;
  if (/^\d{4}-Q\d$/.test(date)) return `quarter ${part.slice(1)} of ${year}`;
  if (/^\d{3}X$/.test(date)) return `the ${date.slice(0, 3)}0s`;
  const season = SEASONS[part];
  return season === undefined ? year : `${season} ${year}`;
}
