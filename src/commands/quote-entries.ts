import type { Person, Quote } from '../extract/facts.ts';
import { factsOf } from '../extract/read-facts.ts';
import { citation, excerpt, type Line, line, name, type Section, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import type { Article, Range, Story } from '../story/story.ts';
import { cards } from '../words/index.ts';
import { SHOWN_NAME_LENGTH } from './names.ts';
import { cutLine } from './passage-card.ts';

/** Longest quotation, and longest proof, of one entry, in characters of Markdown. */
const QUOTE_BUDGET = 1200;
const EVIDENCE_BUDGET = 500;
/** Longest description that stands under a name, in characters. */
const ROLE_LENGTH = 160;
const HEADLINE_LENGTH = 40;

/** Quotations of one speaker in the same sentences are one entry: a sentence is not shown twice. */
export function utterances(quotes: readonly Quote[]): Quote[][] {
  const groups = new Map<string, Quote[]>();
  for (const one of quotes) {
    const { start, end } = sentencesAround(one);
    const key = `${one.article.key} ${one.paragraph.number} ${start} ${end} ${one.speaker ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/**
 * The speaker and, where `person` is given, who that is; the sentences with the quoted words in bold, where they stand, and
 * the sentence that names the speaker if it is another.
 */
export function quoteEntry(group: readonly Quote[], person: Person | undefined): Section {
  const [one] = group;
  if (one === undefined) return [];
  const place = { article: one.article, paragraph: one.paragraph };
  const whole = sentencesAround(one);
  const bold = group.map(({ range }) => range).sort((first, second) => first.start - second.start);
  const speaker =
    one.speaker === undefined
      ? words(cards.unknownSpeaker, true)
      : name(clip(one.speaker, SHOWN_NAME_LENGTH), true);
  return [
    line('text', speaker),
    ...(person === undefined || isSaidIn(person, one, whole) ? [] : roleLines(person, one.article)),
    cutLine(place, whole, QUOTE_BUDGET, ...bold),
    line('small', citation(place, one.range)),
    ...proofOf(one, whole),
  ];
}

/**
 * Who somebody is, in the words of the text, and where they stand; the headline is left out for the article that is `shown`.
 * Nothing when the text does not say it shortly.
 */
export function roleLines({ introduction }: Person, shown?: Article): Line[] {
  if (introduction === undefined) return [];
  const { article, paragraph, description } = introduction;
  if (description.end - description.start > ROLE_LENGTH) return [];
  const place = { article, paragraph };
  const inArticle = shown === article ? [] : [name(clip(article.title, HEADLINE_LENGTH)), words(', ')];
  return [
    line(
      'small',
      excerpt(place, description),
      words(' · '),
      ...inArticle,
      citation(place, description, true),
    ),
  ];
}

/** Whether the sentences of a quote themselves say who its speaker is. */
function isSaidIn({ introduction }: Person, { paragraph }: Quote, { start, end }: Range): boolean {
  if (introduction === undefined || introduction.paragraph !== paragraph) return false;
  return introduction.description.start >= start && introduction.description.end <= end;
}

/** The sentence that names the speaker, with its own source, where it is not shown already. */
function proofOf({ evidence, paragraph, speaker }: Quote, shown: Range): Line[] {
  const isShown =
    evidence.paragraph === paragraph && evidence.range.end > shown.start && evidence.range.start < shown.end;
  if (isShown || speaker === undefined) return [];
  const place = { article: evidence.article, paragraph: evidence.paragraph };
  return [
    line('small', words(cards.provenBy)),
    cutLine(place, evidence.range, EVIDENCE_BUDGET),
    line('small', citation(place, evidence.range, true)),
  ];
}

function sentencesAround(one: Quote): Range {
  const overlapping = one.paragraph.sentences.filter(
    (sentence) => sentence.start < one.range.end && sentence.end > one.range.start,
  );
  return { start: overlapping[0]?.start ?? one.range.start, end: overlapping.at(-1)?.end ?? one.range.end };
}

const peopleByStory = new WeakMap<Story, ReadonlyMap<string, Person>>();

/** The person of a story whom a quote names as its speaker. */
export function speakerOf({ speaker }: Quote, story: Story | undefined): Person | undefined {
  if (story === undefined) return undefined;
  const known =
    peopleByStory.get(story) ?? new Map(factsOf(story).people.map((person) => [person.name, person]));
  peopleByStory.set(story, known);
  return speaker === undefined ? undefined : known.get(speaker);
}
