/** What kind of thing a question asks for, and how a sentence that may hold it looks. */
export type AnswerType = 'person' | 'time' | 'number' | 'words' | 'reason' | 'any';

const TYPES: readonly (readonly [AnswerType, RegExp])[] = [
  ['reason', /^\s*(?:so |but |and )?why\b|\bwhat (?:was|is) the reason\b/i],
  ['time', /\b(?:when|what (?:day|date|year|month|time)|which (?:day|year|month)|how long)\b/i],
  ['number', /\bhow (?:many|much|old|far|high|big|often)\b/i],
  [
    'words',
    /\bwhat (?:did|does|do|has|have) .{1,60}\b(?:say|said|write|written|tell|call|promise|pledge)\b/i,
  ],
  ['person', /\b(?:who|whom|whose|which (?:man|woman|person|company|agency|newspaper|outlet))\b/i],
];

const SIGNS: Readonly<Record<Exclude<AnswerType, 'any'>, RegExp>> = {
  // Two capitalised words, or one in the middle of the sentence.
  person: /\p{Lu}\p{L}+ \p{Lu}\p{L}+|[\p{Ll},] \p{Lu}\p{L}+/u,
  time: /\b(?:\d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|(?:last|next|this) (?:week|month|year)|(?:days?|weeks?|months?|years?|hours?) (?:ago|later|earlier|after|before))\b/i,
  number:
    /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|fewer than|more than)\b/iu,
  // "Two weeks after the election" tells when, and not why.
  reason:
    /\b(?:because|since|due to|reasons?|decision|so that|in order to|amid|saying|citing|(?<!\b(?:hour|day|week|month|year)s? )after|over (?:his|her|their|the|claims?)|to (?:focus|fight|avoid|protest|spend|take))\b|[“"]/iu,
  words: /[“"«„]|\b(?:said|says|wrote|told|called|pledged|promised|stated|declined)\b/i,
};

/** What a question asks with, and not about: a story need not have these words. */
const ASKED_WITH =
  /\b(?:how (?:long|many|much|old|far|high|big|often)|(?:what|which) (?:day|date|year|month|time))\b/gi;

export function withoutAskedWith(question: string): string {
  return question.replace(ASKED_WITH, ' ');
}

export function answerTypeOf(question: string): AnswerType {
  return TYPES.find(([, words]) => words.test(question))?.[0] ?? 'any';
}

/** Whether a sentence may hold an answer of that type. Always true of `any`, so that it changes no order. */
export function mayHold(type: AnswerType, sentence: string): boolean {
  return type === 'any' || SIGNS[type].test(sentence);
}
