import type { PageDocument, PageElement } from 'linkedom';

/** Elements of a kind in an article, or right around its headline, where some pages put what they say of it. */
export function inArticleHead(document: PageDocument, whole: PageElement, selector: string): PageElement[] {
  const headline = whole.querySelector('h1') ?? document.querySelector('h1');
  const near = [whole, headline?.parentElement, headline?.parentElement?.parentElement];
  return [...new Set(near.flatMap((element) => (element ? [...element.querySelectorAll(selector)] : [])))];
}
