import type { Person, Quote } from '../extract/facts.ts';
import { factsOf } from '../extract/read-facts.ts';
import { citation, excerpt, type Line, line, name, type Piece, type Section, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import type { Place } from '../story/library.ts';
import type { Article, Paragraph, Range, Story } from '../story/story.ts';
import { cards } from '../words/index.ts';
import { SHOWN_NAME_LENGTH } from './names.ts';
import { cutLine } from './passage-card.ts';
import type { Utterance } from './telling-quotes.ts';

/** Longest quotation, and longest proof, of one entry, in characters of Markdown. */
const QUOTE_BUDGET = 1200;
/** The same of one that has the card to itself. */
export const SINGLE_QUOTE_BUDGET = 2600;
const EVIDENCE_BUDGET = 500;
/** Longest description that stands under a name, in characters. */
const ROLE_LENGTH = 160;
const HEADLINE_LENGTH = 40;
/** Of a speech that runs over several. */
const MAX_PARAGRAPHS = 4;

/**
 * The speaker and, where `person` is given, who that is; the sentences of the utterance with the quoted words in bold, where
 * they stand, and the sentence that names the speaker if it is another.
 */
export function quoteEntry(utterance: Utterance, person: Person | undefined, budget = QUOTE_BUDGET): Section {
  const [one] = utterance;
  const stretches = stretchesOf(utterance);
  const speaker =
    one.speaker === undefined
      ? words(cards.unknownSpeaker, true)
      : name(clip(one.speaker, SHOWN_NAME_LENGTH), true);
  const isTold = person === undefined || stretches.some((stretch) => saysWho(stretch, person));
  return [
    line('text', speaker),
    ...(isTold ? [] : roleLines(person, one.article)),
    ...stretches.map(({ place, range, bold }) => cutLine(place, range, budget / stretches.length, ...bold)),
    line('small', citation(placeOf(one), one.range), ...furtherParagraphs(stretches)),
    ...proofOf(one, stretches),
  ];
}

/** The sentences of one paragraph that an utterance runs through. */
interface Stretch {
  readonly place: Place;
  readonly range: Range;
  readonly bold: readonly Range[];
}

function stretchesOf(utterance: Utterance): Stretch[] {
  const byParagraph = new Map<Paragraph, Quote[]>();
  for (const quote of utterance) {
    byParagraph.set(quote.paragraph, [...(byParagraph.get(quote.paragraph) ?? []), quote]);
  }
  return [...byParagraph.values()].slice(0, MAX_PARAGRAPHS).flatMap((quotes) => {
    const [first] = quotes;
    const last = quotes.at(-1);
    if (first === undefined || last === undefined) return [];
    const range = { start: sentencesAround(first).start, end: sentencesAround(last).end };
    return [{ place: placeOf(first), range, bold: quotes.map((quote) => quote.range) }];
  });
}

/** ", ¶ 5, ¶ 6": where a speech goes on. */
function furtherParagraphs(stretches: readonly Stretch[]): Piece[] {
  return stretches.slice(1).map(({ place }) => words(`, ${cards.paragraph(place.paragraph.number)}`));
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
function saysWho({ place, range }: Stretch, { introduction }: Person): boolean {
  if (introduction === undefined || introduction.paragraph !== place.paragraph) return false;
  return introduction.description.start >= range.start && introduction.description.end <= range.end;
}

/** Where a quotation stands, and the sentence that names its speaker: what goes below a picture of it. */
export function sourceLines([one]: Utterance): Line[] {
  const cited = line('small', citation(placeOf(one), one.range));
  const { evidence, paragraph, speaker } = one;
  if (speaker === undefined) return [cited];
  const [told, sentence, where] = evidenceLines(one);
  return evidence.paragraph === paragraph ? [cited, told, sentence] : [cited, told, sentence, where];
}

/** The sentence that names the speaker, with its own source, where it is not shown already. */
function proofOf(quote: Quote, stretches: readonly Stretch[]): Line[] {
  const { evidence, speaker } = quote;
  const isShown = stretches.some(
    ({ place, range }) =>
      evidence.paragraph === place.paragraph &&
      evidence.range.end > range.start &&
      evidence.range.start < range.end,
  );
  if (isShown || speaker === undefined) return [];
  return evidenceLines(quote);
}

function evidenceLines({ evidence }: Quote): [told: Line, sentence: Line, where: Line] {
  const place = { article: evidence.article, paragraph: evidence.paragraph };
  return [
    line('small', words(cards.provenBy)),
    cutLine(place, evidence.range, EVIDENCE_BUDGET),
    line('small', citation(place, evidence.range, true)),
  ];
}

function placeOf({ article, paragraph }: Quote): Place {
  return { article, paragraph };
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
