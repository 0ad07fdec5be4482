import { createHash } from 'node:crypto';

/** The longest name made of a headline, in characters: longer ones are cut after a word. */
const LONGEST_SLUG = 60;
/** Characters of the hash that stands for a headline in another script: two of 1,000 headlines collide once in 8,000 times. */
const HASH_LENGTH = 8;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/**
 * A headline as a name for a file or folder: lower case, digits, hyphens. One that is mostly in another script than
 * Latin gets a name that is the same every time: `article-1f2e3d4c`.
 */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter);
  const lost = plain.match(/[\p{L}\p{N}]/gu)?.filter((letter) => !/[a-z0-9]/.test(letter)).length ?? 0;
  const kept = plain.match(/[a-z0-9]/g)?.length ?? 0;
  if (kept <= lost)
    return `article-${createHash('sha256').update(title).digest('hex').slice(0, HASH_LENGTH)}`;
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return cutAfterWord(words);
}

function cutAfterWord(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug;
}
