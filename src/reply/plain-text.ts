import { isSlice } from '../story/prove.ts';
import { dates } from '../words/index.ts';
import { type Card, type Excerpt, type Line, type LineStyle, type Piece, stretchesOf } from './card.ts';
import { aboutArticle, NotVerbatimFault, paragraphOf } from './markdown.ts';
import { linkTo } from './text-fragment.ts';

export interface PlainTextStyle {
  /** Columns to wrap at; undefined leaves lines as long as they are. */
  readonly columns: number | undefined;
  /** Bold by terminal codes; without, bold words stand between two asterisks, as on Discord. */
  readonly ansi: boolean;
}

/** A terminal that claims to be narrower does not know its width. In columns. */
const LEAST_COLUMNS = 30;
const USUAL_COLUMNS = 80;

const BOLD = '\u001B[1m';
const BOLD_END = '\u001B[22m';
/** What a text could use to move the cursor or recolour the screen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep off the terminal
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;
const LINE_MARKS: Readonly<Record<LineStyle, string>> = {
  heading: '',
  text: '',
  quotation: '  │ ',
  item: '  • ',
  small: '    ',
  code: '',
};

/** A card for the terminal: the same words in the same order, without buttons. */
export function plainTextOf(card: Card, style: PlainTextStyle): string {
  const sections = card.sections.map((section) => section.map((line) => drawLine(line, style)).join('\n'));
  return sections.join('\n\n');
}

function drawLine(line: Line, style: PlainTextStyle): string {
  const text = line.pieces.map((piece) => drawPiece(piece, style)).join('');
  const drawn = line.style === 'heading' ? strong(text, true, style) : text;
  const mark = LINE_MARKS[line.style];
  const next = line.style === 'item' ? '    ' : mark;
  return wrap(drawn, widthOf(style) - mark.length)
    .map((row, index) => (index === 0 ? mark : next) + row)
    .join('\n');
}

function widthOf({ columns = Number.POSITIVE_INFINITY }: PlainTextStyle): number {
  return columns < LEAST_COLUMNS ? USUAL_COLUMNS : columns;
}

function drawPiece(piece: Piece, style: PlainTextStyle): string {
  if (piece.kind === 'words' || piece.kind === 'name')
    return strong(clean(piece.text), piece.strong === true, style);
  if (piece.kind === 'excerpt') return drawExcerpt(piece.excerpt, style);
  if (piece.kind === 'command') return `/${piece.name}`;
  if (piece.kind === 'instant') return dates.instant(piece.instant);
  if (piece.kind === 'link') return `${clean(piece.label)} <${piece.url}>`;
  const { citation } = piece;
  const words = [aboutArticle(citation), paragraphOf(citation)].filter((part) => part !== '').join(', ');
  const url =
    citation.at === undefined
      ? citation.article.url
      : linkTo(citation.article, citation.at.place.paragraph, citation.at.range);
  return url === undefined ? clean(words) : `${clean(words)} <${url}>`;
}

function drawExcerpt(excerpt: Excerpt, style: PlainTextStyle): string {
  const { place, range } = excerpt;
  const stretches = stretchesOf(excerpt);
  if (!isSlice(place.article, place.paragraph, range, stretches.map(({ text }) => text).join(''))) {
    throw new NotVerbatimFault(`not a slice of ${place.article.key} ¶ ${place.paragraph.number}`);
  }
  return stretches.map(({ text, isStrong }) => strong(clean(text), isStrong, style)).join('');
}

function strong(text: string, isStrong: boolean, style: PlainTextStyle): string {
  if (!isStrong || text === '') return text;
  return style.ansi ? BOLD + text + BOLD_END : `**${text}**`;
}

function clean(text: string): string {
  return text.replace(CONTROL, ' ');
}

/** Breaks a text between words. Widths count characters, terminal codes aside. */
function wrap(text: string, columns: number): string[] {
  if (!Number.isFinite(columns)) return [text];
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && visibleLength(longer) > columns) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return [...rows, row];
}

function visibleLength(text: string): number {
  return text.replaceAll(BOLD, '').replaceAll(BOLD_END, '').length;
}
