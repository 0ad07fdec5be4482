import type { Person, Quote } from '../extract/facts.ts';
import { companionsOf, quotedIn } from '../extract/people/company.ts';
import { citation, type Line, line, name, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import type { Article } from '../story/story.ts';
import { cards } from '../words/index.ts';
import { SHOWN_NAME_LENGTH } from './names.ts';
import { cutLine } from './passage-card.ts';

const INTRODUCTION_BUDGET = 1200;
const MAX_ARTICLES = 6;
const MAX_PARAGRAPHS = 12;
const MAX_ALIASES = 6;
const ROLE_LENGTH = 300;
const MAX_PUBLISHERS = 5;
const MAX_COMPANIONS = 5;

/** Who somebody is, in the words of the story, and by which names. */
export function introductionLines({ kind, introduction, role, aliases }: Person): Line[] {
  const lines = [line('small', words(kind === 'person' ? cards.person : cards.organisation))];
  if (introduction === undefined) lines.push(line('text', words(cards.notIntroduced)));
  else {
    const { article, paragraph, range, description } = introduction;
    const place = { article, paragraph };
    lines.push(cutLine(place, range, INTRODUCTION_BUDGET, description));
    lines.push(line('small', citation(place, range)));
  }
  if (role !== undefined) lines.push(line('text', words(cards.roleFromHost(clip(role, ROLE_LENGTH)))));
  const others = aliases.slice(0, MAX_ALIASES).map((alias) => clip(alias, SHOWN_NAME_LENGTH));
  if (others.length > 0) lines.push(line('small', words(cards.alsoCalled(others))));
  return lines;
}

/** Which paragraphs name somebody, article by article. */
export function mentionLines({ mentions }: Person): Line[] {
  const byArticle = new Map<Article, number[]>();
  for (const { article, paragraph } of mentions) {
    byArticle.set(article, [...(byArticle.get(article) ?? []), paragraph.number]);
  }
  if (mentions.length === 0) return [];
  const lines = [line('text', words(cards.mentionedIn(mentions.length, byArticle.size)))];
  for (const [article, numbers] of [...byArticle].slice(0, MAX_ARTICLES)) {
    const shown = numbers.slice(0, MAX_PARAGRAPHS).map(cards.paragraph);
    const more = numbers.length > MAX_PARAGRAPHS ? [cards.andMore(numbers.length - MAX_PARAGRAPHS)] : [];
    const paragraphs = [...shown, ...more].join(', ');
    lines.push(line('item', name(cards.mentionsIn(clip(article.title, SHOWN_NAME_LENGTH), paragraphs))));
  }
  if (byArticle.size > MAX_ARTICLES)
    lines.push(line('item', words(cards.andMore(byArticle.size - MAX_ARTICLES))));
  return lines;
}

/** Who quotes somebody, and with whom they are named. */
export function companyLines(person: Person, people: readonly Person[], quotes: readonly Quote[]): Line[] {
  const byPublisher = new Map<string, number>();
  for (const { article, quotes: count } of quotedIn(person, quotes)) {
    const publisher = clip(article.publisher ?? article.title, SHOWN_NAME_LENGTH);
    byPublisher.set(publisher, (byPublisher.get(publisher) ?? 0) + count);
  }
  const publishers = [...byPublisher].sort(([, one], [, other]) => other - one).slice(0, MAX_PUBLISHERS);
  const companions = companionsOf(person, people).slice(0, MAX_COMPANIONS);
  const named = companions.map((companion) => ({
    name: clip(companion.person.name, SHOWN_NAME_LENGTH),
    paragraphs: companion.paragraphs,
  }));
  return [
    ...(publishers.length === 0 ? [] : [line('text', name(cards.quotedBy(publishers)))]),
    ...(named.length === 0 ? [] : [line('text', name(cards.namedWith(named)))]),
  ];
}
