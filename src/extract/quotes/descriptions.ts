import { DETERMINERS, TYING_PREPOSITIONS } from '../english/function-words.ts';
import { isPeopleNoun, isRoleNoun } from '../english/role-nouns.ts';
import { DOCUMENT_NOUNS } from '../english/speech-verbs.ts';
import type { Person } from '../facts.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { isNameLike, type Unit } from './units.ts';

/** In words: what is longer is a clause that was read as a noun. */
const LONGEST_DESCRIPTION = 12;
/** Parts of a document, which speak with its voice: "one line of the letter". */
const PART =
  /^(?:line|part|passage|section|sentence|paragraph|excerpt|portion|page|version|copy|draft|clause|chapter|one)s?$/u;
/** What somebody's words are called. */
const WORDS =
  /^(?:response|answer|reply|retort|comments?|remarks?|words?|argument|mantra|motto|advice|warning)$/u;

/**
 * The person behind words that are no name by themselves: "Governor of Washington Chris Gregoire" is she, and what
 * "Holt's statement" says, Holt says.
 */
export function personIn(units: readonly Unit[], phrase: Phrase): Person | undefined {
  const [first, head, last, title] = [phrase.first, phrase.head, phrase.last, phrase.last - 1].map(
    (at) => units[at],
  );
  if (first?.possessive === true && first.person?.kind === 'person' && head !== undefined) {
    return DOCUMENT_NOUNS.has(head.lower) || WORDS.test(head.lower) ? first.person : undefined;
  }
  if (last?.person?.kind !== 'person' || last.possessive || DETERMINERS.has(first?.lower ?? ''))
    return undefined;
  if (head === undefined || title === undefined || title.possessive) return undefined;
  // "the Council for Trade chief executive X"
  if (title.kind === 'word' && isRoleNoun(title.text) && title.text === title.lower) return last.person;
  // "Secretary of State X", but "son of X", "son of President X".
  const behindTie = TYING_PREPOSITIONS.has(title.lower) || isRoleNoun(title.text);
  return isRoleNoun(head.text) && units[phrase.head + 1]?.lower === 'of' && !behindTie
    ? last.person
    : undefined;
}

/** What a description is of: "the letter" of "one line of the letter". */
export function wholeOf(units: readonly Unit[], phrase: Phrase): Phrase {
  if (!PART.test(units[phrase.head]?.lower ?? '') || units[phrase.head + 1]?.lower !== 'of') return phrase;
  return phraseFrom(units, phrase.head + 2) ?? phrase;
}

/**
 * How a description stands for somebody by itself: "his nephew Omar el Sayed" by the name alone. Undefined when nobody
 * can be told by it.
 */
export function nameFor(text: string, units: readonly Unit[], phrase: Phrase): string | undefined {
  const words = units.slice(phrase.first, phrase.last + 1);
  if (words.length > LONGEST_DESCRIPTION) return undefined;
  const head = units[phrase.head];
  const opener = words[0]?.lower ?? '';
  const own = isNameLike(head) && !isPeopleNoun(head?.text ?? '') && phrase.head === phrase.last;
  const name = own && DETERMINERS.has(opener) ? words.findIndex((unit, at) => at > 0 && isNameLike(unit)) : 0;
  // "the Northport Ferry Company" keeps its article, "an angry Holt" is Holt.
  const from = name > 1 ? name : 0;
  return text.slice(words[from]?.start, words.at(-1)?.end);
}
