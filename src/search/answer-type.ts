/** What kind of thing a question asks for, and how a sentence that may hold it looks. */
export type AnswerType =
  | 'identity'
  | 'person'
  | 'date'
  | 'duration'
  | 'time'
  | 'number'
  | 'words'
  | 'reason'
  | 'any';

const TYPES: readonly (readonly [AnswerType, RegExp])[] = [
  ['reason', /^\s*(?:so |but |and )?why\b|\bwhat (?:was|is) the reason\b/i],
  ['date', /\b(?:what|which) (?:day|date)\b/i],
  ['duration', /\bhow (?:long|soon)\b/i],
  ['time', /\b(?:when|what (?:year|month|time)|which (?:day|year|month))\b/i],
  ['number', /\bhow (?:many|much|old|far|high|big|often)\b/i],
  [
    'words',
    /\bwhat (?:did|does|do|has|have) .{1,60}\b(?:say|said|write|written|tell|call|promise|pledge)\b/i,
  ],
  // "Who is Krebs?", "whos this krebs guy": of few words, and no verb among them.
  [
    'identity',
    /^\W*(?:and |so |but )?(?:who(?:['’]?s| is| was| are| were| even is)|what is) (?:this |that |the |an? )?(?:(?!\p{L}+(?:ing|ed)\b)[\p{L}.'’-]+(?: |(?![\p{L}.'’-]))){1,3}\W*$/iu,
  ],
  ['person', /\b(?:who|whom|whose|which (?:man|woman|person|company|agency|newspaper|outlet))\b/i],
];

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
/** "April 9, 2025", "9 April", "in 2020": numbers that count nothing. */
const DATES = new RegExp(
  `\\b${MONTH} \\d{1,2}(?:, \\d{4})?\\b|\\b\\d{1,2} ${MONTH}\\b|\\b(?:1[5-9]|20)\\d\\d\\b`,
  'giu',
);

const SIGNS: Readonly<Record<Exclude<AnswerType, 'any'>, RegExp>> = {
  // A name, and then what they are.
  identity:
    /\p{Lu}[\p{L}.’']+(?: \([^)]{1,20}\))?,? (?:(?:is|was|are|were) )?(?:the|an?|who|his|her|its|chief|first|former|then|head|president|director)\b/u,
  date: new RegExp(
    `\\b${MONTH} \\d{1,2}\\b|\\b\\d{1,2} ${MONTH}\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b`,
    'iu',
  ),
  // "Two weeks after", "a year later", "for three days", "effective at once".
  duration:
    /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|\d+)[ -](?:\p{L}+ )?(?:second|minute|hour|day|week|month|year|decade|centur)|\b(?:at once|immediately|right after|since)\b/iu,
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
  /\b(?:how (?:long|soon|many|much|old|far|high|big|often)|(?:what|which) (?:day|date|year|month|time))\b/gi;

export function withoutAskedWith(question: string): string {
  return question.replace(ASKED_WITH, ' ');
}

export function answerTypeOf(question: string): AnswerType {
  return TYPES.find(([, words]) => words.test(question))?.[0] ?? 'any';
}

/** Whether a sentence may hold an answer of that type. Always true of `any`, so that it changes no order. */
export function mayHold(type: AnswerType, sentence: string): boolean {
  if (type === 'any') return true;
  return SIGNS[type].test(type === 'number' ? sentence.replace(DATES, ' ') : sentence);
}

/** Types whose signs are sharp: a sentence without one hardly holds the answer. */
const SHARP: ReadonlySet<AnswerType> = new Set<AnswerType>(['date', 'duration', 'time', 'number']);

export function isSharp(type: AnswerType): boolean {
  return SHARP.has(type);
}
