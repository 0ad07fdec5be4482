import type { PageElement } from 'linkedom';
import { endsAsSentence } from '../sentence-end.ts';
import type { Block, LeftOut, Reason } from '../source-article.ts';
import { isDateLine } from '../written-date.ts';
import { isBoilerplateHeading, wordsReason } from './boilerplate-words.ts';
import { visibleTextIn } from './page.ts';
import type { Piece } from './pieces.ts';
import type { Region } from './region.ts';

/** Outside of the running text, only a sentence of at least this length is taken for a part of it, in characters. */
const LEAST_OUTSIDE = 40;
/** Text of the page that is marked as nothing and ends as no sentence is a label, unless it is longer than this, in characters. */
const LEAST_UNMARKED = 80;
/** From this share of its characters on, a heading is a link to another article. */
const LINKED_HEADING = 0.8;
/** A heading that ends as a sentence does and is longer than this is a paragraph set large, in characters. */
const LONG_HEADING = 100;

/** In characters. */
const LONGEST_PULL_QUOTE = 300;

export interface Chosen {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}

/** Decides of every piece of a page whether it belongs to the article. Whatever does not is told, with the reason. */
export function chooseBlocks(
  pieces: readonly Piece[],
  { core, whole }: Region,
  headline: string | undefined,
  language: string | undefined,
): Chosen {
  const running = pieces
    .filter(({ reason, kind }) => reason === undefined && kind === 'text')
    .map(({ text }) => withoutMarks(text))
    .join('|');
  let isFirst = true;
  const judged = pieces.map((piece) => {
    const reason = piece.reason ?? reasonAgainst(piece);
    if (reason === undefined && piece.kind === 'text' && !piece.isStandfirst) isFirst = false;
    return { piece, reason };
  });

  function reasonAgainst(piece: Piece): Reason | undefined {
    const { kind, text, linkShare, element, isStandfirst } = piece;
    if (kind === 'heading') return headingReason(piece, headline);
    if (text === headline) return 'headline';
    if (!/[\p{L}\p{N}]/u.test(text)) return 'label';
    if (isDateAlone(element, text) || (isFirst && isDateLine(text, language))) return 'date';
    const byWords = wordsReason({ text, linkShare, isFirst });
    if (byWords !== undefined) return byWords;
    if (kind === 'quotation' && isPullQuote(piece, running)) return 'repeated';
    if (isStandfirst) return undefined;
    if (!core.contains(element)) return isRunningText(piece, whole) ? undefined : 'label';
    return piece.isMarked || endsAsSentence(text) || text.length >= LEAST_UNMARKED ? undefined : 'label';
  }

  return withoutBareHeadings(judged);
}

function headingReason({ text, linkShare }: Piece, headline: string | undefined): Reason | undefined {
  if (text === headline) return 'headline';
  return linkShare >= LINKED_HEADING || isBoilerplateHeading(text) ? 'related' : undefined;
}

function isDateAlone(element: PageElement, text: string): boolean {
  return [element, ...element.querySelectorAll('time')].some(
    (time) => time.localName === 'time' && visibleTextIn(time) === text,
  );
}

function isRunningText({ kind, text, isMarked, linkShare, element }: Piece, whole: PageElement): boolean {
  if (!isMarked || kind === 'item' || text.length < LEAST_OUTSIDE || linkShare > 0.5) return false;
  if (!endsAsSentence(text)) return false;
  // The words under a headline that leads elsewhere belong to that other article.
  for (
    let around = element.parentElement;
    around !== null && around !== whole;
    around = around.parentElement
  ) {
    if (around.querySelector('h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null) return false;
  }
  return true;
}

/** Words set large beside the running text that it has, too. */
function isPullQuote({ text }: Piece, running: string): boolean {
  return text.length <= LONGEST_PULL_QUOTE && running.includes(withoutMarks(text));
}

function withoutMarks(text: string): string {
  return text.replace(/["“”„«»‘’'|\s]/g, '').toLowerCase();
}

interface Judged {
  readonly piece: Piece;
  readonly reason: Reason | undefined;
}

/** A heading of which everything below was left out goes with it, and a box ends with its section. */
function withoutBareHeadings(judged: readonly Judged[]): Chosen {
  const blocks: Block[] = [];
  const leftOut: LeftOut[] = [];
  let section = '';
  let outside = '';
  let box: PageElement | undefined;
  judged.forEach(({ piece, reason }, index) => {
    const { kind, text } = piece;
    if (reason !== undefined) {
      leftOut.push({ reason, text });
      return;
    }
    if (piece.box !== box) {
      // Only what stands in the box is under its heading.
      if (box !== undefined && section !== outside && kind !== 'heading')
        blocks.push({ kind: 'heading', text: outside });
      if (box !== undefined) section = outside;
      outside = section;
      box = piece.box;
    }
    if (kind !== 'heading') blocks.push({ kind, text });
    else if (isLarge(piece)) blocks.push({ kind: 'text', text });
    else if (isBare(judged, index)) leftOut.push({ reason: 'label', text });
    else {
      blocks.push({ kind, text });
      section = text;
      if (piece.box === undefined) outside = text;
    }
  });
  return { blocks, leftOut };
}

function isLarge({ text }: Piece): boolean {
  return text.length > LONG_HEADING && endsAsSentence(text);
}

function isBare(judged: readonly Judged[], index: number): boolean {
  const next = judged.slice(index + 1);
  const end = next.findIndex(({ piece }) => piece.kind === 'heading');
  const below = end === -1 ? next : next.slice(0, end);
  return below.length > 0 && below.every(({ reason }) => reason !== undefined);
}
