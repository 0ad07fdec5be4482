import type { DatedEvent, Telling } from '../extract/facts.ts';
import { citation, instant, type Line, line, name, type Section, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import type { Place } from '../story/library.ts';
import type { Article } from '../story/story.ts';
import { cards, dates } from '../words/index.ts';
import { alsoInLines, cutLine } from './passage-card.ts';

/** Longest sentence of one entry, in characters of Markdown. */
const EVENT_BUDGET = 700;
/** Other articles that tell the same event, each with its own citation. */
const MAX_OTHER_ARTICLES = 3;
/** Of their headlines, in characters. */
const HEADLINE_LENGTH = 40;

const entryByEvent = new WeakMap<DatedEvent, Section>();

/** An event as an entry of a timeline: its date, the sentence, where it stands, and where else it is told. */
export function entryOf(event: DatedEvent): Section {
  const entry = entryByEvent.get(event) ?? [
    line('text', words(dateOf(event), true)),
    ...(event.instant === undefined ? [] : [line('small', instant(event.instant))]),
    cutLine(placeOf(event), event.range, EVENT_BUDGET, event.expression),
    line('small', citation(placeOf(event), event.range)),
    ...alsoToldLines(event),
  ];
  entryByEvent.set(event, entry);
  return entry;
}

/** The entries of a page; those of one date stand together under it. */
export function underTheirDates(events: readonly DatedEvent[]): Section[] {
  const sections: Section[] = [];
  let heading = '';
  for (const event of events) {
    const entry = entryOf(event);
    const last = sections.at(-1);
    if (last !== undefined && dateOf(event) === heading)
      sections[sections.length - 1] = [...last, ...entry.slice(1)];
    else sections.push(entry);
    heading = dateOf(event);
  }
  return sections;
}

/** "April 16, 2025", "about 2023", "Said on April 16, 2025": a day is a day, whatever the hour. */
export function dateOf({ date, firstDay, approximate, manner }: Telling): string {
  return cards.dated[manner](dates.ofEvent(date, firstDay, approximate));
}

/** One line, without links, which would take the room of further events: the other paragraphs of the same article, then one of each other article. */
function alsoToldLines(event: DatedEvent): Line[] {
  const here = event.alsoTold.filter(({ article }) => article === event.article).map(placeOf);
  const elsewhere = new Map<Article, Telling>();
  for (const telling of event.alsoTold) {
    const known = telling.article === event.article || elsewhere.has(telling.article);
    if (!known) elsewhere.set(telling.article, telling);
  }
  const shown = [...elsewhere.values()].slice(0, MAX_OTHER_ARTICLES);
  const left = elsewhere.size - shown.length;
  const told = shown.flatMap((telling, index) => [
    words(index === 0 ? cards.alsoTold : '; '),
    name(clip(telling.article.title, HEADLINE_LENGTH)),
    words(`, ${cards.paragraph(telling.paragraph.number)}`),
  ]);
  const more = left > 0 ? [words(cards.moreArticles(left))] : [];
  return [
    ...alsoInLines(placeOf(event), here),
    ...(told.length === 0 ? [] : [line('small', ...told, ...more)]),
  ];
}

function placeOf({ article, paragraph }: Telling): Place {
  return { article, paragraph };
}
