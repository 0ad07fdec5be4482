import type { Observer } from './interactions/observer.ts';
import type { Log } from './log.ts';
import { openQuestionLog, type QuestionLog } from './question-log/question-log.ts';

/** Keeps the questions of `/ask` that the stories did not answer; `observer` is to be told of them. */
export function openQuestions(path: string, log: Log): QuestionLog & { readonly observer: Observer } {
  const questions = openQuestionLog({ path, now: Date.now, warn: (sentence) => log.warn(sentence) });
  const observer: Observer = {
    interaction: () => undefined,
    answer: ({ verdict, question, kind }) => {
      // A message that was chosen was written by somebody who asked nothing.
      if (kind !== 'command') return;
      if (verdict === 'closest' || verdict === 'not-in-story') questions.count(question, verdict);
    },
  };
  return { ...questions, observer };
}
