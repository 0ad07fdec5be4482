import { ORGANISATION_KINDS } from '../english/organisation-words.ts';
import type { Description } from './description.ts';
import type { Mention, Named } from './mention.ts';
import { titlePhraseStart } from './title-phrases.ts';
import type { Token } from './tokens.ts';

/** "the cybersecurity company X": what an organisation is, before its name. */
export function kindBefore(tokens: readonly Token[], mention: Mention<Named>): Description | undefined {
  const last = mention.first - 1;
  const noun = tokens[last];
  if (
    noun === undefined ||
    noun.text !== noun.lower ||
    noun.possessive ||
    !ORGANISATION_KINDS.has(noun.lower)
  )
    return undefined;
  const first = titlePhraseStart(tokens, last, last);
  return first === last ? undefined : { start: first, end: last, strength: 3 };
}
