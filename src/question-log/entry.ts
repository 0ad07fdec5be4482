import { isPlain } from './plain-question.ts';

/** What the stories said to a question that they did not answer. One without a word to look for is not kept. */
export type Unanswered = 'closest' | 'not-in-story';

/** A question and how often it was asked on a day: one line of the file. Who asked, and where, is not known here. */
export interface Entry {
  /** In UTC, `2026-11-27`. */
  readonly day: string;
  readonly said: Unanswered;
  /** As `plainQuestion` makes it. */
  readonly question: string;
  readonly count: number;
}

export const DAY_MS = 24 * 60 * 60 * 1000;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** One line stands for no more; it would be no count of ours. */
const MAX_COUNT = 1_000_000;

/** The day of a moment, in milliseconds since 1970. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(Date.parse(text)) === text;
}

export function encodeEntry({ day, said, question, count }: Entry): string {
  return JSON.stringify({ day, said, question, count });
}

/** Reads a line back; undefined when it is none of ours, or was not written to its end. */
export function decodeEntry(line: string): Entry | undefined {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('day' in value && 'said' in value && 'question' in value && 'count' in value)) return undefined;
  const { day, said, question, count } = value;
  if (typeof day !== 'string' || !isDay(day)) return undefined;
  if (said !== 'closest' && said !== 'not-in-story') return undefined;
  if (typeof question !== 'string' || !isPlain(question)) return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > MAX_COUNT)
    return undefined;
  return { day, said, question, count };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
