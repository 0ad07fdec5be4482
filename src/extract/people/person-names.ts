import { givenNameOf } from '../english/given-names.ts';
import { isCommonSurname, isSurnameWrittenFirst } from '../english/surnames.ts';
import { listsOfNames } from './name-lists.ts';
import { ENOUGH, type Evidence, scoreOf } from './person-scores.ts';
import { signsAt, standsLikeAPlace } from './person-signs.ts';
import { formOf, type ReadParagraph } from './reading.ts';

/** What a person next to it in a list says for a name. */
const LISTED = 2;
/**
 * The forms that are names of persons: two capitalised words or more with a sign that they are a person (a given name, a
 * title, an initial, "who" behind them, a last name that stands alone elsewhere), or one word behind a title. The signs
 * are those of Mikheev, Moens & Grover (1999), "Named Entity Recognition without Gazetteers": what is sure in one place
 * of a text decides for the others.
 */
export function personNamesOf(story: readonly ReadParagraph[]): ReadonlySet<string> {
  const evidence = new Map<string, Evidence>();
  /** How often a word stands alone as a last name would, less how often as a place would. */
  const alone = new Map<string, number>();
  for (const { tokens, runs } of story) {
    for (const run of runs) {
      const form = formOf(tokens, run.name, run.last);
      if (run.name === run.last && run.name === run.first)
        alone.set(form, (alone.get(form) ?? 0) + (standsLikeAPlace(tokens, run) ? -1 : 1));
      const signs = signsAt(tokens, run);
      const known = evidence.get(form);
      if (known === undefined) {
        evidence.set(form, { best: signs, worst: signs, words: wordsOf(form) });
      } else {
        known.best = Math.max(known.best, signs);
        known.worst = Math.min(known.worst, signs);
      }
    }
  }
  const isCommon = (word: string) => story[0]?.common.has(word.toLowerCase()) ?? false;
  const scores = new Map<string, number>();
  for (const [form, signs] of evidence) scores.set(form, scoreOf(form, signs, alone, isCommon));
  for (const list of listsOfNames(story)) raiseTogether(list, scores);
  const names = new Set([...scores].flatMap(([form, score]) => (score >= ENOUGH ? [form] : [])));
  const given = new Set([...names].map((form) => wordsOf(form)[0] ?? ''));
  for (const form of names) if (hasEpithet(form, names, given)) names.delete(form);
  return names;
}

/** "Crooked Clara Holt", "Crooked Clara": no other than Clara Holt. */
function hasEpithet(form: string, names: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  const [first = '', second = '', ...more] = wordsOf(form);
  if (givenNameOf(second) !== 'sure' || givenNameOf(first) !== undefined || /\.$/u.test(first)) return false;
  if (more.length > 0) return names.has([second, ...more].join(' '));
  return (
    given.has(second) && !isCommonSurname(second) && !isSurnameWrittenFirst(second) && EPITHET.test(first)
  );
}

const EPITHET = /(?:ed|y|ing|in[’']|ful|ish|al|ous)$/u;

/** The words of a form, without the marks around a nickname. */
const wordsOf = (form: string): string[] =>
  form.split(' ').map((word) => word.replace(/^(?:“|"|'')|(?:”|"|'')$/gu, ''));

/** Names in one list are of one kind: beside a sure person, the others of whom nothing speaks against it are persons too. */
function raiseTogether(list: readonly string[], scores: Map<string, number>): void {
  const sure = list.filter((form) => form.includes(' ') && (scores.get(form) ?? 0) >= ENOUGH).length;
  if (sure * 3 < list.length) return;
  for (const form of list) {
    const score = scores.get(form);
    if (score !== undefined && score >= 0 && score < ENOUGH && form.includes(' '))
      scores.set(form, score + LISTED);
  }
}
