import type { Range } from '../../src/story/story.ts';
import { around } from '../extraction/around.ts';
import { rates } from '../extraction/f1.ts';
import { groupsOf } from '../extraction/groups.ts';
import { meet, type Pairing, pairSpans } from '../extraction/spans.ts';
import type { GivenById, Mistake, Score } from '../extraction/task.ts';
import type { DatesDocument, GivenTimex, SetTimex } from './set.ts';

interface Paired extends Pairing<SetTimex, GivenTimex> {
  readonly document: DatesDocument;
  readonly expected: readonly SetTimex[];
  readonly given: readonly GivenTimex[];
}

/** Spans that overlap, spans that are the same, values that are the same, as TempEval-3 counts; by source, and all. */
export function scoreDates(
  documents: readonly DatesDocument[],
  givenById: GivenById<readonly GivenTimex[]>,
): Score {
  const paired = documents.map((document) => pairIn(document, givenById[document.id] ?? []));
  const bySource = [...groupsOf(paired, ({ document }) => document.source)];
  const groups: [string, readonly Paired[]][] = [['all', paired], ...(bySource.length > 1 ? bySource : [])];
  return {
    figures: Object.fromEntries(groups.flatMap(([name, group]) => figuresOf(name, group))),
    mistakes: paired.flatMap(mistakesIn),
  };
}

function pairIn(document: DatesDocument, all: readonly GivenTimex[]): Paired {
  const { text, timexes, scheme, optional = [] } = document;
  const expected = timexes.map((one) => trimmed(text, one));
  const given = all
    .map((one) => trimmed(text, one))
    .filter(({ value }) => scheme !== 'tei-date' || isCalendar(value))
    .filter(
      (one) => expected.some((other) => meet(one, other)) || !optional.some((other) => meet(one, other)),
    );
  return { document, expected, given, ...pairSpans(expected, given) };
}

function trimmed<Span extends Range>(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { ...span, start, end: start + words.trim().length };
}

/** A value that begins with a year of four digits, and is not longer than one. */
function isCalendar(value: string | null): boolean {
  return /^\d{4}(?!\d)/.test(value ?? '');
}

function figuresOf(name: string, group: readonly Paired[]): [string, number][] {
  const expected = group.flatMap((one) => one.expected);
  const given = group.flatMap((one) => one.given);
  const pairs = group.flatMap((one) => one.pairs);
  const f1 = (right: number): number => rates(right, given.length, right, expected.length).f1;
  const sameValue = pairs.filter((pair) => pair.expected.value === pair.given.value);
  const onCalendar = (all: readonly { value: string | null }[]): number =>
    all.filter(({ value }) => isCalendar(value)).length;
  const calendar = onCalendar(sameValue.map((pair) => pair.expected));
  return [
    [`${name}: relaxed F1`, f1(pairs.length)],
    [`${name}: strict F1`, f1(pairs.filter(({ exact }) => exact).length)],
    [`${name}: value F1`, f1(sameValue.length)],
    [`${name}: calendar F1`, rates(calendar, onCalendar(given), calendar, onCalendar(expected)).f1],
  ];
}

function mistakesIn({ document, pairs, missed, spurious }: Paired): Mistake[] {
  const { id, text, dct } = document;
  const said = (one: GivenTimex | SetTimex | undefined): string | undefined =>
    one === undefined ? undefined : `${text.slice(one.start, one.end)} = ${one.value}`;
  const mistake = (kind: string, expected?: SetTimex, given?: GivenTimex): Mistake => ({
    kind,
    document: `${id} of ${dct}`,
    expected: said(expected),
    given: said(given),
    around: around(text, expected ?? given ?? { start: 0, end: 0 }),
  });
  return [
    ...missed.map((one) => mistake('missed', one)),
    ...spurious.map((one) => mistake('spurious', undefined, one)),
    ...pairs.flatMap(({ expected, given, exact }) => [
      ...(exact ? [] : [mistake('wrong extent', expected, given)]),
      ...(expected.value === given.value ? [] : [mistake('wrong value', expected, given)]),
    ]),
  ];
}
