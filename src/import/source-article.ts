import type { ParagraphKind } from '../story/story.ts';

/** What a paragraph of a source becomes; a heading is the section of what follows, an empty one ends a section. */
export interface Block {
  readonly kind: ParagraphKind | 'heading';
  /** Visible text, white space collapsed. */
  readonly text: string;
}

/** Why words of a source do not belong to its article. */
export type Reason =
  | 'navigation'
  | 'share'
  | 'newsletter'
  | 'related'
  | 'advertisement'
  | 'comments'
  | 'cookies'
  | 'caption'
  | 'byline'
  | 'date'
  | 'headline'
  | 'tags'
  | 'controls'
  | 'hidden'
  | 'legal'
  | 'repeated'
  | 'links'
  | 'label'
  | 'running-head'
  | 'table';

/** Something that was left out, and why. Of a table only the number of rows is told. */
export interface LeftOut {
  readonly reason: Reason;
  readonly text: string;
}

/** What a source says about its article; undefined is what it does not say. Nothing of it is guessed. */
export interface ArticleFacts {
  readonly title: string | undefined;
  /** As our front matter has it: a day, or a day with time and zone. */
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  /** Where the article stands on the web, https. */
  readonly url: string | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
}

export interface SourceArticle {
  readonly facts: ArticleFacts;
  /** The article's Markdown, without front matter. */
  readonly body: string;
  /** Settings of our format that the source had already, beside the facts: `sources`, `license`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly LeftOut[];
  /** What the host should know, in sentences. */
  readonly notes: readonly string[];
}

/** What is known of the bytes from outside. */
export interface SourceHints {
  /** The name of the file, or the last part of the address. */
  readonly name?: string | undefined;
  /** As a server gives it: `text/html; charset=utf-8`. */
  readonly contentType?: string | undefined;
  /** Where the bytes come from on the web. */
  readonly address?: string | undefined;
  /** Read it even where it looks like no article. */
  readonly force?: boolean | undefined;
}

/** An entry of a feed: its article if the feed holds it whole, or the page it leads to. */
export interface FeedEntry {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly article: SourceArticle | undefined;
}

export type SourceReading =
  | { readonly outcome: 'article'; readonly article: SourceArticle }
  | { readonly outcome: 'feed'; readonly entries: readonly FeedEntry[] }
  | { readonly outcome: 'refused'; readonly problem: string };

export const NO_FACTS: ArticleFacts = {
  title: undefined,
  published: undefined,
  publisher: undefined,
  authors: [],
  url: undefined,
  language: undefined,
};
