import { type Fault, faultAt } from '../story/fault.ts';
import type { Article, Paragraph } from '../story/story.ts';
import { advice } from '../words/index.ts';
import { placeOf } from './article/place-of.ts';

/** Two articles are alike when more than this share of the shorter one's paragraphs stand in the other. */
const ALIKE_SHARE = 0.5;
/** Shorter paragraphs, in words, may be the same by chance: “By Jo Ash”, “Read more”. */
const FEWEST_WORDS = 6;
/** A paragraph is looked for in so many articles that had it first; more hold only what every article of a site holds. */
const MOST_HOLDERS = 20;

interface Texts {
  readonly article: Article;
  /** The paragraphs that count, by their words alone. */
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
}

/** Articles most of whose paragraphs stand in another one, whatever their story: one fault a pair, at the shorter one. */
export function alikeArticles(articles: readonly Article[]): Fault[] {
  const holders = new Map<string, Texts[]>();
  const faults: Fault[] = [];
  for (const article of articles) {
    const texts = textsOf(article);
    const shared = new Map<Texts, number>();
    for (const text of texts.paragraphs.keys()) {
      const known = holders.get(text) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (known.length < MOST_HOLDERS) holders.set(text, [...known, texts]);
    }
    for (const [other, count] of shared) {
      const [shorter, longer] =
        other.paragraphs.size < texts.paragraphs.size ? [other, texts] : [texts, other];
      if (count > shorter.paragraphs.size * ALIKE_SHARE) faults.push(faultOf(shorter, longer, count));
    }
  }
  return faults;
}

function faultOf(shorter: Texts, longer: Texts, shared: number): Fault {
  const { article } = shorter;
  const first = [...shorter.paragraphs].find(([text]) => longer.paragraphs.has(text))?.[1];
  const position = first === undefined ? { line: 1, column: 1 } : placeOf(article, first, 0);
  const complaint = advice.alikeArticle(shared, shorter.paragraphs.size, longer.article.key);
  return faultAt(article.file, position, 'warning', complaint);
}

function textsOf(article: Article): Texts {
  const paragraphs = new Map<string, Paragraph>();
  for (const paragraph of article.paragraphs) {
    const words =
      paragraph.text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const text = words.join(' ');
    if (words.length >= FEWEST_WORDS && !paragraphs.has(text)) paragraphs.set(text, paragraph);
  }
  return { article, paragraphs };
}
