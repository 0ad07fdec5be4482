import { type Meaning, type PointMeaning, point } from './meaning.ts';

/** The parts a date is made of, from the finest. */
type Part = 'time' | 'weekday' | 'day' | 'month' | 'week' | 'third' | 'year';

/** Which part may follow which in one date: "10 p.m. Wednesday", "Wednesday, April 9", "April 9, 2025", "2024 season". */
const FOLLOWS: { readonly [part in Part]: readonly Part[] } = {
  time: ['weekday', 'day'],
  weekday: ['time', 'day', 'week'],
  day: ['time', 'year'],
  month: ['year'],
  week: ['weekday'],
  third: ['year'],
  year: ['third', 'time'],
};

/** One date from two that stand side by side; undefined when they are two dates. */
export function join(left: Meaning, right: Meaning): Meaning | undefined {
  if (left.kind !== 'point' || right.kind !== 'point') return undefined;
  const leftParts = partsOf(left);
  const [first] = partsOf(right);
  const last = leftParts.at(-1);
  if (last === undefined || first === undefined || !FOLLOWS[last].includes(first)) return undefined;
  if (partsOf(right).some((part) => leftParts.includes(part))) return undefined;
  if (last === 'year' && first === 'time' && !leftParts.includes('day')) return undefined;
  if (left.step !== undefined && right.step !== undefined) return undefined;
  if (left.turn !== undefined && right.step !== undefined) return undefined;
  if (left.step?.from === 'context' && right.fields.year !== undefined) return undefined;
  const step = left.step ?? right.step;
  const turn = left.turn ?? right.turn;
  return point(
    { ...left.fields, ...right.fields },
    { ...(step === undefined ? {} : { step }), ...(turn === undefined ? {} : { turn }) },
  );
}

function partsOf({ fields, step }: PointMeaning): Part[] {
  const parts: Part[] = [];
  if (fields.time !== undefined) parts.push('time');
  if (fields.weekday !== undefined) parts.push('weekday');
  if (fields.day !== undefined || fields.feast !== undefined || step?.unit === 'day') parts.push('day');
  else if (fields.month !== undefined) parts.push('month');
  if (step?.unit === 'week') parts.push('week');
  if (fields.quarter !== undefined || fields.season !== undefined || fields.half !== undefined)
    parts.push('third');
  if (fields.year !== undefined || step?.unit === 'year') parts.push('year');
  return parts;
}
