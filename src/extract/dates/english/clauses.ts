import type { Clauses } from '../language.ts';
import { PAST, PRESENT } from './tense-words.ts';
import { NAMED_BY_YEAR } from './years.ts';

const SAYING: ReadonlySet<string> = new Set(
  `said says say saying told tells telling tell reported reports report wrote writes added adds noted notes stated states
   explained explains acknowledged acknowledges insisted insists argued argues claimed claims asserted asserts remarked
   commented testified quoted confirmed confirms tweeted posted`.split(/\s+/),
);
const PARTICIPLE = /^\p{L}{2,}ed$/u;
const NO_PARTICIPLE =
  /^(?:need|indeed|speed|proceed|hundred|united|red|bed|seed|feed|greed|naked|wicked|sacred)$/u;

/** Which date of an English sentence is that of its main verb. Data for the events. */
export const CLAUSES: Clauses = {
  describes:
    /\b(?:the|his|her|its|their|our|my|your|this|that|these|those|any|every|each|\p{L}+['’]s?) (?:\p{Ll}+ed |early |late |upcoming |previous )?$/iu,
  adjective: /-quarter$/iu,
  possessive: /^['’]s?\b/u,
  yearStands:
    /(?:^|[,;:(—–-] ?|\b(?:in|on|by|during|since|until|till|through|from|before|after|around|about|early|late|of|and|or|to|for|between|year|sometime|back) (?:early |late |the )?|\d,? |\p{L}\. )$/iu,
  namedByYear: NAMED_BY_YEAR,
  bounds: /\b(?:since|until|till|through|as of|prior to|before|than) (?:the |early |late |at least )?$/iu,
  hypothetical: /\b(?:whether|if|unless)\b[^,;:.]*$/iu,
  subordinate:
    /(?<open>\b(?:who|whom|whose|which|where|when|after|before|because|since|while|although|though|as|if|until|unless)\b)|(?<close>[,;—–)])/giu,
  ofTheArticle: /^(?:last |first )?(?:updated|published|posted|corrected|modified)\b/iu,
  leansBack:
    /^\W*(?:he|she|it|they|his|her|its|their|this|that|these|those|but|and|then|(?:\p{L}+ ){1,3}(?:later|earlier|afterwards?))\b/iu,
  pronoun: /\b(?:he|she|him|her|they|them)\b/iu,
  background: /\b(?:since|after|before|following|until|when|because|as)\b[^,;]*$/iu,
  saying: SAYING,
  sayingPhrase:
    /^(?:according to|(?:declined|refused) to (?:comment|say|answer)|(?:did not|didn['’]t) (?:respond|reply|comment|answer))/u,
  isVerb: (word) =>
    PAST.has(word) || PRESENT.has(word) || (PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word)),
};
