import type { PassageReference } from '../story/library.ts';

/** Which passages an answer card pages through, and which it shows: all of it fits into a button. */
export interface PassageState {
  readonly outcome: 'answered' | 'closest' | 'not-in-story';
  readonly view: 'passage' | 'context';
  /** One story was asked, and not all. */
  readonly oneStory: boolean;
  /** Which of the passages, from 0. */
  readonly index: number;
  /** Which part of a long paragraph, from 0; undefined is the one with the matching sentence. */
  readonly part: number | undefined;
  readonly passages: readonly PassageReference[];
}

/**
 * Length of the longest state, so that `1oask:` + state keeps Discord's 100 characters of a `custom_id`. An article's key
 * takes 8 and each of its passages 7, so that seven passages of four articles fit; what does not is left off the end.
 */
export const MAX_STATE_LENGTH = 94;

const OUTCOMES = { answered: 'a', closest: 'c', 'not-in-story': 'n' } as const;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const KEY = /^[\w-]{8}$/;
/** Paragraph (2 digits), sentence (2), check (3). */
const PASSAGE_LENGTH = 7;
/** Outcome, view, number of stories, index (1 digit each), part (2). */
const HEAD_LENGTH = 6;
/** Of paragraphs and of sentences: two digits. */
const MAX_NUMBER = DIGITS.length ** 2 - 1;
const NO_PART = '..';

/**
 * The head, then for each run of passages of one article "key", "passages" and ".".
 * Passages in their order of rank; one in a paragraph beyond the 4,095th cannot be named and is left out.
 */
export function encodePassages(state: PassageState): string {
  let text =
    OUTCOMES[state.outcome] +
    (state.view === 'context' ? 'c' : 'p') +
    (state.oneStory ? '1' : '*') +
    digit(state.index) +
    (state.part === undefined ? NO_PART : twoDigits(Math.min(state.part, MAX_NUMBER)));
  let article: string | undefined;
  for (const { articleKey, paragraph, sentence, check } of state.passages) {
    if (paragraph > MAX_NUMBER) continue;
    const head = articleKey === article ? '' : `${article === undefined ? '' : '.'}${articleKey}`;
    const code = twoDigits(paragraph) + twoDigits(sentence <= MAX_NUMBER ? sentence : 0) + check;
    if (text.length + head.length + code.length > MAX_STATE_LENGTH) break;
    text += head + code;
    article = articleKey;
  }
  return text;
}

/** Reads a state back; undefined when it is none. */
export function decodePassages(text: string): PassageState | undefined {
  const [outcomeCode, viewCode, storiesCode, indexCode] = text;
  const partCode = text.slice(4, HEAD_LENGTH);
  const outcome = outcomeOf(outcomeCode);
  const index = digitValue(indexCode);
  const part = partCode === NO_PART ? undefined : twoDigitValue(partCode);
  if (outcome === undefined || index === undefined || (part === undefined && partCode !== NO_PART))
    return undefined;
  const passages: PassageReference[] = [];
  for (const group of text.slice(HEAD_LENGTH).split('.')) {
    const articleKey = group.slice(0, 8);
    if (!KEY.test(articleKey) || (group.length - 8) % PASSAGE_LENGTH !== 0) return undefined;
    for (let at = 8; at < group.length; at += PASSAGE_LENGTH) {
      const paragraph = twoDigitValue(group.slice(at, at + 2));
      const sentence = twoDigitValue(group.slice(at + 2, at + 4));
      if (paragraph === undefined || sentence === undefined) return undefined;
      passages.push({ articleKey, paragraph, sentence, check: group.slice(at + 4, at + PASSAGE_LENGTH) });
    }
  }
  if (index >= passages.length) return undefined;
  return {
    outcome,
    view: viewCode === 'c' ? 'context' : 'passage',
    oneStory: storiesCode === '1',
    index,
    part,
    passages,
  };
}

function digit(value: number): string {
  return DIGITS.charAt(Math.min(Math.max(value, 0), DIGITS.length - 1));
}

function twoDigits(value: number): string {
  return digit(Math.floor(value / DIGITS.length)) + digit(value % DIGITS.length);
}

function twoDigitValue(text: string): number | undefined {
  const [high, low] = [digitValue(text[0]), digitValue(text[1])];
  return high === undefined || low === undefined ? undefined : high * DIGITS.length + low;
}

function digitValue(character: string | undefined): number | undefined {
  const value = character === undefined ? -1 : DIGITS.indexOf(character);
  return value < 0 ? undefined : value;
}

function outcomeOf(code: string | undefined): PassageState['outcome'] | undefined {
  if (code === OUTCOMES.answered) return 'answered';
  if (code === OUTCOMES.closest) return 'closest';
  return code === OUTCOMES['not-in-story'] ? 'not-in-story' : undefined;
}
