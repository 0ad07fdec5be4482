import type { Feast } from '../feasts.ts';
import type { Rule } from '../language.ts';
import { point } from '../meaning.ts';
import { needing, rule } from '../rule.ts';
import { turnOf } from './words.ts';

/** Days with names, as American news means them. Data for the tagger. */
const FEASTS: readonly (readonly [pattern: string, feast: Feast])[] = [
  ["New Year['’]s Day", { rule: { month: 1, day: 1 } }],
  ["New Year['’]s Eve", { rule: { month: 12, day: 31 } }],
  ['Martin Luther King,? (?:Jr\\.?,? )?Day|MLK Day', { rule: { month: 1, weekday: 1, nth: 3 } }],
  ['Inauguration Day', { rule: { month: 1, day: 20 }, years: { every: 4, rest: 1 } }],
  ["Valentine['’]s Day", { rule: { month: 2, day: 14 } }],
  ["Presidents?['’]?s? Day", { rule: { month: 2, weekday: 1, nth: 3 } }],
  ["(?:Saint|St\\.?) Patrick['’]s Day", { rule: { month: 3, day: 17 } }],
  ["April Fools?['’]?s? Day", { rule: { month: 4, day: 1 } }],
  ['Ash Wednesday', { rule: { easter: -46 } }],
  ['Palm Sunday', { rule: { easter: -7 } }],
  ['Maundy Thursday', { rule: { easter: -3 } }],
  ['Good Friday', { rule: { easter: -2 } }],
  ['Easter(?: Sunday)?', { rule: { easter: 0 } }],
  ['Easter Monday', { rule: { easter: 1 } }],
  ["Mother['’]s Day", { rule: { month: 5, weekday: 7, nth: 2 } }],
  ['Memorial Day', { rule: { month: 5, weekday: 1, nth: -1 } }],
  ['Juneteenth', { rule: { month: 6, day: 19 } }],
  ["Father['’]s Day", { rule: { month: 6, weekday: 7, nth: 3 } }],
  ['(?:the )?(?:Fourth|4th) of July|Independence Day', { rule: { month: 7, day: 4 } }],
  ['Bastille Day', { rule: { month: 7, day: 14 } }],
  ['Labor Day', { rule: { month: 9, weekday: 1, nth: 1 } }],
  ['Columbus Day', { rule: { month: 10, weekday: 1, nth: 2 } }],
  ['Halloween', { rule: { month: 10, day: 31 } }],
  ['Election (?:Day|Night)', { rule: { month: 11, weekday: 1, nth: 1, later: 1 }, onlyNear: true }],
  ["Veterans?['’]?s? Day", { rule: { month: 11, day: 11 } }],
  ['Thanksgiving(?: Day)?', { rule: { month: 11, weekday: 4, nth: 4 } }],
  ['Black Friday', { rule: { month: 11, weekday: 4, nth: 4, later: 1 } }],
  ['Cyber Monday', { rule: { month: 11, weekday: 4, nth: 4, later: 4 } }],
  ['Christmas Eve', { rule: { month: 12, day: 24 } }],
  ['Christmas(?: Day)?', { rule: { month: 12, day: 25 } }],
  ['Boxing Day', { rule: { month: 12, day: 26 } }],
];

const TURN = '(?:(?<turn>last|this past|this coming|this|next) )?';
const NAME = FEASTS.map(([pattern]) => pattern).join('|');
const READERS = FEASTS.map(([pattern, feast]) => ({ name: new RegExp(`^(?:${pattern})$`, 'iu'), feast }));

/** Names that are a season, a trade or a thing to eat as well: a day only behind such a word. */
const LOOSE = /^(?:Christmas|Easter|Thanksgiving|Halloween|Black Friday|Cyber Monday)$/iu;
const DAY_BEFORE =
  /(?:^|\b(?:on|at|since|before|after|until|till|by|around|from|through|and|to|between|is|was) )$/iu;
/** A noun after the name: "Labor Day weekend", "the Thanksgiving parade". */
const NOUN_AFTER =
  /^(?:-\p{L}| (?!(?:and|or|in|at|on|of|to|by|for|from|with|when|after|before|as|but|because|since|until|that|who|which|where|while|is|was|were|are|will|would|had|has|have|the|a|an|he|she|it|they|we|his|her|last|this|next|night|morning|afternoon|evening|said|then|so|not|yet|only)\b)\p{L})/u;
/** Other lands have a day of that name: "Kenya's Independence Day". */
const FOREIGN = /(?:['’]s|\p{Lu}\p{Ll}+(?:an|ish|ese|i|ch)) $/u;
const AMERICAN = /(?:America['’]s|American|U\.S\.|the) $/u;

const NEEDED =
  /\b(?:day|eve|night|christmas|thanksgiving|halloween|easter|juneteenth|july|friday|monday|wednesday|thursday|sunday)\b|9\/11/iu;

export const FEAST_RULES: readonly Rule[] = needing(NEEDED, [
  rule(`${TURN}(?<name>${NAME})`, ({ name = '', turn }, { before, after }) => {
    const feast = READERS.find((one) => one.name.test(name))?.feast;
    if (feast === undefined || !/^(?:the )?[\p{Lu}\d]/u.test(name)) return undefined;
    if (NOUN_AFTER.test(after)) return undefined;
    if (LOOSE.test(name) && turn === undefined && !DAY_BEFORE.test(before)) return undefined;
    if (/^Independence/u.test(name) && FOREIGN.test(before) && !AMERICAN.test(before)) return undefined;
    return point({ feast }, turn === undefined ? {} : { turn: turnOf(turn) });
  }),
  rule('9/11', () => point({ year: 2001, month: 9, day: 11 })),
]);
