import type { DatedEvent } from '../extract/facts.ts';
import { picturePages, rowsThatFit, timelinePicture } from '../picture/timeline-picture.ts';
import type { TimelineRow } from '../picture/timeline-rows.ts';
import { type Button, type Card, type Line, line, words } from '../reply/card.ts';
import type { Library } from '../story/library.ts';
import type { Article, Story } from '../story/story.ts';
import { cards, pictures } from '../words/index.ts';
import { listCard, wayBetween } from './list-card.ts';
import { encodeList, type ListState } from './list-state.ts';
import type { Asking } from './passage-card.ts';
import { withPicture } from './picture-card.ts';
import { dateOf } from './timeline-entries.ts';
import { weightiestOfAll } from './timeline-request.ts';

const NAME = 'timeline';
/** Articles that are cited below a picture; the footer on it names all publishers. */
const MAX_ARTICLES = 5;

/** What a timeline shows: its events in order of time, and by what they were chosen. */
export interface ShownTimeline {
  readonly state: ListState;
  readonly events: readonly DatedEvent[];
  readonly stories: readonly Story[];
  readonly filters: readonly string[];
}

/** What a picture shows, as text. */
export interface AsText {
  /** Stands for the picture where that cannot be drawn. */
  readonly card: Card;
  /** The way to a list that has all of its events. */
  readonly opens: Button['opens'];
}

/** The main events as one picture, or all of them picture by picture. */
export function timelinePictureCard(
  { state, events, stories, filters }: ShownTimeline,
  asText: (shown: readonly DatedEvent[]) => AsText,
  asking: Asking,
  library: Library,
): Promise<Card> {
  const rows = events.map((event) => ({ event, date: dateOf(event) }));
  const main = mainRows(rows);
  const isWhole = main.length === rows.length;
  const pages = state.view === 'all' ? picturePages(rows) : [main];
  const page = Math.min(state.page, pages.length - 1);
  const shown = pages[page] ?? main;
  const opens = (next: ListState): Button['opens'] => ({ command: NAME, state: encodeList(next) });
  const written = asText(shown.map(({ event }) => event));
  const buttons = [
    ...(isWhole ? [] : [wayBetween(state, rows.length, opens)]),
    { label: pictures.asText, opens: written.opens },
  ];
  const sources = sourceLines(shown.map(({ event }) => event.article));
  const empty = pages.map(() => []);
  const card = listCard(NAME, sources, empty, state, asking, buttons);
  const which =
    state.view === 'all'
      ? pictures.partOfEvents(rows.length, page + 1, pages.length)
      : pictures.mainEvents(main.length, rows.length);
  const drawn = timelinePicture(shown, which === '' ? filters : [...filters, which], stories);
  return withPicture(card, fileNameOf(stories), drawn, written.card, library);
}

/** A timeline of one story bears its name. */
function fileNameOf([story, ...others]: readonly Story[]): string {
  return story === undefined || others.length > 0 ? 'timeline.png' : `${story.id}-timeline.png`;
}

/** Those that a picture has room for, the weightiest before others, in order of time. */
function mainRows(rows: readonly TimelineRow[]): TimelineRow[] {
  const byEvent = new Map(rows.map((row) => [row.event, row]));
  const ranked = weightiestOfAll(rows.map(({ event }) => event)).flatMap((event) => byEvent.get(event) ?? []);
  const chosen = new Set(rowsThatFit(ranked));
  return rows.filter((row) => chosen.has(row));
}

/** The articles that a picture quotes: a link on a picture cannot be followed. */
function sourceLines(articles: readonly Article[]): Line[] {
  const distinct = [...new Set(articles)];
  const shown = distinct
    .slice(0, MAX_ARTICLES)
    .map((article) =>
      line('small', { kind: 'citation', citation: { article, at: undefined, short: false } }),
    );
  const left = distinct.length - shown.length;
  return left === 0 ? shown : [...shown, line('small', words(cards.andMore(left)))];
}
