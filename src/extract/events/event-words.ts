import { termsOf } from '../../search/terms.ts';
import { stretchesAt } from '../../search/thesaurus.ts';
import { ENGLISH } from '../../search/word-weights.ts';
import type { Telling } from '../facts.ts';

/** What a telling says beside its date: stems, each with how much it tells within its story. */
export interface EventWords {
  readonly weights: ReadonlyMap<string, number>;
  /** Euclidean length of the weights. */
  readonly length: number;
}

const WORD = /[^\s]+/gu;

export const NOTHING: EventWords = { weights: new Map(), length: 0 };

/** English counts as much as so many sentences of the story. */
const PRIOR_SENTENCES = 40;
/** A stem that the table of English does not list counts as standing in so many of its paragraphs. */
const UNLISTED_PARAGRAPHS = 2;
/** A word so far from the date, in characters, counts half: the further, the less is it what the date is about. */
const HALF_AT = 45;
/** Behind a date that opens its sentence the main clause follows, however long. */
const HALF_BEHIND_OPENING = 80;
const OPENING = 12;
/** What a word counts when the other sentence has one of like meaning instead. */
const ALIKE = 0.7;
/** Two sentences that tell the same have at least so many words in common. */
const FEWEST_COMMON = 2;

/**
 * The words of tellings, rare ones counting more: inverse document frequency among the sentences of the story, with the
 * frequency in English as a prior, so that a story of four articles does not take its own few words for the measure.
 */
export function eventWordsOf(tellings: readonly Telling[]): ReadonlyMap<Telling, EventWords> {
  const stems = new Map(tellings.map((telling) => [telling, stemsOf(telling)]));
  const sentencesWith = new Map<string, number>();
  for (const found of stems.values()) {
    for (const stem of found.keys()) sentencesWith.set(stem, (sentencesWith.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string): number => {
    const inEnglish =
      Math.max(UNLISTED_PARAGRAPHS, ENGLISH.paragraphsWith.get(stem) ?? 0) / ENGLISH.paragraphs;
    const here = sentencesWith.get(stem) ?? 0;
    return -Math.log((here + PRIOR_SENTENCES * inEnglish) / (tellings.length + PRIOR_SENTENCES));
  };
  return new Map(
    [...stems].map(([telling, found]) => {
      const weights = new Map([...found].map(([stem, nearness]) => [stem, nearness * rarity(stem)]));
      return [telling, { weights, length: Math.hypot(...weights.values()) }];
    }),
  );
}

/** The stems of the sentence without its date, and how near each stands to it: from 1 down to 0. */
function stemsOf({ paragraph, range, expression }: Telling): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  const half = expression.start - range.start <= OPENING ? HALF_BEHIND_OPENING : HALF_AT;
  for (const [from, to] of [
    [range.start, expression.start],
    [expression.end, range.end],
  ] as const) {
    const words = paragraph.text.slice(from, to);
    for (const { index, 0: word } of words.matchAll(WORD)) {
      const distance = from < expression.start ? expression.start - from - index : index;
      const nearness = 1 / (1 + (distance / half) ** 2);
      for (const { stem, isStopWord } of termsOf(word)) {
        if (!isStopWord && nearness > (stems.get(stem) ?? 0)) stems.set(stem, nearness);
      }
    }
  }
  return stems;
}

/** What two groups of tellings say on average. */
export function averageOf(one: EventWords, count: number, other: EventWords, otherCount: number): EventWords {
  const weights = new Map<string, number>();
  const all = count + otherCount;
  for (const [stem, weight] of one.weights) weights.set(stem, (weight * count) / all);
  for (const [stem, weight] of other.weights) {
    weights.set(stem, (weights.get(stem) ?? 0) + (weight * otherCount) / all);
  }
  return { weights, length: Math.hypot(...weights.values()) };
}

/**
 * Cosine of two tellings' words, 0 to 1; a word of like meaning counts nearly as much as the same word. One word in common is
 * none: "the mayor left", "the clerk left".
 */
export function likeness(one: EventWords, other: EventWords): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [short, long] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let sum = 0;
  let common = 0;
  for (const [stem, weight] of short.weights) {
    const same = long.weights.get(stem);
    const share = same ?? ALIKE * likeWeight(stem, weight, long.weights);
    if (share > 0) common += 1;
    sum += weight * share;
  }
  return common < FEWEST_COMMON ? 0 : Math.min(1, sum / (one.length * other.length));
}

const alikeByStem = new Map<string, readonly string[]>();

function likeWeight(stem: string, weight: number, weights: ReadonlyMap<string, number>): number {
  for (const alike of alikeOf(stem)) {
    const found = weights.get(alike);
    if (found !== undefined) return Math.min(weight, found);
  }
  return 0;
}

function alikeOf(stem: string): readonly string[] {
  let alike = alikeByStem.get(stem);
  if (alike === undefined) {
    alike = [...stretchesAt([stem], 0)].flatMap(({ phrases }) =>
      phrases().flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
    );
    alikeByStem.set(stem, alike);
  }
  return alike;
}
