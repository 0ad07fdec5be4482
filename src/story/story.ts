/** A half-open range of UTF-16 offsets: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of a paragraph's visible text and the stretch of the file it was read from.
 * `verbatim` runs are the same characters in both; the others were decoded on the way (a Markdown escape,
 * an entity, a line break that became one space).
 */
export interface Run {
  readonly text: Range;
  readonly file: Range;
  readonly verbatim: boolean;
}

/** The unit of highlighting. Offsets are into the paragraph's text, without the white space that follows. */
export interface Sentence extends Range {
  /** From 1, inside its paragraph. */
  readonly number: number;
}

export type ParagraphKind = 'text' | 'item' | 'quotation';

/** The unit of citation. */
export interface Paragraph {
  /** From 1, in reading order, inside its article. */
  readonly number: number;
  readonly kind: ParagraphKind;
  /** The heading it stands under, if any. */
  readonly section: string | undefined;
  /** The visible text: Markdown read, hard-wrapped lines joined with one space. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly runs: readonly Run[];
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

/** A day as the article gives it, with the instant when a time of day is known. */
export interface PublishedDate {
  /** Calendar day in the article's own time zone, `2025-04-17`. */
  readonly day: string;
  /** Milliseconds since 1970-01-01T00:00Z; only when the front matter names a time and zone. */
  readonly instant: number | undefined;
}

export interface Source {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
}

/** What is cited: one Markdown file. */
export interface Article {
  /** `story/article`, from the names of the folder and the file. */
  readonly key: string;
  /** Short stable name for buttons: 8 characters of base64url, from `key`. */
  readonly shortKey: string;
  readonly id: string;
  readonly storyId: string;
  /** Path of the file, as it was read. */
  readonly file: string;
  readonly title: string;
  readonly published: PublishedDate;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  readonly language: string;
  readonly sources: readonly Source[];
  readonly license: string | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** The whole file, as decoded. Every run of every paragraph points into it. */
  readonly source: string;
}

/** A person as the host names them in `story.yaml`. */
export interface NamedPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | undefined;
}

/** What a question is about: one folder. Articles stand in order of publication. */
export interface Story {
  readonly id: string;
  /** Short stable name for buttons: 8 characters of base64url, from `id`. */
  readonly shortKey: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly people: readonly NamedPerson[];
  /** Discord server ids that may see it; undefined means all. */
  readonly servers: ReadonlySet<string> | undefined;
  readonly articles: readonly Article[];
}

/** The words of a range. */
export function sliceOf(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}
