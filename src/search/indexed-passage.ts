import type { Place } from '../story/library.ts';
import type { Sentence, Story } from '../story/story.ts';

/** A sentence as the ranking sees it. */
export interface IndexedSentence {
  readonly sentence: Sentence;
  readonly stems: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
}

/** A paragraph as the ranking sees it. */
export interface IndexedPassage extends Place {
  /** Its place in the index: order of stories, of publication, of reading. */
  readonly position: number;
  readonly story: Story;
  readonly stems: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
  readonly sentences: readonly IndexedSentence[];
}
