import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TYING_PREPOSITIONS } from '../english/function-words.ts';
import { ORGANISATION_NOUNS } from '../english/organisation-words.ts';
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
/** What a name that follows is the name of. */
const BUSINESS =
  /^(?:start-?up|company|firm|maker|giant|retailer|airline|carrier|chain|brand|lender|bank|agency|group|charity|union|newspaper|outlet|broadcaster|magazine|website|site|platform)$/u;
/** What somebody's words are called. */
export const WORDS_OF_SOMEBODY =
  /^(?:response|answer|reply|retort|comments?|remarks?|words?|argument|mantra|motto|advice|warning|phrase|catchphrase|dictum|message)$/u;

/**
 * The person behind words that are no name by themselves: "Governor of the Sound Clara Holt" is she, and what
 * "Holt's statement" says, Holt says; what "Holt's lawyer's statement" says, he does not.
 */
export function personIn(units: readonly Unit[], phrase: Phrase): Person | undefined {
  const [first, head, last, title] = [phrase.first, phrase.head, phrase.last, phrase.last - 1].map(
    (at) => units[at],
  );
  if (first?.possessive === true && first.person?.kind === 'person' && head !== undefined) {
    const between = units.slice(phrase.first + 1, phrase.head);
    if (between.some((unit) => unit.possessive || isPeopleNoun(unit.text))) return undefined;
    return DOCUMENT_NOUNS.has(head.lower) || WORDS_OF_SOMEBODY.test(head.lower) ? first.person : undefined;
  }
  if (last?.person?.kind !== 'person' || last.possessive || DETERMINERS.has(first?.lower ?? ''))
    return undefined;
  if (head === undefined || title === undefined || title.possessive) return undefined;
  // "the Council for Trade chief executive X"
  if (title.kind === 'word' && isRoleNoun(title.text) && title.text === title.lower) return last.person;
  // "Secretary of State X", but "son of X", "son of President X".
  const behindTie = TYING_PREPOSITIONS.has(title.lower) || isRoleNoun(title.text);
  const office = head.kind === 'word' && !head.lower.endsWith('s') && units[phrase.head + 1]?.lower === 'of';
  return office && !behindTie ? last.person : undefined;
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
  const noun = head?.lower ?? '';
  // "master of ceremonies Omar el Sayed"
  const title = words.findLastIndex((unit) => !isNameLike(unit));
  const titled = isRoleNoun(noun) && !DETERMINERS.has(opener) && title > 0 && words.length - title > 2;
  if (titled && !isSmall(words[title])) return text.slice(words[title + 1]?.start, words.at(-1)?.end);
  const own = isNameLike(head) && !isPeopleNoun(noun) && !ORGANISATION_NOUNS.has(noun) && !phrase.joined;
  // "an angry Holt" is Holt, "the start-up Tern" is Tern, but "the local Greeks" are not the Greeks.
  const name = words.findIndex((unit, at) => at > 0 && isNameLike(unit));
  const kind = words[name - 1]?.lower ?? '';
  const apart =
    /^(?:an?|his|her|their|its|another|one)$/u.test(opener) || isRoleNoun(kind) || BUSINESS.test(kind);
  const from = own && DETERMINERS.has(opener) && apart ? name : 0;
  // "Holt of the harbour office"
  const last = own && isNameLike(units[phrase.head - 1]) ? head : words.at(-1);
  return text.slice(words[Math.max(0, from)]?.start, last?.end);
}

function isSmall(unit: Unit | undefined): boolean {
  const lower = unit?.lower ?? '';
  return PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || CONJUNCTIONS.has(lower);
}
