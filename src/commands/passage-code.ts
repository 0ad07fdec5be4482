import type { PassageReference } from '../story/library.ts';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
/** Of two digits: a paragraph beyond it cannot be named. */
export const MAX_NUMBER = DIGITS.length ** 2 - 1;
const KEY = /^[\w-]{8}$/;
const KEY_LENGTH = 8;
/** Paragraph (2 digits), sentence (2), check (3). */
const PASSAGE_LENGTH = 7;

/**
 * Passages in a few characters: for each run of passages of one article its key and the passages, runs parted by ".". Those
 * from the first that is too long for the room on are left off, and those in a paragraph that cannot be named.
 */
export function encodeReferences(passages: readonly PassageReference[], room: number): string {
  let text = '';
  let article: string | undefined;
  for (const { articleKey, paragraph, sentence, check } of passages) {
    if (paragraph > MAX_NUMBER) continue;
    const head = articleKey === article ? '' : `${article === undefined ? '' : '.'}${articleKey}`;
    const code = twoDigits(paragraph) + twoDigits(sentence <= MAX_NUMBER ? sentence : 0) + check;
    if (text.length + head.length + code.length > room) break;
    text += head + code;
    article = articleKey;
  }
  return text;
}

/** Reads passages back; undefined when they are none. */
export function decodeReferences(text: string): PassageReference[] | undefined {
  const passages: PassageReference[] = [];
  for (const group of text.split('.')) {
    const articleKey = group.slice(0, KEY_LENGTH);
    if (!KEY.test(articleKey) || (group.length - KEY_LENGTH) % PASSAGE_LENGTH !== 0) return undefined;
    for (let at = KEY_LENGTH; at < group.length; at += PASSAGE_LENGTH) {
      const paragraph = twoDigitValue(group.slice(at, at + 2));
      const sentence = twoDigitValue(group.slice(at + 2, at + 4));
      if (paragraph === undefined || sentence === undefined) return undefined;
      passages.push({ articleKey, paragraph, sentence, check: group.slice(at + 4, at + PASSAGE_LENGTH) });
    }
  }
  return passages;
}

export function digit(value: number): string {
  return DIGITS.charAt(Math.min(Math.max(value, 0), DIGITS.length - 1));
}

export function digitValue(character: string | undefined): number | undefined {
  const value = character === undefined ? -1 : DIGITS.indexOf(character);
  return value < 0 ? undefined : value;
}

export function twoDigits(value: number): string {
  return digit(Math.floor(value / DIGITS.length)) + digit(value % DIGITS.length);
}

export function twoDigitValue(text: string): number | undefined {
  const [high, low] = [digitValue(text[0]), digitValue(text[1])];
  return high === undefined || low === undefined ? undefined : high * DIGITS.length + low;
}
