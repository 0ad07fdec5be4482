import { ARTICLES } from '../english/function-words.ts';
import { OFFICE_VERBS } from '../english/office-verbs.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import type { Description } from './description.ts';
import type { Token } from './tokens.ts';

const MORE_ABOUT_THEM =
  /^(?:also|once|now|currently|previously|formerly|later|then|recently|has|had|long|himself|herself)$/u;

/** "who served as …": what X did says who X is; "who is running" a little; "who said", "who are" nothing. */
export function relativeClause(
  tokens: readonly Token[],
  start: number,
  end: number,
): Description | undefined {
  if (tokens[start]?.lower === 'whose') return end - start > 2 ? { start, end, strength: 2 } : undefined;
  let verb = start + 1;
  while (MORE_ABOUT_THEM.test(tokens[verb]?.lower ?? '') && verb < end) verb += 1;
  const word = tokens[verb];
  if (
    word === undefined ||
    end - verb < 1 ||
    /^(?:are|were|have|do|i|we|you|he|she|they|it|the)$/u.test(word.lower)
  )
    return undefined;
  if (OFFICE_VERBS.has(word.lower)) return { start, end, strength: 4 };
  const next = tokens[verb + 1]?.lower ?? '';
  if (
    /^(?:is|was|been|became)$/u.test(word.lower) &&
    (ARTICLES.has(next) || /^(?:one|elected|born|head|chief)$/u.test(next))
  )
    return { start, end, strength: 4 };
  // "who was asked", "who hadn’t come": what happened or did not, not who it is.
  const isNothing =
    /n[’']t$/u.test(word.lower) || /^(?:not|never|said|asked|told|believed|thought|reported)$/u.test(next);
  return isNothing || cueKindOf(word.text) === 'saying' ? undefined : { start, end, strength: 2 };
}
