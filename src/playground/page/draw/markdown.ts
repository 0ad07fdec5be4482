import type { CitedPlace } from '../../protocol.ts';
import { button, type Child, element } from '../element.ts';
import { type ConstructNode, type MarkdownNode, markOf, readDiscordMarkdown } from '../markdown/index.ts';
import { words } from '../words.ts';
import { drawTimestamp } from './timestamp.ts';

/** What a text needs of the page around it. */
export interface TextContext {
  readonly locale: string;
  readonly useCommand: (name: string) => void;
  readonly showPlace: (place: CitedPlace) => void;
}

const BLOCKS = new Set(['heading', 'subtext', 'quote', 'list', 'code block']);
const TAGS: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  'inline code': 'code',
  subtext: 'small',
  quote: 'blockquote',
};
const LINKS = new Set(['masked link', 'url', 'angle url', 'email', 'phone']);

/** Draws a text display as Discord's client does. The places of `cited` whose Markdown stands in it are taken out of the list. */
export function drawMarkdown(
  content: string,
  context: TextContext,
  cited: CitedPlace[] = [],
): DocumentFragment {
  let marked = '';
  let rest = content;
  const found: CitedPlace[] = [];
  for (const place of [...cited]) {
    const at = rest.indexOf(place.markdown);
    if (at === -1) continue;
    marked += rest.slice(0, at) + markOf(found.length);
    rest = rest.slice(at + place.markdown.length);
    found.push(place);
    cited.splice(cited.indexOf(place), 1);
  }
  return drawNodes(readDiscordMarkdown(marked + rest), context, found);
}

function drawNodes(
  nodes: readonly MarkdownNode[],
  context: TextContext,
  cited: readonly CitedPlace[],
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let isBehindBlock = false;
  for (const node of nodes) {
    // A block ends its line by itself.
    if (node.kind === 'text') fragment.append(isBehindBlock ? node.text.replace(/^\n/, '') : node.text);
    else fragment.append(drawConstruct(node, context, cited));
    isBehindBlock = BLOCKS.has(node.kind);
  }
  return fragment;
}

function drawConstruct(node: ConstructNode, context: TextContext, cited: readonly CitedPlace[]): Child {
  const { kind, source, detail } = node;
  const inside = drawNodes(node.children, context, cited);
  if (kind === 'marked place') return drawCitation(cited[Number(detail)], context);
  if (kind === 'heading')
    return element('div', { role: 'heading', 'aria-level': 4, class: `heading-${detail}` }, inside);
  if (kind === 'list') return drawList(node, context, cited);
  if (kind === 'code block') return element('pre', {}, element('code', {}, inside));
  if (kind === 'spoiler') return drawSpoiler(inside);
  if (kind === 'timestamp') return drawTimestamp(source, context.locale);
  if (kind === 'command mention') {
    return button({ class: 'mention' }, () => context.useCommand(detail), `/${detail}`);
  }
  if (LINKS.has(kind)) return drawLink(addressOf(kind, detail), inside);
  if (kind.endsWith('mention') || kind === 'guild navigation')
    return element('span', { class: 'mention' }, source);
  return element(TAGS[kind] ?? 'span', {}, inside);
}

function addressOf(kind: string, detail: string): string {
  if (kind === 'email') return `mailto:${detail}`;
  return kind === 'phone' && !detail.includes(':') ? `tel:${detail}` : detail;
}

function drawLink(href: string, ...children: readonly Child[]): HTMLElement {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

function drawList(
  { detail, children }: ConstructNode,
  context: TextContext,
  cited: readonly CitedPlace[],
): HTMLElement {
  const items = children.map((item) =>
    element('li', {}, item.kind === 'text' ? item.text : drawNodes(item.children, context, cited)),
  );
  return detail === '' ? element('ul', {}, ...items) : element('ol', { start: detail }, ...items);
}

function drawSpoiler(inside: DocumentFragment): HTMLElement {
  const hidden = element('span', {}, inside);
  const cover = button(
    { class: 'spoiler', 'aria-label': words.spoiler },
    () => {
      const shown = element('span', { class: 'spoiler-shown', tabindex: -1 }, ...hidden.childNodes);
      cover.replaceWith(shown);
      shown.focus();
    },
    hidden,
  );
  return cover;
}

/** A citation leads into the story beside the chat; in Discord it opens the source, if it has an address. */
function drawCitation(place: CitedPlace | undefined, context: TextContext): Child {
  if (place === undefined) return '';
  const inside = drawNodes(readDiscordMarkdown(place.markdown), context, []);
  const cite = element('span', { class: 'citation', role: 'link', tabindex: 0 });
  for (const node of [...inside.childNodes])
    cite.append(node instanceof HTMLAnchorElement ? unlinked(node) : node);
  cite.addEventListener('click', () => context.showPlace(place));
  cite.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') context.showPlace(place);
  });
  return cite;
}

function unlinked(link: HTMLAnchorElement): HTMLElement {
  return element('span', { class: 'linked', title: link.href }, ...link.childNodes);
}
