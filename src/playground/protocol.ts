import type {
  APIInteractionResponse,
  APIMessageTopLevelComponent,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** What the page and its server say to one another, as JSON. What Discord has a form for has that form. */

/** `GET /api/setup` */
export interface Setup {
  readonly version: string;
  /** As they are registered in Discord, each with an id. */
  readonly commands: readonly (RESTPutAPIApplicationCommandsJSONBody[number] & { readonly id: string })[];
  /** Ids of the Discord servers that some story is kept to. */
  readonly servers: readonly string[];
}

/** `POST /interactions`, with an interaction as Discord sends it, is answered by these, one a line, as they happen. */
export type Effect =
  | {
      readonly kind: 'callback';
      readonly response: APIInteractionResponse;
      readonly message: SentMessage | null;
    }
  | { readonly kind: 'edit'; readonly message: SentMessage }
  | { readonly kind: 'follow-up'; readonly message: SentMessage };

/** The very payload that Discord would get, and what goes beside it. */
export interface SentMessage {
  readonly payload: { readonly flags: number; readonly components: readonly APIMessageTopLevelComponent[] };
  readonly files: readonly SentFile[];
  /** The citations of the message, in the order in which they stand in it. */
  readonly citations: readonly CitedPlace[];
}

export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** Where a citation leads: its Markdown, as it stands in the message, and the place in the story. */
export interface CitedPlace {
  readonly markdown: string;
  /** Short key of the article. */
  readonly article: string;
  /** Null cites the article as a whole. */
  readonly at: { readonly paragraph: number; readonly start: number; readonly end: number } | null;
}

/** `GET /api/stories` */
export interface Shelf {
  readonly stories: readonly ShelfStory[];
  /** What is wrong with the content, a sentence each, as `check` says it. */
  readonly faults: readonly string[];
}

export interface ShelfStory {
  readonly id: string;
  readonly title: string;
  /** Null: every server may see it. */
  readonly servers: readonly string[] | null;
  readonly articles: readonly { readonly key: string; readonly title: string; readonly day: string }[];
}

/** `GET /api/articles/KEY` */
export interface ArticlePage {
  readonly key: string;
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Written out: "April 17, 2025". */
  readonly published: string;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly language: string;
  readonly paragraphs: readonly MarkedParagraph[];
}

export interface MarkedParagraph {
  readonly number: number;
  readonly kind: 'text' | 'item' | 'quotation';
  readonly section: string | null;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type MarkKind = 'quote' | 'date' | 'person';

/** A stretch of a paragraph that an extractor read as something. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** The speaker, the date in ISO 8601, the person's fullest name; null where it is unknown. */
  readonly label: string | null;
}
