import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/extract/dates/language.ts';
import {
  duration,
  lengthOf,
  type Meaning,
  point,
  recurring,
  stepped,
} from '../../src/extract/dates/meaning.ts';
import { rule } from '../../src/extract/dates/rule.ts';
import { datesIn } from '../../src/extract/dates.ts';
import { sentenceRanges } from '../../src/story/sentences.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const WEEKDAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
const NUMBERS = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf'];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
const COUNTED = `(?<count>ein|zwei|drei|vier|fünf)e? (?<unit>Tage?|Wochen?|Monate?|Jahre?)`;
const NEVER = /(?!)/u;

function placeIn(words: readonly string[], word = ''): number {
  return words.indexOf(word) + 1;
}

function unitOf(word = ''): 'day' | 'week' | 'month' | 'year' {
  if (word.startsWith('T')) return 'day';
  if (word.startsWith('W')) return 'week';
  return word.startsWith('M') ? 'month' : 'year';
}

function counted(sign: 1 | -1, from: 'publication' | 'context') {
  return ({ count = '', unit }: Readonly<Record<string, string | undefined>>): Meaning =>
    stepped(unitOf(unit), sign * NUMBERS.indexOf(count.toLowerCase()), from);
}

/** As much German as shows that a language is its data. */
const GERMAN: Language = {
  rules: [
    rule(`(?<day>\\d{1,2})\\. ${MONTH}(?: (?<year>\\d{4}))?`, ({ day, month, year }) =>
      point({
        day: Number(day),
        month: placeIn(MONTHS, month),
        ...(year === undefined ? {} : { year: Number(year) }),
      }),
    ),
    rule(`(?<=im )${MONTH}`, ({ month }) => point({ month: placeIn(MONTHS, month) })),
    rule(`${WEEKDAY}`, ({ weekday }) => point({ weekday: placeIn(WEEKDAYS, weekday) })),
    rule(`jeden ${WEEKDAY}`, ({ weekday }) => recurring(`XXXX-WXX-${placeIn(WEEKDAYS, weekday)}`)),
    rule('gestern', () => stepped('day', -1, 'publication')),
    rule('übermorgen', () => stepped('day', 2, 'publication')),
    rule('letzte Woche', () => stepped('week', -1, 'publication')),
    rule('nächste Woche', () => stepped('week', 1, 'publication')),
    rule('vergangenen Jahr', () => stepped('year', -1, 'publication')),
    rule(`vor ${COUNTED}n?`, counted(-1, 'publication')),
    rule(`${COUNTED} später`, counted(1, 'context')),
    rule('(?<hour>\\d{1,2}) Uhr(?: (?<zone>MEZ|MESZ))?', ({ hour = '', zone }) =>
      point({
        time: `${hour.padStart(2, '0')}:00`,
        ...(zone === undefined ? {} : { zone: zone === 'MEZ' ? 'Etc/GMT-1' : 'Etc/GMT-2' }),
      }),
    ),
    rule(COUNTED, ({ count = '', unit }) => {
      const number = NUMBERS.indexOf(count.toLowerCase());
      const step = { unit: unitOf(unit), count: number, from: 'context' } as const;
      return { ...duration(lengthOf(number, unitOf(unit))), step };
    }),
    rule('Heiligabend', () => point({ feast: { rule: { month: 12, day: 24 } } })),
  ],
  joint: /^(?:, (?:dem |den )?| um )$/u,
  lead: /(?<!\p{L})(?<vague>etwa|rund|Anfang|Ende|Mitte) $/u,
  trail: NEVER,
  forward: /(?:fällig|spätestens) am $/u,
  counting: /^ (?:(?<after>nach)|(?<before>vor)) (?:der |dem |dieser )?/u,
  namedThings: {
    before: [/(?<name>Wahl) am $/u],
    after: /^ (?<name>Wahl)/u,
    determiner: NEVER,
    here: [/^(?<name>Wahl)/u],
    another: NEVER,
    nameOf: (word) => word,
  },
  clauses: {
    describes: NEVER,
    adjective: NEVER,
    possessive: NEVER,
    yearStands: NEVER,
    namedByYear: NEVER,
    bounds: NEVER,
    hypothetical: NEVER,
    subordinate: /(?!)/gu,
    ofTheArticle: NEVER,
    leansBack: NEVER,
    pronoun: NEVER,
    background: NEVER,
    saying: new Set(),
    sayingPhrase: NEVER,
    isVerb: () => false,
  },
  // A full stop behind a number is part of it: "am 9. April".
  sentenceRanges: (text) => sentenceRanges(text.replace(/(?<=\d)\./gu, ',')),
  tenseAt: (sentence) => (/(?<!\p{L})(?:wird|werden|will)(?!\p{L})/u.test(sentence) ? 'future' : 'past'),
};

/** A Thursday. */
const PUBLISHED = '2025-04-17';

function read(text: string): string[] {
  const namedDays = [{ name: 'Wahl', day: 18569 }];
  return datesIn(text, { publishedDay: PUBLISHED, language: GERMAN, namedDays }).map(
    ({ range, value }) => `${text.slice(range.start, range.end)} → ${value}`,
  );
}

describe('a second language, given as data', () => {
  it.each([
    ['Die Behörde wurde am 9. April 2025 geschlossen.', ['9. April 2025 → 2025-04-09']],
    ['Sie trat am 9. Dezember zurück.', ['9. Dezember → 2024-12-09']],
    ['Sie wird am 9. Dezember zurücktreten.', ['9. Dezember → 2025-12-09']],
    ['Gestern schneite es, letzte Woche auch.', ['Gestern → 2025-04-16', 'letzte Woche → 2025-W15']],
    ['Im vergangenen Jahr war es im März warm.', ['vergangenen Jahr → 2024', 'März → 2025-03']],
    ['Am Mittwoch, dem 9. April, fiel die Brücke.', ['Mittwoch, dem 9. April → 2025-04-09']],
    ['Am Mittwoch fiel sie. Am Freitag wird gebaut.', ['Mittwoch → 2025-04-16', 'Freitag → 2025-04-18']],
    [
      'Am 3. März fiel sie. Drei Tage später brannte es.',
      ['3. März → 2025-03-03', 'Drei Tage später → 2025-03-06'],
    ],
    ['Er ging vor zwei Jahren und kam übermorgen.', ['vor zwei Jahren → 2023', 'übermorgen → 2025-04-19']],
    ['Zwei Wochen nach der Wahl ging er.', ['Zwei Wochen nach der Wahl → 2020-11-17']],
    ['Es dauerte etwa drei Monate.', ['etwa drei Monate → P3M']],
    ['Sie beten jeden Sonntag.', ['jeden Sonntag → XXXX-WXX-7']],
    ['An Heiligabend schloss der Laden.', ['Heiligabend → 2024-12-24']],
    ['Die Geldmaie und der Aprilscherz kosten 9.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('brings its own zones', () => {
    expect(
      datesIn('Am 9. April um 14 Uhr MESZ fiel sie.', { publishedDay: PUBLISHED, language: GERMAN }),
    ).toMatchObject([{ value: '2025-04-09T14:00', type: 'time', zone: 'Etc/GMT-2' }]);
  });
});
