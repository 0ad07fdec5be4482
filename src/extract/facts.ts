import type { Place } from '../story/library.ts';
import type { Range } from '../story/story.ts';

/** A stretch of a paragraph: what an extractor points at, never a text of its own. */
export interface Excerpt extends Place {
  readonly range: Range;
}

/** Words in quotation marks that somebody said or wrote. */
export interface Quote extends Excerpt {
  /** `range` is the words between the marks, without the marks. */
  readonly text: string;
  /** The same for the pieces of one utterance of an article: “A,” she said. “B.” */
  readonly utterance: number;
  /** Fullest name of the speaker in the story, or the description the text gives; undefined when it is unknown. */
  readonly speaker: string | undefined;
  /** The speaker as the evidence names them: "he", "Krebs", "the order". */
  readonly speakerMention: string | undefined;
  /** The words of saying, as they stand: "wrote", "according to". */
  readonly cue: string | undefined;
  /** The sentence from which the speaker was read; a slice of this paragraph or of one before it. */
  readonly evidence: Excerpt;
}

/** How exactly a date is known. `date` is written to match, in ISO 8601. */
export type Precision = 'time' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade';

/**
 * Whether the date of a sentence is that of what it tells, or only of its being said or reported ("…, the newspaper reported
 * on Wednesday"), or still lay ahead when the article was published.
 */
export type Manner = 'happened' | 'said' | 'expected';

/** A sentence that tells of something at a date which can be placed on the calendar. `range` is the sentence. */
export interface Telling extends Excerpt {
  /** `2025-04-16`, `2025-04-16T22:00`, `2025-W15`, `2018-11`, `2023-Q4`, `2024-SU`, `2020`, `199X`. */
  readonly date: string;
  readonly precision: Precision;
  /** First and last calendar day that the date covers, for sorting and filtering: `2025-04-07`, `2025-04-13`. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The words that give the date, inside the sentence. */
  readonly expression: Range;
  /** The words say "about", "around", "early", "late" … : shown as such. */
  readonly approximate: boolean;
  readonly manner: Manner;
  /** Milliseconds since 1970, where the text gives the time of day and its zone; a date alone is no instant. */
  readonly instant: number | undefined;
}

/** Something that happened, as the sentence tells it that tells it best. */
export interface DatedEvent extends Telling {
  /** The other sentences of the story that tell the same, in reading order. */
  readonly alsoTold: readonly Telling[];
  /** How much the event counts in its story, above 0: to be compared with that of other events of the story. */
  readonly weight: number;
}

export interface Person {
  /** Fullest form in the story, or the one `story.yaml` gives. */
  readonly name: string;
  /** Other forms that stand for the same, in the story or in `story.yaml`. */
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'organisation';
  /** Only from `story.yaml`: the host's words, not the story's. */
  readonly role: string | undefined;
  /** The first sentence of the story that says who this is, with the words that say it. */
  readonly introduction: (Excerpt & { readonly description: Range }) | undefined;
  /** Paragraphs that name them, in reading order. */
  readonly mentions: readonly Place[];
}

/** What can be read out of a story, each with the place it was read from. */
export interface Facts {
  readonly quotes: readonly Quote[];
  readonly events: readonly DatedEvent[];
  readonly people: readonly Person[];
}
