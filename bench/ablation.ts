import { FEATURES, type Feature } from '../src/search/features.ts';
import { foldStatistics, heldOut, printHits, sourceWeights } from './folds.ts';
import type { Choice } from './listwise.ts';
import { measureAll, passageChoice } from './measured.ts';
import { readQaSet, type SetQuestion } from './qa-set.ts';

/** What belongs together, by what it is. */
const IDEAS: Readonly<Record<string, readonly Feature[]>> = {
  'words of the question: BM25, cover': ['bm25', 'cover'],
  'letter 4-grams': ['fourGrams'],
  'words side by side': ['pairs'],
  'best sentence': ['sentenceCover'],
  'neighbouring sentences, paragraph before': ['windowCover', 'contextCover'],
  'words of like meaning': [
    'bm25Alike',
    'coverAlike',
    'sentenceCoverAlike',
    'windowCoverAlike',
    'contextCoverAlike',
  ],
  'meaning: a table of vectors': [
    'meaningSentence',
    'meaningPassage',
    'meaningSentenceNeeded',
    'meaningPassageNeeded',
  ],
  'kind of answer asked for': ['sentenceFits', 'anyFits', 'sentenceFitsSharply'],
};

/** `ablation SET.json`: what each idea of the ranking is worth, added to those before it, and left out of all. */
export async function run([path = '']: readonly string[]): Promise<void> {
  const set = await readQaSet(path);
  const measured = measureAll(set, foldStatistics(set));
  const answerable = set.questions.filter(({ kind }) => kind === 'answerable');
  const weightOf = sourceWeights(answerable);
  const all = new Map(
    answerable.map((question) => [
      question,
      passageChoice(question, measured.get(question)?.passages ?? [], weightOf(question)),
    ]),
  );
  const used: Feature[] = [];
  for (const [idea, features] of Object.entries(IDEAS)) {
    used.push(...features);
    printHits(`+ ${idea}`, heldOut(answerable, only(all, used)));
  }
  for (const [idea, features] of Object.entries(IDEAS)) {
    const others = FEATURES.filter((name) => !features.includes(name));
    printHits(`without ${idea}`, heldOut(answerable, only(all, others)));
  }
}

function only(
  choices: ReadonlyMap<SetQuestion, Choice>,
  names: readonly Feature[],
): ReadonlyMap<SetQuestion, Choice> {
  const columns = names.map((name) => FEATURES.indexOf(name));
  return new Map(
    [...choices].map(([question, choice]) => [
      question,
      { ...choice, rows: choice.rows.map((row) => columns.map((at) => row[at] ?? 0)) },
    ]),
  );
}
