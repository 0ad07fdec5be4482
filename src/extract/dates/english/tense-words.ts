/** The words that show when an English sentence plays. Data for `tense.ts`, lower case. */

export const FUTURE: ReadonlySet<string> = new Set("will won't won’t shall".split(' '));

/** Auxiliaries that look ahead from a verb in the past: "said it would". */
export const AHEAD: ReadonlySet<string> = new Set('would may might could can should must'.split(' '));

export const PRESENT: ReadonlySet<string> = new Set('is are has have does do'.split(' '));

/** Past forms that do not end in -ed. */
export const PAST: ReadonlySet<string> = new Set(
  `was were had did ate awoke became began bit blew broke brought built bought came chose drew fell felt fled flew fought found froze gave
   got grew held heard kept knew laid led left lent lost made met paid ran rang rose sat saw said sang shook shot sold
   spent spoke stood stole struck swore swept taught took told thought threw dealt drank drove dug fed forbade forgot hid hung knelt leapt lit mistook overcame oversaw overtook
   quit rebuilt rode sank sent shrank slept slid sought sped spun stuck stung swam swung tore underwent undertook
   understood went wept withdrew withstood woke won wore wove wrote`.split(/\s+/),
);

/** Words before "to" that make what follows lie ahead: "plans to", "due to open", "is to meet". */
export const SETTLED: ReadonlySet<string> = new Set(
  `is are plan plans planned planning expect expects expected scheduled set due slated likely intend intends intended
   hope hopes hoping agreed going want wants prepare prepares preparing poised vow vows vowed supposed ready ordered
   urged proposed bid effort`.split(/\s+/),
);

/** Words that begin another clause. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  `that which who whom whose when where while because after before since although though but and or as if until`.split(
    ' ',
  ),
);

/** Words before which a participle stands for itself: "issued in February". */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at by since during late early last'.split(' '),
);

/** The same in a full sentence; a headline tells the past with them: "Shop opens Monday". */
export const ARRANGED_IN_FULL: ReadonlySet<string> = new Set(
  'arrives concludes convenes faces meets opens reopens resumes travels'.split(' '),
);

/** Verbs in the present that announce what is fixed: "the trial begins Monday". */
export const ARRANGED: ReadonlySet<string> = new Set(
  'begins starts goes expires ends airs premieres'.split(' '),
);

/** After "takes": "takes effect Friday". */
export const TAKEN: ReadonlySet<string> = new Set('effect force office place'.split(' '));
