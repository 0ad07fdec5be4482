import type { PassageReference } from '../story/library.ts';
import {
  decodeReferences,
  digit,
  digitValue,
  encodeReferences,
  MAX_NUMBER,
  twoDigits,
  twoDigitValue,
} from './passage-code.ts';

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
/** Outcome, view, number of stories, index (1 digit each), part (2). */
const HEAD_LENGTH = 6;
const NO_PART = '..';

/** The head, then the passages in their order of rank; one in a paragraph beyond the 4,095th is left out. */
export function encodePassages(state: PassageState): string {
  const head =
    OUTCOMES[state.outcome] +
    (state.view === 'context' ? 'c' : 'p') +
    (state.oneStory ? '1' : '*') +
    digit(state.index) +
    (state.part === undefined ? NO_PART : twoDigits(Math.min(state.part, MAX_NUMBER)));
  return head + encodeReferences(state.passages, MAX_STATE_LENGTH - HEAD_LENGTH);
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
  const passages = decodeReferences(text.slice(HEAD_LENGTH));
  if (passages === undefined || index >= passages.length) return undefined;
  return {
    outcome,
    view: viewCode === 'c' ? 'context' : 'passage',
    oneStory: storiesCode === '1',
    index,
    part,
    passages,
  };
}

function outcomeOf(code: string | undefined): PassageState['outcome'] | undefined {
  if (code === OUTCOMES.answered) return 'answered';
  if (code === OUTCOMES.closest) return 'closest';
  return code === OUTCOMES['not-in-story'] ? 'not-in-story' : undefined;
}
