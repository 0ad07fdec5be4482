import { type Button, type Card, type Line, line, name, words as say } from '../../reply/card.ts';
import { clip } from '../../reply/cut.ts';
import { cards, dates, library as words } from '../../words/index.ts';
import { cutLine } from '../passage-card.ts';
import { LIBRARY } from './library-form.ts';
import type { Draft } from './server-stories.ts';

const TITLE_LENGTH = 150;
const SOURCE_LENGTH = 200;
const SHOWN_PARAGRAPHS = 3;
/** Longest paragraph of the preview, in characters of Markdown. */
const PARAGRAPH_BUDGET = 600;
const MAX_NOTES = 3;
const NOTE_LENGTH = 200;

/** What was understood of an article that was handed in, before it is saved. `problem` is why it was not. */
export function draftCard(draft: Draft, problem?: string): Card {
  const { facts, article, leftOut, notes, problems, replaces } = draft;
  const { paragraphs } = article;
  const shown = paragraphs.slice(0, SHOWN_PARAGRAPHS);
  const missing = missingIn(draft);
  const wrong = [...(problem === undefined ? [] : [problem]), ...problems];
  const heading = [
    ...wrong.map((sentence) => line('text', name(clip(sentence, NOTE_LENGTH), true))),
    line(
      'heading',
      facts.title === undefined ? say(words.noHeadline) : name(clip(facts.title, TITLE_LENGTH)),
    ),
    line('small', name(sourceOf(draft))),
    ...missing.map((sentence) => line('text', say(sentence, true))),
  ];
  const preview: Line[] = [
    line('text', say(words.understood(paragraphs.length))),
    ...shown.flatMap((paragraph) => {
      const range = { start: 0, end: paragraph.text.length };
      return [
        cutLine({ article, paragraph }, range, PARAGRAPH_BUDGET),
        line('small', say(cards.paragraph(paragraph.number))),
      ];
    }),
    ...(paragraphs.length > shown.length
      ? [line('small', say(words.more(paragraphs.length - shown.length)))]
      : []),
  ];
  const below = [
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(replaces ? [words.replaces] : []),
    ...notes.slice(0, MAX_NOTES).map((note) => clip(note, NOTE_LENGTH)),
    words.notSavedYet,
  ];
  return {
    question: undefined,
    sections: [heading, preview, below.map((sentence) => line('small', name(sentence)))],
    buttons: buttonsFor(draft, missing.length === 0),
    private: true,
  };
}

function missingIn({ facts }: Draft): string[] {
  return [
    ...(facts.title === undefined ? [words.titleMissing] : []),
    ...(facts.published === undefined ? [words.dateMissing] : []),
  ];
}

function sourceOf({ facts, article }: Draft): string {
  const day = facts.published === undefined ? words.noDate : dates.day(article.published.day);
  const parts = [facts.publisher, day, facts.url].filter((part) => part !== undefined);
  return parts.map((part) => clip(part, SOURCE_LENGTH)).join(' · ');
}

function buttonsFor({ id }: Draft, isWhole: boolean): Button[] {
  const opens = (step: string) => ({ command: LIBRARY, state: `${step}:${id}` });
  return [
    ...(isWhole ? [{ label: words.save, opens: opens('save') }] : []),
    { label: words.change, opens: opens('change') },
    { label: words.discard, opens: opens('discard') },
  ];
}
