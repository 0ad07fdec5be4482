import type { Place } from '../../story/library.ts';
import { type Article, type Paragraph, type Sentence, type Story, sliceOf } from '../../story/story.ts';
import { readDay } from '../dates/calendar.ts';
import type { Language } from '../dates/language.ts';
import { type NamedDay, namedDayAt } from '../dates/named-days.ts';
import { datesIn, type TemporalExpression } from '../dates.ts';
import type { Telling } from '../facts.ts';
import { coveredBy } from './covered.ts';
import { inDateline } from './dateline.ts';
import { type DateOfSentence, mainDate } from './main-date.ts';
import { mannerOf } from './manner.ts';

/** A sentence must say at least so many words beside its date to tell of something. */
const FEWEST_WORDS = 3;
const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;

/** The sentences of a story that tell of something at a date of the calendar, in reading order. */
export function tellingsOf(story: Story, language: Language): Telling[] {
  const namedDays = story.articles.flatMap((article) => namedDaysOf(article, language));
  return story.articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => tellingsIn({ article, paragraph }, language, namedDays)),
  );
}

/** Days written out in full for something that has a name: "the election on Nov. 3, 2020". */
function namedDaysOf({ paragraphs, published }: Article, language: Language): NamedDay[] {
  return paragraphs.flatMap(({ text }) =>
    datesIn(text, { publishedDay: published.day, language }).flatMap(({ range, value }) => {
      const day = /\d{4}/.test(sliceOf(text, range)) ? readDay(value) : undefined;
      const named = day === undefined ? undefined : namedDayAt(text, range, day, language);
      return named === undefined ? [] : [named];
    }),
  );
}

function tellingsIn(place: Place, language: Language, namedDays: readonly NamedDay[]): Telling[] {
  const { text, sentences } = place.paragraph;
  const publishedDay = place.article.published.day;
  const expressions = datesIn(text, { publishedDay, language, namedDays });
  if (expressions.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const date = dateOf(place.paragraph, sentence, expressions, language);
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
    .flatMap(({ range, value, approximate }) => {
      const covered = coveredBy(value);
      const inSentence = { start: range.start - sentence.start, end: range.end - sentence.start };
      return covered === undefined ? [] : [{ ...covered, approximate, range: inSentence }];
    });
  const date = mainDate(words, dates, language.clauses);
  return date !== undefined && tells(words, date) ? date : undefined;
}

/** Whether a sentence has words beside its date. */
function tells(sentence: string, { range }: DateOfSentence): boolean {
  const rest = `${sentence.slice(0, range.start)} ${sentence.slice(range.end)}`;
  return (rest.match(WORD)?.length ?? 0) >= FEWEST_WORDS;
}
