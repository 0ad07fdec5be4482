import type { Place } from '../../story/library.ts';
import { type Article, type Paragraph, type Sentence, type Story, sliceOf } from '../../story/story.ts';
import { readDay } from '../dates/calendar.ts';
import { instantOf } from '../dates/instant.ts';
import type { Language } from '../dates/language.ts';
import { type NamedDay, namedDaysIn } from '../dates/named-days.ts';
import { candidatesInParagraphs, datesInParagraphs, type TemporalExpression } from '../dates.ts';
import type { Telling } from '../facts.ts';
import { coveredBy } from './covered.ts';
import { inDateline } from './dateline.ts';
import { type DateOfSentence, mainDate } from './main-date.ts';
import { mannerOf } from './manner.ts';

/** A sentence must say at least so many words beside its date to tell of something. */
const FEWEST_WORDS = 3;
const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;

/** The sentences of a story that tell of something at a date of the calendar, in reading order. */
export function tellingsOf({ articles }: Story, language: Language): Telling[] {
  const read = articles.map((article) => {
    const { paragraphs, published } = article;
    const candidates = candidatesInParagraphs(paragraphs, language);
    const placedBy = (namedDays: readonly NamedDay[]): readonly Dates[] =>
      datesInParagraphs(paragraphs, { publishedDay: published.day, language, namedDays }, candidates);
    return { article, placedBy, dates: placedBy([]) };
  });
  const namedDays = read.flatMap(({ article, dates }) => namedDaysOf(article, dates, language));
  return read.flatMap(({ article, placedBy, dates }) => {
    // What a story dates may place what is counted from it, in any of its articles.
    const known = namedDays.length === 0 ? dates : placedBy(namedDays);
    return article.paragraphs.flatMap((paragraph, index) =>
      tellingsIn({ article, paragraph }, known[index] ?? [], language),
    );
  });
}

type Dates = readonly TemporalExpression[];

/** The days that an article gives for things with a name: "the election on Nov. 3, 2020". */
function namedDaysOf(
  { paragraphs, published }: Article,
  dates: readonly Dates[],
  language: Language,
): NamedDay[] {
  const day = readDay(published.day);
  if (day === undefined) return [];
  return paragraphs.flatMap(({ text }, index) => namedDaysIn(text, dates[index] ?? [], day, language));
}

function tellingsIn(place: Place, dates: Dates, language: Language): Telling[] {
  if (dates.length === 0) return [];
  const { text, sentences } = place.paragraph;
  const publishedDay = place.article.published.day;
  return sentences.flatMap((sentence) => {
    const date = dateOf(place.paragraph, sentence, dates, language);
    if (date === undefined) return [];
    const { range: inSentence, ...when } = date;
    const range = { start: sentence.start, end: sentence.end };
    const expression = { start: inSentence.start + sentence.start, end: inSentence.end + sentence.start };
    const manner = mannerOf(sliceOf(text, sentence), date, publishedDay, language.clauses);
    return [{ ...place, range, expression, ...when, manner }];
  });
}

function dateOf(
  { text }: Paragraph,
  sentence: Sentence,
  expressions: readonly TemporalExpression[],
  language: Language,
): DateOfSentence | undefined {
  const words = sliceOf(text, sentence);
  if (words.endsWith('?') || language.clauses.ofTheArticle.test(words)) return undefined;
  const dates = expressions
    .filter(
      ({ range }) => range.start >= sentence.start && range.end <= sentence.end && !inDateline(text, range),
    )
    .flatMap(({ range, value, approximate, zone }) => {
      const covered = coveredBy(value);
      const inSentence = { start: range.start - sentence.start, end: range.end - sentence.start };
      return covered === undefined
        ? []
        : [
            {
              ...covered,
              approximate,
              instant: zone === undefined ? undefined : instantOf(value, zone),
              range: inSentence,
            },
          ];
    });
  const date = mainDate(words, dates, language.clauses);
  return date !== undefined && tells(words, date) ? date : undefined;
}

/** Whether a sentence has words beside its date. */
function tells(sentence: string, { range }: DateOfSentence): boolean {
  const rest = `${sentence.slice(0, range.start)} ${sentence.slice(range.end)}`;
  return (rest.match(WORD)?.length ?? 0) >= FEWEST_WORDS;
}
