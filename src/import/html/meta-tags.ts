import type { PageDocument } from 'linkedom';
import { visibleCharacters } from '../visible-characters.ts';

/** The content of the first of these meta tags that has one. */
export function meta(document: PageDocument, ...names: readonly string[]): string | undefined {
  return metas(document, ...names)[0];
}

/** The contents of all of these meta tags, tag name by tag name. */
export function metas(document: PageDocument, ...names: readonly string[]): string[] {
  const tags = [...document.querySelectorAll('meta')];
  return names.flatMap((name) =>
    tags
      .filter((tag) =>
        ['property', 'name', 'itemprop', 'http-equiv'].some(
          (attribute) => tag.getAttribute(attribute)?.toLowerCase() === name,
        ),
      )
      .map((tag) => visibleCharacters(tag.getAttribute('content') ?? ''))
      .filter((content) => content !== ''),
  );
}
