import type { PageDocument, PageElement } from 'linkedom';
import { importing } from '../../words/index.ts';
import type { StructuredArticle } from './json-ld.ts';
import { visibleTextIn } from './page.ts';

/** With more words than this, a page is an article, whatever else it says. */
const WORDS_OF_AN_ARTICLE = 250;
/** With fewer words than this, what stands on a page is a notice rather than an article. */
const WORDS_OF_A_NOTICE = 40;
/** A page that says it costs money and shows fewer words than this shows the beginning only. */
const WORDS_OF_A_TEASER = 400;
/** With fewer words than this and a script to run, a page has nothing yet. */
const WORDS_OF_A_SHELL = 10;

const WALLS: readonly (readonly [keyof typeof importing.walls, RegExp])[] = [
  [
    'robot',
    /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|checking your browser|enable javascript and cookies to continue|unusual traffic|complete the captcha|just a moment\.\.\.)/i,
  ],
  [
    'error',
    /(?:^|\n)\s*(?:error\s*:?\s*)?(?:403|404|410|50[0-4])\s*(?:$|\n|[-–—:|]|(?:page )?not found|error|forbidden|gone|internal|service|bad)|\b(?:page not found|page (?:can(?:no|['’])t|could not) be found|page (?:does not|doesn['’]t|no longer) exists?|access denied|internal server error|service unavailable|bad gateway)\b/i,
  ],
  [
    'paywall',
    /\b(?:subscribe (?:now )?to (?:continue|keep|read)|subscribers? only|for subscribers\b|already a subscriber|to continue reading|unlock this (?:article|story)|you(?:['’]ve| have) (?:reached|read) your (?:limit|last free)|become a (?:member|subscriber) to read|start your (?:free )?trial)/i,
  ],
  [
    'cookies',
    /\b(?:accept (?:all )?cookies to (?:continue|read|proceed)|we value your privacy|before you continue|consent to (?:the use of )?cookies|manage (?:your )?(?:cookie|privacy) (?:settings|preferences|choices))/i,
  ],
  [
    'login',
    /\b(?:(?:log|sign) in to (?:continue|read|view|your account)|create (?:a|your) free account to|please (?:log|sign) in)\b/i,
  ],
];

/** A page, and what was taken for the article on it. */
export interface PageSeen {
  readonly document: PageDocument;
  readonly whole: PageElement;
  readonly structured: StructuredArticle | undefined;
  readonly words: number;
}

/**
 * Why a page is no article, in a sentence; undefined when it may be one. Known phrases (in English) count only where
 * there is little else: many an article has a line about cookies below it.
 */
export function wallOn(seen: PageSeen): string | undefined {
  const { document, structured, words } = seen;
  const { walls } = importing;
  if (structured?.isFree === false && words < WORDS_OF_A_TEASER) return walls.paywall;
  const found = WALLS.find(([wall, phrase]) => phrase.test(placeOf(wall, seen)));
  if (found !== undefined) return walls[found[0]];
  if (words >= WORDS_OF_A_NOTICE) return undefined;
  if (document.querySelector('input[type="password"]') !== null) return walls.login;
  const isShell =
    document.querySelector('script:not([type="application/ld+json"])') !== null && words < WORDS_OF_A_SHELL;
  return isShell ? walls.shell : undefined;
}

/** The part of a page where a phrase would mean that wall. */
function placeOf(
  wall: keyof typeof importing.walls,
  { document, whole, structured, words }: PageSeen,
): string {
  const title = `${document.querySelector('title')?.textContent ?? ''}\n${document.querySelector('h1')?.textContent ?? ''}`;
  if (wall === 'paywall') {
    return structured?.isFree === true || words >= WORDS_OF_A_TEASER ? '' : visibleTextIn(whole);
  }
  if (words >= WORDS_OF_AN_ARTICLE) return '';
  // An article may tell of an error; a page that is one says so on top.
  if (wall === 'error') return title;
  return words < WORDS_OF_A_NOTICE ? `${title}\n${visibleTextIn(document.body)}` : title;
}
