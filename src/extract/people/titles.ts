import { AFFILIATIONS, isCourtesyTitle, isRoleNoun, SHORT_TITLES } from '../english/role-nouns.ts';
import type { Description } from './description.ts';
import type { Mention, Named } from './mention.ts';
import { isCapitalToken, POSSESSIVE_PRONOUNS, titlePhraseStart } from './title-phrases.ts';
import type { Token } from './tokens.ts';

/** The words right before the name, when the last of them is a role or a party: "former White House aide X". */
export function titleBefore(tokens: readonly Token[], mention: Mention<Named>): Description | undefined {
  const last = mention.first - 1;
  const title = tokens[last];
  if (title === undefined || title.kind === 'mark' || title.possessive) return undefined;
  const office = officeStart(tokens, last);
  if (office === undefined && !isTitle(title, tokens[last - 1])) return undefined;
  let first = titlePhraseStart(tokens, office ?? last, last);
  const role = office !== undefined || isRoleNoun(title.text) || title.lower === 'lady';
  if (first === last && !role) return undefined;
  first = withQuoted(tokens, first);
  return { start: first, end: last, strength: strengthOf(tokens.slice(first, last + 1)) };
}

function strengthOf(words: readonly Token[]): Description['strength'] {
  const [first, ...more] = words;
  if (first === undefined || (more.length > 0 && !POSSESSIVE_PRONOUNS.test(first.lower))) return 4;
  const isShort = SHORT_TITLES.has(first.lower.replace('.', '')) || first.lower.endsWith('s');
  return more.length === 0 && isShort ? 2 : 3;
}

/** “Harbour Hour” host X: the quoted words before the title belong to it. */
function withQuoted(tokens: readonly Token[], first: number): number {
  if (!/^[”"]$/u.test(tokens[first - 1]?.text ?? '') || isCapitalToken(tokens[first])) return first;
  for (let at = first - 2; at >= Math.max(0, first - 8); at -= 1) {
    const word = tokens[at];
    if (word !== undefined && /^[“"]$/u.test(word.text)) return at;
    if (word?.kind !== 'word') return first;
  }
  return first;
}

function isTitle(word: Token, before: Token | undefined): boolean {
  if (word.lower === 'lady') return /^(?:first|second)$/u.test(before?.lower ?? '');
  if (isCourtesyTitle(word.text)) return false;
  // "Democratic candidates X and Y"
  const singular = word.lower.endsWith('s') ? word.text.slice(0, -1) : word.text;
  return isRoleNoun(word.text) || AFFILIATIONS.has(word.lower) || isRoleNoun(singular);
}

/** Where "Secretary of State" before a name begins; undefined when the words before it are no such office. */
function officeStart(tokens: readonly Token[], last: number): number | undefined {
  let at = last;
  while (at > 0 && last - at < 4 && isCapitalToken(tokens[at])) at -= 1;
  if (tokens[at]?.lower === 'the') at -= 1;
  if (!/^(?:of|for)$/u.test(tokens[at]?.lower ?? '') || at === last) return undefined;
  const noun = tokens[at - 1];
  if (noun === undefined || !isRoleNoun(noun.text)) return undefined;
  const isOffice = isCapitalToken(noun) || (OFFICE.test(noun.lower) && !isRoleNoun(tokens[last]?.text ?? ''));
  return isOffice ? at - 1 : undefined;
}

const OFFICE = /^(?:secretary|minister|speaker|chief|director)$/u;
