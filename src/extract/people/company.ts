import type { Article, Paragraph } from '../../story/story.ts';
import type { Person, Quote } from '../facts.ts';

/** Somebody who stands in the same paragraphs as somebody else. */
export interface Companion {
  readonly person: Person;
  /** How many paragraphs name both. */
  readonly paragraphs: number;
}

/** With whom somebody appears, those first who share most paragraphs; where that is equal, in the order of `people`. */
export function companionsOf(person: Person, people: readonly Person[]): Companion[] {
  const paragraphs = new Set<Paragraph>(person.mentions.map(({ paragraph }) => paragraph));
  return people
    .filter((other) => other !== person)
    .map((other) => ({
      person: other,
      paragraphs: other.mentions.filter(({ paragraph }) => paragraphs.has(paragraph)).length,
    }))
    .filter((companion) => companion.paragraphs > 0)
    .sort((one, other) => other.paragraphs - one.paragraphs);
}

/** An article that quotes somebody, and how often. */
export interface QuotedIn {
  readonly article: Article;
  readonly quotes: number;
}

/** Which articles quote somebody, in reading order. */
export function quotedIn(person: Person, quotes: readonly Quote[]): QuotedIn[] {
  const counts = new Map<Article, number>();
  for (const { speaker, article } of quotes) {
    if (speaker === person.name) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return [...counts].map(([article, count]) => ({ article, quotes: count }));
}
