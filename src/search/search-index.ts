import type { Library } from '../story/library.ts';
import { type Paragraph, sliceOf } from '../story/story.ts';
import { CandidateIndex } from './candidates.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { contentStems, termsOf } from './terms.ts';

/** Everything that searching a library needs, built once for each snapshot of it. */
export interface SearchIndex {
  readonly passages: readonly IndexedPassage[];
  readonly positions: ReadonlyMap<Paragraph, IndexedPassage>;
  readonly candidates: CandidateIndex;
  /** In how many passages a stem stands. */
  readonly passagesWith: ReadonlyMap<string, number>;
  /** The stems that a story has anywhere, by story id. */
  readonly vocabularies: ReadonlyMap<string, ReadonlySet<string>>;
}

const indexByLibrary = new WeakMap<Library, SearchIndex>();

/** The index of a library: built at the first call (at start, by `main.ts`), kept as long as the library is. */
export function searchIndexOf(library: Library): SearchIndex {
  const known = indexByLibrary.get(library);
  if (known !== undefined) return known;
  const index = buildIndex(library);
  indexByLibrary.set(library, index);
  return index;
}

function buildIndex(library: Library): SearchIndex {
  const passages: IndexedPassage[] = [];
  const positions = new Map<Paragraph, IndexedPassage>();
  for (const story of library.stories) {
    for (const article of story.articles) {
      for (const paragraph of article.paragraphs) {
        const sentences = paragraph.sentences.map((sentence) => {
          const stems = contentStems(termsOf(sliceOf(paragraph.text, sentence)));
          return { sentence, stems, vocabulary: new Set(stems) };
        });
        const stems = sentences.flatMap((sentence) => sentence.stems);
        const position = passages.length;
        const passage = { story, article, paragraph, position, sentences, stems, vocabulary: new Set(stems) };
        passages.push(passage);
        positions.set(paragraph, passage);
      }
    }
  }
  const passagesWith = new Map<string, number>();
  const vocabularies = new Map<string, Set<string>>();
  for (const passage of passages) {
    const vocabulary = vocabularies.get(passage.story.id) ?? new Set();
    vocabularies.set(passage.story.id, vocabulary);
    for (const stem of passage.vocabulary) {
      passagesWith.set(stem, (passagesWith.get(stem) ?? 0) + 1);
      vocabulary.add(stem);
    }
  }
  return { passages, positions, candidates: new CandidateIndex(passages), passagesWith, vocabularies };
}

/**
 * How much a stem tells: inverse document frequency, log(1 + (N - n + 0.5) / (n + 0.5)) as in Lucene's BM25
 * (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", eq. 3.3, kept positive). An unseen stem is the rarest.
 */
export function rarityOf(index: SearchIndex, stem: string): number {
  const containing = index.passagesWith.get(stem) ?? 0;
  return Math.log(1 + (index.passages.length - containing + 0.5) / (containing + 0.5));
}
