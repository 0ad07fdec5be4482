import { name, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import type { Article, Story } from '../story/story.ts';
import { pictures } from '../words/index.ts';
import { type Box, box, type DrawnText, text } from './drawing.ts';
import { COLOURS, SANS, SERIF_BOLD } from './look.ts';

const MAX_PUBLISHERS = 4;
const MAX_STORIES = 2;
/** Of a publisher and of a story's title, in characters. */
const PUBLISHER_LENGTH = 40;
const TITLE_LENGTH = 80;

const NOTE_STYLE = { fontSize: 28, lineHeight: '38px', color: COLOURS.quiet };

/** The mark, and where all of it comes from; `notes` stand below that. */
export function footer(
  articles: readonly Article[],
  stories: readonly Story[],
  notes: readonly string[],
): Box {
  const publishers = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const shown = publishers.slice(0, MAX_PUBLISHERS).map((one) => clip(one, PUBLISHER_LENGTH));
  const told = new Set(articles.map(({ storyId }) => storyId));
  const titles = stories.filter(({ id }) => told.has(id)).map(({ title }) => clip(title, TITLE_LENGTH));
  const from = pictures.from(titles.slice(0, MAX_STORIES), shown, publishers.length - shown.length);
  return withMark(
    text(SANS, NOTE_STYLE, name(from)),
    ...notes.map((note) => text(SANS, NOTE_STYLE, words(note))),
  );
}

/** Lines beside the pilcrow, under a thin rule. */
export function withMark(...lines: readonly DrawnText[]): Box {
  const mark = text(SERIF_BOLD, { fontSize: 60, lineHeight: '60px', color: COLOURS.accent }, words('¶'));
  return box(
    {
      flexDirection: 'row',
      alignItems: 'center',
      paddingTop: 28,
      borderTop: `2px solid ${COLOURS.hairline}`,
    },
    box({ width: 72, flexShrink: 0 }, mark),
    box({ flexDirection: 'column', flexGrow: 1, flexBasis: 0 }, ...lines),
  );
}
