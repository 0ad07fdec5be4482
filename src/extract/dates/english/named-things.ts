import type { NamedThings } from '../language.ts';

/** Things that happen on a day and that news dates other things by, and the verbs that tell of the same. */
const NOUNS =
  `elections? vote runoff referendum primary attack riot shooting bombing crash explosion fire earthquake hurricane
  storm invasion coup raid hearing verdict debate inauguration protest launch announcement ruling merger sale
  resignation firing arrest indictment sentencing conviction death funeral wedding appointment acquisition collapse
  sinking`.split(/\s+/);
/** What goes on for days: it has a day only where it begins. */
const LASTING = 'trial|strike|summit|convention|campaign|siege';
const VERBS: Readonly<Record<string, string>> = {
  resigned: 'resignation',
  'stepped down': 'resignation',
  fired: 'firing',
  dismissed: 'firing',
  arrested: 'arrest',
  indicted: 'indictment',
  sentenced: 'sentencing',
  convicted: 'conviction',
  launched: 'launch',
  died: 'death',
  married: 'wedding',
  inaugurated: 'inauguration',
  appointed: 'appointment',
  collapsed: 'collapse',
  crashed: 'crash',
  exploded: 'explosion',
  sank: 'sinking',
};

const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const NOUN = `(?<name>${NOUNS.join('|')}|${LASTING})`;
const VERB = `(?<name>${Object.keys(VERBS).join('|')})`;
const KIND = '(?<kind>(?:U\\.S\\. |[\\p{L}-]+ ){0,2}?)';
const OWNER = `(?:(?<owner>${NAME})['’]s )`;
const WHOSE = `\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\\p{Ll}+['’]s|(?<owner>${NAME})['’]s) (?:\\d{4} )?${KIND}`;
/** Words after a thing that show it is not only the first half of a longer name ("the election officials"). */
const COMPLETE =
  '(?=[.,;:!?)”"—–]|$| (?:that|when|began|started|ended|was|were|had|and|but|he|she|it|they|which|where|while|because|last|this)\\b)';
/** "Would have resigned", "was not fired": it did not happen then. */
const HAPPENED = '(?<!(?:have|has|not|be|being|never|nearly|almost|if|or|allegedly|reportedly|to|when) )';

export const NAMED_THINGS: NamedThings = {
  before: [
    new RegExp(
      `${WHOSE}(?<name>${NOUNS.join('|')})(?:,? (?:was |were )?(?:held|began|took place))?(?: on|,| of) $`,
      'u',
    ),
    new RegExp(`${WHOSE}(?<name>${LASTING}) (?:began|opened|started)(?: on)? $`, 'u'),
    new RegExp(
      `(?<![\\p{L}-])(?:[Hh]e |[Ss]he |[Tt]hey |[Ii]t |(?<owner>${NAME}) )?(?:was |were |had |had been |has been )?${HAPPENED}${VERB}(?: (?:as|from|by|in|at) [^.;,:]{1,30}?)?(?: on)? $`,
      'u',
    ),
  ],
  determiner: /\bthe $/iu,
  after: new RegExp(`^,? ${KIND}${NOUN}\\b`, 'iu'),
  here: [
    new RegExp(`^${OWNER}?(?:(?<year>\\d{4}) )?${KIND}${NOUN}${COMPLETE}`, 'u'),
    new RegExp(`^(?:he|she|it|they|(?<owner>${NAME})) (?:was |were |had |had been )?${VERB}\\b`, 'u'),
  ],
  another:
    /\b(?:first|second|third|last|next|previous|other|another|new|earlier|later|special|failed|attempted|runoff|primary|midterm|local|own)\b/iu,
  nameOf: (word) => VERBS[word.toLowerCase()] ?? word.toLowerCase().replace(/^elections$/, 'election'),
};
