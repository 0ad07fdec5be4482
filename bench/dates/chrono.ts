import { type ParsedComponents, parse } from 'chrono-node';
import type { Engine } from '../extraction/task.ts';
import type { DatesDocument, GivenTimex } from './set.ts';

/** chrono-node as it comes, seen from noon of the day of publication; what it knows of a date is its value. */
export const chrono: Engine<DatesDocument, readonly GivenTimex[]> = ({ text, dct }) =>
  parse(text, new Date(`${dct}T12:00:00`)).map((found) => ({
    start: found.index,
    end: found.index + found.text.length,
    value: /^now$/i.test(found.text) ? 'PRESENT_REF' : timexValue(found.start),
  }));

function timexValue(date: ParsedComponents): string {
  const two = (component: 'month' | 'day' | 'hour' | 'minute'): string =>
    String(date.get(component) ?? 0).padStart(2, '0');
  const year = String(date.get('year')).padStart(4, '0');
  const hasTime = date.isCertain('hour');
  const hasDay = hasTime || date.isCertain('day') || date.isCertain('weekday');
  if (hasTime) return `${year}-${two('month')}-${two('day')}T${two('hour')}:${two('minute')}`;
  if (hasDay) return `${year}-${two('month')}-${two('day')}`;
  return date.isCertain('month') ? `${year}-${two('month')}` : year;
}
