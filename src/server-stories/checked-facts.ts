import type { GivenFacts } from '../commands/library/server-stories.ts';
import { publishedFrom } from '../import/given-date.ts';
import { writtenDay } from '../import/written-date.ts';
import { readWebAddress } from '../story/field-reader.ts';
import { library as words } from '../words/index.ts';

/** What a member wrote, as our format has it, and sentences on what of it cannot be used: that is left away. */
export function checkedFacts({ title, published, publisher, url }: GivenFacts): {
  facts: GivenFacts;
  problems: string[];
} {
  const day =
    published === undefined ? undefined : (publishedFrom(published) ?? writtenDay(published, undefined));
  const address = url === undefined ? undefined : readWebAddress(url);
  return {
    facts: { title, published: day, publisher, url: address },
    problems: [
      ...(published !== undefined && day === undefined ? [words.noDay(published)] : []),
      ...(url !== undefined && address === undefined ? [words.noLink(url)] : []),
    ],
  };
}
