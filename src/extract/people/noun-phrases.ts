import { ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../english/function-words.ts';
import { AFFILIATIONS, isRoleNoun, ROLE_ADJECTIVES } from '../english/role-nouns.ts';
import { NO_DESCRIPTION } from '../english/thing-words.ts';
import type { Token } from './tokens.ts';

/** The words before the first preposition, relative or verb: "the first director" of "the first director of the agency". */
export function headWords(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ lower, kind }, index) => {
    if (kind === 'mark') return true;
    if (index === 0) return false;
    if (lower.endsWith('ed') && PREPOSITIONS.has(words[index + 1]?.lower ?? '')) return true;
    if (lower === 'and') return !joinsRoles(words.slice(index + 1, index + 5));
    return (
      isParticiple(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower)
    );
  });
  return end === -1 ? words : words.slice(0, end);
}

/** "one of the pilots", "one of its first two directors". */
export function isOneOf(words: readonly Token[]): boolean {
  const [one, of, ...more] = words;
  if (one?.lower !== 'one' || of?.lower !== 'of') return false;
  return headWords(more).some(({ lower }) => lower.endsWith('s') && isRoleNoun(lower.slice(0, -1)));
}

/** Behind "and": "law professor", but not "runs the port", "one of the pilots". */
function joinsRoles(words: readonly Token[]): boolean {
  const role = words.findIndex(({ text }) => isRoleNoun(text));
  return (
    role !== -1 && !words.slice(0, role).some(({ lower }) => ARTICLES.has(lower) || PREPOSITIONS.has(lower))
  );
}

/** "backing" in "the committee backing Holt"; "managing" is a part of the title. */
function isParticiple(lower: string): boolean {
  return lower.length > 5 && lower.endsWith('ing') && !ROLE_ADJECTIVES.has(lower);
}

/** "Mayor", "pianist"; also "Democrat", which is a person only behind an article. */
export function isSomebody(word: string): boolean {
  return isRoleNoun(word) || (AFFILIATIONS.has(word.toLowerCase()) && /^\p{Lu}.*[^s]$/u.test(word));
}

/** A noun for someone who does something, by its ending: "skateboarder", "pianist". */
export function looksLikeRole(word: Token): boolean {
  return (
    word.text === word.lower &&
    word.text.length > 5 &&
    !NO_DESCRIPTION.has(word.lower) &&
    /(?:ist|er|or|ian|ant|man|woman|ee)$/u.test(word.lower)
  );
}
