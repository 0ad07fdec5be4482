import type { DescribedDrawing } from '../picture/alt-text.ts';
import { paint } from '../picture/painter.ts';
import { type Card, line, type Picture, words } from '../reply/card.ts';
import { LIMITS } from '../reply/limits.ts';
import type { Library } from '../story/library.ts';
import { pictures } from '../words/index.ts';

/** Of the characters that the fonts lack: more tell no more. */
const MAX_UNCOVERED = 8;

/** `card` with its picture; or the same as text, with a sentence that says why there is no picture. */
export async function withPicture(
  card: Card,
  fileName: string,
  { drawing, alt }: DescribedDrawing,
  asText: Card,
  library: Library,
): Promise<Card> {
  const painted = await paint(drawing, library);
  if (painted.outcome === 'uncovered') {
    const { characters } = painted;
    const shown = characters.slice(0, MAX_UNCOVERED);
    return saying(asText, pictures.uncovered(shown, shown.length < characters.length));
  }
  if (painted.outcome === 'failed' || painted.png.length > LIMITS.fileBytes)
    return saying(asText, pictures.failed);
  const picture: Picture = { name: fileName, mediaType: 'image/png', bytes: painted.png, alt };
  return { ...card, files: [picture] };
}

function saying(card: Card, sentence: string): Card {
  const [first = [], ...others] = card.sections;
  return { ...card, sections: [[line('small', words(sentence)), ...first], ...others] };
}
