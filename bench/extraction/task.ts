import type { Story } from '../../src/story/story.ts';

/** What is read out of the documents of a set, by whom, and how it is judged. */
export interface Task<Document extends { readonly id: string }, Given> {
  /** Pilcrow first, then the yardsticks. */
  readonly engines: Readonly<Record<string, Engine<Document, Given>>>;
  /** The document as a story of one article. */
  readonly storyOf: (document: Document) => Story;
  readonly score: (documents: readonly Document[], given: GivenById<Given>) => Score;
}

/** Reads one document. The story is made anew each time, so that nothing is known of it from before. */
export type Engine<Document, Given> = (document: Document, story: Story) => Given;

/** What an engine gave, by the document's id. */
export type GivenById<Given> = Readonly<Record<string, Given>>;

export interface Score {
  /** By name, in the order in which they are shown; undefined where there is nothing to count. */
  readonly figures: Readonly<Record<string, number | undefined>>;
  readonly mistakes: readonly Mistake[];
}

export interface Mistake {
  /** "missed", "wrong speaker" … */
  readonly kind: string;
  /** Id of the document. */
  readonly document: string;
  readonly expected: string | undefined;
  readonly given: string | undefined;
  /** The words around. */
  readonly around: string;
}
