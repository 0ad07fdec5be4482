import type { Range } from '../../story/story.ts';
import type { DayNumber } from './calendar.ts';
import type { Candidate } from './candidates.ts';
import { DateContext } from './context.ts';
import { countedFrom } from './counting.ts';
import type { TemporalExpression } from './expression.ts';
import type { Language } from './language.ts';
import type { PointMeaning, Step } from './meaning.ts';
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
  /** The length of time that stands last in `found`. */
  #length: Length | undefined;

  constructor(text: string, published: DayNumber, language: Language, namedDays: readonly NamedDay[]) {
    this.#text = text;
    this.#language = language;
    this.#namedDays = namedDays;
    this.#context = new DateContext(text, published, language);
  }

  /** Reads the next candidate; one that cannot be placed, or that an expression already covers, is passed over. */
  read(candidate: Candidate): void {
    const { range, meaning, approximate } = candidate;
    if (range.start < (this.found.at(-1)?.range.end ?? 0)) return;
    const length = this.#length;
    this.#length = undefined;
    if (meaning.kind === 'vague') this.found.push({ range, value: meaning.value, type: 'date', approximate });
    if (meaning.kind === 'set') this.found.push({ range, value: meaning.value, type: 'set', approximate });
    if (meaning.kind === 'duration') {
      this.found.push({ range, value: meaning.value, type: 'duration', approximate });
      this.#length = this.#lengthOf(range, meaning.step, approximate);
      if (this.#length !== undefined) this.#countFromThing(this.#length);
    }
    if (meaning.kind !== 'point') return;
    const placed = place(meaning, this.#context.settingOf(candidate));
    if (placed === undefined) {
      const { time } = meaning.fields;
      if (isTimeOnly(meaning))
        this.found.push({ range, value: `XXXX-XX-XXT${time}`, type: 'time', approximate });
      return;
    }
    const expression = this.#dated(range, placed, approximate);
    if (expression === undefined) return;
    this.found.push(expression);
    const compared = meaning.step?.from === 'topic';
    if (!compared) this.#context.remember(expression.value, placed, meaning.fields.quarter !== undefined);
    if (length !== undefined) this.#countFromDate(length, expression);
  }

  #lengthOf({ start, end }: Range, step: Step | undefined, approximate: boolean): Length | undefined {
    const link = this.#language.counting.exec(this.#text.slice(end, end + REACH));
    if (step === undefined || link === null) return undefined;
    const sign = link.groups?.['before'] === undefined ? 1 : -1;
    return { start, linkEnd: end + link[0].length, step, sign, approximate };
  }

  /** "A week after the Nov. 3 vote": the length of time and the day it is counted from become one date. */
  #countFromDate(length: Length, anchor: TemporalExpression): void {
    const span = spanOf(anchor.value);
    if (anchor.range.start > length.linkEnd || span?.period !== 'day') return;
    const approximate = length.approximate || anchor.approximate;
    const counted = this.#counted(length, span.first, anchor.range.end, approximate);
    if (counted !== undefined) this.found.splice(-2, 2, counted);
  }

  /** "Two weeks after the 2020 election", where the story gives the day of that election. */
  #countFromThing(length: Length): void {
    const words = this.#text.slice(length.linkEnd, length.linkEnd + REACH);
    const named = namedDayIn(words, this.#namedDays, this.#language);
    if (named === undefined) return;
    const counted = this.#counted(length, named.day, length.linkEnd + named.end, length.approximate);
    if (counted !== undefined) this.found.splice(-1, 1, counted);
  }

  #counted({ start, step, sign }: Length, from: DayNumber, end: number, approximate: boolean) {
    const placed = countedFrom(from, step, sign);
    const expression = placed && this.#dated({ start, end }, placed, approximate);
    if (placed !== undefined && expression !== undefined)
      this.#context.remember(expression.value, placed, false);
    return expression;
  }

  #dated(range: Range, placed: Placed, approximate: boolean): TemporalExpression | undefined {
    const day = timexOf(placed.period, placed.first);
    if (day === undefined) return undefined;
    if (placed.time === undefined) return { range, value: day, type: 'date', approximate };
    return { range, value: `${day}T${placed.time}`, type: 'time', approximate };
  }
}

/** A time of day of which the paragraph does not give the day. */
function isTimeOnly({ fields, step }: PointMeaning): boolean {
  return step === undefined && fields.time !== undefined && Object.keys(fields).length === 1;
}
