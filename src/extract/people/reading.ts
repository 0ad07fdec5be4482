import type { Article, Paragraph, Range, Story } from '../../story/story.ts';
import { type NameRun, nameRunsOf } from './name-runs.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A paragraph as the finders of names read it. */
export interface ReadParagraph {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly runs: readonly NameRun[];
}

/** All paragraphs of a story in reading order, cut into words, with their runs of capitalised words. */
export function readStory(story: Story): ReadParagraph[] {
  const texts = story.articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({ article, paragraph, tokens: tokensOf(paragraph.text) })),
  );
  const common = new Set<string>();
  for (const { tokens } of texts) {
    for (const token of tokens) if (token.text === token.lower) common.add(token.lower);
  }
  const isCommon = (word: string) => common.has(word);
  return texts.map((text) => ({ ...text, runs: nameRunsOf(text.paragraph, text.tokens, isCommon) }));
}

/** The stretch of text from one token to another, both inside; undefined when there is no such token. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Range | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

/** The words of tokens, one space between: how a name is compared, whatever the white space in the text. */
export function formOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .filter((token) => token.text !== ',')
    .map((token) => token.text)
    .join(' ');
}

/** The paragraphs of each article together, in reading order. */
export function byArticle(read: readonly ReadParagraph[]): ReadParagraph[][] {
  const groups = new Map<Article, ReadParagraph[]>();
  for (const paragraph of read) {
    const group = groups.get(paragraph.article);
    if (group === undefined) groups.set(paragraph.article, [paragraph]);
    else group.push(paragraph);
  }
  return [...groups.values()];
}
