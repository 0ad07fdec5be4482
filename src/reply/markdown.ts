import { isSlice } from '../story/prove.ts';
import { cards, dates } from '../words/index.ts';
import { type Citation, type Excerpt, type Line, type LineStyle, type Piece, stretchesOf } from './card.ts';
import { clip } from './cut.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import { linkTo } from './text-fragment.ts';

/** Longest headline and publisher that a citation shows in full, in characters. */
const HEADLINE_LENGTH = 150;
const PUBLISHER_LENGTH = 50;
/**
 * The label of a masked link takes no escapes, and with brackets or an address in it is no link at all: a headline with
 * such characters stands beside the link instead.
 */
const NO_LINK_LABEL = /[\\*_~`|<>[\]#@]|:\S+:|:\/\/|discord\.gg/i;

const LINE_MARKS: Readonly<Record<LineStyle, string>> = {
  heading: '### ',
  text: '',
  quotation: '> ',
  item: '- ',
  small: '-# ',
  code: '',
};

/** What only Discord knows: the ids under which the commands are registered, for mentions that can be clicked. */
export interface DiscordNames {
  readonly commandIds: ReadonlyMap<string, string>;
}

/** Thrown when words that should be a passage are not one: the reply is not sent. */
export class NotVerbatimFault extends Error {}

/** A line in Discord's Markdown. Every piece shows exactly its words. */
export function drawLine(line: Line, names: DiscordNames): string {
  if (line.style === 'code') return drawCode(line);
  return LINE_MARKS[line.style] + line.pieces.map((piece) => drawPiece(piece, names)).join('');
}

/** Nothing is escaped between the fences, so nothing in it may end them. Discord's desktop client has a button to copy it. */
function drawCode({ pieces }: Line): string {
  const text = pieces.map((piece) => (piece.kind === 'words' ? piece.text : '')).join('');
  return `\`\`\`\n${text.replaceAll('`', '')}\n\`\`\``;
}

function drawPiece(piece: Piece, names: DiscordNames): string {
  if (piece.kind === 'words') return strong(escapeMarkdown(piece.text), piece.strong);
  if (piece.kind === 'name') return strong(escapeMarkdown(oneLine(piece.text)), piece.strong);
  if (piece.kind === 'excerpt') return drawExcerpt(piece.excerpt);
  if (piece.kind === 'citation') return drawCitation(piece.citation);
  // Discord shows it in the reader's zone: "Timestamp Styles" in its reference, `f` for date and time.
  if (piece.kind === 'instant') return `<t:${Math.floor(piece.instant / 1000)}:f>`;
  if (piece.kind === 'link') return drawLink(oneLine(piece.label), piece.url);
  const id = names.commandIds.get(piece.name);
  return id === undefined ? `/${escapeMarkdown(piece.name)}` : `</${piece.name}:${id}>`;
}

function strong(markdown: string, isStrong: boolean | undefined): string {
  return isStrong === true && markdown.trim() !== '' ? `**${markdown}**` : markdown;
}

/** Names come from people and may hold line breaks; a line has one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The first law of the house: what is shown is the slice it claims to be, in the paragraph and in the file. */
function drawExcerpt(excerpt: Excerpt): string {
  const { place, range } = excerpt;
  const drawn = stretchesOf(excerpt).map(({ text, isStrong }) => ({
    markdown: escapeMarkdown(text),
    isStrong,
  }));
  const shown = drawn.map(({ markdown }) => unescapeMarkdown(markdown)).join('');
  if (!isSlice(place.article, place.paragraph, range, shown)) {
    throw new NotVerbatimFault(`not a slice of ${place.article.key} ¶ ${place.paragraph.number}`);
  }
  return drawn.map(({ markdown, isStrong }) => strong(markdown, isStrong)).join('');
}

function drawCitation(citation: Citation): string {
  const about = oneLine(aboutArticle(citation));
  const paragraph = paragraphOf(citation);
  const url =
    citation.at === undefined
      ? citation.article.url
      : linkTo(citation.article, citation.at.place.paragraph, citation.at.range);
  const words = [about, paragraph].filter((part) => part !== '').join(', ');
  if (url === undefined) return escapeMarkdown(words);
  if (!NO_LINK_LABEL.test(about) || paragraph === '') return drawLink(words, url);
  return `${escapeMarkdown(about)}, ${drawLink(paragraph, url)}`;
}

/** A masked link, or the words alone where they can be no label or the address would be too long. */
function drawLink(label: string, url: string): string {
  // A bracket would end the link.
  const address = url.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
  if (NO_LINK_LABEL.test(label) || address.length > LIMITS.linkLength) return escapeMarkdown(label);
  return `[${label}](${address})`;
}

/** Headline, publisher and date: "Krebs leaves SentinelOne, Reuters, April 17, 2025". */
export function aboutArticle({ article, short }: Citation): string {
  if (short) return '';
  const publisher = article.publisher === undefined ? [] : [clip(article.publisher, PUBLISHER_LENGTH)];
  return [clip(article.title, HEADLINE_LENGTH), ...publisher, dates.day(article.published.day)].join(', ');
}

/** "¶ 3 of 9", or nothing where the article as a whole is cited. */
export function paragraphOf({ article, at }: Citation): string {
  if (at === undefined) return '';
  return cards.paragraphOf(at.place.paragraph.number, article.paragraphs.length);
}
