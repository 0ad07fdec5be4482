import type { PageDocument, PageElement } from 'linkedom';
import { importing } from '../../words/index.ts';
import { paragraphsApart } from '../lines.ts';
import { markdownOf } from '../markdown-body.ts';
import type { Block, LeftOut, Reason, SourceHints, SourceReading } from '../source-article.ts';
import { visibleCharacters, wordCount } from '../visible-characters.ts';
import { chooseBlocks } from './choose.ts';
import { type StructuredArticle, structuredArticleIn } from './json-ld.ts';
import { livePostsIn, NO_POSTS } from './live-posts.ts';
import { depthOf, isHidden, parsePage, visibleTextIn } from './page.ts';
import { factsOf, languageOf } from './page-facts.ts';
import { piecesIn } from './pieces.ts';
import { findRegion, type Region } from './region.ts';
import { wallOn } from './walls.ts';

/** Elements in one another. Articles have some dozens; a page with more was made to break what reads it. */
const DEEPEST = 600;
/** In characters. The longest pages have some 2 million; to take apart more takes too long. */
const LONGEST_PAGE = 8_000_000;
/** When fewer than this share of the words were found that a page says it has, the host should look. */
const MOST_MISSING = 0.8;
/** When machines are told at least so many times the words that stand on the page, the text is not on the page. */
const MUCH_MORE = 1.5;
/** What browsers write on top of a page that they save. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(https:\/\/\S+) -->/;
/** What a line of an article's head is taken for. */
const LINES: ReadonlySet<Reason> = new Set(['byline', 'date', 'label']);
const LIVE = /(?:^|[\s_-])live[_-]?(?:blog|feed|updates|coverage|ticker|posts?|entries)?(?:[\s_-]|$)/i;

/** Reads the article of a web page. */
export function readPage(html: string, { address: fetched, force }: SourceHints): SourceReading {
  if (html.length > LONGEST_PAGE) return { outcome: 'refused', problem: importing.pageTooLong };
  const address = fetched ?? SAVED_FROM.exec(html)?.[1];
  const document = parsePage(html);
  if (depthOf(document) > DEEPEST) return { outcome: 'refused', problem: importing.tooDeep };
  const structured = structuredArticleIn(document);
  const region = findRegion(html, document);
  const headline = headlineIn(document, region.whole);
  const shown = readRegion(document, region, headline, structured);
  // What a page sells is not taken from the back door.
  const told = structured === undefined || structured.isFree === false ? [] : toldBlocks(structured);
  const isTold = wordsIn(told) > wordsIn(shown.blocks) * MUCH_MORE;
  const blocks = isTold ? told : shown.blocks;

  const words = wordsIn(blocks);
  const toldWords = Math.max(wordsIn(told), structured?.words ?? 0);
  const wall = force
    ? undefined
    : wallOn({
        document,
        whole: region.whole,
        structured,
        words,
      });
  if (wall !== undefined) return { outcome: 'refused', problem: wall };
  if (words === 0) return { outcome: 'refused', problem: importing.nothingToRead };
  const { notes, ...facts } = factsOf(
    document,
    structured,
    headline,
    region.whole,
    address,
    shown.leftOut.filter(({ reason }) => LINES.has(reason)).map(({ text }) => text),
  );
  return {
    outcome: 'article',
    article: {
      facts,
      body: markdownOf(blocks),
      settings: {},
      leftOut: isTold ? [] : shown.leftOut,
      notes: [
        ...notes,
        ...(isTold ? [importing.fromStructuredData] : []),
        ...(words < toldWords * MOST_MISSING ? [importing.fewerWords(words, toldWords)] : []),
      ],
    },
  };
}

function readRegion(
  document: PageDocument,
  region: Region,
  headline: string | undefined,
  structured: StructuredArticle | undefined,
): { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] } {
  const posts = structured?.isLive || isLive(document, region.whole) ? livePostsIn(region.whole) : NO_POSTS;
  const pieces = piecesIn(region.whole, {
    isArticle: (element) => region.isArticle(element) || posts.headings.has(element),
    postHeading: (element) => posts.headings.get(element),
    isSaid: (element) => posts.said.has(element),
  });
  return chooseBlocks(pieces, region, headline, languageOf(document, structured));
}

function isLive(document: PageDocument, whole: PageElement): boolean {
  const around = [document.body, whole, ...whole.querySelectorAll('div, section, ol, ul')];
  return around.some((element) =>
    LIVE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`),
  );
}

/** The headline as the page shows it: the first large heading of the article, or else of the page. */
function headlineIn(document: PageDocument, whole: PageElement): string | undefined {
  const headings = [...whole.querySelectorAll('h1'), ...document.querySelectorAll('h1')];
  return headings
    .filter((heading) => !isHidden(heading) && !isSiteName(heading))
    .map(visibleTextIn)
    .find((text) => text !== '');
}

/** Some sites set their own name as the largest heading of every page. */
function isSiteName(heading: PageElement): boolean {
  return (
    heading.closest('nav, [role="banner"], [class*="menu"], [class*="masthead"]') !== null ||
    heading.querySelector('a[href="/"]') !== null
  );
}

/** The text that a page gives to machines. */
function toldBlocks({ body, posts }: StructuredArticle): Block[] {
  const fromPosts = posts.flatMap((post) => {
    const time = /T(\d{2}:\d{2})/.exec(post.published ?? '')?.[1];
    const heading = [time, post.headline].filter((part) => part !== undefined).join(' ');
    return [
      ...(heading === '' ? [] : [{ kind: 'heading' as const, text: heading }]),
      ...textBlocks(post.body),
    ];
  });
  return posts.length > 0 ? fromPosts : textBlocks(body ?? '');
}

/** Text between line ends; some pages put their HTML there, and then its tags are read. */
function textBlocks(text: string): Block[] {
  if (/<(?:p|br|div)\b[^>]*>/i.test(text)) {
    const { body } = parsePage(text);
    const pieces = piecesIn(body, {
      isArticle: () => true,
      postHeading: () => undefined,
      isSaid: () => false,
    });
    return pieces.map(({ kind, text: words }) => ({ kind, text: words }));
  }
  const apart = paragraphsApart(text);
  const paragraphs = apart.length > 1 ? apart : text.split('\n');
  return paragraphs
    .map(visibleCharacters)
    .filter((words) => words !== '')
    .map((words) => ({ kind: 'text', text: words }));
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { kind, text }) => sum + (kind === 'heading' ? 0 : wordCount(text)), 0);
}
