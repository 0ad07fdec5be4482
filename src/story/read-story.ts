import { join } from 'node:path';
import { content } from '../words/index.ts';
import { type ArticlePlace, readArticle } from './article.ts';
import { type Entry, entriesOf, type KnownTexts, readText } from './content-files.ts';
import { error, type Fault, type Outcome, warning } from './fault.ts';
import { shortKeyOf } from './short-key.ts';
import type { Article, Story } from './story.ts';
import { mayNameServers, NO_SETTINGS, readStorySettings, type StorySettings } from './story-settings.ts';

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SETTINGS_FILE = 'story.yaml';
/** `story.yml`, `settings.yaml`, `story.yaml.txt` as Windows makes it: somebody means it to be read. */
const MEANT_AS_SETTINGS = /\.ya?ml(?:\.\w+)?$/i;
/** What a server has added for itself stands in a folder of this name, and that server alone may see it. */
const SERVERS_OWN = /^server-(\d{15,20})$/;

/** The file of an article, as text, and where the article stands. */
export interface ArticleFile {
  readonly source: string;
  readonly place: ArticlePlace;
}

/** Reads the articles of a story, in the order of the files given. */
export interface ArticleReader {
  readStory(storyId: string, files: readonly ArticleFile[]): Promise<readonly Outcome<Article>[]>;
}

export const READ_ANEW: ArticleReader = {
  readStory: async (_, files) => files.map(({ source, place }) => readArticle(source, place)),
};

export interface StoryReading {
  /** Undefined when there is nothing of it that can be served. */
  readonly story: Story | undefined;
  readonly faults: readonly Fault[];
  /** Files that are broken now, and served as they last were. */
  readonly outdated: readonly string[];
}

/** Reads the folder of a story. What is broken there keeps the form that it has in `earlier`, the story as it was served. */
export async function readStory(
  folder: string,
  id: string,
  reader: ArticleReader,
  texts?: KnownTexts,
  earlier?: Story,
): Promise<StoryReading> {
  const path = join(folder, id);
  const { value: entries, faults: unread, isGone } = await entriesOf(path);
  if (entries === undefined) {
    const story = isGone ? undefined : earlier;
    return { story, faults: unread, outdated: story === undefined ? [] : [path] };
  }
  const names = entries.filter(({ name, isFolder }) => !isFolder && name.endsWith('.md'));
  if (names.length === 0) {
    const isMeant = entries.some(({ name }) => name === SETTINGS_FILE);
    return without(...(isMeant ? [warning(path, content.noArticle)] : []));
  }
  if (!ID.test(id)) return without(error(path, content.badName));
  const settings = await settingsIn(path, entries, texts, earlier);
  const articles = await articlesIn(path, id, names, reader, texts, earlier);
  return {
    story: storyFrom(id, settings.value, articles.value),
    faults: [...settings.faults, ...articles.faults],
    outdated: [...settings.outdated, ...articles.outdated],
  };
}

function without(...faults: readonly Fault[]): StoryReading {
  return { story: undefined, faults, outdated: [] };
}

function storyFrom(
  id: string,
  settings: StorySettings | undefined,
  articles: readonly Article[],
): Story | undefined {
  const sorted = [...articles].sort(byPublication);
  const [first] = sorted;
  if (settings === undefined || first === undefined) return undefined;
  const { description, people } = settings;
  const own = SERVERS_OWN.exec(id)?.[1];
  const servers = own === undefined ? settings.servers : new Set([own]);
  const title = settings.title ?? (sorted.length === 1 ? first.title : titleFromId(id));
  return { title, description, people, servers, id, shortKey: shortKeyOf(id), articles: sorted };
}

interface Part<Value> {
  readonly value: Value;
  readonly faults: readonly Fault[];
  readonly outdated: readonly string[];
}

async function settingsIn(
  path: string,
  entries: readonly Entry[],
  texts: KnownTexts | undefined,
  earlier: Story | undefined,
): Promise<Part<StorySettings | undefined>> {
  const misnamed = entries.find(
    ({ name, isFolder }) => isFolder === (name === SETTINGS_FILE) && MEANT_AS_SETTINGS.test(name),
  );
  if (misnamed !== undefined) {
    const file = join(path, misnamed.name);
    // It may say which servers may see the story: until it can be read, it opens the story to nobody.
    const value = lastGood(earlier, true);
    const faults = [error(file, content.misnamedSettings(SETTINGS_FILE))];
    return { value, faults, outdated: value === undefined ? [] : [file] };
  }
  if (!entries.some((entry) => !entry.isFolder && entry.name === SETTINGS_FILE))
    return { value: NO_SETTINGS, faults: [], outdated: [] };
  const file = join(path, SETTINGS_FILE);
  const text = await readText(file, texts);
  const read: Outcome<StorySettings> =
    text.value === undefined
      ? { value: undefined, faults: text.faults }
      : readStorySettings(text.value, file);
  if (read.value !== undefined) return { value: read.value, faults: read.faults, outdated: [] };
  const value = lastGood(earlier, text.value === undefined || mayNameServers(text.value));
  return { value, faults: read.faults, outdated: value === undefined ? [] : [file] };
}

/**
 * The settings of a story as it was served. Where all servers saw it, and what is broken now may be meant to say which of
 * them may, they are not good any more.
 */
function lastGood(earlier: Story | undefined, mayClose: boolean): StorySettings | undefined {
  return mayClose && earlier?.servers === undefined ? undefined : earlier;
}

async function articlesIn(
  path: string,
  storyId: string,
  entries: readonly Entry[],
  reader: ArticleReader,
  texts: KnownTexts | undefined,
  earlier: Story | undefined,
): Promise<Part<readonly Article[]>> {
  const files: ArticleFile[] = [];
  const outcomes: Outcome<Article>[] = [];
  const places: ArticlePlace[] = [];
  const faults: Fault[] = [];
  for (const { name } of entries) {
    const file = join(path, name);
    const id = name.slice(0, -'.md'.length);
    if (!ID.test(id)) {
      faults.push(error(file, content.badName));
      continue;
    }
    const place = { storyId, id, file };
    places.push(place);
    const text = await readText(file, texts);
    if (text.value === undefined) faults.push(...text.faults);
    else files.push({ source: text.value, place });
  }
  outcomes.push(...(await reader.readStory(storyId, files)));
  const read = new Map(outcomes.map(({ value }, at) => [files[at]?.place.id, value]));
  const articles: Article[] = [];
  const outdated: string[] = [];
  for (const { id, file } of places) {
    const good = read.get(id);
    const article = good ?? earlier?.articles.find((one) => one.id === id);
    if (article !== undefined) articles.push(article);
    if (article !== undefined && good === undefined) outdated.push(file);
  }
  faults.push(...outcomes.flatMap((outcome) => outcome.faults));
  // File by file, as the host sees them.
  faults.sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)));
  return { value: articles, faults, outdated };
}

function byPublication(one: Article, other: Article): number {
  if (one.published.day !== other.published.day) return one.published.day < other.published.day ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function titleFromId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
