import type { Range } from '../../src/story/story.ts';

/** A text with its temporal expressions, as the set's own README describes it. */
export interface DatesDocument {
  readonly id: string;
  readonly source: string;
  /** Day of publication, `1998-01-08`. */
  readonly dct: string;
  readonly text: string;
  /** Where it is this one, only dates of the calendar are marked. */
  readonly scheme?: 'tei-date';
  readonly timexes: readonly SetTimex[];
  /** Spans that are neither right nor wrong. */
  readonly optional?: readonly Range[];
}

export interface SetTimex extends Range {
  readonly type: string;
  readonly value: string;
}

export interface GivenTimex extends Range {
  readonly value: string | null;
}
