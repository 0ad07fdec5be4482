import type { Fault } from './fault.ts';
import { textCheckOf } from './short-key.ts';
import type { Article, Paragraph, Story } from './story.ts';

/** An immutable snapshot of everything read from `content/`. A reload makes a new one. */
export interface Library {
  /** In order of id. */
  readonly stories: readonly Story[];
  readonly faults: readonly Fault[];
  /** Files that are broken now, and served as they were before; each has its fault. */
  readonly outdated: readonly string[];
  /** By the article's short key. */
  readonly articles: ReadonlyMap<string, Article>;
}

/** Who asks: a Discord server's id, nobody's server (a direct message), or the host at the terminal. */
export type Asker = { readonly server: string | undefined } | 'host';

/** A paragraph and the article it stands in: what an answer shows. */
export interface Place {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** Names a sentence for good: it fits into a button and tells when the text has changed since. */
export interface PassageReference {
  readonly articleKey: string;
  readonly paragraph: number;
  /** 0 when no sentence is meant. */
  readonly sentence: number;
  readonly check: string;
}

export type Found =
  | { readonly outcome: 'found'; readonly place: Place }
  | { readonly outcome: 'changed' | 'gone' };

export function libraryOf(
  stories: readonly Story[],
  faults: readonly Fault[],
  outdated: readonly string[] = [],
): Library {
  const articles = new Map<string, Article>();
  for (const story of stories) for (const article of story.articles) articles.set(article.shortKey, article);
  return { stories, faults, outdated, articles };
}

/** The stories an asker may see. */
export function visibleStories(library: Library, asker: Asker): readonly Story[] {
  return library.stories.filter((story) => maySee(story, asker));
}

export function maySee(story: Story, asker: Asker): boolean {
  if (asker === 'host' || story.servers === undefined) return true;
  return asker.server !== undefined && story.servers.has(asker.server);
}

export function storyOf(library: Library, article: Article): Story | undefined {
  return library.stories.find((story) => story.id === article.storyId);
}

export function referenceTo({ article, paragraph }: Place, sentence: number): PassageReference {
  return {
    articleKey: article.shortKey,
    paragraph: paragraph.number,
    sentence,
    check: checkOf(paragraph),
  };
}

/** Finds the paragraph again, as an asker may see it: `gone` covers what they may not see. */
export function findPlace(library: Library, reference: PassageReference, asker: Asker): Found {
  const article = library.articles.get(reference.articleKey);
  const story = article === undefined ? undefined : storyOf(library, article);
  const paragraph = article?.paragraphs[reference.paragraph - 1];
  if (article === undefined || story === undefined || !maySee(story, asker)) return { outcome: 'gone' };
  if (paragraph === undefined || checkOf(paragraph) !== reference.check) return { outcome: 'changed' };
  return { outcome: 'found', place: { article, paragraph } };
}

const checkByParagraph = new WeakMap<Paragraph, string>();

function checkOf(paragraph: Paragraph): string {
  const check = checkByParagraph.get(paragraph) ?? textCheckOf(paragraph.text);
  checkByParagraph.set(paragraph, check);
  return check;
}

/** Stable readable name of a sentence: `story/article#3.2`; `#3` for a whole paragraph. */
export function passageId({ article, paragraph }: Place, sentence?: number): string {
  return `${article.key}#${paragraph.number}${sentence === undefined ? '' : `.${sentence}`}`;
}

export function paragraphsIn({ articles }: Library): number {
  let paragraphs = 0;
  for (const article of articles.values()) paragraphs += article.paragraphs.length;
  return paragraphs;
}
