import { TIMELINE_FORMATS, type TimelineFormat, timelineFile } from '../export/timeline-file.ts';
import type { DatedEvent } from '../extract/facts.ts';
import { type Card, type Line, line, type TextFile, words } from '../reply/card.ts';
import { LIMITS } from '../reply/limits.ts';
import type { Story } from '../story/story.ts';
import { cards } from '../words/index.ts';

/** The timeline as files for other programs, for the one who asks for them: all events that the filters leave. */
export function timelineFilesCard(
  heading: readonly Line[],
  events: readonly DatedEvent[],
  stories: readonly Story[],
): Card {
  const written = TIMELINE_FORMATS.map((format) => ({ format, file: fileOf(format, events, stories) }));
  const fitting = written.filter(({ file }) => Buffer.byteLength(file.text) <= LIMITS.fileBytes);
  const section = [
    ...heading,
    line('text', words(cards.files(events.length))),
    ...fitting.map(({ format, file }) => line('item', words(cards.fileFor[format](file.name)))),
    ...(fitting.length < written.length ? [line('text', words(cards.filesTooLarge))] : []),
  ];
  const files = fitting.map(({ file }) => file);
  return { question: undefined, sections: [section], buttons: [], files, private: true };
}

/** A timeline of one story bears its name. */
export function fileOf(
  format: TimelineFormat,
  events: readonly DatedEvent[],
  stories: readonly Story[],
): TextFile {
  const [story, ...others] = stories;
  const isOne = story !== undefined && others.length === 0;
  const name = isOne ? `${story.id}-timeline` : 'timeline';
  return timelineFile(format, name, isOne ? story.title : cards.timeline, events);
}
