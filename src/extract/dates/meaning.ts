import type { Period } from './calendar.ts';
import type { Feast } from './feasts.ts';

/** Lengths of time that texts count in. */
export type Unit = 'second' | 'minute' | 'hour' | Period;

/** A number that a text may leave open: "several" is `X`, as in TIMEX3. */
export type Count = number | 'X';

/** What words say of a date, field by field, before anything is known of the day they were written on. */
export interface Fields {
  readonly century?: number;
  /** First year of the decade. */
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  /** 0 for winter to 3 for fall. */
  readonly season?: number;
  readonly month?: number;
  readonly weekend?: number;
  readonly feast?: Feast;
  /** Day of the month. */
  readonly day?: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  /** A clock time or a part of the day as TIMEX3 writes it after the `T`: `22:00`, `MO`, `NI`. */
  readonly time?: string;
  /** Time zone of the clock time, as `Intl` takes it: `America/New_York`, `Etc/GMT+4`. */
  readonly zone?: string;
}

/**
 * "Last week", "three days ago", "two months later": so many units from the day of publication, from the date given
 * before, or from the quarter the text reports on ("a year earlier" is then that quarter of the year before).
 */
export interface Step {
  readonly unit: Unit;
  readonly count: number;
  readonly from: 'publication' | 'context' | 'topic';
  /** "A week later", "a year ago today": from a day to a day. "The following week" is the whole week. */
  readonly toTheDay?: boolean;
}

/** A date: what is written out, and what has to be reckoned. */
export interface PointMeaning {
  readonly kind: 'point';
  readonly fields: Fields;
  readonly step?: Step;
  /** "Last" (-1), "this" (0) or "next" (1) before a named period: "last June". */
  readonly turn?: -1 | 0 | 1;
}

/** "Three years", `P3Y`; what precedes or follows it may yet make it a date ("three years before the vote"). */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly value: string;
  readonly step?: Step;
  /** "The day" before "after the vote": no length of time of its own, and the whole period that is reached. */
  readonly period?: boolean;
}

/** "Every Monday", `XXXX-WXX-1`. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** "Recently", `PAST_REF`. */
export interface VagueMeaning {
  readonly kind: 'vague';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

export type Meaning = PointMeaning | DurationMeaning | SetMeaning | VagueMeaning;
export type Tense = 'past' | 'present' | 'future';

export function point(fields: Fields, more: Omit<PointMeaning, 'kind' | 'fields'> = {}): PointMeaning {
  return { kind: 'point', fields, ...more };
}

export function stepped(unit: Unit, count: number, from: Step['from'], fields: Fields = {}): PointMeaning {
  return { kind: 'point', fields, step: { unit, count, from } };
}

export function duration(value: string): DurationMeaning {
  return { kind: 'duration', value };
}

export function recurring(value: string): SetMeaning {
  return { kind: 'set', value };
}

export function vague(value: VagueMeaning['value']): VagueMeaning {
  return { kind: 'vague', value };
}

const DURATION_LETTERS: { readonly [unit in Unit]: string } = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  half: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};

const UNITS_EACH: { readonly [unit in Unit]?: number } = { season: 3, half: 6, decade: 10, century: 100 };

/** A length of time as TIMEX3 writes it: `P3D`, `PT2H`, `P10Y` for a decade, `PXM` for an open number. */
export function lengthOf(count: Count, unit: Unit): string {
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'T' : '';
  const whole = count === 'X' ? 'X' : count * (UNITS_EACH[unit] ?? 1);
  if (whole !== 'X' && !Number.isInteger(whole)) return halves(whole, unit, clock);
  return `P${clock}${whole}${DURATION_LETTERS[unit]}`;
}

function halves(count: number, unit: Unit, clock: string): string {
  const whole = Math.floor(count);
  const lead = whole === 0 ? '' : `${whole}${DURATION_LETTERS[unit]}`;
  if (count - whole !== 0.5) return `P${clock}${count}${DURATION_LETTERS[unit]}`;
  if (unit === 'year') return `P${lead}6M`;
  if (unit === 'hour') return `PT${lead}30M`;
  if (unit === 'minute') return `PT${lead}30S`;
  return `P${clock}${count}${DURATION_LETTERS[unit]}`;
}
