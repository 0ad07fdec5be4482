import type { Clauses } from '../language.ts';
import { NAMED_BY_YEAR } from './years.ts';

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
};
