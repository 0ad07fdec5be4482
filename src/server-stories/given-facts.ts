import type { GivenFacts } from '../commands/library/server-stories.ts';
import { publishedFrom } from '../import/given-date.ts';
import { writtenDay } from '../import/written-date.ts';
import { readWebAddress } from '../story/field-reader.ts';
import { library as words } from '../words/index.ts';

/** What a member wrote, as our format has it; or a sentence that says what of it is wrong. */
export function checkedFacts({ title, published, publisher, url }: GivenFacts): GivenFacts | string {
  const day =
    published === undefined ? undefined : (publishedFrom(published) ?? writtenDay(published, undefined));
  if (published !== undefined && day === undefined) return words.noDay(published);
  const address = url === undefined ? undefined : readWebAddress(url);
  if (url !== undefined && address === undefined) return words.noLink(url);
  return { title, published: day, publisher, url: address };
}
