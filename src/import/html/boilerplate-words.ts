import { isByline } from '../names.ts';
import { endsAsSentence } from '../sentence-end.ts';
import type { Reason } from '../source-article.ts';

/** Longer than this, a paragraph is not boilerplate by its words alone, in characters. */
const SHORT = 220;
/** From this share of its characters on, a paragraph is links. */
const MOSTLY_LINKS = 0.9;
const PARTLY_LINKS = 0.3;

const BY_WORDS: readonly (readonly [Reason, RegExp])[] = [
  ['cookies', /^(?:we (?:use|value)\b.*\b(?:cookies|privacy)|this (?:web)?site uses cookies)\b/i],
  [
    'advertisement',
    /^(?:advertisements?|article continues (?:below|after)\b.*|story continues below\b.*|sponsored content|anzeige|werbung|publicité|publicidad)$/i,
  ],
  [
    'share',
    /^(?:share(?: (?:this|on|via)\b.{0,40})?|tweet(?: this)?|email this|print this(?: (?:page|article|story))?|copy link|follow us(?: on\b.{0,40})?|teilen|partager|compartir)$/i,
  ],
  ['newsletter', /^(?:sign up|subscribe|get)\b.*\b(?:newsletters?|inbox|briefing|email updates)\b/i],
  [
    'caption',
    /^(?:photo|photograph|image|picture|illustration|video|foto|bild)s?(?: credit| by| courtesy(?: of)?)?\s*[:/©]/i,
  ],
  ['legal', /^(?:©|\(c\) ?\d|copyright\b(?:.*\d{4}|.*reserved))/i],
  ['date', /^(?:(?:first )?published|(?:last )?(?:updated|modified)|posted)\b[^.!?]*\d[^.!?]*$/i],
  ['label', /^\d+ min(?:ute)?s?(?: read)?$/i],
];
/** A pointer to another article; only where links make up a good part of it. */
const POINTER =
  /^(?:read(?: more| next| also)?|also read|see also|related(?: (?:stories|story|articles?|coverage|reading))?|more(?: on this(?: story)?| from\b.*| coverage)?|recommended|watch|listen|lesen sie auch|mehr zum thema|lire aussi|lea también)\s*[:|»›>–—-]/i;
/** A heading over what is no part of the article. */
const BOILERPLATE_HEADING =
  /^(?:related(?: (?:stories|articles|coverage|topics|links))?|read (?:more|next)|more (?:on this(?: story)?|stories|like this|from .{1,40})|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|share(?: this.*)?|follow us|comments?|leave a (?:comment|reply)|advertisement|newsletter|tags|topics|sign up.*|subscribe.*|mehr zum thema|das könnte sie auch interessieren)$/i;

/** What is known of a paragraph beside its words. */
export interface ParagraphSigns {
  readonly text: string;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  readonly isFirst: boolean;
}

/** Why a paragraph does not belong to an article, going by its words; undefined if it may. */
export function wordsReason({ text, linkShare, isFirst }: ParagraphSigns): Reason | undefined {
  if (text.length > SHORT) return undefined;
  const named = BY_WORDS.find(([, pattern]) => pattern.test(text));
  if (named !== undefined) return named[0];
  if (linkShare > PARTLY_LINKS && POINTER.test(text)) return 'related';
  if (isFirst && isByline(text)) return 'byline';
  return linkShare >= MOSTLY_LINKS && !endsAsSentence(text) ? 'links' : undefined;
}

export function isBoilerplateHeading(text: string): boolean {
  return BOILERPLATE_HEADING.test(text);
}
