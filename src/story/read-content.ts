import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { content } from '../words/index.ts';
import { type Entry, entriesOf, type KnownTexts } from './content-files.ts';
import { error, type Fault, warning } from './fault.ts';
import { type Library, libraryOf } from './library.ts';
import { type ArticleReader, READ_ANEW, readStory, type StoryReading } from './read-story.ts';
import type { Story } from './story.ts';

export type { ArticleFile, ArticleReader } from './read-story.ts';

/** Stories that are read at the same time: enough that no disk is waited for, few enough open files. */
const READ_AT_ONCE = 32;

/** What an earlier look at the same folder left. */
export interface EarlierLook {
  /** As it was served: a broken file keeps its last good version, a story that has not changed stays the same object. */
  readonly library: Library;
  readonly texts: KnownTexts;
}

/**
 * Reads the whole content folder. A broken file is a fault and stays out, or is served as it was in an earlier look; the
 * others are served.
 */
export async function readContent(
  folder: string,
  reader: ArticleReader = READ_ANEW,
  earlier?: EarlierLook,
): Promise<Library> {
  const faults: Fault[] = [];
  const outdated: string[] = [];
  const stories: Story[] = [];
  const before = new Map(earlier?.library.stories.map((story) => [story.id, story]));
  const found = await entriesOf(folder);
  faults.push(...found.faults);
  const entries = found.value ?? [];
  for (let at = 0; at < entries.length; at += READ_AT_ONCE) {
    const read = entries
      .slice(at, at + READ_AT_ONCE)
      .map((entry) => readEntry(folder, entry, reader, earlier?.texts, before.get(entry.name)));
    for (const one of await Promise.all(read)) {
      faults.push(...one.faults);
      outdated.push(...one.outdated);
      if (one.story !== undefined) stories.push(one.story);
    }
  }
  const distinct = withoutClashes(stories, faults).map((story) => unchanged(story, before.get(story.id)));
  return libraryOf(distinct, faults, outdated);
}

async function readEntry(
  folder: string,
  { name, isFolder }: Entry,
  reader: ArticleReader,
  texts: KnownTexts | undefined,
  earlier: Story | undefined,
): Promise<StoryReading> {
  if (isFolder) return readStory(folder, name, reader, texts, earlier);
  const isStray = name.endsWith('.md') && name.toLowerCase() !== 'readme.md';
  const complaint = content.outsideOfAStory(join(folder, 'a-story', name));
  return {
    story: undefined,
    faults: isStray ? [warning(join(folder, name), complaint)] : [],
    outdated: [],
  };
}

/** Two names that share a short key would answer each other's buttons: the later one stays out. */
function withoutClashes(stories: readonly Story[], faults: Fault[]): Story[] {
  const owners = new Map<string, string>();
  return stories.map((story) => {
    const articles = story.articles.filter((article) => {
      const owner = owners.get(article.shortKey);
      if (owner === undefined) owners.set(article.shortKey, article.key);
      else faults.push(error(article.file, content.nameTaken(owner)));
      return owner === undefined;
    });
    return articles.length === story.articles.length ? story : { ...story, articles };
  });
}

/** The story as it was, where nothing of it has changed: all that was made of it still holds. */
function unchanged(story: Story, earlier: Story | undefined): Story {
  if (earlier === undefined || story === earlier) return story;
  const { articles, ...settings } = story;
  const { articles: articlesBefore, ...settingsBefore } = earlier;
  const isSame =
    articles.length === articlesBefore.length &&
    articles.every((article, at) => article === articlesBefore[at]) &&
    isDeepStrictEqual(settings, settingsBefore);
  return isSame ? earlier : story;
}
