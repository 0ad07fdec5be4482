import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { storyCollection } from '../src/search/collection.ts';
import { confidenceFeatures } from '../src/search/confidence.ts';
import { FEATURES } from '../src/search/features.ts';
import { readQuestion } from '../src/search/question.ts';
import { candidateFeatures, FOUND_FEATURES } from '../src/search/search.ts';
import { SENTENCE_FEATURES, sentenceFeatures, weighed } from '../src/search/sentence-choice.ts';
import type { WordStatistics } from '../src/search/word-weights.ts';
import { foldStatistics, heldOut, printHits, sourceWeights } from './folds.ts';
import { type Case, type Choice, fitCases, fitChoices } from './listwise.ts';
import { type Measured, measureAll, passageChoice } from './measured.ts';
import { progress } from './progress.ts';
import { type QaSet, readQaSet, type SetQuestion } from './qa-set.ts';
import { type NearnessOf, readSet } from './set-reader.ts';
import { countWords } from './word-counts.ts';

const SEARCH = join(import.meta.dirname, '..', 'src', 'search');

/**
 * `fit SET.json [--reader MODEL]`: counts words and learns all weights of the search from a set, and writes them where the search reads
 * them. What a fold's words count was counted in the other folds, so that the weights do not trust the counts too much.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { reader: { type: 'string' } },
  });
  const set = await readQaSet(positionals[0] ?? '');
  const nearnessOf = await readSet(set, values.reader);
  const statistics = foldStatistics(set);
  const all = countWords(set.library.stories, set.questions, set.storyById);
  const answerable = set.questions.filter(({ kind }) => kind === 'answerable');
  const weightOf = sourceWeights(answerable);

  const measured = measureAll(set, statistics, nearnessOf);
  const choices = new Map(
    answerable.map((question) => [
      question,
      passageChoice(question, measured.get(question)?.passages ?? [], weightOf(question)),
    ]),
  );
  printHits('held out by story, first / first three', heldOut(answerable, choices));
  const passage = named(FEATURES, fitChoices([...choices.values()], 0));
  const sentence = named(
    SENTENCE_FEATURES,
    fitChoices(
      answerable.flatMap((question) => sentenceChoice(question, measured.get(question), weightOf(question))),
    ),
  );
  const candidate = named(
    FOUND_FEATURES,
    fitChoices(candidateChoices(set, answerable, statistics, nearnessOf), 0),
  );
  const confidence = fitConfidence(set, measured, passage);
  const fitted = { passage, candidate, sentence, confidence };
  if (values.reader === undefined) {
    await writeFile(join(SEARCH, 'english', 'word-statistics.ts'), statisticsFile(all));
    await writeFile(join(SEARCH, 'fitted-weights.ts'), weightsFile('FITTED', fitted));
  } else {
    await writeFile(join(SEARCH, 'fitted-reader-weights.ts'), weightsFile('FITTED_WITH_READER', fitted));
  }
  process.stdout.write(`${JSON.stringify(fitted, undefined, 2)}\n`);
}

/** Sentences of each paragraph that answers; right are those with one of the answers. */
function sentenceChoice(
  { gold, answers, extractive }: SetQuestion,
  measured: Measured | undefined,
  weight: number,
): Choice[] {
  if (measured === undefined || extractive !== true) return [];
  return measured.passages
    .filter(({ passage }) => gold.includes(passage.paragraph.number - 1))
    .map(({ passage }) => ({
      rows: sentenceFeatures(measured.comparison, passage).map((features) =>
        SENTENCE_FEATURES.map((name) => features[name]),
      ),
      isRight: passage.sentences.map(({ sentence }) => {
        const text = plain(passage.paragraph.text.slice(sentence.start, sentence.end));
        return answers.some((one) => plain(one).trim() !== '' && text.includes(plain(one)));
      }),
      weight,
    }));
}

function plain(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return ` ${words.filter((word) => !['', 'a', 'an', 'the'].includes(word)).join(' ')} `;
}

function candidateChoices(
  { library }: QaSet,
  answerable: readonly SetQuestion[],
  statistics: (story: string) => WordStatistics,
  nearnessOf: NearnessOf,
): Choice[] {
  const weightOf = sourceWeights(answerable);
  const show = progress('Searching', answerable.length);
  return answerable.map((question, at) => {
    show(at + 1);
    const candidates = candidateFeatures(
      library,
      library.stories,
      readQuestion(question.q, statistics(question.story)),
      nearnessOf(question.q),
    );
    return {
      rows: candidates.map(({ features }) => FOUND_FEATURES.map((name) => features[name])),
      isRight: candidates.map(
        ({ passage }) =>
          passage.story.id === question.story && question.gold.includes(passage.paragraph.number - 1),
      ),
      weight: weightOf(question),
    };
  });
}

/** Told apart: right first passages, and the first passages of questions that the story does not answer. */
function fitConfidence(
  { questions }: QaSet,
  measured: ReadonlyMap<SetQuestion, Measured>,
  weights: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const cases: { question: SetQuestion; row: Readonly<Record<string, number>>; isSo: boolean }[] = [];
  for (const [question, { comparison, story, passages }] of measured) {
    const scored = passages
      .map((one) => ({ one, score: weighed(one.features, weights) }))
      .sort((one, other) => other.score - one.score);
    const [first] = scored;
    if (first === undefined) continue;
    const isSo = question.gold.includes(first.one.passage.paragraph.number - 1);
    if (question.kind === 'answerable' && !isSo) continue;
    cases.push({
      question,
      isSo,
      row: confidenceFeatures(comparison, storyCollection(story), first.one),
    });
  }
  const weightOf = sourceWeights(questions);
  const names = Object.keys(cases[0]?.row ?? {});
  const rows = cases.map(
    ({ question, row, isSo }): Case => ({
      row: names.map((name) => row[name] ?? 0),
      isSo,
      weight: weightOf(question) * (KIND_WEIGHTS[question.kind] ?? 1),
    }),
  );
  const { weights: fitted, bias } = fitCases(rows);
  return { bias: rounded(bias), ...named(names, fitted) };
}

/** Questions of other stories count more: to show a passage for them is the worse mistake. */
const KIND_WEIGHTS: Readonly<Partial<Record<SetQuestion['kind'], number>>> = {
  answerable: 1,
  other: 12,
  withheld: 2,
};

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(values[at] ?? 0)]));
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

function statisticsFile(text: string): string {
  return `/**
 * How many paragraphs have a stem, and in percent how often the paragraph that answers has it when the question does.
 * Made by \`npm run bench -- fit SET.json\`; \`word-weights.ts\` says how it is read.
 */
export const WORD_STATISTICS = \`
${text}
\`;
`;
}

function weightsFile(name: string, fitted: object): string {
  return `/** Weights of the search, learnt from questions about stories. Made by \`npm run bench -- fit SET.json\`. */
export const ${name} = ${JSON.stringify(fitted, undefined, 2)
    .replaceAll(/"(\w+)":/g, '$1:')
    .replaceAll(/(\d)(\n *\})/g, '$1,$2')
    .replaceAll(/\}(\n)/g, '},$1')
    .replace(/,\s*$/, '')};
`;
}
