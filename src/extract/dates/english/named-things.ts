/** Things that happen on a day and that news dates other things by. Data for "two weeks after the 2020 election". */

const THING =
  `(?<name>elections?|vote|runoff|referendum|primary|attack|riot|shooting|bombing|crash|explosion|fire|earthquake
  |hurricane|storm|invasion|coup|raid|summit|hearing|trial|verdict|debate|inauguration|convention|strike|protest|launch
  |announcement|ruling|merger|sale|resignation|firing|arrest)`.replace(/\s+/g, '');
const QUALIFIED = `(?:(?:U\\.S\\.|[\\p{L}-]+) ){0,2}?${THING}\\b`;

export const NAMED_THINGS = {
  /** "the election on", "the vote, held on": before a day. */
  before: new RegExp(`${THING}(?:,? (?:was |were )?held)?(?: on|,| of) $`, 'iu'),
  /** "the Nov. 3, 2020, election": after a day that these words stand before. */
  determiner: /\bthe $/iu,
  after: new RegExp(`^,? ${QUALIFIED}`, 'iu'),
  /** "the 2020 election": where it is spoken of. */
  here: new RegExp(`^(?:(?<year>\\d{4}) )?${QUALIFIED}`, 'iu'),
};
