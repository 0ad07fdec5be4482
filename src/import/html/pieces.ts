import type { PageElement, PageNode } from 'linkedom';
import type { ParagraphKind } from '../../story/story.ts';
import { paragraphsApart } from '../lines.ts';
import type { Reason } from '../source-article.ts';
import { visibleCharacters } from '../visible-characters.ts';
import { boilerplateReason, isBox, isStandfirst } from './boilerplate.ts';
import { isBlock, isElement, isHidden, isText, isWordless, visibleLinesIn, visibleTextIn } from './page.ts';
import { isDataTable, rowsOf } from './tables.ts';

/** A stretch of visible text of a page, in reading order, before it is decided what belongs to the article. */
export interface Piece {
  readonly kind: ParagraphKind | 'heading';
  readonly text: string;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  /** Whether the page marks it as running text: a paragraph, a list item, a quotation. */
  readonly isMarked: boolean;
  /** Named as the sentence under the headline. */
  readonly isStandfirst: boolean;
  /** The element it stands in directly. */
  readonly element: PageElement;
  /** The box beside the text that it stands in, if any. */
  readonly box: PageElement | undefined;
  /** Why the element that it stands in does not belong to the article. */
  readonly reason: Reason | undefined;
}

/** What of a page the walk has to know beside its elements. */
export interface PageSigns {
  /** Elements too large to be anything but the article, whatever they are called. */
  isArticle(element: PageElement): boolean;
  /** The heading of a post of a live blog, which starts with its time; undefined for any other element. */
  postHeading(element: PageElement): string | undefined;
  /** Times and headings that a post's heading has said already. */
  isSaid(element: PageElement): boolean;
}

interface Setting {
  readonly kind: ParagraphKind;
  readonly isMarked: boolean;
  readonly box: PageElement | undefined;
}

const HEADING = /^h[1-6]$/;
/** Many pages put a sign after a heading that links to it. */
const ANCHOR_SIGN = /\s*[¶§#🔗]\uFE0F?$/u;
const MARKED = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'dt', 'summary']);

/** Every visible stretch of text in an element, each once, with whatever speaks against it. */
export function piecesIn(region: PageElement, signs: PageSigns): Piece[] {
  const walk = new Walk(signs);
  walk.children(region, { kind: 'text', isMarked: false, box: undefined });
  walk.flush();
  return walk.pieces;
}

class Walk {
  readonly pieces: Piece[] = [];
  private readonly signs: PageSigns;
  private words = '';
  private linked = 0;
  private links = 0;
  private breaks = 0;
  private setting: Setting = { kind: 'text', isMarked: false, box: undefined };
  private element: PageElement | undefined;

  constructor(signs: PageSigns) {
    this.signs = signs;
  }

  children(element: PageElement, setting: Setting): void {
    for (const node of element.childNodes) this.visit(node, element, setting);
  }

  private visit(node: PageNode, parent: PageElement, setting: Setting): void {
    if (isText(node)) this.add(node.textContent ?? '', parent, setting);
    else if (isElement(node)) this.visitElement(node, setting);
  }

  private visitElement(element: PageElement, setting: Setting): void {
    if (isWordless(element) || this.signs.isSaid(element)) return;
    const reason = isHidden(element) ? 'hidden' : this.reasonAgainst(element, setting);
    if (reason !== undefined) this.leaveOut(element, reason);
    else if (element.localName === 'br') this.lineBreak();
    else if (isBlock(element)) {
      this.flush();
      this.visitBlock(element, setting);
      this.flush();
    } else this.visitInline(element, setting);
  }

  private visitInline(element: PageElement, setting: Setting): void {
    const { localName } = element;
    if (localName === 'a') this.links += 1;
    // Browsers show the marks of a short quotation, though they do not stand in the page.
    if (localName === 'q') this.add('“', element, setting);
    this.children(element, setting);
    if (localName === 'q') this.add('”', element, setting);
    if (localName === 'a') this.links -= 1;
  }

  private visitBlock(element: PageElement, setting: Setting): void {
    const { localName } = element;
    const postHeading = this.signs.postHeading(element);
    if (postHeading !== undefined) this.piece('heading', postHeading, element, setting);
    if (HEADING.test(localName)) {
      const kind = isStandfirst(element) ? 'text' : 'heading';
      const text = visibleTextIn(element).replace(ANCHOR_SIGN, '');
      this.linked = this.links > 0 ? text.length : linkedIn(element);
      this.piece(kind, text, element, { ...setting, isMarked: true });
      this.linked = 0;
    } else if (localName === 'table' && isDataTable(element)) {
      this.pieces.push(this.made('text', String(rowsOf(element)), element, setting, 'table'));
    } else if (localName === 'pre') {
      const marked = { ...setting, isMarked: true };
      for (const text of paragraphsApart(visibleLinesIn(element))) {
        this.piece(setting.kind, visibleCharacters(text), element, marked);
      }
    } else if (localName === 'dl') this.definitions(element, setting);
    else this.children(element, this.settingIn(element, setting));
  }

  /** A term and what is said of it are one item: `Height` and `42 metres` say nothing apart. */
  private definitions(list: PageElement, setting: Setting): void {
    const inside: Setting = { ...setting, kind: 'item', isMarked: true };
    for (const child of list.children) {
      if (child.localName === 'dd' && this.words !== '' && child.querySelector('p, ul, ol, dl') === null) {
        this.add(' ', child, inside);
        this.children(child, inside);
      } else this.visitDefinition(child, inside);
    }
  }

  private visitDefinition(child: PageElement, setting: Setting): void {
    this.flush();
    if (child.localName === 'dt' && !isHidden(child)) this.children(child, setting);
    else if (child.localName === 'div') this.definitions(child, setting);
    else this.visitElement(child, setting);
  }

  private settingIn(element: PageElement, setting: Setting): Setting {
    const { localName } = element;
    const kind = localName === 'li' ? 'item' : localName === 'blockquote' ? 'quotation' : setting.kind;
    const box = setting.box ?? (isBox(element) ? element : undefined);
    return { kind, isMarked: setting.isMarked || MARKED.has(localName), box };
  }

  private reasonAgainst(element: PageElement, setting: Setting): Reason | undefined {
    const isPicture =
      element.localName === 'figure' && element.querySelector('blockquote, table, pre') === null;
    const reason = isPicture ? 'caption' : boilerplateReason(element);
    // Inside of a quotation, its author is a word of the article.
    if (reason === undefined || (setting.kind === 'quotation' && reason === 'byline')) return undefined;
    return this.signs.isArticle(element) ? undefined : reason;
  }

  private leaveOut(element: PageElement, reason: Reason): void {
    if (isBlock(element)) this.flush();
    const text = visibleTextOfHidden(element, reason);
    if (text !== '') this.pieces.push(this.made('text', text, element, this.setting, reason));
  }

  private add(text: string, element: PageElement, setting: Setting): void {
    const isBlank = text.trim() === '';
    if (this.words === '' && isBlank) return;
    if (this.words === '') {
      this.setting = setting;
      this.element = element;
    }
    if (!isBlank) this.breaks = 0;
    this.words += text;
    if (this.links > 0) this.linked += visibleCharacters(text).length;
  }

  /** One break is a space, two are a new paragraph. */
  private lineBreak(): void {
    this.breaks += 1;
    if (this.breaks > 1) this.flush();
    else if (this.words !== '') this.words += ' ';
  }

  flush(): void {
    const text = visibleCharacters(this.words);
    const { element, setting } = this;
    if (text !== '' && element !== undefined) this.piece(setting.kind, text, element, setting);
    this.words = '';
    this.linked = 0;
    this.breaks = 0;
  }

  private piece(kind: Piece['kind'], text: string, element: PageElement, setting: Setting): void {
    if (text === '') return;
    const piece = this.made(kind, text, element, setting, undefined);
    const last = this.pieces.at(-1);
    // Badly nested tags cut sentences in two; no paragraph begins with a comma.
    if (last !== undefined && last.reason === undefined && last.kind === kind && /^[,;.)]/.test(text)) {
      this.pieces[this.pieces.length - 1] = { ...last, text: `${last.text}${text}` };
    } else this.pieces.push(piece);
  }

  private made(
    kind: Piece['kind'],
    text: string,
    element: PageElement,
    { isMarked, box }: Setting,
    reason: Reason | undefined,
  ): Piece {
    const linkShare = Math.min(1, this.linked / Math.max(1, text.length));
    return { kind, text, linkShare, isMarked, isStandfirst: isStandfirst(element), element, box, reason };
  }
}

/** How many characters of a heading stand in links; a link to itself is none. */
function linkedIn(element: PageElement): number {
  const links = [...element.querySelectorAll('a')].filter(
    (link) => !(link.getAttribute('href') ?? '#').startsWith('#'),
  );
  return links.reduce((sum, link) => sum + visibleTextIn(link).length, 0);
}

function visibleTextOfHidden(element: PageElement, reason: Reason): string {
  return reason === 'hidden' ? visibleCharacters(element.textContent ?? '') : visibleTextIn(element);
}
