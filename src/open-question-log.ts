import type { Observer } from './interactions/observer.ts';
import type { Log } from './log.ts';
import { KEPT_DAYS } from './question-log/log-files.ts';
import { openQuestionLog } from './question-log/question-log.ts';

/** The questions that are kept. */
export interface KeptQuestions {
  /** To be told what was asked. */
  readonly observer: Observer;
  readonly keptDays: number;
  /** Writes what was not written yet. */
  close(): Promise<void>;
}

/** Keeps the questions of `/ask` that the stories did not answer: those near which a passage was found, too. */
export function openQuestions(path: string, log: Log): KeptQuestions {
  const questions = openQuestionLog({ path, now: Date.now, warn: (sentence) => log.warn(sentence) });
  const observer: Observer = {
    interaction: () => undefined,
    answer: ({ verdict, question, kind }) => {
      // A message that was chosen was written by somebody who asked nothing.
      if (kind !== 'command') return;
      if (verdict === 'closest' || verdict === 'not-in-story') questions.count(question, verdict);
    },
  };
  return { observer, keptDays: KEPT_DAYS, close: questions.close };
}
