import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from 'linkedom';
import { isHidden, parsePage } from './page.ts';

/** Where an article stands on a page. */
export interface Region {
  /** What is read: the article, with its head and whatever stands between its parts. */
  readonly whole: PageElement;
  /** The part that holds the running text. */
  readonly core: PageElement;
  /** Whether an element holds so much of the running text that it is the article, whatever it is called. */
  isArticle(element: PageElement): boolean;
}

const MARK = 'data-pilcrow';
const TELLING = 'p, li, blockquote, pre, td, h2, h3, h4';
/** What a page may mark as its article, the surest first. */
const ARTICLES = [
  'article, [role="article"]',
  '[itemtype*="Article"], [itemtype*="BlogPosting"]',
  'main, [role="main"]',
];

/**
 * Finds the article. Readability takes its document apart and drops whatever looks odd to it, so it is asked for no more
 * than where the article stands, on a copy; what of the text there belongs to the article is decided word by word.
 */
export function findRegion(html: string, document: PageDocument): Region {
  const copy = parsePage(html);
  copy.querySelectorAll('*').forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  const elements = document.querySelectorAll('*');
  const content = contentOf(copy);
  const kept = [...(content?.querySelectorAll(TELLING) ?? [])].filter(
    (element) => (element.textContent ?? '').trim() !== '',
  );
  const originals = (kept.length > 0 ? kept : [...(content?.querySelectorAll(`[${MARK}]`) ?? [])])
    .map((element) => element.getAttribute(MARK))
    .flatMap((mark) => (mark === null ? [] : (elements[Number(mark)] ?? [])));
  const found = commonAncestor(originals) ?? markedArticle(document);
  const core = found !== undefined && isShown(found) ? found : document.body;
  const lengths = lengthsAround(originals);
  const most = (lengths.get(core) ?? 0) / 2;
  return {
    whole: articleAround(core) ?? core,
    core,
    isArticle: (element) => element.contains(core) || (lengths.get(element) ?? 0) > most,
  };
}

/** How many characters of these elements stand in each element around them. */
function lengthsAround(elements: readonly PageElement[]): ReadonlyMap<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  for (const element of elements) {
    const { length } = (element.textContent ?? '').trim();
    for (let around: PageElement | null = element; around !== null; around = around.parentElement) {
      lengths.set(around, (lengths.get(around) ?? 0) + length);
    }
  }
  return lengths;
}

/** Whether nothing around an element is hidden. A body may be, until its scripts have run. */
function isShown(element: PageElement): boolean {
  let around: PageElement | null = element;
  while (around !== null && around.localName !== 'body' && !isHidden(around)) around = around.parentElement;
  return around === null || around.localName === 'body';
}

function markedArticle(document: PageDocument): PageElement | undefined {
  for (const selector of ARTICLES) {
    const element = document.querySelector(selector);
    if (element !== null) return element;
  }
  return undefined;
}

function articleAround(core: PageElement): PageElement | undefined {
  for (const selector of ARTICLES) {
    const element = core.closest(selector);
    if (element !== null && element.localName !== 'body' && element.localName !== 'html') return element;
  }
  return undefined;
}

function contentOf(document: PageDocument): PageElement | undefined {
  const options = { serializer: (article: PageElement) => article, keepClasses: true, disableJSONLD: true };
  return new Readability(document, options).parse()?.content;
}

/** The smallest element that holds all of them; one that is a paragraph itself is not meant, but what it stands in. */
function commonAncestor(elements: readonly PageElement[]): PageElement | undefined {
  const [first] = elements;
  if (first === undefined) return undefined;
  let ancestor: PageElement | null = first.parentElement;
  while (ancestor !== null && !elements.every((element) => ancestor?.contains(element))) {
    ancestor = ancestor.parentElement;
  }
  return ancestor ?? undefined;
}
