import type { Card, Piece } from '../reply/card.ts';
import { type DiscordNames, drawLine } from '../reply/markdown.ts';
import type { CitedPlace } from './protocol.ts';

/** The citations of a card in order, each with the Markdown by which it is found again in the payload. */
export function citedPlaces(card: Card, names: DiscordNames): CitedPlace[] {
  return card.sections
    .flatMap((section) => section.flatMap(({ pieces }) => pieces))
    .flatMap((piece) => citedPlace(piece, names) ?? []);
}

function citedPlace(piece: Piece, names: DiscordNames): CitedPlace | undefined {
  if (piece.kind !== 'citation') return undefined;
  const { article, at } = piece.citation;
  return {
    markdown: drawLine({ style: 'text', pieces: [piece] }, names),
    article: article.shortKey,
    at: at === undefined ? null : { paragraph: at.place.paragraph.number, ...at.range },
  };
}
