import type { Range } from '../../story/story.ts';
import type { DayNumber } from './calendar.ts';
import type { Candidate } from './candidates.ts';
import type { Language } from './language.ts';
import type { Tense } from './meaning.ts';
import type { Placed, Setting } from './setting.ts';
import { type Span, spanOf } from './timex.ts';
import { dateTold } from './told.ts';

/** How far from a date its verb is looked for, in characters. */
const CLAUSE = 300;
const PARAGRAPH_BREAK = /\n\s*\n/g;
/** At most two words before it in its paragraph: "But two weeks later", "She left the next day". */
const OPENING = /^[^\p{L}]*(?:[\p{L}’']+,? ){0,2}$/u;
const LONGEST_OPENING = 40;

/** Goes through a text from date to date, in reading order, and keeps what the next one may be counted from. */
export class DateContext {
  readonly #text: string;
  readonly #published: DayNumber;
  readonly #language: Language;
  readonly #sentences: readonly Range[];
  readonly #breaks: readonly number[];
  #sentence = 0;
  #break = 0;
  #paragraphStart = 0;
  /** What the paragraph before told of. */
  #told: Span | undefined;
  #values: string[] = [];
  #last: Span | undefined;
  #lastDay: DayNumber | undefined;
  #quarter: DayNumber | undefined;

  constructor(text: string, published: DayNumber, language: Language, told: string | undefined) {
    this.#text = text;
    this.#published = published;
    this.#language = language;
    this.#told = spanOf(told ?? '');
    this.#sentences = language.sentenceRanges(text);
    this.#breaks = [...text.matchAll(PARAGRAPH_BREAK)].map(({ index }) => index);
  }

  /** What is known at the place of a candidate; to be asked in reading order. */
  settingOf({ range, forward }: Candidate): Setting {
    this.#passBreaks(range.start);
    const carried = this.#last === undefined && this.#opens(range.start) ? this.#told : undefined;
    return {
      published: this.#published,
      tense: this.#tenseAt(range.start),
      forward,
      context: this.#last ?? carried,
      contextDay: this.#lastDay ?? (carried?.period === 'day' ? carried.first : undefined),
      carried: carried !== undefined,
      told: this.#told,
      topic: this.#quarter,
    };
  }

  /** Keeps a date for those after it. A quarter named outright is what the text reports on. */
  remember(value: string, placed: Placed, namesQuarter: boolean): void {
    this.#values.push(value);
    this.#last = spanOf(value) ?? this.#last;
    if (placed.period === 'day') this.#lastDay = placed.first;
    if (namesQuarter) this.#quarter = placed.first;
  }

  #tenseAt(offset: number): Tense | undefined {
    while ((this.#sentences[this.#sentence]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#sentence += 1;
    const sentence = this.#sentences[this.#sentence];
    if (sentence === undefined) return undefined;
    const start = Math.max(sentence.start, offset - CLAUSE);
    return this.#language.tenseAt(
      this.#text.slice(start, Math.min(sentence.end, offset + CLAUSE)),
      offset - start,
    );
  }

  #opens(offset: number): boolean {
    if (offset - this.#paragraphStart > LONGEST_OPENING) return false;
    return OPENING.test(this.#text.slice(this.#paragraphStart, offset));
  }

  #passBreaks(offset: number): void {
    while ((this.#breaks[this.#break] ?? Number.POSITIVE_INFINITY) < offset) {
      this.#paragraphStart = this.#breaks[this.#break] ?? 0;
      this.#break += 1;
      this.#told = spanOf(dateTold(this.#values) ?? '');
      this.#values = [];
      this.#last = undefined;
      this.#lastDay = undefined;
    }
  }
}
