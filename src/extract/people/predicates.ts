import { ARTICLES, AUXILIARIES, BE_FORMS, PRONOUNS } from '../english/function-words.ts';
import { ORGANISATION_KINDS } from '../english/organisation-words.ts';
import { isRoleNoun } from '../english/role-nouns.ts';
import type { Description } from './description.ts';
import type { Mention, Named } from './mention.ts';
import { headWords, isOneOf } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** They judge somebody as often as they say who it is: "X is a man of his word", "X is a winner". */
const JUDGING =
  /^(?:man|woman|person|boy|girl|guy|friend|fan|supporter|opponent|victim|winner|loser|leader|star|icon|hero|heroine|villain|traitor|genius|fighter|warrior|candidate|favourite|favorite|nominee|front-runner|frontrunner|contender|guest|enemy|liar|threat|target|saint|member)$/u;

/** "X is the head of …", "X served as …", "X works for …". */
export function predicateAfter(
  tokens: readonly Token[],
  mention: Mention<Named>,
  end: number,
): Description | undefined {
  const verb = behindBrackets(tokens, mention.last) + 1;
  const word = tokens[verb]?.lower ?? '';
  if (
    tokens[mention.last]?.possessive === true ||
    /^(?:if|whether|unless)$/u.test(tokens[mention.first - 1]?.lower ?? '')
  )
    return undefined;
  let start = verb + 1;
  const serves = /^(?:serves|served|works|worked)$/u.test(word);
  if (/^(?:has|had)$/u.test(word) && /^(?:been|served|become)$/u.test(tokens[start]?.lower ?? '')) start += 1;
  else if (!BE_FORMS.has(word) && !serves && !/^(?:became|becomes)$/u.test(word)) return undefined;
  const tie = tokens[start]?.lower ?? '';
  if (
    serves &&
    mention.who.kind === 'person' &&
    /^(?:for|at)$/u.test(tie) &&
    /^\p{Lu}|^the$/u.test(tokens[start + 1]?.text ?? '')
  )
    return { start: verb, end: phraseEnd(tokens, start, end), strength: 2 };
  if (tie === 'as') start += 1;
  else if (serves) return undefined;
  const stop = phraseEnd(tokens, start, end);
  const words = tokens.slice(start, stop + 1);
  const first = words[0]?.lower ?? '';
  const opens = ARTICLES.has(first) || /^(?:one|his|her|its)$/u.test(first);
  if (!opens && !(word !== 'is' && isRoleNoun(first))) return undefined;
  const head = headWords(words);
  if (mention.who.kind === 'organisation')
    return ARTICLES.has(first) && ORGANISATION_KINDS.has(head.at(-1)?.lower ?? '')
      ? { start, end: stop, strength: 4 }
      : undefined;
  if (isOneOf(words)) return { start, end: stop, strength: 4 };
  if (!head.slice(-2).some(({ text }) => isRoleNoun(text))) return undefined;
  return { start, end: stop, strength: JUDGING.test(head.at(-1)?.lower ?? '') ? 2 : 4 };
}

/** "X (1920–1999) was a painter": the last token of the brackets behind a name, or of the name. */
function behindBrackets(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.text !== '(') return last;
  for (let at = last + 2; at < last + LONGEST_BRACKETS; at += 1) if (tokens[at]?.text === ')') return at;
  return last;
}

const LONGEST_BRACKETS = 25;

function phraseEnd(tokens: readonly Token[], start: number, end: number): number {
  let stop = start;
  while (stop < end && !/^[,;:.()“”"«»—–]$/u.test(tokens[stop + 1]?.text ?? '')) {
    // "the head of the port and has …", "and he …": more of the sentence, not of the phrase.
    if (/^(?:and|but)$/u.test(tokens[stop + 1]?.lower ?? '') && goesOnBehind(tokens[stop + 2])) break;
    stop += 1;
  }
  return stop;
}

function goesOnBehind(token: Token | undefined): boolean {
  if (token === undefined || token.text !== token.lower) return false;
  return (
    AUXILIARIES.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    (/[a-z]{2}(?:ed|s)$/u.test(token.lower) && !isRoleNoun(token.text))
  );
}
