import { type Button, type Card, type Excerpt, line, words } from '../reply/card.ts';
import { type Library, type PassageReference, referenceTo } from '../story/library.ts';
import { VERSION } from '../version.ts';
import { cards } from '../words/index.ts';
import type { Press } from './command.ts';
import { supportButtons } from './hosting.ts';
import { decodePassages } from './passage-state.ts';
import { encodeReport } from './report-reference.ts';

/**
 * The way to report a card, behind all its other ways: only where it shows words of a story, and for readers alone. The
 * host at the terminal needs no word to themselves.
 */
export function withReport(
  card: Card,
  opens: Exclude<Button['opens'], { url: string }>,
  { asker }: Pick<Press, 'asker'>,
): Card {
  if (asker === 'host' || excerptsOf(card).length === 0) return card;
  return { ...card, buttons: [...card.buttons, { label: cards.report, opens, reports: true }] };
}

/** Gives a reference to the passages of a card, to be copied. What says that there is no passage any more says it again. */
export function reportCard(
  card: Card,
  command: string,
  { state }: Pick<Press, 'state'>,
  library: Library,
): Card {
  const passages = excerptsOf(card).map(referenceOf);
  if (passages.length === 0) return card;
  const verdict = decodePassages(state)?.outcome;
  const reference = encodeReport({ version: VERSION, command, verdict, passages: distinct(passages) });
  return {
    question: undefined,
    sections: [
      [
        line('heading', words(cards.reportTitle)),
        line('text', words(cards.reportHow)),
        line('code', words(reference)),
        line('small', words(cards.reportHolds)),
      ],
    ],
    buttons: supportButtons(library),
    private: true,
  };
}

/** Those with words in bold come first: the others only stand around them. */
function excerptsOf({ sections }: Card): Excerpt[] {
  const excerpts = sections
    .flat()
    .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'excerpt' ? [piece.excerpt] : [])));
  const isTelling = ({ strong }: Excerpt): boolean => strong.length > 0;
  return [...excerpts.filter(isTelling), ...excerpts.filter((one) => !isTelling(one))];
}

function referenceOf({ place, range, strong: [matching] }: Excerpt): PassageReference {
  const from = matching?.start ?? range.start;
  const sentence = place.paragraph.sentences.find(({ end }) => end > from)?.number ?? 0;
  return referenceTo(place, sentence);
}

function distinct(passages: readonly PassageReference[]): PassageReference[] {
  return [
    ...new Map(passages.map((one) => [`${one.articleKey} ${one.paragraph} ${one.sentence}`, one])).values(),
  ];
}
