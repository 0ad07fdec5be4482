import { basicTokens, type LetterForm } from './basic-tokens.ts';

/** A model's pieces of words, each with its number, and how it sees letters. */
export interface Vocabulary extends LetterForm {
  readonly pieces: ReadonlyMap<string, number>;
  readonly start: number;
  readonly end: number;
  readonly unknown: number;
}

/** A longer word is not taken apart. */
const LONGEST_WORD = 100;

/**
 * The numbers of a text's pieces between start and end, at most `most` of them: each word is cut into the longest
 * pieces of the vocabulary, from its beginning on. Names of special tokens inside the text are plain words.
 */
export function wordPieces(text: string, vocabulary: Vocabulary, most: number): number[] {
  const { start, end } = vocabulary;
  const numbers = [start];
  for (const word of basicTokens(text, vocabulary)) {
    if (numbers.length >= most - 1) break;
    numbers.push(...piecesOf(word, vocabulary));
  }
  return [...numbers.slice(0, most - 1), end];
}

function piecesOf(word: string, { pieces, unknown }: Vocabulary): number[] {
  const whole = pieces.get(word);
  if (whole !== undefined) return [whole];
  const letters = [...word];
  if (letters.length > LONGEST_WORD) return [unknown];
  const numbers: number[] = [];
  for (let at = 0; at < letters.length; ) {
    let length = letters.length - at;
    let number: number | undefined;
    for (; length > 0; length -= 1) {
      const piece = letters.slice(at, at + length).join('');
      number = pieces.get(at === 0 ? piece : `##${piece}`);
      if (number !== undefined) break;
    }
    if (number === undefined) return [unknown];
    numbers.push(number);
    at += length;
  }
  return numbers;
}
