import { SUFFIX } from './word-shapes.ts';

const PARTICLE = /^(?:de|da|do|dos|del|della|di|du|van|von|der|den|ter|ten|la|le|bin|al|el|ibn)$/iu;

/** The words of a name without its suffix, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(' ')
    .filter((word) => !SUFFIX.test(word));
}

/** A name without its suffix: the last word, in lower case. */
export function lastNameOf(name: string): string {
  return wordsOf(name).at(-1) ?? '';
}

export const firstNameOf = (name: string): string => wordsOf(name)[0] ?? '';

/** What may stand for a full name: the last names, and the first name alone. */
export function shortFormsOf(name: string): string[] {
  const [plain, ...more] = readingsOf(name);
  return plain === name
    ? shortFormsOfPlain(name)
    : [plain, ...more].flatMap((reading) => [reading, ...shortFormsOfPlain(reading)]);
}

/** 'John “Jack” Smith' as "John Smith" and as "Jack Smith"; “Chris” Vane as "Chris Vane"; others as they are. */
export function readingsOf(name: string): [string, ...string[]] {
  const nickname = NICKNAME.exec(name);
  if (nickname === null) return [name];
  const [before, behind] = [name.slice(0, nickname.index), name.slice(nickname.index + nickname[0].length)];
  const short = `${nickname[1] ?? ''}${behind}`;
  return before === '' ? [short] : [`${before.trim()}${behind}`, short];
}

const NICKNAME = /(?:“|"|'')(\S+?)(?:”|"|'')/u;

function shortFormsOfPlain(name: string): string[] {
  const words = name.split(' ').filter((word) => !SUFFIX.test(word));
  const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
  const shorts = tails.filter((tail) => !/^\p{Lu}\.(?:\s|$)/u.test(tail));
  const first = words[0];
  // "Von der Leyen" at the beginning of a sentence.
  shorts.push(
    ...shorts.flatMap((tail) => (PARTICLE.test(tail.split(' ')[0] ?? '') ? [capitalised(tail)] : [])),
  );
  return first === undefined || words.length < 2 || PARTICLE.test(first) || first.length < 3
    ? shorts
    : [...shorts, first];
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
