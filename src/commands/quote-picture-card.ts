import type { Person } from '../extract/facts.ts';
import { quotePicture } from '../picture/quote-picture.ts';
import type { Button, Card } from '../reply/card.ts';
import type { Library } from '../story/library.ts';
import { cards, pictures } from '../words/index.ts';
import { encodeList, type ListState } from './list-state.ts';
import type { Asking } from './passage-card.ts';
import { withPicture } from './picture-card.ts';
import { sourceLines } from './quote-entries.ts';
import type { Utterance } from './telling-quotes.ts';

const NAME = 'quote';
const FILE_NAME = 'quote.png';

/** One quotation as a picture, with the ways to those beside it; below it, the sentence that names the speaker. */
export function quotePictureCard(
  state: ListState,
  quotations: readonly [Utterance, ...Utterance[]],
  speakerOf: (utterance: Utterance) => Person | undefined,
  asText: Card,
  asking: Asking,
  library: Library,
): Promise<Card> {
  const page = Math.min(state.page, quotations.length - 1);
  const shown = quotations[page] ?? quotations[0];
  const opens = (next: Partial<ListState>) => ({
    command: NAME,
    state: encodeList({ ...state, page, view: 'single', ...next }),
  });
  const buttons: Button[] = [];
  if (page > 0) buttons.push({ label: pictures.previousQuote, opens: opens({ page: page - 1 }) });
  if (page + 1 < quotations.length) {
    const label = pictures.nextQuote(page + 2, quotations.length);
    buttons.push({ label, opens: opens({ page: page + 1 }) });
  }
  buttons.push({ label: pictures.asText, opens: opens({ picture: false }) });
  if (asking.private && asking.canShare) buttons.push({ label: cards.share, opens: opens({}), shares: true });
  const card: Card = {
    question: undefined,
    sections: [sourceLines(shown)],
    buttons,
    private: asking.private,
  };
  return withPicture(
    card,
    FILE_NAME,
    quotePicture({ pieces: shown, speaker: speakerOf(shown) }),
    asText,
    library,
  );
}
