import type { IndexedPassage } from './passages.ts';
import type { Question } from './question.ts';

/** What a word of like meaning counts where the word itself counts 1. */
const ALIKE_MATCH = 0.8;

/** How much of each word of the question a stretch of text has, 0 to 1, in the order of the question's terms. */
export type Hits = readonly number[];

/** Where the words of a question stand in a passage. */
export interface PassageMatches {
  /** For each sentence, and for the whole passage: the words themselves, and with words of like meaning. */
  readonly sentences: readonly { readonly exact: Hits; readonly alike: Hits }[];
  readonly exact: Hits;
  readonly alike: Hits;
  /** Of the heading it stands under. */
  readonly heading: { readonly exact: Hits; readonly alike: Hits };
  /** How often each stands there. */
  readonly exactCounts: readonly number[];
  readonly alikeCounts: readonly number[];
}

/** Looks for the words of one question in passages; each passage is looked through once. */
export class Matcher {
  /** Stems that count, with the terms for which they do; the stem of a term itself is exact. */
  private readonly byStem = new Map<string, { term: number; isExact: boolean }[]>();
  /** Phrases of several stems, by their first. */
  private readonly phrases = new Map<string, { term: number; phrase: readonly string[] }[]>();
  /** The stems with which any of them begins, as far as a passage may have them. */
  private readonly looked: readonly string[];
  private readonly done = new Map<IndexedPassage, PassageMatches>();
  private readonly size: number;
  /** Shared by all sentences in which nothing stands. */
  private readonly none: { readonly exact: Hits; readonly alike: Hits };

  /** `mayHave` tells of a stem whether any of the passages has it: most of a question's words of like meaning none has. */
  constructor(question: Question, mayHave: (stem: string) => boolean = () => true) {
    this.size = question.terms.length;
    this.none = { exact: this.zeros(), alike: this.zeros() };
    question.terms.forEach(({ stem, alike }, term) => {
      add(this.byStem, stem, { term, isExact: true });
      for (const phrase of alike) {
        const [first = ''] = phrase;
        if (phrase.length > 1) add(this.phrases, first, { term, phrase });
        else if (first !== stem) add(this.byStem, first, { term, isExact: false });
      }
    });
    this.looked = [...new Set([...this.byStem.keys(), ...this.phrases.keys()])].filter(mayHave);
  }

  matchesIn(passage: IndexedPassage): PassageMatches {
    const known = this.done.get(passage);
    if (known !== undefined) return known;
    const matches = this.lookThrough(passage);
    this.done.set(passage, matches);
    return matches;
  }

  private lookThrough(passage: IndexedPassage): PassageMatches {
    const heading =
      passage.heading.length === 0
        ? this.none
        : this.hitsIn(passage.heading, new Set(passage.heading), () => undefined);
    const looked = this.looked.filter((stem) => passage.vocabulary.has(stem));
    if (looked.length === 0) {
      const { exact, alike } = this.none;
      const sentences = passage.sentences.map(() => this.none);
      return { sentences, exact, alike, heading, exactCounts: exact, alikeCounts: alike };
    }
    const [exactCounts, alikeCounts] = [this.zeros(), this.zeros()];
    const sentences = passage.sentences.map(({ stems, vocabulary }) => {
      const found = looked.filter((stem) => vocabulary.has(stem));
      if (found.length === 0) return this.none;
      // Each as often as it stands there.
      const here = stems.length === vocabulary.size ? found : stems.filter((stem) => found.includes(stem));
      return this.hitsIn(here, vocabulary, (term, isExact) => {
        alikeCounts[term] = (alikeCounts[term] ?? 0) + 1;
        if (isExact) exactCounts[term] = (exactCounts[term] ?? 0) + 1;
      });
    });
    const exact = union(this.none.exact, ...sentences.map((sentence) => sentence.exact));
    const alike = union(this.none.alike, ...sentences.map((sentence) => sentence.alike));
    return { sentences, exact, alike, heading, exactCounts, alikeCounts };
  }

  private hitsIn(
    stems: readonly string[],
    vocabulary: ReadonlySet<string>,
    count: (term: number, isExact: boolean) => void,
  ): { exact: Hits; alike: Hits } {
    const [exact, alike] = [this.zeros(), this.zeros()];
    for (const stem of stems) {
      for (const { term, isExact } of this.byStem.get(stem) ?? []) {
        count(term, isExact);
        if (isExact) exact[term] = 1;
        alike[term] = Math.max(alike[term] ?? 0, isExact ? 1 : ALIKE_MATCH);
      }
      for (const { term, phrase } of this.phrases.get(stem) ?? []) {
        const isThere = phrase.every((part) => vocabulary.has(part));
        if (isThere) alike[term] = Math.max(alike[term] ?? 0, ALIKE_MATCH);
      }
    }
    return { exact, alike };
  }

  private zeros(): number[] {
    return new Array<number>(this.size).fill(0);
  }
}

/** The better of several hits, word by word. */
export function union(...several: readonly (Hits | undefined)[]): Hits {
  let only: Hits | undefined;
  let best: number[] | undefined;
  // Loops, not chains of arrays, and no copy where sentences share their hits: this runs a thousand times a question.
  for (const hits of several) {
    if (hits === undefined || hits === only) continue;
    if (only === undefined) {
      only = hits;
      continue;
    }
    best ??= only.slice();
    for (let term = 0; term < hits.length; term += 1) {
      const hit = hits[term] ?? 0;
      if (hit > (best[term] ?? 0)) best[term] = hit;
    }
  }
  return best ?? only ?? [];
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
