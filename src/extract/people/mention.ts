import type { Article, Paragraph, Range } from '../../story/story.ts';
import type { Token } from './tokens.ts';

/** Whoever has a name and other forms of it. */
export interface Named {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly forms: ReadonlySet<string>;
}

/** One place where a name stands. `range` leaves titles and possessive endings out. */
export interface Mention<Who> {
  readonly who: Who;
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly range: Range;
  /** Indexes of the tokens of the paragraph, both inside. */
  readonly first: number;
  readonly last: number;
}

/** A place where a name stands that one or several may bear. */
export interface Candidate<Who> extends Omit<Mention<Who>, 'who'> {
  readonly whos: readonly Who[];
  readonly tokens: readonly Token[];
}
