import type { Reading } from './readings.ts';

/**
 * Numbers the utterances of an article: pieces of one sentence (“A,” she said, “and B.”), a speech that goes on with the next
 * sentence (“A,” she said. “B.”) and over paragraphs have one number. A speaker who begins anew, begins another utterance.
 */
export function utteranceNumbers(readings: readonly Reading[]): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (const [index, reading] of readings.entries()) {
    const before = readings[index - 1];
    if (before !== undefined && !goesOn(before, reading)) number += 1;
    numbers.push(number);
  }
  return numbers;
}

function goesOn(before: Reading, { paragraph, sentence, alone, quotation, source }: Reading): boolean {
  if (source?.actor?.name !== before.source?.actor?.name) return false;
  const inPlace = paragraph === before.paragraph;
  if (inPlace && sentence === before.sentence) return true;
  if (source?.actor === undefined) return false;
  // Only the words themselves: what has a "she said" of its own is said anew.
  if (!alone && !quotation.continues) return isFirstToName(before, inPlace, sentence);
  if (inPlace) return sentence === before.sentence + 1;
  const follows = paragraph.number === before.paragraph.number + 1 && sentence === 0;
  return follows && before.sentence === before.sentences - 1;
}

/** “A.” “B,” she said: the words before stand alone, and these say who spoke them. */
function isFirstToName(before: Reading, inPlace: boolean, sentence: number): boolean {
  return inPlace && before.alone && sentence === before.sentence + 1;
}
