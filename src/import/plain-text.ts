import { importing } from '../words/index.ts';
import { type HeadLine, readHeadLine } from './head-line.ts';
import { joinLines, paragraphsApart, paragraphsOfLines } from './lines.ts';
import { markdownOf } from './markdown-body.ts';
import { endsAsSentence } from './sentence-end.ts';
import { type Block, type LeftOut, NO_FACTS, type SourceReading } from './source-article.ts';
import { visibleCharacters } from './visible-characters.ts';

const LONGEST_HEADLINE = 150;
/** Lines above an article that say something of it: headline, names, day, publisher, address, and lines drawn under them. */
const MOST_HEAD_LINES = 20;
const LONGEST_HEADING = 80;
const BULLET = /^\s*[-*•·◦‣]\s+/;
const NUMBER = /^\s*(\d{1,2})[.)]\s+/;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,})\s*$/;
const QUOTED = /^\s*>\s?/;

/** Lines as the text that a reader sees. */
type Join = (lines: readonly string[]) => string;

/** Reads an article that is plain text, with lines broken to fit a page or not. */
export function readPlainText(source: string): SourceReading {
  const chunks = paragraphsApart(source.replace(/^\ufeff/, '').replaceAll('\t', '    '));
  const head = readHead(chunks);
  // Who broke the lines rarely broke words: a hyphen goes only where the whole word stands elsewhere.
  const words = new Set(source.toLowerCase().match(/\p{L}+/gu) ?? []);
  const join = (lines: readonly string[]): string =>
    visibleCharacters(joinLines(lines, (first, second) => !words.has(first + second)));
  const leftOut: LeftOut[] = [...head.leftOut];
  const blocks: Block[] = [];
  head.rest.forEach((chunk, index) => {
    const lines = chunk.split('\n');
    const next = head.rest[index + 1];
    const text = join(lines);
    if (!/[\p{L}\p{N}]/u.test(text)) leftOut.push({ reason: 'label', text });
    else if (isHeading(lines, next))
      blocks.push({ kind: 'heading', text: visibleCharacters(lines[0] ?? '') });
    else blocks.push(...blocksOf(lines, join, head.rest.length === 1));
  });
  if (!blocks.some(({ kind }) => kind !== 'heading')) {
    return { outcome: 'refused', problem: importing.nothingToRead };
  }
  return {
    outcome: 'article',
    article: {
      facts: { ...NO_FACTS, ...head.facts },
      body: markdownOf(blocks),
      settings: {},
      leftOut,
      notes: [],
    },
  };
}

interface Head {
  readonly facts: HeadLine['facts'];
  readonly leftOut: readonly LeftOut[];
  readonly rest: readonly string[];
}

/** What plainly stands above the article: a headline on a line of its own, then lines that say who and when. */
function readHead(chunks: readonly string[]): Head {
  const lines = chunks.flatMap((chunk, at) => chunk.split('\n').map((line) => ({ line: line.trim(), at })));
  let facts: HeadLine['facts'] = {};
  const leftOut: LeftOut[] = [];
  // A line of a longer paragraph is none of these, whatever it looks like.
  const standsAlone = chunks.slice(0, MOST_HEAD_LINES).map((chunk) => {
    const [, ...others] = chunk.split('\n');
    return others.every((other) => isOfHead(other.trim()));
  });
  let used = 0;
  for (const { line, at } of lines.slice(0, MOST_HEAD_LINES)) {
    const read =
      UNDERLINE.test(line) && used > 0 ? { reason: 'label' as const, facts: {} } : readHeadLine(line);
    const isTitle = facts.title === undefined && isHeadline(line, chunks.length - at);
    if (standsAlone[at] !== true || (read === undefined && !isTitle)) break;
    facts = { ...facts, ...(read?.facts ?? { title: visibleCharacters(line) }) };
    leftOut.push({ reason: read?.reason ?? 'headline', text: line });
    used += 1;
  }
  const last = lines[used];
  const rest = last === undefined ? [] : chunks.slice(last.at);
  const usedInChunk = lines.slice(0, used).filter(({ at }) => at === last?.at).length;
  const [first, ...others] = rest;
  const remaining = first?.split('\n').slice(usedInChunk).join('\n');
  return {
    facts,
    leftOut: leftOut.filter(({ text }) => !UNDERLINE.test(text)),
    rest: remaining === undefined ? [] : [remaining, ...others],
  };
}

function isOfHead(line: string): boolean {
  return UNDERLINE.test(line) || readHeadLine(line) !== undefined;
}

function isHeadline(line: string, chunksLeft: number): boolean {
  const isSentence = /[.,;:][”"’']?$/.test(line);
  return (
    chunksLeft > 1 &&
    /[\p{L}\p{N}]/u.test(line) &&
    line.length <= LONGEST_HEADLINE &&
    !isSentence &&
    !BULLET.test(line)
  );
}

/** A short line by itself that is no sentence, over something longer; or one with a line drawn under it. */
function isHeading(lines: readonly string[], next: string | undefined): boolean {
  const [line = '', under] = lines.map((one) => one.trim());
  if (next === undefined || line.length > LONGEST_HEADING || BULLET.test(line) || QUOTED.test(line))
    return false;
  if (lines.length === 2 && under !== undefined && UNDERLINE.test(under)) return true;
  const isLabel =
    lines.length === 1 && /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"¿¡]/u.test(line) && !/[.,;:!?…”"’')]$/.test(line);
  return (
    isLabel &&
    (BULLET.test(next) || NUMBER.test(next) || endsAsSentence(next.trim()) || next.length > LONGEST_HEADING)
  );
}

function blocksOf(lines: readonly string[], join: Join, isAll: boolean): Block[] {
  if (lines.length > 1 && lines.every((line) => QUOTED.test(line))) {
    return [
      {
        kind: 'quotation',
        text: join(lines.map((line) => line.replace(QUOTED, ''))),
      },
    ];
  }
  const marker = listMarker(lines);
  if (marker !== undefined) return listBlocks(lines, marker, join);
  return paragraphsOfLines(lines, isAll).map((paragraph) => ({
    kind: 'text',
    text: join(paragraph),
  }));
}

/** What begins the items of a list; undefined when the lines are none. */
function listMarker(lines: readonly string[]): RegExp | undefined {
  const bullets = lines.filter((line) => BULLET.test(line)).length;
  if (bullets > 1 || (bullets === 1 && BULLET.test(lines[0] ?? ''))) return BULLET;
  const numbers = lines.flatMap((line) => NUMBER.exec(line)?.[1] ?? []).map(Number);
  const counts = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return counts ? NUMBER : undefined;
}

/** Lines before the first item are a paragraph; lines without a mark go on with the item above. */
function listBlocks(lines: readonly string[], marker: RegExp, join: Join): Block[] {
  const groups: { kind: Block['kind']; lines: string[] }[] = [];
  for (const line of lines) {
    const isItem = marker.test(line);
    if (isItem || groups.length === 0) {
      groups.push({ kind: isItem ? 'item' : 'text', lines: [isItem ? line.replace(marker, '') : line] });
    } else groups.at(-1)?.lines.push(line);
  }
  return groups.map(({ kind, lines: words }) => ({ kind, text: join(words) }));
}
