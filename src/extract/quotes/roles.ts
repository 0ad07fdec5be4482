import { DETERMINERS, PREPOSITIONS } from '../english/function-words.ts';
import { isPeopleNoun, isRoleNoun, ROLE_ADJECTIVES } from '../english/role-nouns.ts';
import type { Person } from '../facts.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { isNameLike, type Unit } from './units.ts';

/** Words of one office in their several forms. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['atty', 'attorney'],
  ['pres', 'president'],
  ...['rep', 'congressman', 'congresswoman'].map((word) => [word, 'representative'] as const),
  ...['spokesman', 'spokeswoman'].map((word) => [word, 'spokesperson'] as const),
  ...['chairman', 'chairwoman', 'chair'].map((word) => [word, 'chairperson'] as const),
]);
/** How many units before a name may belong to its title: "former acting White House press secretary". */
const LONGEST_TITLE = 8;

/** What an article has called its people so far: by title, in apposition, and where it introduces them. */
export class Roles {
  private readonly words = new Map<Person, Set<string>>();

  /** Takes note of every person of a sentence: "Florida Sen. X", "X, the mayor of Northport,". */
  learn(units: readonly Unit[]): void {
    for (const [at, { person, possessive }] of units.entries()) {
      if (person?.kind !== 'person') continue;
      const known = this.words.get(person) ?? introductionOf(person);
      for (let before = at - 1; before >= 0 && at - before <= LONGEST_TITLE; before -= 1) {
        const unit = units[before];
        if (unit === undefined || !isTitleWord(unit)) break;
        known.add(wordOf(unit.text));
      }
      const apposition = !possessive && units[at + 1]?.text === ',' ? phraseFrom(units, at + 2) : undefined;
      const head = apposition === undefined ? undefined : units[apposition.head];
      if (apposition !== undefined && head?.kind === 'word' && isPeopleNoun(head.text)) {
        for (const unit of units.slice(apposition.first, apposition.last + 1)) known.add(wordOf(unit.text));
      }
      this.words.set(person, known);
    }
  }

  /** Whether the article has said what somebody is. */
  areKnown(person: Person | undefined): boolean {
    return person !== undefined && (this.words.get(person)?.size ?? 0) > 0;
  }

  /** Whether the article calls somebody by an office; true when none is asked for. */
  mayBe(person: Person | undefined, office: string | undefined): boolean {
    if (office === undefined) return true;
    return person !== undefined && this.words.get(person)?.has(wordOf(office)) === true;
  }

  /** The one person of the article so far whom all words of a description fit: "the Florida senator". */
  whoIs(units: readonly Unit[], { first, last }: Phrase): Person | undefined {
    const wanted = units
      .slice(first, last + 1)
      .filter(({ lower }) => !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower))
      .flatMap(({ text }) => text.split(/\s+/u).map(wordOf));
    const fitting = [...this.words].filter(([, words]) => wanted.every((word) => words.has(word)));
    const [only, ...others] = fitting;
    return others.length === 0 ? only?.[0] : undefined;
  }
}

function isTitleWord(unit: Unit): boolean {
  if (unit.kind === 'mark' || unit.kind === 'quotation' || unit.person?.kind === 'person') return false;
  return isNameLike(unit) || isRoleNoun(unit.text) || ROLE_ADJECTIVES.has(unit.lower);
}

function introductionOf({ introduction }: Person): Set<string> {
  if (introduction === undefined) return new Set();
  const { start, end } = introduction.description;
  const description = introduction.paragraph.text.slice(start, end);
  return new Set(description.split(/[^\p{L}\p{N}-]+/u).map(wordOf));
}

function wordOf(text: string): string {
  const word = text.toLowerCase().replace(/\.$/u, '');
  return SAME_OFFICE.get(word) ?? word;
}
