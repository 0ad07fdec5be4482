import { isAbsolute, relative } from 'node:path';
import type { LeftOut, Reason, SourceArticle } from '../import/source-article.ts';
import { wordCount } from '../import/visible-characters.ts';
import type { Article } from '../story/story.ts';
import { importing } from '../words/index.ts';

/** Of what was left out, so many pieces are shown for each reason, and so many characters of each. */
const SHOWN_PIECES = 4;
const SHOWN_CHARACTERS = 60;

/** What was read of a source, in lines: what it says of itself, what was kept, what was left out and why. */
export function reportLines(
  name: string,
  { facts, notes, leftOut }: SourceArticle,
  article: Article,
  published: string,
): string[] {
  const { labels } = importing;
  const { paragraphs } = article;
  const words = paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
  const sections = new Set(paragraphs.flatMap(({ section }) => section ?? [])).size;
  return [
    name,
    line(labels.title, article.title),
    line(labels.published, published),
    line(labels.publisher, article.publisher ?? importing.notSaid('--publisher')),
    line(labels.authors, article.authors.join(', ') || importing.notSaid()),
    line(labels.url, article.url ?? importing.notSaid('--url')),
    line(labels.language, facts.language ?? importing.notSaidLanguage),
    line(labels.kept, importing.kept(paragraphs.length, sections, words)),
    ...leftOutLines(leftOut).map((text, index) => line(index === 0 ? labels.leftOut : '', text)),
    ...notes.map((note) => line(labels.note, note)),
  ];
}

/** A file as the host can type it from where they are. */
export function shownPath(file: string): string {
  const path = relative('', file);
  return path.startsWith('..') || isAbsolute(path) ? file : path;
}

export function line(label: string, text: string): string {
  return `  ${label.padEnd(importing.labelWidth)} ${text}`;
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const groups = new Map<Reason, string[]>();
  for (const { reason, text } of leftOut) groups.set(reason, [...(groups.get(reason) ?? []), text]);
  return [...groups].map(([reason, texts]) => {
    if (reason === 'table') return importing.tables(texts.map(Number));
    const shown = texts.slice(0, SHOWN_PIECES).map((text) => `“${cut(text)}”`);
    return importing.leftOut(importing.reasons[reason], shown, texts.length - shown.length);
  });
}

/** Here words are only told apart, so they may be cut anywhere. */
function cut(text: string): string {
  const characters = [...text];
  return characters.length <= SHOWN_CHARACTERS
    ? text
    : `${characters.slice(0, SHOWN_CHARACTERS).join('').trim()}…`;
}
