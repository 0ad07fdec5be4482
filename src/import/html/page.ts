import { type PageDocument, type PageElement, type PageNode, parseHTML } from 'linkedom';
import { visibleCharacters } from '../visible-characters.ts';

const ELEMENT = 1;
const TEXT = 3;
/** Without any visible text of their own: what they hold is for machines, or is no text. */
const WORDLESS = new Set(
  'script style template noscript svg iframe object embed canvas video audio picture head title meta link select datalist map'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|is-hidden|assistive-text|u-hidden)(?:\s|$)/i;
/** What stands after these belongs to the page all the same, in browsers. */
const END_OF_PAGE = /<\/(?:body|html)\s*>/gi;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A page as a tree. One without `html` or `body`, which HTML allows, gets them. */
export function parsePage(html: string): PageDocument {
  const trimmed = withMatchingHeadings(html.trim().replace(END_OF_PAGE, ''));
  const { document } = parseHTML(trimmed.startsWith('<') ? trimmed : wrapped(trimmed));
  const hasBody =
    document.documentElement?.localName === 'html' &&
    document.documentElement.children.some(({ localName }) => localName === 'body');
  const page = hasBody ? document : parseHTML(wrapped(trimmed)).document;
  lowerAttributes(page);
  return page;
}

/** Attributes are the same in upper case; the parser here tells them apart. */
function lowerAttributes(page: PageDocument): void {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name !== name.toLowerCase()) element.setAttribute(name.toLowerCase(), value);
    }
  }
}

/** The end of any heading ends the one that is open, as in browsers; the parser here waits for its own. */
function withMatchingHeadings(html: string): string {
  let open = '';
  return html.replace(/<(\/?)h([1-6])(?=[\s>])/gi, (tag, slash: string, level: string) => {
    if (slash === '') open = level;
    else if (open !== '') return `</h${open}`;
    return tag;
  });
}

function wrapped(html: string): string {
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

export function isBlock(element: PageElement): boolean {
  return BLOCKS.has(element.localName);
}

export function isWordless(element: PageElement): boolean {
  return WORDLESS.has(element.localName);
}

/** Whether a page itself says that a reader does not see an element. Style sheets are not read. */
export function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    HIDDEN_CLASS.test(element.getAttribute('class') ?? '') ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** What a reader sees of an element, on one line: blocks are told apart by a space. */
export function visibleTextIn(element: PageElement): string {
  return visibleCharacters(shownText(element, ' '));
}

/** What a reader sees of text that was set beforehand, line by line. */
export function visibleLinesIn(element: PageElement): string {
  return shownText(element, '\n');
}

function shownText(element: PageElement, between: string): string {
  let text = '';
  const visit = (node: PageNode): void => {
    if (isText(node)) text += node.textContent ?? '';
    else if (isElement(node) && !isWordless(node) && !isHidden(node)) {
      const apart = isBlock(node) || node.localName === 'br' ? between : '';
      text += apart;
      for (const child of node.childNodes) visit(child);
      if (node.localName !== 'br') text += apart;
    }
  };
  visit(element);
  return text;
}

/** How deep the elements of a page stand in one another, at most. */
export function depthOf(document: PageDocument): number {
  let deepest = 0;
  let level: readonly PageElement[] = [document.body];
  while (level.length > 0) {
    deepest += 1;
    level = level.flatMap(({ children }) => [...children]);
  }
  return deepest;
}
