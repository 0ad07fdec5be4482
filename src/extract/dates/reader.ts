import type { Range } from '../../story/story.ts';
import type { DayNumber } from './calendar.ts';
import type { Candidate } from './candidates.ts';
import { DateContext } from './context.ts';
import { countedFrom } from './counting.ts';
import type { TemporalExpression } from './expression.ts';
import type { Language } from './language.ts';
import type { DurationMeaning, PointMeaning, Step } from './meaning.ts';
import { type NamedDay, namedDayIn } from './named-days.ts';
import { place } from './resolve.ts';
import type { Placed } from './setting.ts';
import { spanOf, timexOf } from './timex.ts';

/** A length of time that something may be counted with ("two weeks"), and the link after it ("after the"). */
interface Length {
  readonly start: number;
  readonly linkEnd: number;
  readonly step: Step;
  readonly sign: 1 | -1;
  readonly approximate: boolean;
  /** "The day": stands in `found` only once it is counted. */
  readonly period: boolean;
}

/** What is known of the days of a story before a text of it is read. */
export interface Known {
  /** Days that the story gives elsewhere for things it names, for "two weeks after the election". */
  readonly namedDays?: readonly NamedDay[];
  /** TIMEX3 value of the date that the paragraph before tells of, or the heading. */
  readonly told?: string | undefined;
}

/** How far after a length of time the words may reach that say what it is counted from, in characters. */
const REACH = 60;

/** Turns the candidates of a text into expressions with values, one after the other. */
export class DateReader {
  readonly found: TemporalExpression[] = [];
  readonly #text: string;
  readonly #language: Language;
  readonly #namedDays: readonly NamedDay[];
  readonly #context: DateContext;
  /** The length of time read last, if it may count from what comes next. */
  #length: Length | undefined;

  constructor(text: string, published: DayNumber, language: Language, { namedDays, told }: Known) {
    this.#text = text;
    this.#language = language;
    this.#namedDays = namedDays ?? [];
    this.#context = new DateContext(text, published, language, told);
  }

  /** Reads the next candidate; one that cannot be placed, or that an expression already covers, is passed over. */
  read(candidate: Candidate): void {
    const { range, meaning, approximate } = candidate;
    if (range.start < (this.found.at(-1)?.range.end ?? 0)) return;
    const length = this.#length;
    this.#length = undefined;
    if (meaning.kind === 'vague') this.#push(range, meaning.value, 'date', approximate);
    if (meaning.kind === 'set') this.#push(range, meaning.value, 'set', approximate);
    if (meaning.kind === 'duration') this.#readLength(range, meaning, approximate);
    if (meaning.kind === 'point') this.#readPoint(candidate, meaning, length);
  }

  #push(range: Range, value: string, type: TemporalExpression['type'], approximate: boolean, zone?: string) {
    this.found.push({ range, value, type, approximate, zone });
  }

  #readLength(range: Range, { value, step, period = false }: DurationMeaning, approximate: boolean): void {
    if (!period) this.#push(range, value, 'duration', approximate);
    this.#length = this.#lengthOf(range, step, approximate, period);
    if (this.#length !== undefined) this.#countFromThing(this.#length);
  }

  #readPoint(candidate: Candidate, meaning: PointMeaning, length: Length | undefined): void {
    const { range, approximate } = candidate;
    const placed = place(meaning, this.#context.settingOf(candidate));
    const { time, zone } = meaning.fields;
    if (placed === undefined) {
      if (isTimeOnly(meaning)) this.#push(range, `XXXX-XX-XXT${time}`, 'time', approximate, zone);
      return;
    }
    const expression = this.#dated(range, placed, approximate, zone);
    if (expression === undefined) return;
    this.found.push(expression);
    const compared = meaning.step?.from === 'topic';
    if (!compared) this.#context.remember(expression.value, placed, meaning.fields.quarter !== undefined);
    if (length !== undefined) this.#countFromDate(length, expression);
  }

  #lengthOf({ start, end }: Range, step: Step | undefined, approximate: boolean, period: boolean) {
    const link = this.#language.counting.exec(this.#text.slice(end, end + REACH));
    if (step === undefined || link === null) return undefined;
    const sign: Length['sign'] = link.groups?.['before'] === undefined ? 1 : -1;
    return { start, linkEnd: end + link[0].length, step, sign, approximate, period };
  }

  /** "A week after the Nov. 3 vote": the length of time and the day it is counted from become one date. */
  #countFromDate(length: Length, anchor: TemporalExpression): void {
    const span = spanOf(anchor.value);
    if (anchor.range.start > length.linkEnd || span?.period !== 'day') return;
    const approximate = length.approximate || anchor.approximate;
    const counted = this.#counted(length, span.first, anchor.range.end, approximate);
    if (counted !== undefined) this.found.splice(length.period ? -1 : -2, 2, counted);
  }

  /** "Two weeks after the 2020 election", where the story gives the day of that election. */
  #countFromThing(length: Length): void {
    const words = this.#text.slice(length.linkEnd, length.linkEnd + REACH);
    const named = namedDayIn(words, this.#namedDays, this.#language);
    if (named === undefined) return;
    const counted = this.#counted(length, named.day, length.linkEnd + named.end, length.approximate);
    if (counted === undefined) return;
    if (!length.period) this.found.pop();
    this.found.push(counted);
  }

  #counted({ start, step, sign, period }: Length, from: DayNumber, end: number, approximate: boolean) {
    const placed = countedFrom(from, step, sign, period);
    const expression = placed && this.#dated({ start, end }, placed, approximate);
    if (placed !== undefined && expression !== undefined)
      this.#context.remember(expression.value, placed, false);
    return expression;
  }

  #dated(range: Range, placed: Placed, approximate: boolean, zone?: string): TemporalExpression | undefined {
    const day = timexOf(placed.period, placed.first);
    if (day === undefined) return undefined;
    if (placed.time === undefined) return { range, value: day, type: 'date', approximate, zone: undefined };
    return { range, value: `${day}T${placed.time}`, type: 'time', approximate, zone };
  }
}

/** A time of day of which the paragraph does not give the day. */
function isTimeOnly({ fields, step }: PointMeaning): boolean {
  const { time, zone: _, ...date } = fields;
  return step === undefined && time !== undefined && Object.keys(date).length === 0;
}
