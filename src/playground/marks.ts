import { datesInParagraphs } from '../extract/dates.ts';
import { mentionsOf, type PersonMention } from '../extract/people/known-people.ts';
import { factsOf } from '../extract/read-facts.ts';
import type { Article, Paragraph, Story } from '../story/story.ts';
import type { Mark } from './protocol.ts';

/** Quotes, dates and people of an article as the extractors read them, by paragraph, in reading order. */
export function marksOf(story: Story, article: Article): ReadonlyMap<Paragraph, readonly Mark[]> {
  const marks = new Map<Paragraph, Mark[]>(article.paragraphs.map((paragraph) => [paragraph, []]));
  for (const { article: where, paragraph, range, speaker } of factsOf(story).quotes) {
    if (where === article) marks.get(paragraph)?.push({ kind: 'quote', ...range, label: speaker ?? null });
  }
  const dates = datesInParagraphs(article.paragraphs, { publishedDay: article.published.day });
  for (const [index, paragraph] of article.paragraphs.entries()) {
    for (const { range, value, type } of dates[index] ?? []) {
      const isDate = type === 'date' || type === 'time';
      if (isDate) marks.get(paragraph)?.push({ kind: 'date', ...range, label: value });
    }
  }
  for (const { person, paragraph, range } of mentionsIn(story, article)) {
    marks.get(paragraph)?.push({ kind: 'person', ...range, label: person.name });
  }
  for (const list of marks.values())
    list.sort((one, other) => one.start - other.start || other.end - one.end);
  return marks;
}

const mentionsByStory = new WeakMap<Story, ReadonlyMap<Article, readonly PersonMention[]>>();

function mentionsIn(story: Story, article: Article): readonly PersonMention[] {
  const mentions = mentionsByStory.get(story) ?? mentionsOf(story, factsOf(story).people);
  mentionsByStory.set(story, mentions);
  return mentions.get(article) ?? [];
}
