import type { Person, Quote } from '../extract/facts.ts';
import { excerpt, name, words } from '../reply/card.ts';
import { CUT_MARK, clip } from '../reply/cut.ts';
import type { Range } from '../story/story.ts';
import { cards, dates, pictures } from '../words/index.ts';
import { altTextOf, type DescribedDrawing } from './alt-text.ts';
import { box, type DrawnPiece, text, unbroken } from './drawing.ts';
import { withMark } from './footer.ts';
import { COLOURS, SANS, SANS_BOLD, SERIF, WIDTH } from './look.ts';

/** A quotation as it was uttered: its pieces in reading order, at least one, and who its speaker is. */
export interface Quotation {
  readonly pieces: readonly [Quote, ...Quote[]];
  readonly speaker: Person | undefined;
}

/** A picture of a few words is as high as this all the same. In pixels. */
const LEAST_HEIGHT = 680;
const MARGIN = 84;
/** The type of a quotation by its length: up to so many characters, in this size. A longer one is of the last size, and higher. */
const TYPE_SIZES: readonly (readonly [characters: number, pixels: number])[] = [
  [90, 84],
  [180, 68],
  [360, 56],
  [720, 48],
  [Number.POSITIVE_INFINITY, 42],
];
const LINE_HEIGHT = 1.32;
/** Of a name, of what somebody is, of a headline and of a publisher, in characters. */
const NAME_LENGTH = 80;
const ROLE_LENGTH = 160;
const HEADLINE_LENGTH = 110;
const PUBLISHER_LENGTH = 50;
const ROLE_HEADLINE_LENGTH = 60;

/** The whole quotation, who said it, who that is, and where it stands; and the same in words. */
export function quotePicture(quotation: Quotation): DescribedDrawing {
  const { pieces } = quotation;
  const size = typeSizeOf(pieces.reduce((sum, piece) => sum + piece.text.length, 0));
  const role = roleOf(quotation);
  const root = box(
    {
      flexDirection: 'column',
      width: WIDTH,
      minHeight: LEAST_HEIGHT,
      padding: MARGIN,
      paddingBottom: MARGIN * 0.75,
      backgroundColor: COLOURS.paper,
    },
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center', marginBottom: 56 },
      ...pieces.map((piece, index) =>
        text(
          SERIF,
          {
            fontSize: size,
            lineHeight: `${Math.round(size * LINE_HEIGHT)}px`,
            marginBottom: size * 0.3,
            color: COLOURS.ink,
          },
          ...quoted(piece, index + 1 < pieces.length),
        ),
      ),
      box({
        width: 96,
        height: 6,
        borderRadius: 3,
        marginTop: 24,
        marginBottom: 24,
        backgroundColor: COLOURS.accent,
      }),
      text(SANS_BOLD, { fontSize: 42, lineHeight: '54px', color: COLOURS.ink }, speakerOf(quotation)),
      ...(role.length === 0
        ? []
        : [text(SANS, { fontSize: 33, lineHeight: '44px', color: COLOURS.quiet }, ...role)]),
    ),
    withMark(text(SANS, { fontSize: 29, lineHeight: '40px', color: COLOURS.quiet }, ...citationOf(pieces))),
  );
  return { drawing: { width: WIDTH, root }, alt: altTextOf(unitsOf(quotation, role)) };
}

export function typeSizeOf(characters: number): number {
  return TYPE_SIZES.find(([most]) => characters <= most)?.[1] ?? 0;
}

/** The words between their marks; where others stand between them and the next piece, the cut is marked. */
function quoted({ article, paragraph, range }: Quote, isCut: boolean): DrawnPiece[] {
  return [words('“'), excerpt({ article, paragraph }, range), words(isCut ? `” ${CUT_MARK}` : '”')];
}

function speakerOf({ pieces: [{ speaker }] }: Quotation): DrawnPiece {
  return speaker === undefined ? words(cards.unknownSpeaker) : name(clip(speaker, NAME_LENGTH));
}

/** The host's words before the story's, as everywhere; the story's with their paragraph. Nothing when neither says it shortly. */
function roleOf({ pieces: [{ article: shown }], speaker }: Quotation): DrawnPiece[] {
  if (speaker?.role !== undefined && speaker.role.length <= ROLE_LENGTH)
    return [name(cards.roleFromHost(speaker.role))];
  if (speaker?.introduction === undefined) return [];
  const { article, paragraph, description } = speaker.introduction;
  if (description.end - description.start > ROLE_LENGTH) return [];
  const { number } = paragraph;
  const where =
    article === shown
      ? unbroken(cards.paragraph(number))
      : cards.paragraphElsewhere(number, clip(article.title, ROLE_HEADLINE_LENGTH));
  return [excerpt({ article, paragraph }, description), name(` (${where})`)];
}

/** Headline, publisher, date and paragraphs. */
function citationOf(pieces: Quotation['pieces']): DrawnPiece[] {
  const [{ article }] = pieces;
  const numbers = [...new Set(pieces.map(({ paragraph }) => paragraph.number))];
  const publisher = article.publisher === undefined ? [] : [clip(article.publisher, PUBLISHER_LENGTH)];
  const about = [clip(article.title, HEADLINE_LENGTH), ...publisher, dates.day(article.published.day)];
  return [name([...about, ...numbers.map((number) => unbroken(cards.paragraph(number)))].join(', '))];
}

/** Speaker and source first: where not all of it is told, it is the end of the quotation that is left out. */
function unitsOf(quotation: Quotation, role: readonly DrawnPiece[]): DrawnPiece[][] {
  const { pieces } = quotation;
  return [
    [words(pictures.altQuote)],
    [speakerOf(quotation), ...(role.length === 0 ? [] : [words(', '), ...role]), words('.')],
    [...citationOf(pieces), words(':')],
    ...pieces.flatMap((piece, index) => sentencesOf(piece, index + 1 < pieces.length)),
  ];
}

function sentencesOf(piece: Quote, isCut: boolean): DrawnPiece[][] {
  const { article, paragraph, range } = piece;
  const within = paragraph.sentences
    .map(({ start, end }): Range => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => end > start);
  const units = (within.length === 0 ? [range] : within).map((sentence): DrawnPiece[] => [
    excerpt({ article, paragraph }, sentence),
  ]);
  units.at(0)?.unshift(words('“'));
  units.at(-1)?.push(words(isCut ? `” ${CUT_MARK}` : '”'));
  return units;
}
