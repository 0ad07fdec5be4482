import { AUXILIARIES } from '../english/function-words.ts';
import { isRoleNoun } from '../english/role-nouns.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import type { Description } from './description.ts';
import type { Mention, Named } from './mention.ts';
import { headWords } from './noun-phrases.ts';
import { isCapitalToken, isOpener } from './title-phrases.ts';
import type { Token } from './tokens.ts';

/** "the group's lawyer, X,": the role stands before the name, between commas. */
export function roleBeforeComma(tokens: readonly Token[], mention: Mention<Named>): Description | undefined {
  const comma = mention.first - 1;
  const after = tokens[mention.last + 1];
  if (tokens[comma]?.text !== ',' || after === undefined || tokens[mention.last]?.possessive === true)
    return undefined;
  if (!/^[,.]$/u.test(after.text) && cueKindOf(after.text) === undefined) return undefined;
  let owned = false;
  for (let first = comma - 1; first >= 0 && comma - first < 25; first -= 1) {
    const word = tokens[first];
    if (
      word === undefined ||
      word.kind === 'mark' ||
      AUXILIARIES.has(word.lower) ||
      /^(?:said|says|told)$/u.test(word.lower)
    )
      return undefined;
    owned ||= word.possessive;
    const begins = isOpener(word) || (owned && isCapitalToken(word) && !isCapitalToken(tokens[first - 1]));
    if (!begins) continue;
    // "the head of the port, X": not yet at "the port".
    const head = headWords(tokens.slice(first, comma)).slice(-2);
    if (word.text === word.lower ? hasRole(head) : hasRole(head.filter(({ text, lower }) => text === lower)))
      return { start: first, end: comma - 1, strength: 4 };
  }
  return undefined;
}

const hasRole = (words: readonly Token[]): boolean => words.some(({ text }) => isRoleNoun(text));
