import { name, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import type { Story } from '../story/story.ts';
import { cards, pictures } from '../words/index.ts';
import { altTextOf, type DescribedDrawing } from './alt-text.ts';
import { type Box, box, type DrawnPiece, text } from './drawing.ts';
import { footer } from './footer.ts';
import { COLOURS, SANS, SANS_BOLD, SERIF_BOLD, WIDTH } from './look.ts';
import { stretchesBetween } from './time-scale.ts';
import { eventRow, heightOf, sentenceOf, sourceOf, stretchRow, type TimelineRow } from './timeline-rows.ts';

/** As many as a card holds. */
const MAX_EVENTS = 8;
/**
 * In pixels; heading, footer and the time between events aside. Discord shrinks a picture until all of its height is seen: one
 * much more than twice as high as wide could only be read part by part.
 */
const MAX_HEIGHT = 2300;
const MARGIN = 64;
/** Of the story's title over the events, in characters. */
const TITLE_LENGTH = 120;

/** The first of them as far as they fit one picture; one that is too high for what room is left is passed over. */
export function rowsThatFit(rows: readonly TimelineRow[]): TimelineRow[] {
  const fitting: TimelineRow[] = [];
  let room = MAX_HEIGHT;
  for (const row of rows) {
    if (fitting.length === MAX_EVENTS) break;
    if (fitting.length > 0 && heightOf(row) > room) continue;
    fitting.push(row);
    room -= heightOf(row);
  }
  return fitting;
}

/** All of them, picture by picture, in their order. */
export function picturePages(rows: readonly TimelineRow[]): TimelineRow[][] {
  const pages: TimelineRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const height = heightOf(row);
    const page = pages.at(-1);
    if (page === undefined || page.length === MAX_EVENTS || height > room) {
      pages.push([row]);
      room = MAX_HEIGHT - height;
    } else {
      page.push(row);
      room -= height;
    }
  }
  return pages;
}

/**
 * Events in order of time on a line from top to bottom, each with its sentence; and the same in words. `notes` stand above
 * them: by what they were chosen, and which of how many they are.
 */
export function timelinePicture(
  rows: readonly TimelineRow[],
  notes: readonly string[],
  stories: readonly Story[],
): DescribedDrawing {
  const stretches = stretchesBetween(rows.map(({ event }) => event));
  const hasBreaks = stretches.some(({ kind }) => kind === 'broken');
  const isScaled = stretches.some((stretch) => stretch.kind === 'scaled' && stretch.height > 0);
  const lines = rows.flatMap((row, index) => {
    const stretch = stretches[index - 1];
    const between = stretch === undefined ? [] : [stretchRow(stretch, pictures.time(stretch.days))];
    return [...between, eventRow(row, rows[index - 1]?.date !== row.date, index === rows.length - 1)];
  });
  const key = isScaled ? [hasBreaks ? pictures.scaleWithBreaks : pictures.scale] : [];
  const root = box(
    { flexDirection: 'column', width: WIDTH, padding: MARGIN, backgroundColor: COLOURS.paper },
    ...headingParts(notes, stories),
    ...lines,
    footer(
      rows.map(({ event }) => event.article),
      stories,
      key,
    ),
  );
  return { drawing: { width: WIDTH, root }, alt: altTextOf(unitsOf(rows, notes, stories)) };
}

function headingParts(notes: readonly string[], stories: readonly Story[]): Box[] {
  const label = text(SANS_BOLD, { fontSize: 36, color: COLOURS.accent }, words(cards.timeline));
  const title = text(
    SERIF_BOLD,
    { fontSize: 62, lineHeight: '72px', color: COLOURS.ink },
    name(titleOf(stories)),
  );
  const said = notes.map((note, index) =>
    text(
      SANS,
      { fontSize: 33, lineHeight: '44px', marginTop: index === 0 ? 10 : 0, color: COLOURS.quiet },
      name(note),
    ),
  );
  const column = { flexDirection: 'column', marginBottom: 56 };
  return [box(column, label, ...(titleOf(stories) === '' ? [] : [title]), ...said)];
}

/** A timeline of one story bears its name. */
function titleOf([story, ...others]: readonly Story[]): string {
  return story === undefined || others.length > 0 ? '' : clip(story.title, TITLE_LENGTH);
}

function unitsOf(
  rows: readonly TimelineRow[],
  notes: readonly string[],
  stories: readonly Story[],
): DrawnPiece[][] {
  const lead = [titleOf(stories), ...notes].filter((part) => part !== '');
  return [
    [words(pictures.altTimeline)],
    ...lead.map((part) => [name(`${part}.`)]),
    ...rows.map(({ event, date }) => [
      words(`${date}: `),
      sentenceOf(event),
      words(' ('),
      ...sourceOf(event),
      words(')'),
    ]),
  ];
}
