import { answerTypeOf, withoutAskedWith } from './answer-type.ts';
import { contentStems, termsOf } from './terms.ts';

/**
 * Questions are alike when so much of their stems is common to both (Jaccard index: common ones, of all). At 0.6, two of
 * three are enough: "did Krebs resign by e-mail" and "did Krebs resign". At a half, "did Krebs sue Trump" and "did Krebs
 * call Trump" would be.
 */
export const ALIKE_FROM = 0.6;

/** A question that is answered by yes or no. */
const WHETHER =
  /^\W*(?:and |so |but |ok )?(?:am|are|is|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/i;
const HOW = /\bhow(?: (?:many|much|long|soon|old|far|high|big|often))?\b/i;

/** A question that others may be like. */
interface Known {
  readonly stems: ReadonlySet<string>;
  /** What it asks for; empty for words alone, "Krebs resignation", which may be like any. */
  readonly asks: string;
  readonly group: number;
}

/**
 * Puts questions together that are alike and ask for the same (when, why, who, how many …). Each joins the group whose
 * first question it is most like, so that no chain of small steps leads from one to another: give them with the weightiest
 * first. Groups and their questions keep that order; a question is named by its index.
 */
export function groupAlike(questions: readonly string[]): number[][] {
  const groups: number[][] = [];
  const known = new Map<string, Known[]>();
  const read = questions.map((question) => ({ stems: stemsOf(question), asks: askedIn(question) }));
  const frequency = countEach(read.flatMap(({ stems }) => [...stems]));
  for (const [index, question] of read.entries()) {
    const telling = mostTelling(question.stems, frequency);
    const near = nearestTo(question, new Set(telling.flatMap((stem) => known.get(stem) ?? [])));
    if (near !== undefined) {
      groups[near.group]?.push(index);
      continue;
    }
    const first: Known = { ...question, group: groups.length };
    groups.push([index]);
    for (const stem of telling) {
      const others = known.get(stem);
      if (others === undefined) known.set(stem, [first]);
      else others.push(first);
    }
  }
  return groups;
}

/** The one that is most like; of several, one that asks for the same, then the earliest. */
function nearestTo({ stems, asks }: Omit<Known, 'group'>, candidates: Iterable<Known>): Known | undefined {
  let nearest: Known | undefined;
  let most: readonly number[] = [];
  for (const one of candidates) {
    if (one.asks !== asks && one.asks !== '' && asks !== '') continue;
    const likeness = jaccard(stems, one.stems);
    if (likeness < ALIKE_FROM) continue;
    const rank = [likeness, one.asks === asks ? 1 : 0, -one.group];
    if (nearest !== undefined && !isAbove(rank, most)) continue;
    nearest = one;
    most = rank;
  }
  return nearest;
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size < other.size ? [one.size, other.size] : [other.size, one.size];
  if (fewer < ALIKE_FROM * more) return 0;
  let common = 0;
  for (const stem of one) if (other.has(stem)) common += 1;
  return common / (one.size + other.size - common);
}

/**
 * The rarest stems, of which two alike questions share at least one: with `n` stems, another has at least `0.6 n` of them,
 * so it cannot lack all of the `n - ⌈0.6 n⌉ + 1` rarest (prefix filter: Bayardo, Ma & Srikant 2007, "Scaling Up All Pairs
 * Similarity Search").
 */
function mostTelling(stems: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): string[] {
  const often = (stem: string): number => frequency.get(stem) ?? 0;
  const rarestFirst = [...stems].sort((one, other) => often(one) - often(other) || (one < other ? -1 : 1));
  return rarestFirst.slice(0, stems.size - Math.ceil(ALIKE_FROM * stems.size) + 1);
}

function stemsOf(question: string): ReadonlySet<string> {
  return new Set(contentStems(termsOf(withoutAskedWith(question))));
}

function askedIn(question: string): string {
  const type = answerTypeOf(question);
  if (type === 'date' || type === 'time') return 'when';
  const how = HOW.exec(question)?.[0].toLowerCase();
  if (type === 'any' || type === 'number' || type === 'duration') {
    if (how !== undefined) return how;
    if (/\bwhere\b/i.test(question)) return 'where';
    if (WHETHER.test(question)) return 'whether';
    return /\b(?:what|which)\b/i.test(question) ? 'what' : '';
  }
  return type;
}

function countEach(stems: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
