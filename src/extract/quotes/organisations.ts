import { KINDS_OF_ORGANISATION } from '../english/organisation-words.ts';
import type { Person } from '../facts.ts';
import { type Actor, DEFINITE } from './actors.ts';
import type { Phrase } from './phrases.ts';
import type { Unit } from './units.ts';

/** How far back "the company" may point to what a sentence is about, in sentences. */
const NEAR = 3;
/** No article stands before their names. */
const BUSINESS = /^(?:company|firm)$/u;

/** A sentence that has been read. */
export interface Told {
  /** Who the sentence is about: those who speak in it, then its subject. */
  readonly actors: readonly Actor[];
  /** Everybody it names. */
  readonly others: readonly Actor[];
}

/** The organisations an article has named so far, and which of them "the company" or "the agency" is. */
export class Organisations {
  private readonly named = new Set<Person>();
  private readonly withArticle = new Set<Person>();

  /** Takes note of the organisations of a sentence. */
  learn(units: readonly Unit[]): void {
    for (const [at, { person }] of units.entries()) {
      if (person?.kind !== 'organisation') continue;
      this.named.add(person);
      if (units[at - 1]?.lower === 'the') this.withArticle.add(person);
    }
  }

  /** The only one that is such a thing by its name or introduction, else the last that a sentence was about. */
  whichIs(units: readonly Unit[], { first, last }: Phrase, told: readonly Told[]): Person | undefined {
    const noun = units[last]?.lower ?? '';
    const short = last - first === 1 && DEFINITE.test(units[first]?.lower ?? '');
    const kinds = short ? KINDS_OF_ORGANISATION.get(noun) : undefined;
    if (kinds === undefined) return undefined;
    const fitting = [...this.named].filter((each) => isOfKind(each, kinds));
    const [only, ...more] = fitting;
    if (only !== undefined && more.length === 0) return only;
    const possible = (actor: Actor) =>
      actor.person?.kind === 'organisation' &&
      (fitting.length > 0
        ? fitting.includes(actor.person)
        : BUSINESS.test(noun) && !this.withArticle.has(actor.person));
    for (const { actors, others } of told.slice(-NEAR).toReversed()) {
      const about = actors.find(possible);
      if (about !== undefined) return about.person;
      const [one, ...more] = new Set(others.filter(possible).map(({ person }) => person));
      if (one !== undefined) return more.length === 0 && fitting.length === 0 ? one : undefined;
    }
    return undefined;
  }
}

function isOfKind(person: Person, kinds: readonly string[]): boolean {
  const words = person.name.toLowerCase().split(/\s+/u);
  if (words.some((word) => kinds.includes(word))) return true;
  const { introduction } = person;
  if (introduction === undefined) return false;
  const { start, end } = introduction.description;
  const described = introduction.paragraph.text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  return described.slice(0, 6).some((word) => kinds.includes(word));
}
