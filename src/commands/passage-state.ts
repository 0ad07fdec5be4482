import type { PassageReference } from '../story/library.ts';

/** Which passages an answer card pages through, and which it shows: all of it fits into a button. */
export interface PassageState {
  readonly outcome: 'answered' | 'closest' | 'not-in-story';
  readonly view: 'passage' | 'context';
  /** Which of the passages, from 0. */
  readonly index: number;
  /** Which part of a long paragraph, from 0; undefined is the one with the matching sentence. */
  readonly part: number | undefined;
  readonly passages: readonly PassageReference[];
}

/**
 * Length of the longest state, so that `1oask:` + state keeps Discord's 100 characters of a `custom_id`. An article's key
 * takes 8 and each of its passages 6, so that seven passages of four articles fit; what does not is left off the end.
 */
export const MAX_STATE_LENGTH = 94;

const OUTCOMES = { answered: 'a', closest: 'c', 'not-in-story': 'n' } as const;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const KEY = /^[\w-]{8}$/;
/** Paragraph (2 digits), sentence (1), check (3). */
const PASSAGE_LENGTH = 6;
const MAX_PARAGRAPH = DIGITS.length ** 2 - 1;
const NO_PART = '.';

/**
 * The head (outcome, view, index, part), then for each run of passages of one article "key", "passages" and ".".
 * Passages in their order of rank; one in a paragraph beyond the 4,095th cannot be named and is left out.
 */
export function encodePassages(state: PassageState): string {
  let text =
    OUTCOMES[state.outcome] +
    (state.view === 'context' ? 'c' : 'p') +
    digit(state.index) +
    (state.part === undefined ? NO_PART : digit(Math.min(state.part, DIGITS.length - 1)));
  let article: string | undefined;
  for (const passage of nameable(state.passages)) {
    const head =
      passage.articleKey === article ? '' : `${article === undefined ? '' : '.'}${passage.articleKey}`;
    const code =
      digit(Math.floor(passage.paragraph / 64)) +
      digit(passage.paragraph % 64) +
      digit(passage.sentence < DIGITS.length ? passage.sentence : 0) +
      passage.check;
    if (text.length + head.length + code.length > MAX_STATE_LENGTH) break;
    text += head + code;
    article = passage.articleKey;
  }
  return text;
}

/** Passages that a button can name, in order: as many as `encodePassages` will take, or fewer. */
export function nameable(passages: readonly PassageReference[]): PassageReference[] {
  return passages.filter((passage) => passage.paragraph <= MAX_PARAGRAPH);
}

/** Reads a state back; undefined when it is none. */
export function decodePassages(text: string): PassageState | undefined {
  const [outcomeCode, viewCode, indexCode, partCode] = text;
  const outcome = outcomeOf(outcomeCode);
  const index = digitValue(indexCode);
  const part = partCode === NO_PART ? undefined : digitValue(partCode);
  if (outcome === undefined || index === undefined || (part === undefined && partCode !== NO_PART))
    return undefined;
  const passages: PassageReference[] = [];
  for (const group of text.slice(4).split('.')) {
    const articleKey = group.slice(0, 8);
    if (!KEY.test(articleKey) || (group.length - 8) % PASSAGE_LENGTH !== 0) return undefined;
    for (let at = 8; at < group.length; at += PASSAGE_LENGTH) {
      const [high, low, sentence] = [
        digitValue(group[at]),
        digitValue(group[at + 1]),
        digitValue(group[at + 2]),
      ];
      if (high === undefined || low === undefined || sentence === undefined) return undefined;
      const check = group.slice(at + 3, at + PASSAGE_LENGTH);
      passages.push({ articleKey, paragraph: high * 64 + low, sentence, check });
    }
  }
  if (index >= passages.length) return undefined;
  return { outcome, view: viewCode === 'c' ? 'context' : 'passage', index, part, passages };
}

function digit(value: number): string {
  return DIGITS.charAt(Math.min(Math.max(value, 0), DIGITS.length - 1));
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
