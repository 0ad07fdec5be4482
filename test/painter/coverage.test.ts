import { describe, expect, test } from 'vitest';
import { uncoveredIn } from '../../src/painter/coverage.ts';
import { tablesOf } from '../../src/painter/fonts.ts';
import type { Family, Weight } from '../../src/picture/drawing.ts';

const FAMILIES: readonly Family[] = ['serif', 'sans'];
const WEIGHTS: readonly Weight[] = [400, 600];

function uncovered(text: string, family: Family = 'serif', weight: Weight = 400): string[] {
  return uncoveredIn({
    kind: 'box',
    style: {},
    parts: [{ kind: 'text', face: { family, weight }, style: {}, text }],
  });
}

describe.each(FAMILIES.flatMap((family) => WEIGHTS.map((weight) => ({ family, weight }))))(
  'in $family $weight',
  ({ family, weight }) => {
    test.each([
      ['what cards say', '¶ […] “ ” ‘ ’ – — · … ( ) € £ § % & ½'],
      ['English', 'Sphinx of black quartz, judge my vow! 0123456789'],
      ['French, German, Nordic', 'Où étés œuvre ça, Größe Übung, Ærøskøbing Ångström þorn'],
      ['Polish, Czech, Hungarian, Romanian', 'Zażółć gęślą jaźń, příliš žluťoučký, őszűrő, știință'],
      ['Turkish, Croatian, Baltic', 'İstanbul ığdır şeker, đak, žuvis, ūdens, ģimene'],
      ['Vietnamese', 'Nguyễn Thị Hồng Ước đường phố'],
      [
        'Russian, Ukrainian, Serbian, Kazakh',
        'Съешь ещё этих булок; ґрунт, їжа, єдність; Ђорђе, њива; қала, әже',
      ],
      ['Greek', 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, ΐ ΰ'],
      ['accents written apart', `caf${'e\u0301'}, о${'\u0301'}`],
    ])('%s can be drawn', (_, text) => {
      expect(uncovered(text, family, weight)).toEqual([]);
    });
  },
);

test.each([
  ['emoji', 'so 🎉 glad', ['🎉']],
  ['an emoji of several signs, as one', 'a 👩‍👩‍👧 of 👍🏽', ['👩‍👩‍👧', '👍🏽']],
  ['a flag, a key cap', '🇺🇦 1️⃣', ['🇺🇦', '1️⃣']],
  ['a sign that is made an emoji', '©\uFE0F', ['©\uFE0F']],
  ['Arabic', 'قال', ['ق', 'ا', 'ل']],
  ['Hebrew', 'שלום', ['ש', 'ל', 'ו', 'ם']],
  ['Chinese, Japanese, Korean', '你の한', ['你', 'の', '한']],
  ['Hindi', 'नि', ['नि']],
  ['an accent that no letter of the font goes with', 'x\u0302', ['x\u0302']],
  ['a joiner', 'a\u200Db', ['a\u200D']],
  ['what hides or turns words', 'a\u00ADb \u202Ec\u200B', ['\u00AD', '\u202E', '\u200B']],
  ['a control', 'a\u0007b', ['\u0007']],
  ['a private sign', '\uE000', ['\uE000']],
])('%s cannot', (_, text, characters) => {
  expect(uncovered(text)).toEqual(characters);
});

test('each subset has what its name says, by its own table', () => {
  const [latin, latinExtended, cyrillic, , greek, vietnamese] = tablesOf({ family: 'serif', weight: 400 });
  const has = (table: ReadonlySet<number> | undefined, character: string) =>
    table?.has(character.codePointAt(0) ?? 0);
  expect([has(latin, 'A'), has(latin, 'ß'), has(latin, 'Ж'), has(latin, 'ő')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([has(latinExtended, 'ő'), has(cyrillic, 'Ж'), has(greek, 'Ω'), has(vietnamese, 'ễ')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([has(cyrillic, 'Ω'), has(greek, 'Ж')]).toEqual([false, false]);
});
