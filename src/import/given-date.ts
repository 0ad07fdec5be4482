import { isCalendarDay, readPublished } from '../story/published.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Zones that mail and feeds write by name (RFC 822). */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * A date as machines give it, as our front matter has it: `2025-04-17T22:30:00-0400`, `Thu, 17 Apr 2025 22:30:00 EDT`,
 * `20250417`. The day is the source's own; a time without a zone is left away, since it could be any. Undefined when it
 * is no date.
 */
export function publishedFrom(given: string): string | undefined {
  const text = given.trim();
  return iso(text) ?? mail(text);
}

function iso(text: string): string | undefined {
  const [, year, month, day, time, zone] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?(?:$|\s|\[)/i.exec(
      text,
    ) ?? [];
  return made(`${year}-${month}-${day}`, time, zone);
}

function mail(text: string): string | undefined {
  const [, day, name, year, time, zone] =
    /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?)(?:\s+([A-Za-z]{1,4}|[+-]\d{4}))?)?$/.exec(
      text,
    ) ?? [];
  const month = monthOf((name ?? '').toLowerCase());
  if (month === 0) return undefined;
  const hours = time?.padStart(time.length + (/^\d:/.test(time) ? 1 : 0), '0');
  return made(`${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`, hours, zone);
}

/** 1 to 12, by the whole name or its short form; 0 for any other word. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => [month, month.slice(0, 3)].includes(name === 'sept' ? 'sep' : name)) + 1;
}

function made(day: string, time: string | undefined, zone: string | undefined): string | undefined {
  if (!isCalendarDay(day)) return undefined;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (time === undefined || offset === undefined) return day;
  const whole = `${day}T${time.length === 5 ? `${time}:00` : time}${offset}`;
  return readPublished(whole) === undefined ? day : whole;
}

/** `-0400`, `-04` and `EDT` are `-04:00`. */
function offsetOf(zone: string): string | undefined {
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return named;
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? undefined : `${hours}:${minutes ?? '00'}`;
}
