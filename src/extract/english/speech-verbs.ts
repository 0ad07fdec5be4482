/** Verbs that carry somebody's words. Data for `speakers.ts`. */

/** Report words: what follows or goes before in quotation marks is what their subject said or wrote. */
const SAYING = `acknowledge add admit advise advocate affirm agree allege announce answer argue ask assert assure bark beg bemoan blog
  blurt boast brag caution chant chide chime claim clarify coach comment complain concede conclude confess confide confirm contend
  continue counter cry declare decry demand demur deny detail disclose echo elaborate emphasize emphasise estimate exclaim exhort
  explain venture reckon express expound fume gloat growl grumble gush hint hold imply indicate inform inquire insinuate insist instruct interject
  interrupt intone joke lament lecture marvel mention message mock mourn mumble murmur muse mutter note object observe offer opine
  order ponder posit post pray preach predict proclaim project promise pronounce propose protest proclaim quip rant read reason reassure
  recall recite recommend recount reflect reiterate relate remark remember remind repeat reply report respond retort reveal riff
  roar scoff scold scream shout sigh signal snap sneer sob speculate state stipulate stress suggest summarize surmise swear
  tease tell testify text theorize thunder tout tweet retweet underscore urge vent voice volunteer vow wail warn whisper wonder write
  yell worry fret say speak pledge publish testify email e-mail telegraph quote cite credit point figure conclude agree recite shrug laugh
  cheer plead question nod smile grin chuckle disagree snort wince frown beam giggle`;

/** Calling words: the quoted piece is the name or judgement their subject gives. */
const CALLING = `accuse attack blast brand bill call castigate characterize characterise condemn criticize criticise decry denounce
  depict deride describe dismiss dub endorse frame hail knock label lambast lambaste liken mock nickname portray praise rail rebuke refer reject
  ridicule slam style tag trash welcome compare cast defend`;

/** Words of will: they carry a quoted piece of what was promised, asked or planned. */
const WILLING = `aim believe call command deny expect fear feel hope intend plan plot pledge promise push refuse seek swear think threaten urge
  vow want warn wish require direct instruct order prohibit allow`;

/** Past tense and past participle of irregular verbs, and verbs whose forms the rules below get wrong. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'say says said saying',
  tell: 'tell tells told telling',
  write: 'write writes wrote written writing',
  read: 'read reads reading',
  speak: 'speak speaks spoke spoken speaking',
  think: 'think thinks thought thinking',
  feel: 'feel feels felt feeling',
  hold: 'hold holds held holding',
  swear: 'swear swears swore sworn swearing',
  seek: 'seek seeks sought seeking',
  nod: 'nod nods nodded nodding',
  grin: 'grin grins grinned grinning',
  cast: 'cast casts casting',
  cry: 'cry cries cried crying',
  decry: 'decry decries decried decrying',
  reply: 'reply replies replied replying',
  deny: 'deny denies denied denying',
  imply: 'imply implies implied implying',
  clarify: 'clarify clarifies clarified clarifying',
  testify: 'testify testifies testified testifying',
  admit: 'admit admits admitted admitting',
  refer: 'refer refers referred referring',
  quip: 'quip quips quipped quipping',
  plan: 'plan plans planned planning',
  plot: 'plot plots plotted plotting',
  beg: 'beg begs begged begging',
  brag: 'brag brags bragged bragging',
  blog: 'blog blogs blogged blogging',
  blurt: 'blurt blurts blurted blurting',
  demur: 'demur demurs demurred demurring',
  slam: 'slam slams slammed slamming',
  snap: 'snap snaps snapped snapping',
  sob: 'sob sobs sobbed sobbing',
  riff: 'riff riffs riffed riffing',
  tag: 'tag tags tagged tagging',
  dub: 'dub dubs dubbed dubbing',
};

function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular.split(' ');
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

const formSet = (verbs: string): ReadonlySet<string> =>
  new Set(verbs.split(/\s+/u).flatMap((verb) => formsOf(verb)));

export type CueKind = 'saying' | 'calling' | 'willing';

const saying = formSet(SAYING);
const calling = formSet(CALLING);
const willing = formSet(WILLING);

/** Which kind of cue a word form is; undefined for other words. */
export function cueKindOf(word: string): CueKind | undefined {
  const lower = word.toLowerCase();
  if (saying.has(lower)) return 'saying';
  if (calling.has(lower)) return 'calling';
  return willing.has(lower) ? 'willing' : undefined;
}

/** Stand after a quotation with their subject behind them: "“…,” said Krebs." */
export const INVERTING: ReadonlySet<string> = new Set(
  `said says asked asks wrote writes added adds tweeted replied replies answered explained explains argued argues noted notes continued
   recalled declared insisted concluded quipped responded warned joked observed remarked suggested agreed reads read exclaimed
   acknowledged admitted boasted posted shouted yelled cried announced stated predicted claimed claims complained
   worries worried reports thought thinks laughed whispered muttered murmured sighed screamed confirmed testified emailed
   advises advised admits warns urges urged insists promises promised declares recalls remembers remembered concludes jokes
   laments lamented muses mused boasts observes suggests counters countered believes continues predicts asserts asserted
   contends contended complains explains replies responds reflects reflected tweets ventured volunteered offered protested
   pleaded begged demanded wondered wonders growled roared repeated conceded cautioned cautions acknowledges`.split(
    /\s+/u,
  ),
);

const BACK: ReadonlySet<string> = new Set(['back']);
const ON: ReadonlySet<string> = new Set(['on']);
/** Verbs of two words that carry speech when a mark follows: "shot back", "went on", "chimed in". */
export const PHRASAL_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['went', ON],
  ['goes', ON],
  ['shot', BACK],
  ['shoots', BACK],
  ['fired', BACK],
  ['hit', BACK],
  ['wrote', BACK],
  ['chimed', new Set(['in'])],
  ['put', new Set(['it'])],
  ['puts', new Set(['it'])],
]);

/** Nouns of speech: "in a statement", "the letter", "her tweet". Documents speak for themselves: "the letter said". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `statement letter email e-mail memo memorandum report article column editorial essay op-ed story post tweet message note text order
   decree ruling opinion decision verdict complaint lawsuit suit filing brief petition indictment affidavit warrant subpoena resolution
   bill act law amendment constitution treaty agreement contract plan proposal document documents transcript manifesto platform
   declaration release website site page blog ad advertisement commercial video song book memoir chapter headline caption sign
   banner poster placard poll survey study paper analysis testimony speech address remarks announcement advisory notice guidance
   questionnaire invitation pamphlet leaflet brochure script slogan label inscription plaque dossier cable readout profile entry
   summary preamble clause rule policy charter code review audit biography obituary pledge motto hashtag bio voicemail posting`.split(
    /\s+/u,
  ),
);
