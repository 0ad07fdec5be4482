import type { DayNumber, Period } from './calendar.ts';
import type { Forward } from './candidates.ts';
import type { Tense } from './meaning.ts';
import type { Span } from './timex.ts';

/** What is known at the place where a date stands. */
export interface Setting {
  readonly published: DayNumber;
  readonly tense: Tense | undefined;
  readonly forward: Forward;
  /** The date given before it in the paragraph, and the last one that was a day. */
  readonly context: Span | undefined;
  readonly contextDay: DayNumber | undefined;
  /** They are the paragraph before's, carried over to the words that open this one. */
  readonly carried: boolean;
  /** What the paragraph before told of, or the heading. */
  readonly told: Span | undefined;
  /** First day of the quarter that the text reports on. */
  readonly topic: DayNumber | undefined;
}

export interface Placed {
  readonly period: Period;
  readonly first: DayNumber;
  readonly time: string | undefined;
}

/** A period of the calendar. */
export type Dated = Omit<Placed, 'time'>;
