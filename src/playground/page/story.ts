import type { ArticlePage, CitedPlace, Mark, MarkedParagraph, MarkKind, Shelf } from '../protocol.ts';
import { announce } from './announce.ts';
import { type Child, element, part } from './element.ts';
import { fetchArticle, fetchShelf } from './server.ts';
import { words } from './words.ts';

/** The story beside the chat, as the bot reads it. */
export interface StoryPane {
  /** Opens the article that a citation names, scrolls there and lights the sentence up. */
  show(place: CitedPlace): Promise<void>;
  /** Reads everything anew, and stays where it was. */
  reload(): Promise<void>;
}

const MARK_KINDS: readonly MarkKind[] = ['quote', 'date', 'person'];

export function makeStoryPane(): StoryPane {
  const choice = part('article', HTMLSelectElement);
  const page = part('article-page', HTMLElement);
  const scroller = part('story', HTMLElement);
  const shown = shownMarks(page);

  /** What was asked for later than it was answered is not drawn any more. */
  let asked = 0;
  let lit: CitedPlace | undefined;

  /** Draws the article of a key; returns whether it is what is now to be seen. */
  const draw = async (key: string): Promise<boolean> => {
    asked += 1;
    const mine = asked;
    choice.value = key;
    const article = await fetchArticle(key);
    if (mine !== asked) return false;
    page.replaceChildren(
      ...(article === undefined ? [element('p', {}, words.gone)] : drawArticle(article, lit)),
    );
    shown();
    return true;
  };
  choice.addEventListener('change', async () => {
    lit = undefined;
    if (await draw(choice.value)) scroller.scrollTop = 0;
  });

  return {
    show: async (place) => {
      lit = place;
      if (!(await draw(place.article))) return;
      const sentence = page.querySelector('.lit') ?? page.firstElementChild;
      sentence?.scrollIntoView({ block: 'center', behavior: motion() });
    },
    reload: async () => {
      const shelf = await fetchShelf();
      if (shelf === undefined) return;
      const before = choice.value;
      fillChoice(choice, shelf);
      showFaults(shelf.faults);
      const isThere = [...choice.options].some(({ value }) => value === before);
      const key = isThere ? before : choice.options[0]?.value;
      const top = scroller.scrollTop;
      if (key === undefined) page.replaceChildren(element('p', {}, words.noStory));
      else if (await draw(key)) {
        scroller.scrollTop = isThere ? top : 0;
        if (before !== '') announce(words.reloaded);
      }
    },
  };
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/** Newest articles first, under the title of their story. */
function fillChoice(choice: HTMLSelectElement, { stories }: Shelf): void {
  choice.replaceChildren(
    ...stories.map(({ title, servers, articles }) => {
      const label = servers === null ? title : `${title} (${words.onlyIn(servers)})`;
      const group = element('optgroup', { label });
      group.append(...articles.toReversed().map((one) => new Option(`${one.day}: ${one.title}`, one.key)));
      return group;
    }),
  );
}

function showFaults(faults: readonly string[]): void {
  const box = part('faults', HTMLDetailsElement);
  box.hidden = faults.length === 0;
  part('faults-count', HTMLElement).textContent = words.faults(faults.length);
  part('faults-list', HTMLUListElement).replaceChildren(...faults.map((fault) => element('li', {}, fault)));
}

/** The check boxes that show and hide what was read; returns what carries them out. */
function shownMarks(page: HTMLElement): () => void {
  const boxes = MARK_KINDS.map((kind) => ({ kind, box: part(`show-${kind}`, HTMLInputElement) }));
  const carryOut = (): void => {
    for (const { kind, box } of boxes) page.classList.toggle(`without-${kind}`, !box.checked);
  };
  for (const { box } of boxes) box.addEventListener('change', carryOut);
  return carryOut;
}

function drawArticle(article: ArticlePage, lit: CitedPlace | undefined): Child[] {
  const { title, publisher, published, authors, url, language } = article;
  const about = [publisher, published, authors.length === 0 ? null : words.by(authors)];
  const drawn: Child[] = [
    element('h2', { lang: language, dir: 'auto' }, title),
    element('p', { class: 'about' }, about.filter((one) => one !== null).join(' · '), ...sourceLink(url)),
  ];
  let section: string | null = null;
  for (const paragraph of article.paragraphs) {
    if (paragraph.section !== section && paragraph.section !== null) {
      drawn.push(element('h3', { lang: language, dir: 'auto' }, paragraph.section));
    }
    section = paragraph.section;
    drawn.push(drawParagraph(paragraph, language, lit));
  }
  drawn.push(element('p', { class: 'about' }, article.file));
  return drawn;
}

function sourceLink(url: string | null): Child[] {
  if (url === null) return [];
  return [' · ', element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words.source)];
}

function drawParagraph(
  paragraph: MarkedParagraph,
  language: string,
  lit: CitedPlace | undefined,
): HTMLElement {
  const { number, kind, text, marks } = paragraph;
  const cited = lit?.at?.paragraph === number ? lit.at : undefined;
  return element(
    'div',
    { class: `paragraph ${kind}` },
    element('span', { class: 'number', 'aria-label': words.paragraph(number) }, `¶ ${number}`),
    element('p', { lang: language, dir: 'auto' }, ...drawMarked(text, marks, cited)),
  );
}

/** The text, cut where a mark or the cited sentence begins or ends; behind the end of a mark, what was read. */
function drawMarked(
  text: string,
  marks: readonly Mark[],
  cited: { readonly start: number; readonly end: number } | undefined,
): Child[] {
  const ends = marks.flatMap((mark) => [mark.start, mark.end, labelPlace(text, mark)]);
  const cuts = new Set([0, text.length, ...ends, ...(cited === undefined ? [] : [cited.start, cited.end])]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).flatMap((start, index) => {
    const end = places[index + 1] ?? text.length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const isCited = cited !== undefined && cited.start <= start && cited.end >= end;
    const kinds = [...over.map(({ kind }) => `mark-${kind}`), ...(isCited ? ['lit'] : [])];
    const words = text.slice(start, end);
    const labels = marks.filter((mark) => labelPlace(text, mark) === end).map(drawLabel);
    return [kinds.length === 0 ? words : element('span', { class: kinds.join(' ') }, words), ...labels];
  });
}

/** What was read stands behind the closing quotation mark, too. */
function labelPlace(text: string, { kind, end }: Mark): number {
  return kind === 'quote' && /[”’"'»“]/.test(text.charAt(end)) ? end + 1 : end;
}

function drawLabel({ kind, label }: Mark): HTMLElement {
  const text = label ?? (kind === 'quote' ? words.unknownSpeaker : '');
  return element('span', { class: `label label-${kind}` }, text);
}
