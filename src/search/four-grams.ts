import { hashOf } from './hashes.ts';

/** Letters that are taken together. */
const LENGTH = 4;
/** Marks the beginning and the end of a word, so that endings count less than stems of equal letters. */
const [BEGINNING, END] = ['^', '$'];

/**
 * The letter 4-grams of words, each as a number (FNV-1a, a hash of 32 bits): `krebs` gives `^kre`, `kreb`, `rebs`, `ebs$`.
 * They find forms, compounds and slips that no stemmer joins (McNamee & Mayfield 2004, "Character N-Gram Tokenization
 * for European Language Text Retrieval").
 */
export function fourGramsOf(words: readonly string[]): Int32Array {
  const grams: number[] = [];
  for (const word of words) {
    const marked = `${BEGINNING}${word}${END}`;
    for (let at = 0; at + LENGTH <= Math.max(LENGTH, marked.length); at += 1) grams.push(hash(marked, at));
  }
  return Int32Array.from(grams);
}

function hash(text: string, from: number): number {
  return hashOf(text, from, Math.min(text.length, from + LENGTH));
}
