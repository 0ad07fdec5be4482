/** An article with its quotations, as the set's own README describes it. */
export interface QuotesDocument {
  readonly id: string;
  readonly published: string;
  readonly title: string;
  /** Paragraphs; the first is the headline. */
  readonly text: readonly string[];
  readonly quotes: readonly SetQuote[];
  /** Spans that are neither right nor wrong. */
  readonly optional?: readonly { readonly text: string; readonly paragraph: number }[];
}

export interface SetQuote {
  readonly text: string;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly speakerMention: string | null;
  readonly speakerClass: 'named' | 'nominal' | 'pronoun' | 'none';
  readonly speakerJudged: boolean;
  /** Other names that are right, too. */
  readonly speakerAliases?: readonly (string | null)[];
  /** Pieces with the same group belong to one attribution. */
  readonly group?: string | null;
}

export interface GivenQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly paragraph: number;
}
