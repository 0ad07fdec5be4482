import type { Article, Paragraph, Range, Sentence, Story } from '../../story/story.ts';
import { type NameRun, nameRunsOf } from './name-runs.ts';
import { type Token, tokensOf } from './tokens.ts';
import { wordsByCase } from './words-by-case.ts';

/** A paragraph as the finders of names read it. */
export interface ReadParagraph {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly runs: readonly NameRun[];
  /** The words that the story also writes with a small letter; the same set for all its paragraphs. */
  readonly common: ReadonlySet<string>;
}

/** All paragraphs of a story in reading order, cut into words, with their runs of capitalised words. */
export function readStory(story: Story): readonly ReadParagraph[] {
  const texts = story.articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({ article, paragraph, tokens: tokensOf(paragraph.text) })),
  );
  const words = wordsByCase(texts.map(({ tokens }) => tokens));
  return texts.map((text) => {
    return { ...text, common: words.common, runs: nameRunsOf(text.paragraph, text.tokens, words) };
  });
}

/** The stretch of text from one token to another, both inside; undefined when there is no such token. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Range | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

/** The words of tokens, one space between: how a name is compared, whatever the white space in the text. */
export function formOf(tokens: readonly Token[], first: number, last: number): string {
  if (first === last) return tokens[first]?.text ?? '';
  const words = tokens.slice(first, last + 1).flatMap(({ text }) => (text === ',' ? [] : [text]));
  const form = words.join(' ');
  if (!/[“”"]|''/u.test(form)) return form;
  // 'John “Jack” Smith' keeps its marks; of “Chris” Vane the name begins behind the first.
  return form.replace(/(“|"|'') (\S+) (”|"|'')/gu, '$1$2$3').replace(/ (?:”|"|'') /gu, ' ');
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

/** The sentence that holds an offset of the paragraph, or ends there; undefined behind the last. */
export function sentenceAt({ sentences }: Paragraph, offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}
