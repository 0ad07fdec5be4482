import type { Place } from '../story/library.ts';
import type { Article, Range } from '../story/story.ts';

/** Words of an article, shown exactly as they stand. What of `strong` lies inside `range` is set in bold. */
export interface Excerpt {
  readonly place: Place;
  readonly range: Range;
  /** In order, none overlapping another. */
  readonly strong: readonly Range[];
}

/** A stretch of an excerpt that is bold, or is not. */
export interface Stretch {
  readonly text: string;
  readonly isStrong: boolean;
}

/** A piece of a line. Whoever draws a card escapes every piece, so that its words come out as they are. */
export type Piece =
  /** Pilcrow's own words, from the catalogue. */
  | { readonly kind: 'words'; readonly text: string; readonly strong?: boolean }
  /** Somebody else's words that are no passage: a question, a headline, a name. */
  | { readonly kind: 'name'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'excerpt'; readonly excerpt: Excerpt }
  /** Where a passage stands; a link to its source, at the sentence, when the article has an address. */
  | { readonly kind: 'citation'; readonly citation: Citation }
  /** A moment, shown in the reader's own time zone where that can be done. Milliseconds since 1970. */
  | { readonly kind: 'instant'; readonly instant: number }
  /** A command that can be clicked in Discord. */
  | { readonly kind: 'command'; readonly name: string }
  /** What an article relies on, with its address. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** A piece of one kind. */
export type PieceOf<Kind extends Piece['kind']> = Extract<Piece, { readonly kind: Kind }>;

export interface Citation {
  readonly article: Article;
  /** The sentence or passage that the link opens at; undefined cites the article as a whole. */
  readonly at: { readonly place: Place; readonly range: Range } | undefined;
  /** Headline, publisher and date are left out where they stand already. */
  readonly short: boolean;
}

/** `code` holds words of ours alone, to be copied as they are. */
export type LineStyle = 'heading' | 'text' | 'quotation' | 'item' | 'small' | 'code';

export interface Line {
  readonly style: LineStyle;
  readonly pieces: readonly Piece[];
}

/** Lines that belong together; a thin rule parts it from the next. */
export type Section = readonly Line[];

export interface Button {
  readonly label: string;
  /** Which command draws the next card, and from what; or an address that opens in the browser. */
  readonly opens: { readonly command: string; readonly state: string } | { readonly url: string };
  /** Posts the card for everyone instead of opening it for the one who pressed. */
  readonly shares?: boolean;
  /** Opens a reference to what the card shows, for the host, instead of the card. */
  readonly reports?: boolean;
}

/** A file that goes with a card. */
export type CardFile = TextFile | Picture;

interface FileLabel {
  /** Lower-case letters, digits, hyphens and a dot. */
  readonly name: string;
  readonly mediaType: string;
}

export interface TextFile extends FileLabel {
  readonly text: string;
}

/** Looked at on the card itself, above its words. */
export interface Picture extends FileLabel {
  readonly bytes: Uint8Array;
  /** What it says, for who cannot see it: at most 1,024 characters. */
  readonly alt: string;
}

/** One entry of a menu: choosing it opens a card. */
export interface Choice {
  /** At most 100 characters are shown. */
  readonly label: string;
  readonly description: string;
  readonly opens: { readonly command: string; readonly state: string };
}

/** A list to choose one entry from. */
export interface Menu {
  readonly placeholder: string;
  readonly choices: readonly Choice[];
}

/** What the stories say to a question: `search/answer.ts` tells what each means. */
export type Verdict = 'answered' | 'closest' | 'not-in-story' | 'unclear';

/** What a reply says, before it takes a form. */
export interface Card {
  /** The asker's question, as typed; drawn on top and read back from the message when a button is pressed. */
  readonly question: string | undefined;
  readonly sections: readonly Section[];
  readonly buttons: readonly Button[];
  readonly menu?: Menu;
  readonly files?: readonly CardFile[];
  /** Seen by the asker alone. */
  readonly private: boolean;
  /** Of the first card to a question: how it was answered, for who counts it. */
  readonly verdict?: Verdict;
}

export function words(text: string, strong = false): PieceOf<'words'> {
  return { kind: 'words', text, strong };
}

export function name(text: string, strong = false): PieceOf<'name'> {
  return { kind: 'name', text, strong };
}

export function excerpt(place: Place, range: Range, ...strong: readonly Range[]): PieceOf<'excerpt'> {
  return { kind: 'excerpt', excerpt: { place, range, strong } };
}

/** An excerpt cut where bold begins and ends: the stretches, joined, are its words. */
export function stretchesOf({ place, range, strong }: Excerpt): Stretch[] {
  const { text } = place.paragraph;
  const stretches: Stretch[] = [];
  let from = range.start;
  const upTo = (end: number, isStrong: boolean): void => {
    if (end > from) stretches.push({ text: text.slice(from, end), isStrong });
    from = Math.max(from, end);
  };
  for (const { start, end } of strong) {
    upTo(Math.min(start, range.end), false);
    upTo(Math.min(end, range.end), true);
  }
  upTo(range.end, false);
  return stretches;
}

export function instant(at: number): Piece {
  return { kind: 'instant', instant: at };
}

export function citation(place: Place, range: Range, short = false): Piece {
  return { kind: 'citation', citation: { article: place.article, at: { place, range }, short } };
}

export function line(style: LineStyle, ...pieces: readonly Piece[]): Line {
  return { style, pieces };
}
