/** English function words by their part in a sentence. Data for reading phrases; lower case. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const ARTICLES = setOf('the a an');

/** Begin a noun phrase. */
export const DETERMINERS = setOf(
  `the a an his her their its our my your this that these those one another some many several few two three four five six
   seven eight nine ten dozens most all both each every no any other other’s multiple numerous more least`,
);

export const PREPOSITIONS = setOf(
  `of for from with at in on to by about against among amid around before after behind between beyond during despite except
   inside into like near off onto outside over past per since through throughout toward towards under until upon versus via
   within without across above below along alongside beneath beside besides following including regarding concerning than
   as according unlike because`,
);

/** Prepositions that tie a noun to the noun before it: "a spokesman for the group", "Cruz of Texas". */
export const TYING_PREPOSITIONS = setOf('of for from with at on in to against');

export const CONJUNCTIONS = setOf(
  `and or but nor so yet because although though while whereas if unless when whenever where wherever once whether that which
   who whom whose what how why since until till before after as than`,
);

export const AUXILIARIES = setOf(
  `is are was were be been being am has have had having do does did will would can could may might must shall should ought
   isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't isn’t aren’t wasn’t
   weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t cannot`,
);

export const BE_FORMS = setOf("is are was were be been being am isn’t aren’t wasn’t weren’t isn't wasn't");

/** Stand between a subject and its verb and say nothing of who it is. */
export const MIDDLE_ADVERBS = setOf(
  `also himself herself themselves itself then later once again even still now just only never always often sometimes soon finally further furthermore both
   repeatedly recently previously earlier already perhaps instead first twice too since simply famously once reportedly not
   long here there ever rather almost all went on to`,
);

/** Stand for a time without a preposition: "Bush today said", "the governor said Friday". */
export const TIME_WORDS = setOf(
  `today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
   sat sun`,
);

/** A stretch of time that "last" or "this" places: "last week". */
export const TIME_SPANS = setOf(
  'second minute hour morning afternoon evening night day weekend week month season year',
);

/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = setOf(
  `rally family ally reply supply assembly monopoly bully fly july italy belly jelly lily anomaly homily melancholy friendly
   elderly daily weekly monthly yearly quarterly likely unlikely early lonely lovely deadly costly orderly only wily kelly
   reilly jolly molly sally polly holly emily sicily`,
);

/** Whether a word is an adverb by its ending: "repeatedly". */
export function isAdverb(lower: string): boolean {
  return lower.endsWith('ly') && !NOT_ADVERBS.has(lower);
}

/** Open a sentence before its subject. */
export const OPENING_ADVERBS = setOf(
  `but and or so yet still then now later also meanwhile however moreover instead nevertheless nonetheless thus therefore
   indeed afterward afterwards today yesterday tonight perhaps finally recently even earlier specifically additionally
   similarly separately ultimately eventually overall nor because here there again once besides plus`,
);

/** Open a phrase or clause that goes before the subject and ends with a comma: "In a statement, X said". */
export const LEADING_WORDS = setOf(
  `in on at after before during with without when while as if although though since because despite amid asked following for
   from by under over through throughout until unless like unlike to about against given based instead within upon
   responding speaking referring writing appearing citing noting pressed once whether where told addressing according early
   late last earlier later inside outside near across ahead thanks`,
);

export const THIRD_PERSON: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

export const PRONOUNS = setOf(
  `he she it they i we you who him her them us me himself herself themselves itself everyone everybody someone somebody
   nobody anyone anybody none others this that these those it's he's she's they're it’s he’s she’s they’re i’m we’re i'm we're you’re you're i’ve i've i’d i'd i’ll i'll`,
);

/** Words that begin a sentence with a capital letter and are no names. */
export const COMMON_OPENERS = setOf(
  `a an the this that these those there here he she it they we i you his her its their our my your who whom whose what when
   where why how which while if as at by for from in into on of to with without under over after before since until during
   because although though but and or nor so yet not no only also still then now once both each every all some many most few
   several other another such one two three four five six seven eight nine ten is are was were has have had do does did will
   would can could may might must should however meanwhile moreover instead later earlier today yesterday tomorrow tonight
   asked despite according like unlike even just perhaps maybe again never always often sometimes recently finally last next
   first second third more less much very too than about against among amid around between beyond near off out up down across
   within upon via per except besides plus thus hence therefore nevertheless nonetheless indeed either neither whether unless
   whereas ever since let let's let’s yes well oh ok okay please read see watch follow share related update updated breaking
   exclusive opinion analysis editorial photo image video getty told said says asked added wrote speaking citing noting given
   former ex late current new old young good bad great big super long-time longtime top key major fellow many people officials police
   critics supporters aides experts republicans democrats americans voters sources reporters lawmakers nobody everyone someone
   anyone nothing something everything half dozens hundreds thousands millions part none any others separately additionally
   similarly specifically overall ultimately eventually originally previously currently reportedly apparently clearly sadly
   fortunately unfortunately ironically interestingly notably importantly surely certainly of-course back right left way dear
   how’s what’s that’s it’s he’s she’s there’s here’s who’s don’t didn’t isn’t wasn’t can’t won’t how's what's that's it's he's
   she's there's here's who's don't didn't isn't wasn't can't won't i’m i'm i’ve i've we’re we're you’re you're they’re they're`,
);

/** Words that keep a small letter in a title. */
export const SMALL_IN_TITLES = setOf(
  `a an the and but or nor for so yet as at by in of off on per to up via vs with from into onto over than that is are was be his her
   its after amid against de la le van von der`,
);
