import { sentenceRanges } from '../../story/sentences.ts';
import { CALENDAR_RULES } from './english/calendar-rules.ts';
import { CLAUSES } from './english/clauses.ts';
import { CLOCK_RULES } from './english/clock-rules.ts';
import { COUNTED_RULES } from './english/counted-rules.ts';
import { FEAST_RULES } from './english/feast-rules.ts';
import { KNOWN_DAY_RULES } from './english/known-day-rules.ts';
import { LENGTH_RULES } from './english/length-rules.ts';
import { NAMED_THINGS } from './english/named-things.ts';
import { QUARTER_RULES } from './english/quarter-rules.ts';
import { RANGE_RULES } from './english/range-rules.ts';
import { RELATIVE_RULES } from './english/relative-rules.ts';
import { SET_RULES } from './english/set-rules.ts';
import { englishTenseAt } from './english/tense.ts';
import { VAGUE_RULES } from './english/vague-rules.ts';
import type { Language } from './language.ts';

/** English as news writes it, American order in `04/09/2025`. */
export const ENGLISH: Language = {
  rules: [
    ...KNOWN_DAY_RULES,
    ...FEAST_RULES,
    ...CALENDAR_RULES,
    ...RANGE_RULES,
    ...CLOCK_RULES,
    ...QUARTER_RULES,
    ...RELATIVE_RULES,
    ...COUNTED_RULES,
    ...LENGTH_RULES,
    ...SET_RULES,
    ...VAGUE_RULES,
  ],
  joint: /^(?:,? (?:on |of |of the |in |at )?|['’]s |, |-)$/iu,
  lead: /(?<![\p{L}\p{N}])(?:(?:the )?(?<vague>about|around|approximately|roughly|some|nearly|almost|close to|more than|less than|fewer than|at least|at most|up to|no more than|early in|late in|early|late|mid|the beginning of|the start of|the end of|the middle of|beginning of|end of|middle of|as early as|as late as|sometime)|no later than|earlier in|later in|earlier|later|much of|most of|the rest of|the full|fiscal)[ -](?:the )?$/iu,
  trail: /^ (?:or so|or later|or earlier)\b/iu,
  forward:
    /\b(?:(?<likely>until|till|through|to)|by|payable|effective|due|deadline|expires?|of record|set for|(?:expected|scheduled|planned|slated|due)(?: for| in| on| by)?|starting|beginning|begins|starts|is|are) (?:on |for |in |at )?$/iu,
  counting:
    /^ (?:(?<after>after|following|since)|(?<before>before|prior to)) (?:the |that |his |her |its |their )?/iu,
  namedThings: NAMED_THINGS,
  clauses: CLAUSES,
  sentenceRanges,
  tenseAt: englishTenseAt,
};
