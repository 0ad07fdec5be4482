import type { DatedEvent } from '../extract/facts.ts';
import { excerpt, name, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { cards, dates } from '../words/index.ts';
import { type Box, box, type DrawnPiece, type DrawnText, type Style, text, unbroken } from './drawing.ts';
import { COLOURS, SANS, SANS_BOLD, SERIF } from './look.ts';
import type { Stretch } from './time-scale.ts';

/** An event with its date as the card heads it. */
export interface TimelineRow {
  readonly event: DatedEvent;
  readonly date: string;
}

/** Where the line runs, left of the words. Lengths in pixels. */
const GUTTER = 72;
const LINE_WIDTH = 8;
const HAIRLINE_WIDTH = 2;
const DOT = 26;
const DATE_HEIGHT = 48;
const SENTENCE_HEIGHT = 54;
const SOURCE_HEIGHT = 42;
const SPACE_BELOW = 40;
/** Of a headline under a sentence, and of its publisher, in characters. */
const HEADLINE_LENGTH = 60;
const PUBLISHER_LENGTH = 30;
/** Letters of a sentence that surely fit one line: fewer than usual, so that a picture is not higher than was thought. */
const LETTERS_IN_LINE = 42;
/** The line of a break: high enough for its words, and for its dots to be seen. */
const BREAK_HEIGHT = 128;
const BREAK_DOTS = 4;

/** Sizes are chosen for a phone: see `WIDTH`. */
const DATE_STYLE = { fontSize: 38, lineHeight: `${DATE_HEIGHT}px`, color: COLOURS.accent };
const SENTENCE_STYLE = { fontSize: 41, lineHeight: `${SENTENCE_HEIGHT}px`, color: COLOURS.ink };
const SOURCE_STYLE = { fontSize: 31, lineHeight: `${SOURCE_HEIGHT}px`, color: COLOURS.quiet };

/** How high a row comes out at most, in pixels. */
export function heightOf({ event }: TimelineRow): number {
  const { start, end } = event.range;
  const lines = Math.ceil((end - start) / LETTERS_IN_LINE);
  return DATE_HEIGHT + lines * SENTENCE_HEIGHT + 2 * SOURCE_HEIGHT + SPACE_BELOW;
}

/** Dot, date, the whole sentence and its source. A date that stands over the event before is not repeated; the line ends at the last. */
export function eventRow({ event, date }: TimelineRow, isDated: boolean, isLast: boolean): Box {
  const { instant } = event;
  const parts: DrawnText[] = [
    ...(isDated ? [text(SANS_BOLD, DATE_STYLE, words(date))] : []),
    ...(instant === undefined ? [] : [text(SANS, SOURCE_STYLE, words(dates.instant(instant)))]),
    text(SERIF, SENTENCE_STYLE, sentenceOf(event)),
    text(SANS, { ...SOURCE_STYLE, marginTop: 8 }, ...sourceOf(event)),
  ];
  return row(
    gutter(
      dot(event, isDated ? DATE_HEIGHT : SENTENCE_HEIGHT),
      box({ width: HAIRLINE_WIDTH, flexGrow: 1, backgroundColor: isLast ? COLOURS.paper : COLOURS.hairline }),
    ),
    box({ flexDirection: 'column', flexGrow: 1, flexBasis: 0, paddingBottom: SPACE_BELOW }, ...parts),
  );
}

/** The time between two events: a line to scale, or a broken one that says how long it would be. */
export function stretchRow(stretch: Stretch, label: string): Box {
  if (stretch.kind === 'scaled') {
    const line = { width: LINE_WIDTH, height: stretch.height, borderRadius: LINE_WIDTH / 2 };
    return row(gutter(box({ ...line, backgroundColor: COLOURS.accent })));
  }
  const dotted = Array.from({ length: BREAK_DOTS }, () => round(LINE_WIDTH, COLOURS.accent));
  return row(
    box(
      { ...COLUMN, width: GUTTER, height: BREAK_HEIGHT, justifyContent: 'space-evenly', flexShrink: 0 },
      ...dotted,
    ),
    box(
      { height: BREAK_HEIGHT, alignItems: 'center' },
      text(SANS, { ...SOURCE_STYLE, color: COLOURS.accent }, words(label)),
    ),
  );
}

/** The whole sentence that tells an event. */
export function sentenceOf({ article, paragraph, range }: DatedEvent): DrawnPiece {
  return excerpt({ article, paragraph }, range);
}

/** "Krebs leaves SentinelOne, Reuters, ¶ 3". */
export function sourceOf({ article, paragraph }: DatedEvent): DrawnPiece[] {
  const publisher = article.publisher === undefined ? '' : `, ${clip(article.publisher, PUBLISHER_LENGTH)}`;
  return [
    name(clip(article.title, HEADLINE_LENGTH) + publisher),
    words(`, ${unbroken(cards.paragraph(paragraph.number))}`),
  ];
}

const COLUMN: Style = { flexDirection: 'column', alignItems: 'center' };

function row(...parts: readonly Box[]): Box {
  return box({ flexDirection: 'row' }, ...parts);
}

function gutter(...parts: readonly Box[]): Box {
  return box({ ...COLUMN, width: GUTTER, flexShrink: 0 }, ...parts);
}

/** Filled for what happened, a ring for what was only said, or lay ahead. Centred on a first line of this height. */
function dot({ manner }: DatedEvent, lineHeight: number): Box {
  const ring = { width: DOT, height: DOT, borderRadius: '50%', border: `5px solid ${COLOURS.accent}` };
  const filled = manner === 'happened' ? COLOURS.accent : COLOURS.paper;
  const above = (lineHeight - DOT) / 2;
  return box({ paddingTop: above, paddingBottom: 8 }, box({ ...ring, backgroundColor: filled }));
}

function round(size: number, colour: string): Box {
  return box({ width: size, height: size, borderRadius: size / 2, backgroundColor: colour });
}
