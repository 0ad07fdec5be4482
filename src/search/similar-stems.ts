import { distance } from 'fastest-levenshtein';
import { groupBy } from './group-by.ts';

/** Shorter words are too near to too many others: "force" would be found in "form". */
const SHORTEST_WORD = 5;
/** One slip of the finger in words up to this length, two in longer ones (Damerau 1964: 80% of slips are single). */
const ONE_SLIP_LENGTH = 7;

/** The stems of some passages. */
export class Vocabulary {
  private readonly parts: readonly ReadonlyMap<string, unknown>[];

  /** Each part is a map by stems. */
  constructor(...parts: readonly ReadonlyMap<string, unknown>[]) {
    this.parts = parts;
  }

  has(stem: string): boolean {
    return this.parts.some((part) => part.has(stem));
  }

  /** Stems with a first letter and a length. */
  shaped(first: string, length: number): string[] {
    return this.parts.flatMap((part) => shapesOf(part).get(`${first}${length}`) ?? []);
  }
}

const shapesByPart = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, readonly string[]>>();

/** The stems of a part by first letter and length; sorted once, at the first word that it lacks. */
function shapesOf(part: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
  const known = shapesByPart.get(part);
  if (known !== undefined) return known;
  const shapes = groupBy(part.keys(), (stem) => `${stem[0] ?? ''}${stem.length}`);
  shapesByPart.set(part, shapes);
  return shapes;
}

/**
 * Stems of a vocabulary that a word which it does not have may be a slip or a form of: "Sentinal" for "Sentinel",
 * "cybersecurty". The first letter has to agree: people seldom mistype it, and it keeps chance likenesses out.
 */
export function similarStems(stem: string, vocabulary: Vocabulary): string[] {
  if (stem.length < SHORTEST_WORD || /\p{N}/u.test(stem)) return [];
  const slips = stem.length <= ONE_SLIP_LENGTH ? 1 : 2;
  const similar = new Set<string>();
  for (let length = stem.length - slips; length <= stem.length + slips; length += 1) {
    for (const known of vocabulary.shaped(stem[0] ?? '', length)) {
      if (editDistance(known, stem) <= slips) similar.add(known);
    }
  }
  return [...similar];
}

/** Edit distance in which two neighbouring letters that changed places count as one slip. */
function editDistance(one: string, other: string): number {
  const plain = distance(one, other);
  if (plain !== 2 || one.length !== other.length) return plain;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const isSwap =
    one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
  return isSwap ? 1 : plain;
}
