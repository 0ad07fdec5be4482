import { count } from './count.ts';

const quoted = (question: string): string => `“${question}”`;
const times = (number: number): string => (number === 1 ? 'once' : `${number} times`);

/** What `gaps` prints about the questions that the stories did not answer. */
export const gaps = {
  fileMissing: 'The option --file needs a value.',
  noDay: (typed: string) => `“${typed}” is not a day. Write it as 2026-11-27.`,
  noLog:
    'No questions are kept. To keep those that the stories do not answer, without who asked them, set QUESTION_LOG=questions.jsonl in .env and start the bot again; or name a file: --file PATH.',
  notRead: (file: string, reason: string) =>
    `The file ${file} cannot be read (${reason}). Look whether it may be read, and is a file.`,
  none: (file: string) => `There is no question in ${file} that the stories did not answer.`,
  gap: (number: number, question: string) => `${times(number)}: ${quoted(question)}`,
  days: (first: string, last: string) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
  said: (notInStory: number, closest: number) =>
    closest === 0
      ? 'the stories did not say'
      : notInStory === 0
        ? 'a passage was near'
        : `the stories did not say ${times(notInStory)}, a passage was near ${times(closest)}`,
  wordings: (others: readonly { readonly question: string; readonly count: number }[], more: number) =>
    `also: ${others.map((one) => `${quoted(one.question)} (${one.count})`).join(', ')}${more === 0 ? '' : `, and ${more} more`}`,
  answered: (passage: string, headline: string) => `ANSWERED NOW by ${passage}, ${quoted(headline)}`,
  near: (passage: string, headline: string) => `near now: ${passage}, ${quoted(headline)}`,
  summary: (all: number, asked: number, answered: number) =>
    `${count(all, 'gap', 'gaps')}, asked ${times(asked)}; ${answered} answered now.`,
  hidden: (rare: number, more: number) =>
    [
      ...(rare === 0 ? [] : [`${count(rare, 'question was', 'questions were')} asked once only`]),
      ...(more === 0 ? [] : [`${count(more, 'more gap is', 'more gaps are')} not shown`]),
    ].join('; '),
  showAll: (hidden: string) => `${hidden}: --all shows all.`,
};
