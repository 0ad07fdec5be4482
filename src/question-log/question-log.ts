import { questionLog as texts } from '../words/index.ts';
import { dayOf, type Entry, encodeEntry, type Unanswered } from './entry.ts';
import { appendLines, codeOf, keepWithinLimits } from './log-files.ts';
import { plainQuestion } from './plain-question.ts';

/** How often what was counted is written, in milliseconds. A crash loses no more than that. */
export const WRITE_EVERY_MS = 30_000;
/** Different questions that one process counts a day; further ones are not kept, so that a flood drives out nothing. */
export const MAX_QUESTIONS_A_DAY = 2000;
/** A disk that does not answer holds up nobody who wants to stop, in milliseconds. */
const CLOSE_WITHIN_MS = 1000;

/** Counts questions that the stories did not answer. Never throws: a bot goes on answering without it. */
export interface QuestionLog {
  count(question: string, said: Unanswered): void;
  /** Writes what was counted since. */
  write(): Promise<void>;
  /** Writes it a last time, and no more after. */
  close(): Promise<void>;
}

export interface QuestionLogOptions {
  readonly path: string;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** Told once when the file cannot be written, and again only after it could be. */
  readonly warn: (sentence: string) => void;
}

/** A count, as far as it is in the file and beyond. */
interface Counted extends Entry {
  readonly unwritten: number;
}

export function openQuestionLog({ path, now, warn }: QuestionLogOptions): QuestionLog {
  const counted = new Map<string, Counted>();
  let today = dayOf(now());
  let lastLook = '';
  let isFailing = false;
  let writing = Promise.resolve();

  const count = (typed: string, said: Unanswered): void => {
    const question = plainQuestion(typed);
    if (question === '') return;
    const day = newDay();
    const key = keyOf({ day, said, question });
    const known = counted.get(key) ?? { day, said, question, count: 0, unwritten: 0 };
    if (known.count === 0 && counted.size >= MAX_QUESTIONS_A_DAY) return;
    counted.set(key, { ...known, count: known.count + 1, unwritten: known.unwritten + 1 });
  };

  /** What is written of a day that is over makes room. */
  const newDay = (): string => {
    const day = dayOf(now());
    if (day !== today) for (const [key, { unwritten }] of counted) if (unwritten === 0) counted.delete(key);
    today = day;
    return day;
  };

  const written = (entry: Entry): void => {
    const key = keyOf(entry);
    const known = counted.get(key);
    if (known === undefined) return;
    const unwritten = known.unwritten - entry.count;
    if (unwritten === 0 && known.day !== today) counted.delete(key);
    else counted.set(key, { ...known, unwritten });
  };

  const writeNow = async (): Promise<void> => {
    const day = newDay();
    const entries = [...counted.values()]
      .filter(({ unwritten }) => unwritten > 0)
      .map(({ unwritten, ...entry }): Entry => ({ ...entry, count: unwritten }));
    if (entries.length === 0 && lastLook === day) return;
    try {
      const whole = await appendLines(path, entries.map(encodeEntry));
      for (const entry of entries.slice(0, whole)) written(entry);
      await keepWithinLimits(path, now());
      lastLook = day;
      isFailing = false;
    } catch (error) {
      if (!isFailing) warn(texts.notWritten(path, codeOf(error) ?? texts.unknownReason));
      isFailing = true;
    }
  };

  /** One after the other. */
  const write = (): Promise<void> => {
    writing = writing.then(writeNow);
    return writing;
  };

  const timer = setInterval(() => void write(), WRITE_EVERY_MS);
  timer.unref();
  // Looked at once at the start, so that the host sees at once when it cannot be written.
  void write();

  return {
    count,
    write,
    close: async () => {
      clearInterval(timer);
      await Promise.race([write(), new Promise((resolve) => setTimeout(resolve, CLOSE_WITHIN_MS).unref())]);
    },
  };
}

function keyOf({ day, said, question }: Omit<Entry, 'count'>): string {
  return `${day} ${said} ${question}`;
}
