import { MONTH } from './words.ts';

/** When a bare number of four digits is a year. Data and test for the calendar rules. */

/** A date that the number completes: "April 9, 2025", "May 2018", "9 April 2025". */
const COMPLETES = new RegExp(`(?<!\\p{L})${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?,? $`, 'iu');
/** Words that only a year follows, whatever comes next. */
const SURE_BEFORE =
  /\b(?:in|since|until|till|during|throughout|circa|year|fiscal|early|late|early in|late in|back in|summer|winter|spring|fall|autumn|summer of|winter of|spring of|fall of|end of|beginning of|start of|class of|quarter of|half of)[ -]$/iu;
/** Words that a year may follow, and a number of things as well. */
const MAYBE_BEFORE =
  /(?:\b(?:by|from|before|after|through|of|for|mid|around|about|and|or|to|between|than|the|that|this|its|their|his|her|our|a|an|election|season)[ -]|\()$|(?:19|20)\d\d(?:[-–—]| [-–—] |, )$/iu;
const MAYBE_AFTER =
  /^(?:[,.;:)–—]|\s+(?:and|to|through|until|when|after|but|because|as|at|in|on|with|from|was|were|is|has|had)\b|$)/iu;
/** Things that carry a year in front of them although they are many or could be counted. */
export const NAMED_BY_YEAR =
  /^ (?:\p{L}+ ){0,2}(?:elections?|campaigns?|presidential|vote|race|primar(?:y|ies)|midterms?|general|results|earnings|sales|profits|levels?|season|olympics|games|wars?|riots|attacks|protests|hearings|estimates|report|study|survey|budget|census|law|act|deal|agreement|treaty|convention|film|book|crash|pandemic|invasion|coup|ruling|decision|convention|crisis)\b/iu;
const COUNTED =
  /^ ?(?:%|percent\b|per cent\b|people\b|votes?\b|miles?\b|km\b|feet\b|dollars?\b|euros?\b|pounds?\b|points?\b|cases\b|times\b)/iu;
const PLURAL = /^ (?:\p{Ll}*(?:children|men|women)\b|\p{Ll}{3,}[^s\W]s\b)/u;
const NEVER_BEFORE =
  /(?:[$£€#.:/@_+=]|\d,|\d)$|(?<!(?:1[5-9]|20)\d\d)(?<=\d)[-–—]$|\b(?:room|flight|route|no\.|nos\.|number|channel|page|dial|dialed|call|interstate|highway|unit|box|suite|model|at least|more than|less than|fewer than|almost|nearly|some|only|another|than|all|these|those|over) $/iu;
const NEVER_AFTER =
  /^(?:[,.:]\d|st\b|nd\b|rd\b|th\b|-\p{L}+-|\/|°| ?B\.?C\b| (?:block|hours|years?)\b|-years?\b|[-–]\d{3}\b(?!\d))/iu;

/** Whether four digits between these words are a year: "in 2020", "the 2020 election", not "1984 votes" or "Room 2018". */
export function isYear(words: string, before: string, after: string): boolean {
  if (NEVER_BEFORE.test(before) || NEVER_AFTER.test(after)) return false;
  if (/year/iu.test(words) || COMPLETES.test(before)) return true;
  if (COUNTED.test(after)) return false;
  if (SURE_BEFORE.test(before)) return true;
  if (NAMED_BY_YEAR.test(after)) return true;
  return !PLURAL.test(after) && (MAYBE_BEFORE.test(before) || MAYBE_AFTER.test(after));
}
