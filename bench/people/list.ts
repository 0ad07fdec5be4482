import { folded } from '../extraction/words.ts';
import { isDescribed, isSameName, partsOf } from './names.ts';
import type { GivenPerson, PeopleDocument, SetPerson } from './set.ts';

/** Who of a document was listed. */
export interface Listed {
  readonly document: PeopleDocument;
  readonly persons: readonly ListedPerson[];
  /** Those given that stand for somebody, each once. */
  readonly right: readonly GivenPerson[];
  readonly spurious: readonly GivenPerson[];
}

export interface ListedPerson {
  readonly person: SetPerson;
  /** Those given whose name fits. */
  readonly found: readonly GivenPerson[];
  /** Whether the text says who it is. */
  readonly isToDescribe: boolean;
  readonly isDescribed: boolean;
}

export function listIn(
  document: PeopleDocument,
  expected: readonly SetPerson[],
  given: readonly GivenPerson[],
): Listed {
  const right = new Set<GivenPerson>();
  const persons = expected.map((person): ListedPerson => {
    const found = given.filter(({ name }) => isSameName(person.name, name));
    const best = bestOf(found, person.name, right);
    if (best !== undefined) right.add(best);
    // "mention" is another way to speak of somebody, which need not say who it is.
    const descriptions = person.descriptions.filter(({ kind }) => kind !== 'mention');
    const said = found.map(({ description }) => description ?? '');
    return {
      person,
      found,
      isToDescribe: descriptions.length > 0,
      isDescribed: descriptions.some(({ text }) => isDescribed(text, said)),
    };
  });
  return { document, persons, right: [...right], spurious: given.filter((one) => !right.has(one)) };
}

/** The one of the same name; else one who does not yet stand for another, with the fullest name. */
function bestOf(
  found: readonly GivenPerson[],
  name: string,
  taken: ReadonlySet<GivenPerson>,
): GivenPerson | undefined {
  const plain = (text: string): string => folded(text).toLowerCase();
  const isSame = (one: GivenPerson): number => Number(plain(one.name) === plain(name));
  const isTaken = (one: GivenPerson): number => Number(taken.has(one));
  const [best] = [...found].sort(
    (a, b) =>
      isSame(b) - isSame(a) || isTaken(a) - isTaken(b) || partsOf(b.name).length - partsOf(a.name).length,
  );
  return best;
}
