import { DETERMINERS } from '../english/function-words.ts';
import { type Gender, genderOfGivenName } from '../english/given-names.ts';
import { isRoleNoun } from '../english/role-nouns.ts';
import { DOCUMENT_NOUNS } from '../english/speech-verbs.ts';
import type { Person } from '../facts.ts';
import type { Phrase } from './phrases.ts';
import { isNameLike, type Unit } from './units.ts';

/** Somebody the text speaks of: a person or organisation of the story, or whoever a description stands for. */
export interface Actor {
  /** Fullest name, or the description as it stands. */
  readonly name: string;
  readonly person: Person | undefined;
  readonly gender: Gender | undefined;
  /**
   * Whether "he" or "she" may stand for it: `perhaps` for "the talker", who may be somebody named before, `veiled` for
   * "the senator", who surely is.
   */
  readonly human: 'yes' | 'no' | 'perhaps' | 'veiled' | 'several';
  /** The noun of a description. */
  readonly office?: string;
}

/** Whom a pronoun stood for that could not be told. */
export const SOMEBODY: Actor = { name: '', person: undefined, gender: undefined, human: 'perhaps' };

export const DEFINITE = /^(?:the|that|this)$/u;
const ONE_PERSON = /^(?:a|an|the|that|this|his|her|its|their|one|another)$/u;
const AGENT_ENDING = /(?:er|or|ist|ian|man|woman|ee|ant)$/u;

/** Whether a description is one human being. */
export function humanity(units: readonly Unit[], { first, head, joined }: Phrase): Actor['human'] {
  const opener = units[first]?.lower ?? '';
  const noun = units[head];
  if (joined) return 'several';
  if (noun === undefined || (DETERMINERS.has(opener) && !ONE_PERSON.test(opener))) return 'no';
  // A name nobody knows, or that several bear: surely a person's with two words, or behind an office.
  if (isNameLike(noun)) {
    const before = units[head - 1];
    return head > first && (isNameLike(before) || isRoleNoun(before?.text ?? '')) ? 'yes' : 'perhaps';
  }
  if (isRoleNoun(noun.text)) return 'yes';
  return DEFINITE.test(opener) && AGENT_ENDING.test(noun.lower) && !DOCUMENT_NOUNS.has(noun.lower)
    ? 'perhaps'
    : 'no';
}

/** The actor, when all of them are the same. */
export function onlyOne(actors: readonly Actor[]): Actor | undefined {
  const [first] = actors;
  return actors.every(({ name }) => name === first?.name) ? first : undefined;
}

/** What a given name tells. */
export function genderOfPerson({ name, aliases }: Person): Gender | undefined {
  for (const form of [name, ...aliases]) {
    const [first, second] = form.split(' ');
    const gender = second === undefined ? undefined : genderOfGivenName(first ?? '');
    if (gender !== undefined) return gender;
  }
  return undefined;
}
