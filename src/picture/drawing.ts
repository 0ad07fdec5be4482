import type { Excerpt, PieceOf } from '../reply/card.ts';
import { NotVerbatimFault } from '../reply/markdown.ts';
import { isSlice } from '../story/prove.ts';
import { sliceOf } from '../story/story.ts';

/** CSS as the painter knows it, with lengths in pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** Serif for what the story says, sans for all around it. */
export type Family = 'serif' | 'sans';
export type Weight = 400 | 600;

export interface Typeface {
  readonly family: Family;
  readonly weight: Weight;
}

/** What a picture can say: pieces of a card that need no client. */
export type DrawnPiece = PieceOf<'words' | 'name' | 'excerpt'>;

/** Words that run on as one text. */
export interface DrawnText {
  readonly kind: 'text';
  readonly face: Typeface;
  readonly style: Style;
  readonly pieces: readonly DrawnPiece[];
}

/** Parts one below the other, or side by side where its style says so. */
export interface Box<Text = DrawnText> {
  readonly kind: 'box';
  readonly style: Style;
  readonly parts: readonly (Box<Text> | Text)[];
}

/** A picture before it is painted: plain data. It grows as high as its words need. */
export interface Drawing {
  /** In pixels. */
  readonly width: number;
  readonly root: Box;
}

/** A text of a picture whose excerpts are proven. */
export interface ProvenText {
  readonly kind: 'text';
  readonly face: Typeface;
  readonly style: Style;
  readonly text: string;
}

export interface ProvenDrawing {
  readonly width: number;
  readonly root: Box<ProvenText>;
}

export function box(style: Style, ...parts: readonly (Box | DrawnText)[]): Box {
  return { kind: 'box', style, parts };
}

export function text(face: Typeface, style: Style, ...pieces: readonly DrawnPiece[]): DrawnText {
  return { kind: 'text', face, style, pieces };
}

/** Keeps words on one line, such as a paragraph's mark and its number. */
export function unbroken(words: string): string {
  return words.replace(/ /g, '\u00A0');
}

/** The first law of the house: a drawing with words that are not the slice they claim to be is a fault, and not painted. */
export function proven({ width, root }: Drawing): ProvenDrawing {
  return { width, root: provenBox(root) };
}

/** The same for words alone. */
export function provenWords(pieces: readonly DrawnPiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'excerpt' ? provenSlice(piece.excerpt) : oneLine(piece.text)))
    .join('');
}

function provenBox({ style, parts }: Box): Box<ProvenText> {
  return {
    kind: 'box',
    style,
    parts: parts.map((part) =>
      part.kind === 'box'
        ? provenBox(part)
        : { kind: 'text', face: part.face, style: part.style, text: provenWords(part.pieces) },
    ),
  };
}

function provenSlice({ place, range }: Excerpt): string {
  const shown = sliceOf(place.paragraph.text, range);
  if (!isSlice(place.article, place.paragraph, range, shown)) {
    throw new NotVerbatimFault(`not a slice of ${place.article.key} ¶ ${place.paragraph.number}`);
  }
  return shown;
}

/** Headlines and names come from people and may hold line breaks. */
function oneLine(words: string): string {
  return words.replace(/[^\S\u00A0]+/gu, ' ');
}
